import { asciiDigits } from '../../cues/fold.ts';
import { found, type Found } from '../found.ts';
import type { Authorship } from './byline.ts';

const LONGEST_OPENING = 120;
const OPENED = 0.6;

const HAN_NAMES = String.raw`\p{Script=Han}{2,4}(?:[、，,\s]+\p{Script=Han}{2,4})*`;

/** `خبرگزاری مهر، گروه استان‌ها - مهسا رضوانی:`: the agency, its desk, and who filed the report. */
const PERSIAN =
  /^[\p{Script=Arabic}\u200c\s]{3,30}?[،,–-]\s?(?:گروه|سرویس)\s[\p{Script=Arabic}\u200c\s،]{2,30}?\s?[-–،؛:/]\s?([\p{Script=Arabic}\u200c]{2,}(?:\s[\p{Script=Arabic}\u200c]{2,}){1,2})\s?[:؛–-]/u;

/**
 * How papers of Asia name the reporter in the first words of a report:
 * `新华社北京6月17日电（记者黄敬文、李明）`, `〔記者陳美玲／台北報導〕`, `（中央社記者陳美玲台北5日電）`,
 * `(서울=연합뉴스) 김철수 기자 =`, `[북항일보 김철수 기자]`, `【北京＝山田太郎】`.
 */
const OPENINGS: readonly RegExp[] = [
  new RegExp(
    String.raw`[（(〔【［][^（）()〔〕【】]{0,8}(?:记者|記者|通讯员)\s*[:：]?\s*(${HAN_NAMES})\s*(?:[／/][^）)〕】]{1,12})?[）)〕】］]`,
    'u',
  ),
  /^[（(〔【［][^（）()〔〕]{0,6}記者\s*(\p{Script=Han}{3})\p{Script=Han}{2,8}\d{1,2}日[^）)〕]{0,8}[）)〕】］]/u,
  new RegExp(String.raw`^(?:本报|本報)?(?:记者|記者)\s*(${HAN_NAMES})\s*[／/]`, 'u'),
  /(?:^|[)\]】\s=＝])(\p{Script=Hangul}{2,4}(?:[·ㆍ,]\s?\p{Script=Hangul}{2,4})*)\s*(?:선임|인턴|수습|객원|전문)?(?:기자|특파원)\s*[=\]】]/u,
  PERSIAN,
  /^【[^=＝】]{1,12}[=＝]((?:[\p{Script=Han}\p{Script=Katakana}ー]{2,8})(?:[、・]\s?[\p{Script=Han}\p{Script=Katakana}ー]{2,8})*)】/u,
];

/** The reporters that a report's first words name. */
export function openingAuthors(text: string): Found<Authorship> | null {
  const opening = asciiDigits(text.slice(0, LONGEST_OPENING));
  for (const form of OPENINGS) {
    const [words, names] = form.exec(opening) ?? [];
    if (words === undefined || names === undefined) continue;
    const authors =
      form === PERSIAN ? [names] : names.split(/[、，,·ㆍ・\s]+/).filter((name) => name !== '');
    return found({ byline: names, authors, agency: null }, 'first-words', words, OPENED);
  }
  return null;
}
