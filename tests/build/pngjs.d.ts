/** What we use of the package, which brings no types of its own. */
declare module 'pngjs' {
  /** A picture as rows of red, green, blue and alpha. */
  export class PNG {
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
    static readonly sync: { read(bytes: Buffer): PNG };
  }
}
