import { decodeBase64 } from '../bytes/base64.ts';
import { joinBytes } from '../bytes/join.ts';
import { bytesOfBinary } from '../bytes/latin1.ts';
import { decodeBytes } from '../decoding/index.ts';

// RFC 2047, charset with RFC 2231's optional language: =?charset*lang?encoding?text?=. Encoders put
// spaces into the text, although they must not.
const ENCODED_WORD = /=\?([^?\s*]{1,40})(?:\*[^?\s]{0,40})?\?([bq])\?([^?]*)\?=/giu;

type Piece =
  | { readonly kind: 'encoded'; readonly charset: string; readonly bytes: Uint8Array }
  | { readonly kind: 'plain'; readonly text: string };

function decodeQ(text: string): Uint8Array {
  const binary = text
    .replaceAll('_', ' ')
    .replace(/=([0-9a-f]{2})/giu, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return bytesOfBinary(binary);
}

function piecesOf(value: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const word of value.matchAll(ENCODED_WORD)) {
    const [whole, charset = '', encoding = '', text = ''] = word;
    const between = value.slice(end, word.index);
    // White space between two encoded words is only there to fold the line.
    if (between.trim() !== '' || (pieces.length === 0 && between !== '')) {
      pieces.push({ kind: 'plain', text: between });
    }
    const bytes = encoding.toLowerCase() === 'b' ? decodeBase64(text) : decodeQ(text);
    pieces.push({ kind: 'encoded', charset: charset.toLowerCase(), bytes });
    end = word.index + whole.length;
  }
  if (end < value.length) pieces.push({ kind: 'plain', text: value.slice(end) });
  return pieces;
}

/** Adjacent words of one charset belong together: encoders cut characters in two between them. */
function decodeEncoded(words: readonly Extract<Piece, { kind: 'encoded' }>[]): string {
  const [first] = words;
  if (first === undefined) return '';
  const bytes = joinBytes(words.map((word) => word.bytes));
  return decodeBytes(bytes, { declared: first.charset, kind: 'text' }).text;
}

/** Header bytes that are not ASCII, against the rules but common, are told by their letters. */
const decodePlain = (text: string): string =>
  /[\u0080-\u00ff]/u.test(text) ? decodeBytes(bytesOfBinary(text), { kind: 'text' }).text : text;

/** A header's value (one byte a character, unfolded) as text, its encoded words decoded. */
export function decodeHeaderText(value: string): string {
  const parts: string[] = [];
  let run: Extract<Piece, { kind: 'encoded' }>[] = [];
  const endRun = (): void => {
    parts.push(decodeEncoded(run));
    run = [];
  };
  for (const piece of piecesOf(value)) {
    if (piece.kind === 'plain') {
      endRun();
      parts.push(decodePlain(piece.text));
    } else {
      if (run[0] !== undefined && run[0].charset !== piece.charset) endRun();
      run.push(piece);
    }
  }
  endRun();
  return parts.join('').replace(/\s+/gu, ' ').trim();
}
