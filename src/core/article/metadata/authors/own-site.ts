import { isOrganisation } from '../../cues/organisations.ts';
import { objectsOf, textsOf } from '../json-ld.ts';
import type { PageFacts } from '../page-facts.ts';
import { namedAs } from '../site-name.ts';
import { holdsNewsWord } from './names.ts';

/**
 * Tells the name of somebody whose own site a page is of: its publisher, whom it calls a person. That
 * name is the site's too, and yet an author's.
 */
export function keeperTest({ linked }: PageFacts): (name: string) => boolean {
  const publishers = [
    ...objectsOf(linked.article?.['publisher']).map(linked.resolve),
    ...linked.ofType(/^Organization$/),
  ];
  const names = publishers
    .filter((publisher) => textsOf(publisher['@type']).includes('Person'))
    .flatMap((publisher) => textsOf(publisher['name']))
    .filter((name) => !isOrganisation(name) && !holdsNewsWord(name));
  return names.length === 0 ? () => false : namedAs(names);
}
