/** The whole document, looked at by axe with every rule that it has on by default. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What was found: faults, and text whose contrast could not be measured. */
export type Findings = { readonly violations: string[]; readonly unmeasured: string[]; scanned: number };

/** Nothing found so far. */
export const noFindings = (): Findings => ({ violations: [], unmeasured: [], scanned: 0 });

/** Looks at the page as it is now and adds to what was found. */
export const scan = async (page: Page, where: string, found: Findings): Promise<void> => {
  // At the end of a page the bar lies over nothing, so that the contrast of its words can be measured.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  // One document and no frames: the mode that needs no second window.
  const { violations, incomplete } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations', 'incomplete'] })
    .analyze();
  found.scanned += 1;
  for (const { id, nodes } of violations) {
    for (const { target, html } of nodes) found.violations.push(`${where}: ${id} at ${target.join(' ')}: ${html.slice(0, 160)}`);
  }
  for (const { id, nodes } of incomplete) {
    for (const { target, any } of nodes) found.unmeasured.push(`${where}: ${id} at ${target.join(' ')}: ${any[0]?.message ?? ''}`);
  }
};

/** Looks at the page in light and in dark. */
export const scanBothThemes = async (page: Page, where: string, found: Findings): Promise<void> => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await scan(page, `${where}, ${colorScheme}`, found);
  }
};

/** The table of a run over everything: `lang | looks | findings` a row. */
export const axeTable = (rows: readonly string[]): string =>
  `# axe, every page of every language\n\nWritten by \`npm run axe -- --all\`: the built site, each page and card drawn ahead and light, and in English and Arabic also from\nthe shell and dark, with everything unfolded; each state of a page.\n\n| language | looks | findings |\n|---|---|---|\n${rows.map((row) => `| ${row} |`).join('\n')}\n`;
