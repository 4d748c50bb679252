/** The HTML document round a drawn screen. */

type Head = {
  readonly tag: string;
  readonly dir: string;
  readonly title: string;
  readonly description?: string;
  readonly hidden?: boolean;
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly links?: readonly string[];
};

type Parts = {
  readonly head: Head;
  readonly css: string;
  readonly bootSrc: string;
  readonly symbols: string;
  readonly body: string;
  readonly before?: string;
};

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const dataAttributes = (data: Head['data']): string =>
  Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` data-${name}="${escape(value ?? '')}"`)
    .join('');

/** Fills the one template. Throws where the page would need an inline script or style, which the policy forbids. */
export const fillTemplate = (template: string, { head, css, bootSrc, symbols, body, before = '' }: Parts): string => {
  if (/<script|\sstyle=/.test(body)) throw new Error(`A drawn page holds an inline script or style: ${head.title}`);
  const tags = [
    `<title>${escape(head.title)}</title>`,
    head.description ? `<meta name="description" content="${escape(head.description)}">` : '',
    head.hidden ? '<meta name="robots" content="noindex">' : '',
    ...(head.links ?? []),
    `<style>${css}</style>`,
  ].join('');
  return template
    .replace('<html>', `<html lang="${head.tag}" dir="${head.dir}"${dataAttributes(head.data)}>`)
    .replace('<!--head-->', tags)
    .replace('<!--app-->', () => `${symbols}${before}<div id="app">${body}</div><script type="module" src="${bootSrc}"></script>`);
};

/** Turns the built `index.html` into the template, and finds the entry script and the sheet in it. */
export const templateOf = (html: string): { template: string; bootSrc: string; sheet: string } => {
  const script = /<script[^>]*src="([^"]+)"[^>]*><\/script>\s*/.exec(html);
  const sheet = /<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"[^>]*>\s*/.exec(html);
  if (!script?.[1] || !sheet?.[1]) throw new Error('The built index.html names no script or no style sheet');
  const template = html
    .replace(script[0], '')
    .replace(sheet[0], '')
    .replace(/<link rel="modulepreload"[^>]*>\s*/g, '')
    .replace('</head>', '<!--head--></head>')
    .replace(/<div id="app"><\/div>/, '<!--app-->')
    .replace(/>\s+</g, '><');
  return { template, bootSrc: script[1], sheet: sheet[1].replace(/^\//, '') };
};
