/**
 * Brings the drawings that a live page shows later. They come as a document of their own and are moved over as nodes:
 * no text is ever turned into markup in the page.
 * @param address the file of all drawings, of this origin
 */
export const addSymbols = (address: string): void => {
  const request = new XMLHttpRequest();
  request.open('GET', address);
  request.responseType = 'document';
  request.overrideMimeType('image/svg+xml');
  request.onload = () => {
    const drawings = request.responseXML?.documentElement;
    if (request.status === 200 && drawings) document.body.append(document.adoptNode(drawings));
  };
  // Without them the words still stand.
  request.onerror = () => {};
  request.send();
};
