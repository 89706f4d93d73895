/** What Electron's structured clone carries and the contract uses, as text and back. */
export interface Wire {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * Runs in Node and, put there as source text, in the page: it must not use anything from outside.
 * What structured clone refuses (functions, a `File` among plain data) is refused here too.
 */
export function createWire(): Wire {
  const pack = (value: unknown): unknown[] => {
    if (value === undefined) return ['undefined'];
    if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) {
      return ['plain', value];
    }
    if (value instanceof Uint8Array) return ['bytes', toBase64(value)];
    if (Array.isArray(value)) return ['array', value.map(pack)];
    if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]') {
      return ['object', Object.entries(value).map(([key, each]) => [key, pack(each)])];
    }
    throw new Error('An object could not be cloned.');
  };

  const unpack = ([kind, content]: unknown[]): unknown => {
    if (kind === 'undefined') return undefined;
    if (kind === 'bytes') return fromBase64(content as string);
    if (kind === 'array') return (content as unknown[][]).map(unpack);
    if (kind === 'object') {
      const entries = content as [string, unknown[]][];
      return Object.fromEntries(entries.map(([key, each]) => [key, unpack(each)]));
    }
    return content;
  };

  const toBase64 = (bytes: Uint8Array): string => {
    let binary = '';
    for (let start = 0; start < bytes.length; start += 0x8000) {
      binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
    }
    return btoa(binary);
  };

  const fromBase64 = (text: string): Uint8Array =>
    Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

  return {
    encode: (value) => JSON.stringify(pack(value)),
    decode: (text) => unpack(JSON.parse(text) as unknown[]),
  };
}
