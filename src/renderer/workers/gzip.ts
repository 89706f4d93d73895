/** Compresses as it will be stored; runs off this thread, in the browser's own code. */
export const gzip = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new CompressionStream('gzip'));

/** The bytes that `gzip` was given. */
export const gunzip = (bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  through(bytes, new DecompressionStream('gzip'));

async function through(
  bytes: Uint8Array,
  stream: GenericTransformStream,
): Promise<Uint8Array<ArrayBuffer>> {
  // No bytes of an import are shared memory, which is all that the type keeps out.
  const source = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  const pair = stream as ReadableWritablePair<Uint8Array, Uint8Array>;
  return new Uint8Array(await new Response(source.pipeThrough(pair)).arrayBuffer());
}
