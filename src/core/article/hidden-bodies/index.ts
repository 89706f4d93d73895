import type { PageFacts } from '../metadata/page-facts.ts';
import { hiddenMarkup } from './hidden-markup.ts';
import { linkedBody, linkedEntries } from './linked-body.ts';
import { stateBody } from './state/index.ts';

/** Where a page holds a body that it does not show. */
export type HiddenSource = 'json-ld' | 'live-blog' | 'state' | 'markup';

/** A body of a page's article that its markup does not show, or not wholly. */
export interface HiddenBody {
  readonly source: HiddenSource;
  /** Unsafe HTML, to be parsed and cleaned like the page. */
  readonly html: string;
}

/**
 * The bodies that a page holds for its article besides what it shows: in its structured data, in the
 * data that its scripts would show it from, in elements that a browser does not show. Nothing is run.
 * Those of which it is plain that they have fewer letters are left out.
 */
export function hiddenBodies(
  facts: PageFacts,
  title: string | null,
  fewestLetters: number,
): readonly HiddenBody[] {
  const { article } = facts.linked;
  const found: readonly (readonly [HiddenSource, string | null])[] = [
    ['json-ld', linkedBody(article)],
    ['live-blog', linkedEntries(article)],
    ['state', title === null ? null : stateBody(title, facts.unshown, fewestLetters)],
    ...hiddenMarkup(facts).map((html) => ['markup', html] as const),
  ];
  return found.flatMap(([source, html]) =>
    html === null || html.length < fewestLetters ? [] : [{ source, html }],
  );
}
