export type Part = 'app' | 'worker';

/** Where a guard is switched off: one expression in one file, and what stands in its place while the switch is thrown. */
export type Spot = { readonly part: Part; readonly file: RegExp; readonly guard: string | RegExp; readonly without: string };
