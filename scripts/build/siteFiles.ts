type Drawing = typeof import('../../src/app/prerender.tsx');

/** Files that need the public address of the site. Without an address there is no sitemap. */
export const siteFiles = (drawing: Drawing, site: string): Record<string, string> => {
  const base = site.replace(/\/$/, '');
  const open = drawing.allRoutes().filter(({ route }) => !drawing.isSensitive(route));
  const sitemap = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${open
    .map(({ path }) => `<url><loc>${base}${path}</loc></url>`)
    .join('\n')}\n</urlset>\n`;
  return {
    'robots.txt': base === '' ? 'User-agent: *\nAllow: /\n' : `User-agent: *\nAllow: /\nSitemap: ${base}/sitemap.xml\n`,
    ...(base === '' ? {} : { 'sitemap.xml': sitemap }),
  };
};
