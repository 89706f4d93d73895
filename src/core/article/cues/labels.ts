import { withoutBylineWords } from './bylines.ts';

// Words that newspapers set before a fact, by the fact. Adding a language is adding words.

const SOURCE_LABELS =
  'source|sources|quelle|fuente|fonte|font|bron|kilde|källa|lähde|allikas|avots|šaltinis|źródło|zdroj|forrás|sursa|kaynak|haber kaynağı|sumber|nguồn|izvor|burimi|источник|джерело|извор|крыніца|дереккөз|πηγή|来源|來源|出处|出處|稿源|文章来源|本文来源|新闻来源|信息来源|消息来源|稿件来源|新聞來源|資料來源|出典|출처|المصدر|مصدر|منبع|ماخذ|מקור|स्रोत';

/** East Asian papers write a stroke as well: `出典／共同`. */
const SEPARATOR = String.raw`\s*(?:[:：]|(?<=\p{Script=Han})[/／])\s*`;
const SOURCE = new RegExp(
  String.raw`(?:^|[\s·|•,;(（])(?:${SOURCE_LABELS})${SEPARATOR}([^·|•:：()（）\n]{2,60})`,
  'iu',
);
/** What a line names as its source: `2025-06-17 · Source: Xinhua`. Null where it names none. */
export function sourceLabelled(line: string): string | null {
  // Most lines have no colon, and need none of the slow part.
  const match = /[:：/／]/.test(line) ? SOURCE.exec(line) : null;
  if (!match) return null;
  const [all, words = ''] = match;
  // The label of the next fact is no part of the name: `来源：新华网 作者：李四`.
  const isLabelNext = /^[:：]/.test(line.slice(match.index + all.length));
  const named = isLabelNext ? words.trim().replace(/(?:^|\s+)\S+$/, '') : words;
  return named.replace(/\s+\d.*$/, '').trim() || null;
}

/** True for a line that opens as a byline does. */
export const opensAsByline = (line: string): boolean => withoutBylineWords(line, null).isLabelled;
