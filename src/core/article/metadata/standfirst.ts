import type { DomElement } from '../../dom.ts';
import { fold, oneLine } from '../cues/fold.ts';
import { found, type Found } from './found.ts';
import type { PageFacts } from './page-facts.ts';

/** Names that sites give to the summary below a headline. */
const NAMED =
  '[class*=standfirst], [class*=subtitle], [class*=sub-title], [class*=subheadline], [class*=sub-headline], [class*=subheading], [class*=dek], [class*=deck], [class*=chapo], [class*=strapline], [class*=article-summary], [class*=article__summary], [class*=article-lead], [class*=article__lead], [class*=article-intro], [class*=ArticleSummary], [class*=Standfirst], [class*=Vorspann], [class*=sottotitolo], [class*=occhiello], [class*=entradilla], [class*=bajada], [itemprop=alternativeHeadline], [itemprop=description]';
const SHORTEST = 25;
const LONGEST = 700;
const MOST_NAMED = 20;

/** The summary that a page shows below its headline: by its name, else the description it states. */
export function readStandfirst(facts: PageFacts, title: string | null): Found<string> | null {
  const headline = fold(title ?? '');
  const fits = (text: string): boolean =>
    text.length >= SHORTEST && text.length <= LONGEST && fold(text) !== headline;
  for (const element of [...facts.document.querySelectorAll(NAMED)].slice(0, MOST_NAMED)) {
    const text = oneLine(element.textContent);
    if (fits(text) && isProse(element)) return found(text, 'markup', text);
  }
  return null;
}

/** A summary is a text, not a list of other stories. */
const isProse = (element: DomElement): boolean =>
  element.getElementsByTagName('a').length < 2 && !element.closest('aside, footer, nav, li');

/** What the page states as its description, where no summary is shown. */
export function describedAs(facts: PageFacts): Found<string> | null {
  const text = facts.meta('og:description', 'description', 'twitter:description', 'dc.description');
  return text === null ? null : found(text, 'meta', text);
}
