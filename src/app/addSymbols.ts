/**
 * Brings the drawings that a live page shows later, from the shell, which has them all. They are moved over as nodes:
 * no text is ever turned into markup in the page.
 */
export const addSymbols = (): void => {
  const request = new XMLHttpRequest();
  request.open('GET', '/shell.html');
  request.responseType = 'document';
  request.onload = () => {
    const drawings = request.responseXML?.querySelector('svg.symbols');
    if (request.status === 200 && drawings) document.body.append(document.adoptNode(drawings));
  };
  // Without them the words still stand.
  request.onerror = () => {};
  request.send();
};
