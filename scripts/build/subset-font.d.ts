/** What we use of the package, which brings no types of its own. */
declare module 'subset-font' {
  /** Cuts a font down to the letters of `text`; all layout features stay unless `keepFeatures` names those to keep. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; keepFeatures?: string[]; preserveNameIds?: number[] },
  ): Promise<Uint8Array>;
}
