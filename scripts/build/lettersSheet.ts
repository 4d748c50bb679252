type Face = { readonly address: string; readonly weight: number };

/**
 * A style sheet that brings our letters where no script can find out whether the phone lacks them.
 * Pages name it inside `noscript`, so that no other reader fetches it. Words never wait for it: a page that is printed
 * before it has come would be empty paper.
 * @param family the font family as the one sheet knows it
 * @param tags languages of the script
 */
export const lettersSheet = (family: string, tags: readonly string[], faces: readonly Face[]): string => {
  const rules = faces.map(
    ({ address, weight }) =>
      `@font-face{font-family:'${family}';font-weight:${weight};src:url(${address}) format('woff2');font-display:swap}`,
  );
  return `${rules.join('')}${tags.map((tag) => `:lang(${tag})`).join(',')}{font-family:'${family}',system-ui,sans-serif}`;
};
