import type { PageHints } from '../../../../src/core/article/content/features/index.ts';
import type { Block } from '../../../../src/core/article/content/blocks/segment.ts';
import {
  furniturePhrases,
  type FurnitureKind,
} from '../../../../src/core/article/cues/furniture.ts';
import { hash } from './hash.ts';

// A page whose words are put into another script says nothing that a reader could read, but its
// article is where it was. Most pages that people have marked are in European languages; these tell
// what becomes of the extractor's judgement in others.

/** How a script writes the words and the signs of a text. */
interface Script {
  /** Its letters, as first and last code points. */
  readonly letters: readonly (readonly [number, number])[];
  /** How many of them say as much as one letter of English. */
  readonly density: number;
  /** Whether spaces part its words. */
  readonly isSpaced: boolean;
  readonly isCased?: boolean;
  /** What its signs are instead of a European page's. */
  readonly signs: Readonly<Record<string, string>>;
  /** What its papers set before a photographer's name. */
  readonly credit: string;
  /** How its papers speak to their readers. */
  readonly you: string;
  readonly pattern: RegExp;
}

const SCRIPTS = {
  han: {
    letters: [[0x4e00, 0x8fff]],
    density: 0.32,
    isSpaced: false,
    signs: {
      ', ': '，',
      ',': '，',
      '. ': '。',
      '.': '。',
      ': ': '：',
      '? ': '？',
      '! ': '！',
      ' (': '（',
      ') ': '）',
      '; ': '；',
    },
    credit: '图片：',
    you: '您',
    pattern: /^\p{Script=Han}+$/u,
  },
  kana: {
    letters: [
      [0x3041, 0x3093],
      [0x3041, 0x3093],
      [0x30a1, 0x30f3],
      [0x4e00, 0x7fff],
    ],
    density: 0.45,
    isSpaced: false,
    signs: {
      ', ': '、',
      ',': '、',
      '. ': '。',
      '.': '。',
      ': ': '：',
      '? ': '？',
      '! ': '！',
      ' (': '（',
      ') ': '）',
      '“': '「',
      '”': '」',
      '„': '「',
    },
    credit: '写真：',
    you: 'あなた',
    pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  },
  hangul: {
    letters: [[0xac00, 0xd7a3]],
    density: 0.5,
    isSpaced: true,
    signs: {},
    credit: '사진:',
    you: '여러분',
    pattern: /\p{Script=Hangul}/u,
  },
  arabic: {
    letters: [
      [0x0627, 0x063a],
      [0x0641, 0x064a],
    ],
    density: 0.85,
    isSpaced: true,
    signs: { ',': '،', '?': '؟', ';': '؛', '“': '«', '”': '»', '„': '«' },
    credit: 'صورة:',
    you: 'لديك',
    pattern: /\p{Script=Arabic}/u,
  },
  devanagari: {
    letters: [[0x0915, 0x0939]],
    density: 0.9,
    isSpaced: true,
    signs: { '. ': '। ', '.': '।' },
    credit: 'फोटो:',
    you: 'आप',
    pattern: /\p{Script=Devanagari}/u,
  },
  thai: {
    letters: [[0x0e01, 0x0e2e]],
    density: 0.95,
    isSpaced: false,
    signs: { ', ': ' ', ',': ' ', '. ': ' ', '.': '' },
    credit: 'ภาพ:',
    you: 'คุณ',
    pattern: /\p{Script=Thai}/u,
  },
  cyrillic: {
    letters: [[0x0430, 0x044f]],
    density: 1.05,
    isSpaced: true,
    isCased: true,
    signs: { '“': '«', '”': '»', '„': '«' },
    credit: 'Фото:',
    you: 'вас',
    pattern: /\p{Script=Cyrillic}/u,
  },
} satisfies Readonly<Record<string, Script>>;

export type ScriptName = keyof typeof SCRIPTS;
export const SCRIPT_NAMES = Object.keys(SCRIPTS) as readonly ScriptName[];

/** A page in a script of these needs no mask. */
const RARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}]/gu;
const RARE_SHARE = 0.2;

/** The script to put a page into, another for each, the same every time; null: it is in such a one. */
export function scriptFor(
  { id }: { readonly id: string },
  blocks: readonly Block[],
): ScriptName | null {
  const text = blocks.map((block) => block.text).join('');
  const rare = text.match(RARE)?.length ?? 0;
  if (rare > text.length * RARE_SHARE) return null;
  return SCRIPT_NAMES[hash(id) % SCRIPT_NAMES.length] ?? null;
}

const WORD_OR_SIGN = /[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu;
const SIGN = /, |,|\. |\.(?=\s|["”»]|$)|: |\? |\?|! | \(|\) |; |;|[“”„]/g;
const ADDRESS = /@|:\/\/|www\./;
const YOU = /^(?:you|your|ihnen|dein|vous|votre|vos|usted|você)$/i;
const CREDIT = /^(?:photo|photograph|foto|fotos|bild|image|imagen|zdjęcie|credit|crédit)$/i;

/** Puts texts into a script, each word always as the same letters. */
export class Mask {
  readonly #script: Script;
  readonly #words = new Map<string, string>();
  readonly #phrases: ReadonlyMap<FurnitureKind, readonly string[]>;

  constructor(name: ScriptName) {
    this.#script = SCRIPTS[name];
    this.#phrases = phrasesIn(this.#script);
  }

  text(text: string): string {
    const { isSpaced, signs } = this.#script;
    if (ADDRESS.test(text)) return text;
    const parts = text.match(WORD_OR_SIGN) ?? [];
    return parts
      .map((part) => {
        if (/^[\p{L}\p{M}]/u.test(part)) return this.#word(part);
        if (/^\s+$/.test(part)) return isSpaced ? part : '';
        return part.replace(SIGN, (sign) => (signs as Record<string, string>)[sign] ?? sign);
      })
      .join('');
  }

  hints({ title, description, authors, outlet, statedBody }: PageHints): PageHints {
    return {
      title: title === null ? null : this.text(title),
      description: description === null ? null : this.text(description),
      authors: authors.map((author) => this.text(author)),
      outlet: outlet === null ? null : this.text(outlet),
      statedBody: statedBody === null ? null : this.text(statedBody),
    };
  }

  /** The words of a block of furniture begin as that kind does in the script's languages. */
  opening({ wording }: Block): string | null {
    if (wording.isCredit) return this.#script.credit;
    for (const kind of wording.furniture) {
      const phrases = this.#phrases.get(kind) ?? [];
      if (phrases.length > 0) return phrases[hash(wording.folded) % phrases.length] ?? null;
    }
    return null;
  }

  #word(word: string): string {
    if (CREDIT.test(word)) return this.#script.credit.replace(/[:：]$/, '');
    if (YOU.test(word)) return this.#script.you;
    // Abbreviations of agencies and parties stand in Latin letters everywhere.
    if (word.length > 1 && word.length < 6 && /^[A-Z]+$/.test(word)) return word;
    const { isCased } = this.#script;
    const key = word.toLowerCase();
    let known = this.#words.get(key);
    if (known === undefined) this.#words.set(key, (known = this.#spell(key)));
    if (!isCased || word === key) return known;
    return word === word.toUpperCase() && word.length > 1
      ? known.toUpperCase()
      : known.charAt(0).toUpperCase() + known.slice(1);
  }

  #spell(word: string): string {
    const { letters, density } = this.#script;
    const value = hash(word);
    const length = Math.max(
      1,
      Math.round(word.length * density + ((value >>> 8) % 100) / 100 - 0.5),
    );
    let spelled = '';
    for (let index = 0; index < length; index += 1) {
      const seed = hash(`${word}${String(index)}`);
      const [first, last] = letters[seed % letters.length] ?? [0x61, 0x7a];
      spelled += String.fromCharCode(first + ((seed >>> 7) % (last - first + 1)));
    }
    return spelled;
  }
}

function phrasesIn({ pattern }: Script): ReadonlyMap<FurnitureKind, readonly string[]> {
  const known = new Map<FurnitureKind, string[]>();
  for (const [kind, phrase] of furniturePhrases()) {
    if (!pattern.test(phrase)) continue;
    const phrases = known.get(kind) ?? [];
    phrases.push(phrase);
    known.set(kind, phrases);
  }
  return known;
}

/** Puts a page's blocks into a script where they stand; gives what puts them back. */
export function maskBlocks(blocks: readonly Block[], mask: Mask): () => void {
  const before = new Map(blocks.flatMap(({ texts }) => texts.map((node) => [node, node.data])));
  for (const block of blocks) {
    let opening = mask.opening(block);
    for (const node of block.texts) {
      const isFirst = opening !== null && node.data.trim() !== '';
      // As many words of it go as a phrase has.
      const data = isFirst ? node.data.trimStart().split(/\s+/).slice(2).join(' ') : node.data;
      node.data = isFirst ? `${opening ?? ''} ${mask.text(data)}` : mask.text(data);
      if (isFirst) opening = null;
    }
  }
  return () => {
    for (const [node, data] of before) node.data = data;
  };
}
