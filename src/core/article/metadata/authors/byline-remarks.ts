import { agencyNamed } from '../../cues/agencies.ts';

/** What is said after a name without a mark between: when it appeared, who drew the pictures. */
const WHAT_FOLLOWS =
  /\s+(?:(?:vom|am|um|on|at|last|updated|posted|published|publiziert|veröffentlicht|schreibt|berichtet|writes|reports|écrit|escribe|scrive|schrijft|skriver|pisze|píše)$|special\s+to\s.*|(?:illustration(?:en|s)?|fotos?|photos?|bilder|photography)\s+(?:von|by|par|de|di)\s.*$)/iu;
/** `Jane Doe is The Post’s editor` */
const WHAT_THEY_ARE = /\s+(?:is|was)\s+(?:an?|the|our)\s.*$/iu;
/** `王小明 广州报道`, `陳美玲／綜合報導`: where and how it was filed. */
const FILED_FROM = /(?<=\p{Script=Han})[\s／/]+\p{Script=Han}{2,6}(?:报道|報導|報道)$/u;
/** `陳美玲報導` */
const REPORTS =
  /^(?!.*(?:綜合|综合|即時|即时|專題|专题|獨家|独家|聯合|联合|連線|深度))(\p{Script=Han}{2,4})(?:報導|报道)$/u;
const CONJUNCTION_AT_END = /\s+(?:and|und|et|y|e|og|och|и)$/u;

/** A name without what is said of it in the same breath: how it was filed, what its bearer is. */
export const withoutRemarks = (text: string): string =>
  text
    .replace(WHAT_FOLLOWS, '')
    .replace(WHAT_THEY_ARE, '')
    .replace(FILED_FROM, '')
    .replace(REPORTS, '$1')
    .replace(CONJUNCTION_AT_END, '');

/** `Aino Virtanen RS`: a name, and the paper that it writes for, or its initials. */
export function withoutPaper(name: string, isOutlet: (name: string) => boolean): string {
  const words = name.split(/\s+/);
  for (let count = 1; count <= 3 && words.length - count >= 2; count += 1) {
    const end = words.slice(-count).join(' ');
    const isInitials = /^\p{Lu}{2,5}$/u.test(end) && /\p{Ll}/u.test(name);
    if ((count > 1 || isInitials) && isOutlet(end)) return words.slice(0, -count).join(' ');
  }
  return name;
}

/** `Jane Doe Tribune Sports Writer`: before a role that has been taken away, a word of the paper's name. */
export function withoutEmployer(
  name: string,
  withRole: string,
  isOutlet: (name: string) => boolean,
): string {
  const words = name.split(/\s+/);
  const last = words.at(-1) ?? '';
  const isPapers = name !== withRole && words.length >= 3 && withRole.startsWith(name);
  return isPapers && isOutlet(last) ? words.slice(0, -1).join(' ') : name;
}

/** `Aino Virtanen–STT` */
const AGENCY_BEHIND = /^(\p{Lu}\S*\s.*\p{L})[–—](\p{Lu}{2,10})$/u;

/** `STT–Tuomas Räsänen` */
const AGENCY_AHEAD = /^(\p{L}{2,10})[–—-](\p{Lu}\S*\s.+)$/u;

/** `JANE DOE Associated Press`: a name, and the agency that it works for. */
export function withoutAgency(text: string): {
  readonly name: string;
  readonly agency: string | null;
} {
  const [, ahead = '', behind = ''] = AGENCY_AHEAD.exec(text) ?? [];
  const first = agencyNamed(ahead);
  if (first !== null) return { name: behind, agency: first };
  const [, before = '', last = ''] = AGENCY_BEHIND.exec(text) ?? [];
  const second = agencyNamed(last);
  if (second !== null) return { name: before, agency: second };
  const words = text.split(/\s+/);
  // The longest first: `The Associated Press`.
  for (let count = Math.min(3, words.length - 2); count >= 1; count -= 1) {
    const agency = agencyNamed(words.slice(-count).join(' '));
    if (agency !== null) return { name: words.slice(0, -count).join(' '), agency };
  }
  return { name: text, agency: null };
}

const INTERVIEW = /interview|gespräch|entrevista|intervista|entretien|wywiad|rozmowa|intervju/i;
const PARTNER = /\s+(?:mit|with|con|com|avec|med|met|ze?)\s+\p{Lu}.*$/u;

/** `Interview by Jane Doe with John Roe`: the names behind such a label, without who answered. */
export const withoutPartner = (names: string, label: string): string =>
  INTERVIEW.test(label) ? names.replace(PARTNER, '') : names;
