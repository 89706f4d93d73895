import { binaryString, decodeAs } from './codecs.ts';
import { bytesOfBinary } from '../bytes/latin1.ts';

// East Asian texts in seven bits: valid UTF-8 that no one can read. Mail and older software wrote
// them; nothing else has their escapes.

/** Into Japanese and out of it again. */
const ISO_2022_JP = new RegExp(String.raw`\x1b\$[@B][!-~]+\x1b\([BJ]`, 'u');
const ISO_2022_KR_HEADER = '\x1b$)C';
const SHIFTED_OUT = /\x0e([^\x0f\n]*)(?:\x0f|(?=\n)|$)/gu; // eslint-disable-line no-control-regex -- that is what shifts
const HZ_RUN = /~\{((?:[!-w][!-~])+)~\}/gu;

/** Characters of a two-byte set as that set's eight-bit encoding writes them. */
const inEightBits = (pairs: string): string =>
  pairs.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) | 0x80));

const decodePairs = (pairs: string, encoding: string): string =>
  decodeAs(bytesOfBinary(inEightBits(pairs)), encoding);

export interface SevenBitText {
  readonly text: string;
  readonly charset: 'iso-2022-jp' | 'iso-2022-kr' | 'hz-gb-2312';
}

/** Decodes a text in seven bits that has such escapes; null for any other. `text`: as it is in ASCII. */
export function decodeSevenBit(bytes: Uint8Array, text: string): SevenBitText | null {
  if (ISO_2022_JP.test(text)) {
    return { text: decodeAs(bytes, 'iso-2022-jp'), charset: 'iso-2022-jp' };
  }
  if (text.includes(ISO_2022_KR_HEADER)) {
    const korean = binaryString(bytes)
      .replaceAll(ISO_2022_KR_HEADER, '')
      .replace(SHIFTED_OUT, (_, pairs: string) => decodePairs(pairs, 'euc-kr'));
    return { text: korean, charset: 'iso-2022-kr' };
  }
  const runs = text.match(HZ_RUN)?.join('') ?? '';
  // A few of them are a formula's or a program's.
  if (runs.length < FEWEST_HZ) return null;
  const chinese = text
    .replace(HZ_RUN, (_, pairs: string) => decodePairs(pairs, 'gbk'))
    .replace(/~(?:\r?\n|(~))/gu, (_, tilde: string | undefined) => tilde ?? '');
  return { text: chinese, charset: 'hz-gb-2312' };
}

const FEWEST_HZ = 40;
