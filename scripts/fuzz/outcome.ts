/** The end of one case. `took`: milliseconds of reading. `result`: `taken`, or why not. */
export type Outcome = { readonly took: number; readonly result: string; readonly faults: readonly string[] };
