import type { PageFacts } from '../page-facts.ts';
import { employeeClaims, anchoredClaims } from './anchored-claims.ts';
import { biographyClaims } from './biography-claims.ts';
import { boxedClaims } from './boxed-claims.ts';
import type { Claim, Setting } from './claim.ts';
import { datedLineClaims } from './dated-lines.ts';
import { datedNameClaims } from './dated-names.ts';
import { markupClaims } from './markup-claims.ts';
import { postFooterClaims } from './post-footer.ts';
import { openingLineClaims, printedClaims } from './printed-claims.ts';
import { nameAboveRoleClaims } from './role-lines.ts';
import { signatureClaims } from './signature-claims.ts';
import { linkedClaims, metaClaims } from './stated-claims.ts';

export { settingOf, WEIGHT, type Claim } from './claim.ts';

/** Everything that a page says of who wrote its article, with `headlineAt` its headline's element. */
export function authorClaims(
  facts: PageFacts,
  headlineAt: number,
  setting: Setting,
): readonly Claim[] {
  const stated = [...linkedClaims(facts, setting), ...metaClaims(facts, setting)];
  const claims = [
    ...stated,
    ...markupClaims(facts, headlineAt, setting),
    ...printedClaims(facts, headlineAt, setting),
    ...openingLineClaims(facts, setting),
    ...employeeClaims(facts, headlineAt, setting),
    ...anchoredClaims(
      facts,
      headlineAt,
      stated.flatMap(({ authorship }) => authorship.authors),
      setting,
    ),
    ...signatureClaims(facts, setting),
  ].filter(({ authorship }) => authorship.authors.length > 0 || authorship.agency !== null);
  // An agency may stand beside a name of which nothing says that it is one.
  if (claims.some(({ authorship }) => authorship.authors.length > 0)) return claims;
  return [...claims, ...unmarkedClaims(facts, headlineAt, setting)];
}

/** Of the names that only stand where a byline does, those of the surest kind. */
function unmarkedClaims(facts: PageFacts, headlineAt: number, setting: Setting): readonly Claim[] {
  const below = [...postFooterClaims(facts, headlineAt, setting)];
  if (below.length > 0) return below;
  const named = [...nameAboveRoleClaims(facts, headlineAt, setting)];
  if (named.length > 0) return named;
  const dated = [...datedNameClaims(facts, headlineAt, setting)];
  if (dated.length > 0) return dated;
  const inLine = [...datedLineClaims(facts, headlineAt, setting)];
  if (inLine.length > 0) return inLine;
  const introduced = [...biographyClaims(facts, headlineAt, setting)];
  return introduced.length > 0 ? introduced : [...boxedClaims(facts, setting)];
}
