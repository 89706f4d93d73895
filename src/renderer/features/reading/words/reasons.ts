import type { BlockReport } from '../../../../core/article/index.ts';
import type { Rule } from '../../../../core/article/content/rules/index.ts';
import { measurePhrase } from './measures.ts';

const grounds = {
  likely: 'Judged by itself',
  rule: 'Left by a rule',
  heading: 'A heading goes with what stands below it',
  list: 'A list is kept or left as a whole',
  table: 'A table is kept or left as a whole',
  caption: 'It belongs to a picture that is kept',
  headline: 'It repeats the headline, which is set above',
  above: 'It stands above the headline',
  head: 'It is a line between the headline and the first paragraph',
  pointer: 'It belongs to a pointer to another story',
  post: 'It is a post of a network among the paragraphs',
  closing: 'It closes the article, below its last paragraph',
  'only-text': 'The page has little other text',
  cleaned: 'The file holds the article alone',
  person: 'Your choice',
} as const satisfies Readonly<Record<BlockReport['ground'], string>>;

const rules = {
  hidden: 'The page hides it',
  navigation: 'It leads around the site',
  'other-article': 'It is another article on the same page',
  caption: 'It is a caption or a photo credit',
  player: 'It names a film or a recording that the page would play',
  interruption: 'It interrupts the article for an advertisement or a consent',
  notice: 'It is a notice of the page, not of the article',
  'read-also': 'It points to another story',
  'lone-link': 'It is a link on a line of its own',
  'link-row': 'It is a row of links',
  'page-numbers': 'It leads to the other pages of the article',
  footer: 'It stands at the foot of the page or of the article',
  appeal: 'It asks to subscribe or to follow',
  box: 'It stands in a box that asks to subscribe or tells of the author',
} as const satisfies Readonly<Record<Rule, string>>;

/** Why a block was kept or left, in a sentence. */
export function groundOf({ ground, reasons }: BlockReport): string {
  const rule = ground === 'rule' ? reasons[0] : undefined;
  const said = rule === undefined ? undefined : (rules as Partial<Record<string, string>>)[rule];
  return said ?? grounds[ground];
}

export interface Reasons {
  readonly inFavour: readonly string[];
  readonly against: readonly string[];
}

const WEIGHED = /^(.*) ([+−])\d/u;

/** What weighed most in judging a block, each thing once. */
export function reasonsOf({ reasons }: BlockReport): Reasons {
  const inFavour = new Set<string>();
  const against = new Set<string>();
  for (const reason of reasons) {
    const weighed = WEIGHED.exec(reason);
    const phrase = weighed === null ? null : measurePhrase(weighed[1] ?? '');
    if (phrase !== null) (weighed?.[2] === '+' ? inFavour : against).add(phrase);
  }
  return { inFavour: [...inFavour], against: [...against] };
}
