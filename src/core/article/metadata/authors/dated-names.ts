import { agencyNamed } from '../../cues/agencies.ts';
import { isCity } from '../../cues/cities.ts';
import { splitNames } from '../../cues/conjunctions.ts';
import { isDesk } from '../../cues/desks.ts';
import { fold } from '../../cues/fold.ts';
import { isRole } from '../../cues/roles.ts';
import { parseDate } from '../dates/index.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageElement } from '../page-walk.ts';
import { isAboveText, isUnseen, isWithinLink, LONGEST_NAMED } from './byline-place.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { withoutDates } from './date-words.ts';
import { isUncasedFullName, looksLikeName } from './names.ts';

const MOST_PIECES = 6;
/** An initial and a name; two to four words that begin with a capital; a family and a given name in Chinese characters. */
const FULL_NAME =
  /^\p{Lu}\.\s?\p{Lu}\p{Ll}+$|^\p{Lu}[\p{L}\p{M}.'’-]+(?:\s(?:\p{Ll}{1,3}\s)?\p{Lu}[\p{L}\p{M}.'’-]*){1,3}$|^\p{Script=Han}{3,4}$/u;

/** `Сегодня, 14:36`: a day that only the day of the visit tells. */
const TODAY =
  /^(?:today|yesterday|heute|gestern|hoy|ayer|hoje|ontem|oggi|ieri|aujourd[’']hui|hier|dziś|dzisiaj|wczoraj|dnes|včera|danas|jučer|azi|i dag|idag|i går|igår|tänään|eilen|bugün|dün|bu gün|сегодня|вчера|сьогодні|вчора|днес|данас|бүгін|кеше|бүгүн|өнөөдөр|σήμερα|χθες|اليوم|أمس|امروز|دیروز|आज|আজ|วันนี้|hôm nay|hôm qua|hari ini|kemarin|今天|昨天|今日|昨日|오늘|어제)[,،\s]+(?:at |um |в |о |à |a las |às |alle |kl\.? |o )?\d{1,2}[:.h]\d{2}$/iu;

/**
 * A full name in an element of its own beside the date, between headline and text: `22.11.2024,
 * 08:14` and `Μαρία Παπαδοπούλου`. Nothing says that it is a byline's but where it stands.
 */
export function* datedNameClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  const headline = facts.elements[headlineAt];
  if (!headline) return;
  for (const element of facts.elements.slice(headline.end)) {
    if (!isAboveText(facts, element.index, headlineAt)) return;
    if (element.endPiece - element.firstPiece > MOST_PIECES) continue;
    if (facts.zoneOf(element) !== 'story' || isUnseen(facts, element)) continue;
    const pieces = facts.piecesOf(element, LONGEST_NAMED) ?? [];
    const dates = pieces.filter((piece) => parseDate(piece) !== null || TODAY.test(piece));
    if (pieces.length < 2 || dates.length === 0 || holdsOthers(facts, element)) continue;
    const rest = pieces.filter((piece) => !dates.includes(piece) && saysMoreThanWhen(piece));
    const names = rest.filter((piece) =>
      splitNames(withoutAgency(piece), setting.language).every((name) =>
        isFullName(facts, name, setting),
      ),
    );
    // Beside a section or a place a name may be one more of these.
    if (names.length === 0 || names.length < rest.length) continue;
    yield claim(names, 'shown', 'printed-line', WEIGHT.dated, setting);
    return;
  }
}

/** Sections and topics are links, subtitles headings; an author who has a page is found by its address. */
const holdsOthers = (facts: PageFacts, { index, end }: PageElement): boolean =>
  facts.elements.slice(index, end).some(({ tag }) => /^(?:a|h[1-3])$/.test(tag));

/** `Rasa Petrauskaitė, BNS` */
function withoutAgency(piece: string): string {
  const [, name, agency] = /^([^,/]+)\s*[,/]\s*([^,/]+)$/u.exec(piece) ?? [];
  const isAgencys = name !== undefined && agency !== undefined && agencyNamed(agency) !== null;
  return isAgencys ? name.trim() : piece;
}

const saysMoreThanWhen = (piece: string): boolean =>
  /\p{L}{2}/u.test(withoutDates(piece).join(' ')) && !isRole(piece);

/** Whether a text is a full name, and not a section's, a place's or the paper's own. */
export function isFullName(facts: PageFacts, piece: string, { isOutlet }: Setting): boolean {
  if (!FULL_NAME.test(piece) && !isUncasedFullName(piece)) return false;
  if (!looksLikeName(piece, 'shown')) return false;
  if (isDesk(piece) || isOutlet(piece) || isCity(piece)) return false;
  const section = facts.meta('article:section', 'section');
  if (section !== null && fold(section) === fold(piece)) return false;
  // What the page's menu leads to is a section.
  return !facts.lines.some((line) => {
    const element = facts.elements[line.at];
    if (line.text !== piece || !element || facts.zoneOf(line) === 'story') return false;
    return isWithinLink(facts, element, 1);
  });
}
