import { agencyAmong } from '../../cues/agencies.ts';
import { isBylineWord } from '../../cues/bylines.ts';
import { isCity } from '../../cues/cities.ts';
import { oneLine } from '../../cues/fold.ts';
import { namesOtherHands, splitBeforeOtherHands } from '../../cues/other-hands.ts';
import { withoutDates } from './date-words.ts';

const LONGEST_BYLINE = 300;

/** A part of a byline that is of one kind: names, a role, a section, a place. */
export interface BylinePart {
  readonly text: string;
  /** Which of the pieces of text it stands in. */
  readonly piece: number;
}

export interface BylineParts {
  readonly parts: readonly BylinePart[];
  /** An agency in brackets: `Anna Berg (dpa)`. */
  readonly agency: string | null;
}

/** What stands between the parts of a byline that are of different kinds. */
const BETWEEN_PARTS =
  /\s*[|｜│•●▪◆‧▸►»›／]\s*|(?:^|\s+)[·∙–—―ـ-]{1,2}\s+|\s+\/\/?\s+|\s{2,}|[–—]{2,}|\t|\n|\s+(?=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{1,6}\s?[:：])|\s+(?=(?:本报|本報)?(?:记者|記者|作者|通讯员|撰文|编辑|編輯|责编|責編|责任编辑|校对|摄影|攝影|实习生)\s+\p{Script=Han})|(?<=\p{L})\s*:\s*$|(?<=\d)(?=(?:记者|記者|作者)\p{Script=Han})/u;
/** `Izvor: Tanjug, Autor: Jane Doe` */
const BEFORE_LABEL = /(?<=[:：][^:：]{2,60})[,;]\s+(?=\p{L}[\p{L}\p{M}]{2,15}\s?[:：])/u;
/** A run of signs is looked at from its start alone, and not for ever: a page may be one of megabytes. */
const ADDRESS =
  /\(?\s{0,9}(?<![^\s()[\]（）【】])[^\s()[\]（）【】]{1,120}@[^\s()[\]（）【】]{1,120}\.[^\s()[\]（）【】]+\)?|\(?https?:\/\/\S+\)?|(?<!\S)@[\w.]+/g;
/** A character that Chinese papers write as a bar: `记者丨王小明`. */
const STROKE = /丨/g;
const IN_BRACKETS = /\s*[(（[【]([^()（）[\]【】]*)[)）\]】]/g;
const BRACKET = /[(（[【]/;
const BEFORE_BRACKETS = /([^()（）[\]【】]*?)\s*[(（[【]([^()（）[\]【】]*)[)）\]】]/g;
const WHOLLY_BRACKETED = /^[([（【]\s*([^()（）[\]【】]+)[)\]）】]$/;
/** The label of what follows, a date mostly: `Jane Doe Last updated:`. */
const LABEL_AT_END = /(?<=\S\s)\p{Lu}[\p{L}\p{M}]*(?:\s+\p{Ll}[\p{L}\p{M}]*)?\s*[:：]\s*$/u;
/** The mark of stories for subscribers: `W+ Von Jane Doe`. */
const PAYWALL_MARK = /^\p{Lu}{0,3}\+\s+(?=\p{L})/u;
const MARKS_AROUND = /^[\s,;:/|(·–—□■◎○◆-]+|[\s,;:/|(·–—-]+$/gu;

/** A text without electronic addresses and names of accounts. */
export const withoutAddresses = (text: string): string => text.replace(ADDRESS, ' ');

/** Parts the pieces of a byline; dates, addresses and what is in brackets are left out. */
export function partsOfByline(pieces: readonly string[]): BylineParts {
  let agency: string | null = null;
  const parts = pieces.flatMap((piece, index) => {
    const text = withoutPlaceAhead(
      unwrapped(
        withoutAddresses(oneLine(piece).slice(0, LONGEST_BYLINE))
          .replace(STROKE, '|')
          .replace(PAYWALL_MARK, ''),
      ),
    );
    agency ??= agencyInBrackets(text);
    return withoutBrackets(text)
      .split(BETWEEN_PARTS)
      .flatMap((part) => part.split(BEFORE_LABEL))
      .flatMap(splitBeforeOtherHands)
      .flatMap(withoutDates)
      .map((part) => part.replace(LABEL_AT_END, '').replace(MARKS_AROUND, ''))
      .filter((part) => part !== '')
      .map((part) => ({ text: part, piece: index }));
  });
  return { parts, agency };
}

/** The last of several names, with what joins it to those before. */
const LAST_NAME = /(?:\s*[,;&+]\s*|\s+(?:and|und|og|och|et|y|e|en|ja|i|a)\s+)[^,;&+]*$/u;
const JOINING = /^\s*(?:[,;&+]|(?:and|und|og|och|et|y|e|en|ja|i|a)\s)\s*/u;

/** `Source: Jane Doe (text), John Roe (photo)`: what a bracket says of a name goes before. */
const withoutOtherLabel = (names: string): string =>
  namesOtherHands(names) ? names.replace(/^[^:：]{2,20}[:：]\s*/u, '') : names;

/** Behind `Jane Doe (Text)` is the end, or the next name: not the text itself. */
const GOES_ON_BEHIND_LABEL = /^\s*(?:$|[,;&+/|(（·•–—-]|(?:and|und|og|och|et|y|e|en|ja|i|a)\s)/u;

/** `(Kaduna [Nigeria], envoyé spécial)` */
const WITHIN_BRACKETS = /(?<=\([^()[\]]{0,60})\s?\[[^()[\]]{0,40}\]/g;

/**
 * Without what is in brackets; a name that is followed by `(Photos)` goes with them, and one by
 * `(Text)` is labelled by it.
 */
const withoutBrackets = (text: string): string =>
  // Sought from every character of a long line, the closing one would be found late.
  !BRACKET.test(text)
    ? text
    : text
        .replace(WITHIN_BRACKETS, '')
        .replace(BEFORE_BRACKETS, (all, before: string, inside: string, at: number) => {
          const isLabel = GOES_ON_BEHIND_LABEL.test(text.slice(at + all.length));
          if (isBylineWord(inside) && isLabel && before.trim() !== '')
            return ` | ${inside}: ${withoutOtherLabel(before.replace(JOINING, ''))} | `;
          // `Jane Doe (editor: John Roe)` names both.
          if (!namesOtherHands(inside) || /[:：]\s*\S/.test(inside)) return before;
          return LAST_NAME.test(before.replace(JOINING, ''))
            ? before.replace(LAST_NAME, ' | ')
            : '';
        });

/** `서울=김철수 기자`, `القاهرة: أحمد علي`, `워싱턴/김철수 특파원`; not `사진=김철수`. */
const PLACE_AHEAD = /^["«“]?([^:：=＝/／–—[(【（-]{2,24}?)["»”]?\s*[:：=＝/／–—-]\s*(?=\S)/u;

function withoutPlaceAhead(text: string): string {
  const [all = '', place = ''] = PLACE_AHEAD.exec(text) ?? [];
  const isBeforeReporter = /[=＝]/.test(all) && /(?:기자|특파원)/.test(text);
  const isPlace =
    isCity(place) ||
    isBeforeReporter ||
    (/[=＝]/.test(all) && /^\p{Script=Hangul}{2,6}$/u.test(place));
  return isPlace && !namesOtherHands(text) ? text.slice(all.length) : text;
}

const unwrapped = (piece: string): string => WHOLLY_BRACKETED.exec(piece.trim())?.[1] ?? piece;

function agencyInBrackets(text: string): string | null {
  for (const [, inside = ''] of text.matchAll(IN_BRACKETS)) {
    const agency = agencyAmong(inside);
    if (agency !== null) return agency;
  }
  return null;
}
