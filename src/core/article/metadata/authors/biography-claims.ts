import { headsBiography, introducedIn, namedInHeading } from '../../cues/biographies.ts';
import { isOrganisation } from '../../cues/organisations.ts';
import { isRole } from '../../cues/roles.ts';
import { namesAmong } from '../names-pattern.ts';
import type { PageFacts } from '../page-facts.ts';
import type { PageLine } from '../page-walk.ts';
import { claim, WEIGHT, type Claim, type Setting } from './claim.ts';
import { isProse } from '../prose.ts';

const BIOGRAPHIES = namesAmong(
  'about author|about the author|about writer|author about|author bio|authorbio|author biography|author box|authorbox|author card|author desc|author description|author profile|writer bio|bio|biography|biografia|biografía|biographie|zur person|sobre autor|article bio|contributor bio|endnote|shirttail|tagline',
);
const EMPHASIS: ReadonlySet<string> = new Set(['em', 'i']);
const LONGEST_NAME = 60;
const FULL_NAME = /\s|^\p{Script=Han}{2,4}$/u;

/**
 * Whom a page that names no author introduces below its text: in a box about the author, or in
 * italics as the last words of all: `Jane Doe teaches law at …`.
 */
export function* biographyClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): Generator<Claim> {
  const headline = facts.elements[headlineAt];
  if (!headline) return;
  const { lines } = facts;
  // Where nouns have capitals too, any sentence may begin as one that introduces somebody.
  const hasCapitals = setting.language === null || /^de(?![a-z])/i.test(setting.language);
  const last = lines.findLastIndex((line) => isProse(line) && facts.zoneOf(line) === 'story');
  for (const [index, line] of lines.entries()) {
    if (line.at < headline.end || facts.proseBefore(line.at) === 0) continue;
    if (facts.zoneOf(line) === 'comments') continue;
    const isHeaded = headsBiography(lines[index - 1]?.text ?? '');
    const isName = isHeaded && line.length <= LONGEST_NAME;
    const headed = namedInHeading(line.text);
    const name = headed ?? introducedIn(line.text) ?? (isName ? line.text : null);
    if (name === null || isOrganisation(name)) continue;
    const mayIntroduce = !hasCapitals || (!ARTICLE.test(name) && tellsRole(line.text));
    const isClosing =
      index >= last && mayIntroduce && EMPHASIS.has(facts.elements[line.at]?.tag ?? '');
    if (headed === null && !isHeaded && !isClosing && !isInBiography(facts, line)) continue;
    const read = claim([name], 'shown', 'markup', WEIGHT.signature, setting);
    const { authors } = read.authorship;
    if (authors.length === 0 || !authors.every((author) => FULL_NAME.test(author))) continue;
    yield read;
    return;
  }
}

const ARTICLE = /^(?:der|die|das|ein|eine|unser|unsere) /i;
const ROLE_BEFORE = 10;

/** `Erika Muster ist Redakteurin der Hafenpost.` */
const tellsRole = (line: string): boolean =>
  line.split(/[\s,.]+/, ROLE_BEFORE).some((word) => isRole(word));

function isInBiography(facts: PageFacts, line: PageLine): boolean {
  let entry = facts.elements[line.at];
  for (let steps = 0; entry && steps < 4; steps += 1) {
    if (BIOGRAPHIES.test(entry)) return true;
    entry = facts.elements[entry.parent];
  }
  return false;
}
