// The part of the package that decodes, which comes without types. Its shorter entry would hold
// whatever unfolds in memory; this one hands it out piece by piece.

declare module 'brotli/dec/decode.js' {
  /** Where the decoder reads: copies up to `count` bytes to `target`, and says how many. */
  interface Input {
    read(target: Uint8Array, at: number, count: number): number;
  }

  /** Where the decoder writes; it replaces `buffer` by a larger one where that is too short. */
  interface Output {
    readonly buffer: { readonly length: number };
    write(ring: Uint8Array, count: number): void;
  }

  /** Throws an `Error` where the data is damaged or cut off. */
  export function BrotliDecompress(input: Input, output: Output): void;
}
