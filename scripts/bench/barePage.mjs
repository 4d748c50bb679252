/** The same words as one of our pages, as plain HTML with a little style and no script: the limit of what can be fast. */

const style =
  'body{margin:0 auto;max-width:42rem;padding:1rem;font:1.125rem/1.5 system-ui,sans-serif;color:#14211f;background:#fbf7f0}a{color:#0b4f8a}li{margin-bottom:.75rem}';

/**
 * @param {string} html a built page
 * @returns {string}
 */
export const barePage = (html) => {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
  const open = /<html[^>]*>/.exec(html)?.[0].replace(/ data-[\w-]+="[^"]*"/g, '') ?? '<html>';
  const body = /<div id="app">([\s\S]*)<\/div><script/.exec(html)?.[1] ?? '';
  const words = body.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/ (class|id|tabindex|data-[\w-]+|aria-[\w-]+)="[^"]*"/g, '');
  return `<!doctype html>${open}<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${style}</style></head><body>${words}</body></html>`;
};
