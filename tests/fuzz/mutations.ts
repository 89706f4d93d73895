// Ways to damage a file as disks, transfers and attackers do, the same for the same seed.

/** Numbers from 0 (included) to 1 (excluded), the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number that stands for a name, so that each file has mutations of its own (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** What the formats give a meaning to, in places where it does not belong. */
const TOKENS = [
  '\r\n\r\n',
  '\r\n--',
  'Content-Length: 99999999999\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Type: multipart/related; boundary=""\r\n',
  'Content-Type: text/html; charset=utf-7\r\n',
  '=?utf-8?B?////?=',
  'WARC/1.0\r\n',
  'PK\u0001\u0002',
  'PK\u0003\u0004',
  'PK\u0005\u0006',
  'bplist00',
  '<!--',
  '-->',
  '<plaintext>',
  '<iframe srcdoc="',
  '<table><table>',
  '<![CDATA[',
  '&#x110000;',
  '\u0000\u0000\u0000\u0000',
  '\u00ff\u00ff\u00ff\u00ff',
  '../../../',
] as const;

type Mutation = (bytes: Uint8Array, random: () => number) => Uint8Array;

const below = (most: number, random: () => number): number => Math.floor(random() * most);
const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

const changed: Mutation = (bytes, random) => {
  const copy = Uint8Array.from(bytes);
  for (let count = 1 + below(8, random); count > 0; count -= 1) {
    copy[below(copy.length, random)] = below(256, random);
  }
  return copy;
};

const flipped: Mutation = (bytes, random) => {
  const copy = Uint8Array.from(bytes);
  const at = below(copy.length, random);
  copy[at] = (copy[at] ?? 0) ^ (1 << below(8, random));
  return copy;
};

const cutOff: Mutation = (bytes, random) => bytes.subarray(0, below(bytes.length, random));

const beheaded: Mutation = (bytes, random) => bytes.subarray(below(bytes.length, random));

/** From a place, so many bytes, mostly few. */
function stretch(bytes: Uint8Array, random: () => number): readonly [start: number, end: number] {
  const start = below(bytes.length, random);
  return [start, Math.min(bytes.length, start + 1 + Math.floor(random() ** 4 * bytes.length))];
}

const holed: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  return joined(bytes.subarray(0, start), bytes.subarray(end));
};

const blanked: Mutation = (bytes, random) =>
  Uint8Array.from(bytes).fill(random() < 0.5 ? 0 : 0xff, ...stretch(bytes, random));

const repeated: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  const again = Array.from({ length: 1 + below(20, random) }, () => bytes.subarray(start, end));
  const most = 2 * 1024 * 1024;
  return joined(bytes.subarray(0, end), ...again, bytes.subarray(end)).subarray(0, most);
};

const moved: Mutation = (bytes, random) => {
  const [start, end] = stretch(bytes, random);
  const to = below(bytes.length, random);
  return joined(bytes.subarray(0, to), bytes.subarray(start, end), bytes.subarray(to));
};

const confused: Mutation = (bytes, random) => {
  const at = below(bytes.length, random);
  const token = latin(TOKENS[below(TOKENS.length, random)] ?? '');
  const replaced = random() < 0.5 ? token.length : 0;
  return joined(bytes.subarray(0, at), token, bytes.subarray(at + replaced));
};

/** One of the numbers that are written out in it becomes another. */
const miscounted: Mutation = (bytes, random) => {
  const text = Buffer.from(bytes).toString('latin1');
  const numbers = [...text.matchAll(/\d{1,10}/gu)];
  const chosen = numbers[below(numbers.length, random)];
  if (chosen === undefined) return flipped(bytes, random);
  const others = ['0', '1', '4294967295', '99999999999999999999'];
  const other = others[below(others.length, random)] ?? '';
  return latin(text.slice(0, chosen.index) + other + text.slice(chosen.index + chosen[0].length));
};

const MUTATIONS: readonly Mutation[] = [
  changed,
  flipped,
  cutOff,
  beheaded,
  holed,
  blanked,
  repeated,
  moved,
  confused,
  miscounted,
];

/** The mutation of this number of a file: one kind of damage, or up to three. */
export function mutated(name: string, bytes: Uint8Array, number: number): Uint8Array {
  const random = randomNumbers(seedOf(name) + number * 7919);
  let result = bytes;
  for (let count = 1 + below(3, random); count > 0 && result.length > 0; count -= 1) {
    const mutation = MUTATIONS[below(MUTATIONS.length, random)] ?? flipped;
    result = mutation(result, random);
  }
  return result;
}
