import { countryOfLanguage, offsetInCountry } from '../../cues/time-zones.ts';
import { dayNumber, isoDay, isoOf, readingOf, sameDay, type CalendarDay } from '../dates/index.ts';
import { found, type Found } from '../found.ts';
import type { PageFacts } from '../page-facts.ts';
import { dateInAddress, dayInAddress, monthInAddress } from './address.ts';
import { yearTeller } from './assumed-year.ts';
import { inPagesOrder } from './order-of-numbers.ts';
import { withTrueZones, type PlaceClock } from './false-zones.ts';
import { onPapersClock, type Printed } from './local-time.ts';
import { shownWitnesses } from './shown.ts';
import { statedWitnesses } from './stated.ts';
import type { DateWitness, Occasion } from './witness.ts';

export { dateInAddress } from './address.ts';
export { datedRoles, type DatedRole } from './printed-dates.ts';

const EARLIEST_SHOWN_YEAR = 1990;
const MS_PER_DAY = 86_400_000;
const TRUST_IN_DAY_OF_ADDRESS = 0.6;
const TRUST_IN_MONTH_OF_ADDRESS = 0.2;
const CONTRADICTED = 0.6;
const MOST_CERTAIN = 0.99;
/** A date of change stands in for the date of publication where there is no other. */
const TRUST_IN_CHANGE_AS_PUBLICATION = 0.3;
const LEAST_TRUST = 0.1;

/** Some papers print moments on the clock of whoever asks; none in English go by these. */
const CONTINENTAL = /(?<!\p{L})(?:CES?T|EES?T|ME[SZ]Z?)(?!\p{L})/u;

export interface Publication {
  readonly published: Found<string> | null;
  readonly modified: Found<string> | null;
}

/**
 * When a page's article was published and changed. Every part of the page that says so is a
 * witness: what it states to machines, what it shows near its headline, its address; the day that
 * they most agree on is taken, with the fullest time that is given for it.
 */
export function readPublication(
  facts: PageFacts,
  title: string | null,
  now = Date.now(),
): Publication {
  const reading = inPagesOrder(readingOf(languageTag(facts), facts.url), facts);
  const stated = statedWitnesses(facts, reading);
  const yearOf = yearTeller(facts, reading, stated, now);
  const heard = [...stated, ...shownWitnesses(facts, reading, title, yearOf)];
  const address = addressed(facts.url);
  const plausible = heard.filter((witness) => isPlausible(witness, now));
  const country = reading.country ?? countryOfLanguage(reading.language);
  const isReaders = ({ offset, words }: DateWitness): boolean =>
    offset !== null && reading.language === 'en' && CONTINENTAL.test(words);
  const place: PlaceClock = (day) => offsetInCountry(country, day);
  const ordered = withTrueZones(settleOrder(plausible, address.day), place, isReaders);
  const settled = withoutDaysOfUtc(
    ordered,
    ordered.map((witness) =>
      onPapersClock(
        witness,
        printedFor(
          // A change that is none is printed as the publication.
          isAtPublication(witness, ordered) ? 'published' : witness.occasion,
          ordered.filter((other) => !isReaders(other)),
          address.day,
        ),
        place(witness.day) ?? statedOffset(ordered),
      ),
    ),
  );
  const modified = choose(withoutIdleChanges(settled), 'modified', null);
  const published =
    choose(withoutChangeAsPublication(settled, modified), 'published', address) ??
    publishedByAddress(facts.url);
  return { published: surer(published, asPublication(modified)), modified };
}

/** When a page was published as far as its address says. */
export function publishedByAddress(url: string | null): Found<string> | null {
  const date = url === null ? null : dateInAddress(url);
  return url === null || date === null ? null : found(date, 'address', url);
}

const languageTag = (facts: PageFacts): string | null =>
  facts.document.documentElement.getAttribute('lang') ?? facts.meta('og:locale');

interface Addressed {
  readonly day: CalendarDay | null;
  readonly month: { readonly year: number; readonly month: number } | null;
}

const addressed = (url: string | null): Addressed => ({
  day: url === null ? null : dayInAddress(url),
  month: url === null ? null : monthInAddress(url),
});

/** Not of the future; and what is only shown not of an age without web pages. */
function isPlausible({ day, source }: DateWitness, now: number): boolean {
  if (dayNumber(day) > Math.floor(now / MS_PER_DAY) + 1) return false;
  if (source !== 'json-ld' && source !== 'meta') return day.year >= EARLIEST_SHOWN_YEAR;
  // The first moment of computers' clocks is what they state for no date at all.
  return isoDay(day) !== '1970-01-01' && isoDay(day) !== '1969-12-31';
}

/** Reads `10/11/2025` the other way round where only that day has another witness. */
function settleOrder(
  witnesses: readonly DateWitness[],
  address: CalendarDay | null,
): readonly DateWitness[] {
  const isWitnessed = (day: CalendarDay, self: DateWitness) =>
    (address !== null && sameDay(address, day)) ||
    witnesses.some((other) => other !== self && !other.otherwise && sameDay(other.day, day));
  return witnesses.map((witness) => {
    const { day, otherwise } = witness;
    const isOther = otherwise && !isWitnessed(day, witness) && isWitnessed(otherwise, witness);
    return isOther ? { ...witness, day: otherwise, otherwise: day } : witness;
  });
}

/**
 * A day that is stated alone may be cut off a moment in UTC, and be another day on the paper's own
 * clock; where that moment is stated too, it alone counts.
 */
function withoutDaysOfUtc(
  stated: readonly DateWitness[],
  settled: readonly DateWitness[],
): readonly DateWitness[] {
  const moved = stated.filter(
    ({ day, time, offset }, index) =>
      time !== null && offset === 0 && !sameDay(day, settled[index]?.day ?? day),
  );
  if (moved.length === 0) return settled;
  return settled.filter((witness) => {
    const { day, time, occasion } = witness;
    const isOfMoved = moved.some(
      (moment) => moment.occasion === occasion && sameDay(moment.day, day),
    );
    return time !== null || !isStated(witness) || !isOfMoved;
  });
}

const TRUSTED_STATEMENT = 0.7;
const TRUSTED_PRINT = 0.25;

/** Minutes ahead of UTC on the clock by which the page states another of its moments. */
const statedOffset = (witnesses: readonly DateWitness[]): number | null =>
  witnesses.find(
    ({ offset, trust, source }) =>
      offset && trust >= TRUSTED_STATEMENT && source !== 'printed-line',
  )?.offset ?? null;

const isStated = ({ source }: DateWitness): boolean => source === 'json-ld' || source === 'meta';

/** Minutes from one moment to another; null where they are not told on one clock. */
function minutesBetween(one: DateWitness, other: DateWitness): number | null {
  if (one.time === null || other.time === null) return null;
  if ((one.offset === null) !== (other.offset === null)) return null;
  const minutesOf = ({ day, time, offset }: DateWitness): number => {
    const [hours = 0, minutes = 0] = (time ?? '').split(':').map(Number);
    return dayNumber(day) * 1_440 + hours * 60 + minutes - (offset ?? 0);
  };
  return minutesOf(other) - minutesOf(one);
}

/**
 * Leaves out changes at the very moment of publication, which systems state before there is any,
 * where a later one is stated.
 */
function withoutIdleChanges(witnesses: readonly DateWitness[]): readonly DateWitness[] {
  const idle = witnesses.filter((witness) => isAtPublication(witness, witnesses));
  const [first] = idle;
  const isChanged =
    first !== undefined &&
    witnesses.some(
      (other) =>
        other.occasion === 'modified' && isStated(other) && (minutesBetween(first, other) ?? 0) > 0,
    );
  return isChanged ? witnesses.filter((witness) => !idle.includes(witness)) : witnesses;
}

/** Whether a change is stated at the moment of publication. */
const isAtPublication = (change: DateWitness, witnesses: readonly DateWitness[]): boolean =>
  change.occasion === 'modified' &&
  witnesses.some(
    (other) =>
      other.occasion === 'published' && isStated(other) && minutesBetween(other, change) === 0,
  );

/** What the page prints of an occasion on the paper's own clock, best first. */
function printedFor(
  occasion: Occasion,
  witnesses: readonly DateWitness[],
  address: CalendarDay | null,
): readonly Printed[] {
  const printed = witnesses
    .filter(
      ({ occasion: other, source, offset, trust }) =>
        other === occasion &&
        (source === 'printed-line' || source === 'markup') &&
        offset !== 0 &&
        trust >= TRUSTED_PRINT,
    )
    .sort((a, b) => b.trust - a.trust);
  const isAddressed = occasion === 'published' && address !== null;
  return isAddressed ? [...printed, { day: address, time: null, offset: null }] : printed;
}

/**
 * Many pages show the day of the last change as if it were that of publication. Where the page
 * states an earlier day as the latter, those of the change are left out.
 */
function withoutChangeAsPublication(
  witnesses: readonly DateWitness[],
  modified: Found<string> | null,
): readonly DateWitness[] {
  const changed = modified?.value.slice(0, 10) ?? '';
  const isEarlier = ({ occasion, source, trust, day }: DateWitness) =>
    occasion === 'published' &&
    (source === 'meta' || source === 'json-ld') &&
    trust >= TRUSTED_STATEMENT &&
    isoDay(day) < changed;
  if (!witnesses.some(isEarlier)) return witnesses;
  return witnesses.filter(
    ({ occasion, day }) => occasion !== 'published' || isoDay(day) !== changed,
  );
}

/** The day that the witnesses of an occasion most agree on. */
function choose(
  witnesses: readonly DateWitness[],
  occasion: Occasion,
  address: Addressed | null,
): Found<string> | null {
  const byDay = new Map<number, DateWitness[]>();
  for (const witness of witnesses) {
    if (witness.occasion !== occasion) continue;
    const day = dayNumber(witness.day);
    byDay.set(day, [...(byDay.get(day) ?? []), witness]);
  }
  let best: { readonly sure: number; readonly witnesses: readonly DateWitness[] } | null = null;
  for (const group of byDay.values()) {
    const sure = agreement(group, address);
    if (sure > (best?.sure ?? LEAST_TRUST)) best = { sure, witnesses: group };
  }
  if (!best) return null;
  const trusted = Math.max(...best.witnesses.map(({ trust }) => trust)) / 2;
  const fullest = best.witnesses
    .filter(({ trust }) => trust >= trusted)
    .reduce((one, other) => (fullness(other) > fullness(one) ? other : one));
  const confidence = Math.round(Math.min(MOST_CERTAIN, best.sure) * 100) / 100;
  return found(isoOf(fullest), fullest.source, fullest.words, confidence);
}

/** How sure a day is: its witnesses are independent of each other, one for each part of the page. */
function agreement(witnesses: readonly DateWitness[], address: Addressed | null): number {
  const bySource = new Map<string, number>();
  for (const { source, trust } of witnesses) {
    bySource.set(source, Math.max(trust, bySource.get(source) ?? 0));
  }
  const [first] = witnesses;
  if (first && address) bySource.set('address', trustInAddress(first.day, address));
  const sure = 1 - [...bySource.values()].reduce((doubt, trust) => doubt * (1 - trust), 1);
  return first && address && contradicts(first.day, address) ? sure * CONTRADICTED : sure;
}

function trustInAddress(day: CalendarDay, address: Addressed): number {
  if (address.day !== null) return sameDay(address.day, day) ? TRUST_IN_DAY_OF_ADDRESS : 0;
  const { month } = address;
  const isOfMonth = month !== null && month.year === day.year && month.month === day.month;
  return isOfMonth ? TRUST_IN_MONTH_OF_ADDRESS : 0;
}

/** More than a month from what the address holds. */
function contradicts({ year, month }: CalendarDay, address: Addressed): boolean {
  const held = address.day ?? address.month;
  return held !== null && Math.abs((held.year - year) * 12 + held.month - month) > 1;
}

/** The zone and the time count for more than who says so; midnight is what machines put for no time. */
function fullness({ time, offset, trust }: DateWitness): number {
  const hasTime = time !== null && time !== '00:00:00';
  return (hasTime ? 2 : time === null ? 0 : 0.5) + (hasTime && offset !== null ? 1 : 0) + trust;
}

/** The first but where the other is surer: another story's date is the article's least of all. */
const surer = (one: Found<string> | null, other: Found<string> | null): Found<string> | null =>
  one && other && other.evidence.confidence > one.evidence.confidence ? other : (one ?? other);

function asPublication(modified: Found<string> | null): Found<string> | null {
  if (!modified) return null;
  const confidence = Math.min(TRUST_IN_CHANGE_AS_PUBLICATION, modified.evidence.confidence);
  return { ...modified, evidence: { ...modified.evidence, confidence } };
}
