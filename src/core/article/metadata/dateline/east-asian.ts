import { agencyAmong } from '../../cues/agencies.ts';
import type { OpeningWords } from './opening.ts';

const HAN = String.raw`\p{Script=Han}`;
const DAY = String.raw`(?:(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日)`;

/**
 * `新华社北京6月17日电`, `（中央社記者王小明台北17日電）`, `中新网6月17日电`. A reporter's name may stand
 * before the place: it is of two to four characters.
 */
const CHINESE = new RegExp(
  String.raw`^[【（(\[]?\s*(?<agency>${HAN}{1,8}?(?:社|网|網|通訊社))\s?(?:[记記]者\s?(?:${HAN}{2,4}\s?[、，]\s?)*${HAN}{2,3}\s?)?(?<place>${HAN}{0,12}?)\s?(?<date>${DAY})(?:综合)?[电電讯訊]`,
  'u',
);
/** `本报天津11月7日电`: the paper's own report. */
const OWN_REPORT = new RegExp(
  String.raw`^[【（(\[]?\s*(?:本报|本報|本台|本网|本網)(?:讯|訊)?\s?(?<place>${HAN}{2,8}?)\s?(?<date>${DAY})[电電讯訊]`,
  'u',
);
/** `【ロンドン共同】`, `【北京＝時事】`, `【ソウル聯合ニュース】`. */
const JAPANESE =
  /^[【［[]\s*(?<place>[\p{Script=Katakana}\p{Script=Han}・ー]{2,14}?)[\s＝=]*(?<agency>共同|時事|聯合ニュース|ロイター|AFP(?:時事)?|AP|新華社|中央社)\s*[】］\]]/u;
/** `[東京 １７日 ロイター] -`, `【6月17日 AFP】`. */
const JAPANESE_WITH_DAY =
  /^[【［[]\s*(?:(?<place>[\p{Script=Katakana}\p{Script=Han}・ー／/]{2,16}?)\s+)?(?<date>(?:\d{1,2}月)?\s?\d{1,2}日)\s+(?<agency>[^\]】］\s]{2,12})\s*[】］\]]/u;
/** `(서울=연합뉴스)`, `[서울=뉴시스]`, `(도쿄 교도=연합뉴스)`. */
const KOREAN =
  /^[([【［（]\s*(?<place>[\p{Script=Hangul}·,\s]{2,20}?)\s*=\s*(?<agency>[^)\]】］）]{2,16}?)\s*[)\]】］）]/u;

/** `（吉隆坡4日訊）`, `（北京4日綜合電）` */
const FROM_PLACE =
  /^[（(]\s*(?<place>\p{Script=Han}{2,6}?)\s?(?<date>(?:\d{1,2}月)?\d{1,2}日)(?:綜合|综合|專|专|外)?[電电訊讯]\s*[）)]/u;

/** `【ニューヨーク＝山田太郎】` */
const JAPANESE_OWN =
  /^[【［[](?<place>[\p{Script=Katakana}\p{Script=Han}・ー]{2,12})[＝=](?<date>)[\p{Script=Katakana}\p{Script=Han}・ー、]{2,14}[】］\]]/u;

/** `[인천=한강일보]`: the paper's own report. */
const KOREAN_OWN =
  /^[([【［（]\s*(?<place>\p{Script=Hangul}{2,6})\s?=\s?\p{Script=Hangul}{3,10}(?:\s\p{Script=Hangul}{2,4}\s?기자)?\s*[)\]】］）]/u;

/** `〔記者黃詩涵／金門報導〕`; not `綜合報導`, a report from many hands. */
const BY_REPORTER =
  /^[〔［[（(【]記者\s?\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*[／/](?!綜合|即時|專題|獨家|外電|編譯|專訪|特稿|特寫)(?<place>\p{Script=Han}{2,5}?)(?<date>)(?:報導|報道)[〕］\]）)】]/u;

/** The opening of a Chinese, Japanese or Korean report, or null. */
export function eastAsianOpening(text: string): OpeningWords | null {
  for (const form of [CHINESE, JAPANESE, JAPANESE_WITH_DAY, KOREAN]) {
    const match = form.exec(text);
    const groups = match?.groups;
    if (!groups) continue;
    const agency = agencyOf(groups['agency'] ?? '');
    if (agency === null) continue;
    return {
      place: groups['place']?.trim() || null,
      date: groups['date'] ?? null,
      agency,
      words: match[0],
    };
  }
  const own =
    OWN_REPORT.exec(text) ??
    KOREAN_OWN.exec(text) ??
    BY_REPORTER.exec(text) ??
    FROM_PLACE.exec(text) ??
    JAPANESE_OWN.exec(text);
  if (!own?.groups) return null;
  const { place, date } = own.groups;
  return { place: place ?? null, date: date || null, agency: null, words: own[0] };
}

/** Names run into each other in these scripts: `法新社巴黎`. */
const agencyOf = (name: string): string | null => agencyAmong(name.replace(/=.*$/, ''));
