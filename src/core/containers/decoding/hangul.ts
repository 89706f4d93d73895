// Korean Windows added all the syllables that KS X 1001 lacks to its two-byte encoding (UHC, code
// page 949), in the order of Unicode, wherever there was room. The standard's `euc-kr` has them, Node's
// decoder has not.

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FIRST_LEAD = 0x81;
const LAST_LEAD = 0xc6;
/** From here on, trails above 0xa0 are KS X 1001's own. */
const SHARED_LEAD = 0xa1;

const between = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

const LOW_TRAILS = [...between(0x41, 0x5a), ...between(0x61, 0x7a), ...between(0x81, 0xa0)];
const ALL_TRAILS = [...LOW_TRAILS, ...between(0xa1, 0xfe)];

const keyOf = (lead: number, trail: number): number => lead * 256 + trail;

type Decoder = InstanceType<typeof TextDecoder>;

/** The syllables of KS X 1001, which are in their own places. */
function standardSyllables(decoder: Decoder): ReadonlySet<string> {
  const grid = between(0xb0, 0xc8).flatMap((lead) =>
    between(0xa1, 0xfe).flatMap((trail) => [lead, trail]),
  );
  return new Set(decoder.decode(Uint8Array.from(grid)));
}

function addedSyllables(decoder: Decoder): ReadonlyMap<number, string> {
  const standard = standardSyllables(decoder);
  const added = new Map<number, string>();
  let syllable = FIRST_SYLLABLE;
  for (const lead of between(FIRST_LEAD, LAST_LEAD)) {
    for (const trail of lead < SHARED_LEAD ? ALL_TRAILS : LOW_TRAILS) {
      while (standard.has(String.fromCharCode(syllable))) syllable += 1;
      if (syllable > LAST_SYLLABLE) return added;
      added.set(keyOf(lead, trail), String.fromCharCode(syllable));
      syllable += 1;
    }
  }
  return added;
}

let table: ReadonlyMap<number, string> | null = null;

/** Decodes Korean with the syllables that Windows added. */
export function decodeKorean(bytes: Uint8Array): string {
  const decoder = new TextDecoder('euc-kr');
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < bytes.length) {
    const lead = bytes[at] ?? 0;
    if (lead < FIRST_LEAD) {
      at += 1;
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    const isStandard = lead >= SHARED_LEAD && trail >= 0xa1;
    const syllable = isStandard
      ? undefined
      : (table ??= addedSyllables(decoder)).get(keyOf(lead, trail));
    if (syllable !== undefined) {
      parts.push(decoder.decode(bytes.subarray(start, at)), syllable);
      start = at + 2;
    }
    at += isStandard || syllable !== undefined ? 2 : 1;
  }
  return [...parts, decoder.decode(bytes.subarray(start))].join('');
}
