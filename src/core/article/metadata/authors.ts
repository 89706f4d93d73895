import { isLogin } from '../cues/desks.ts';
import { remembered } from '../remembered.ts';
import type { Authorship } from './authors/byline.ts';
import { authorClaims, settingOf, WEIGHT, type Claim } from './authors/claims.ts';
import { HAS_CASE, isSameName, outletTest, unspaced } from './authors/names.ts';
import { keeperTest } from './authors/own-site.ts';
import { isInitials, withoutUnprinted } from './authors/unprinted.ts';
import { found, type Found } from './found.ts';
import type { PageFacts } from './page-facts.ts';
import { namesOfHost } from './site-name.ts';

export { authorsOf, type Authorship } from './authors/byline.ts';
export { signedAuthors } from './authors/signed-text.ts';

/** A list of this trust is complete, and may hold names that a shorter one lacks. */
const TRUSTED = 0.6;
const LEAST = 0.3;

/**
 * Who wrote an article. Everything the page says of it is weighed: claims that name the same people
 * support each other, and the people with the most support win; of several forms of one byline, the
 * fullest is taken. Where nobody but an agency signs, it is the author.
 */
export function readAuthors(
  facts: PageFacts,
  headlineAt: number,
  outlets: readonly string[],
  language: string | null,
): Found<Authorship> | null {
  const isPapers = outletTest(outlets, namesOfHost(facts.url));
  const isKeeper = keeperTest(facts);
  const setting = settingOf({
    isOutlet: remembered((name) => !isKeeper(name) && isPapers(name)),
    language,
  });
  const claims = withoutUnprinted(authorClaims(facts, headlineAt, setting), facts);
  const named = withoutLogins(
    withoutPublishers(claims.filter(({ authorship }) => authorship.authors.length > 0)),
  );
  const agency = claims.find(({ authorship }) => authorship.agency !== null) ?? null;
  const signing = claims.find(({ authorship }) => authorship.agencyNames.length > 0) ?? null;
  const supported = named.map((claim) => ({ claim, support: supportOf(claim, named) }));
  const most = supported.reduce<Supported | null>(
    (best, next) => (best === null || next.support > best.support ? next : best),
    null,
  );
  const winner = most && (printedInstead(most, supported) ?? most);
  if (winner === null || winner.support < LEAST) {
    const claim = signing ?? agency;
    return claim && foundIn(claim, claim.weight, agency?.authorship.agency ?? null);
  }
  const fullest = inOwnCase(fullestOf(winner.claim, named), facts);
  return foundIn(fullest, winner.support, agency?.authorship.agency ?? null);
}

/** A claim's names as the page writes them elsewhere, where styles have set them in capitals. */
function inOwnCase(claim: Claim, facts: PageFacts): Claim {
  const { authors } = claim.authorship;
  if (!authors.some(isInCapitals)) return claim;
  const own = authors.map((name) => (isInCapitals(name) ? cased(name, facts) : name));
  // Some in capitals and some not would look like a mistake.
  if (own.some(isInCapitals)) return claim;
  return { ...claim, authorship: { ...claim.authorship, authors: own } };
}

const isInCapitals = (name: string): boolean => /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u.test(name);

function cased(name: string, { lines }: PageFacts): string {
  const small = name.toLowerCase();
  for (const { text } of lines) {
    const at = text.toLowerCase().indexOf(small);
    const found = at === -1 ? name : text.slice(at, at + name.length);
    if (/\s/.test(name) && found.split(/\s+/).every((word) => /^\p{Lu}.*\p{Ll}/u.test(word)))
      return found;
  }
  return name;
}

/** An organisation that nothing else names as the author is who publishes the page. */
const withoutPublishers = (claims: readonly Claim[]): readonly Claim[] => {
  const others = claims.filter(({ isOfOrganisations }) => isOfOrganisations !== true);
  return claims.filter(
    (claim) => claim.isOfOrganisations !== true || others.some((other) => agree(claim, other)),
  );
};

/** Who put a story up signs in as `j.perez2`; whoever the page names otherwise wrote it. */
function withoutLogins(claims: readonly Claim[]): readonly Claim[] {
  const people = claims.filter(({ authorship }) => !authorship.authors.every(isLogin));
  return people.length > 0 ? people : claims;
}

interface Supported {
  readonly claim: Claim;
  readonly support: number;
}

const isShown = ({ source }: Claim): boolean => source === 'markup' || source === 'printed-line';

/**
 * What readers see goes before what only machines are told, which often is who put the story up: a
 * labelled byline that names others in full, or in the page's own script the same number of people.
 */
function printedInstead(most: Supported, all: readonly Supported[]): Supported | null {
  const shown = all.filter(({ claim }) => isShown(claim));
  const opening = shown.filter(({ claim }) => claim.isOpening);
  if (opening.some(({ claim }) => agree(claim, most.claim))) return null;
  // The text's own first line goes before a head that names who put it up.
  const others = shown.some(({ claim }) => agree(claim, most.claim)) ? opening : shown;
  const people = most.claim.authorship.authors;
  const printed = others.find(({ claim: { weight, authorship } }) => {
    const isInOwnScript =
      authorship.authors.length === people.length &&
      /^\P{Script=Latin}+$/u.test(authorship.authors.join('')) &&
      people.every((name) => /\p{Script=Latin}/u.test(name));
    const isByline =
      (weight >= WEIGHT.printed && authorship.isLabelled) ||
      (people.every(isInitials) && weight >= WEIGHT.named);
    return isInOwnScript || (isByline && authorship.authors.every((name) => FULL.test(name)));
  });
  return printed ? { ...printed, support: printed.support * CONTESTED } : null;
}

/** What a statement to machines contradicts is less sure. */
const CONTESTED = 0.8;

/** Of several words, or in a script that sets no space within a name. */
const FULL = /\s|^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u;

const foundIn = (claim: Claim, confidence: number, agency: string | null): Found<Authorship> => {
  const { byline, authors, agencyNames } = claim.authorship;
  const isAgencys = authors.length === 0 && agencyNames.length > 0;
  const names = [...new Set(agencyNames)];
  return found(
    {
      byline: isAgencys ? names.join(', ') : byline,
      authors: isAgencys ? names : authors,
      agency: claim.authorship.agency ?? agency,
    },
    claim.source,
    claim.words,
    Math.min(0.99, Math.round(confidence * 100) / 100),
  );
};

/** The claims of each kind that name the same people, as independent witnesses. */
function supportOf(claim: Claim, claims: readonly Claim[]): number {
  const bySource = new Map<string, number>();
  for (const other of claims) {
    if (!agree(claim, other)) continue;
    bySource.set(other.source, Math.max(bySource.get(other.source) ?? 0, other.weight));
  }
  bySource.set(claim.source, Math.max(bySource.get(claim.source) ?? 0, claim.weight));
  return 1 - [...bySource.values()].reduce((doubt, weight) => doubt * (1 - weight), 1);
}

/** One names the people of the other, and perhaps more. */
function agree(one: Claim, other: Claim): boolean {
  const [few, many] = [one.authorship.authors, other.authorship.authors].sort(
    (a, b) => a.length - b.length,
  );
  return (few ?? []).every((name) => many?.some((known) => isSameName(name, known)));
}

function fullestOf(claim: Claim, claims: readonly Claim[]): Claim {
  let fullest = claim;
  for (const other of claims) {
    if (other.weight >= TRUSTED && agree(claim, other) && isFuller(other, fullest)) fullest = other;
  }
  return fullest;
}

function isFuller(one: Claim, other: Claim): boolean {
  const [mine, theirs] = [one.authorship.authors, other.authorship.authors];
  const more = mine.filter((name) => !theirs.some((known) => isSameName(name, known)));
  // Beside full names a single word more is rather a place or a button.
  if (more.some((name) => HAS_CASE.test(name) && !/\s/.test(name))) return false;
  if (more.some(isOfOneWord) && !theirs.some(isOfOneWord)) return false;
  if (mine.length !== theirs.length) return mine.length > theirs.length;
  const isSpacedOtherwise =
    mine.join() !== theirs.join() && unspaced(mine.join()) === unspaced(theirs.join());
  if (isSpacedOtherwise) return isShown(one) && !isShown(other);
  const words = (names: readonly string[]): number => names.join(' ').split(/\s+/).length;
  if (words(mine) !== words(theirs)) return words(mine) > words(theirs);
  const [own, known] = [accentsIn(mine), accentsIn(theirs)];
  if (own !== known) return own > known;
  const inCapitals = (names: readonly string[]): boolean => !/\p{Ll}/u.test(names.join(''));
  return inCapitals(theirs) && !inCapitals(mine);
}

/** In a script that parts the words of a name. */
const isOfOneWord = (name: string): boolean =>
  !/\s/.test(name) && !/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]+$/u.test(name);

/** How many of the letters bear marks, which systems drop and printers do not add. */
const accentsIn = (names: readonly string[]): number =>
  names
    .join('')
    .normalize('NFD')
    .match(/\p{Script=Latin}\p{M}/gu)?.length ?? 0;
