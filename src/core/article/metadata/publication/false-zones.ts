import { offsetAtOtherTime } from '../../cues/time-zones.ts';
import type { CalendarDay } from '../dates/index.ts';
import { FARTHEST_EAST, minutesOf } from './local-time.ts';
import type { DateWitness } from './witness.ts';

/** Least trust in a printed line that a machine's clock is set by. */
const TRUSTED_PRINT = 0.25;
/** What a printed line weighs that tells of the same occasion, and of the other. */
const SAME_OCCASION = 2;
const OTHER_OCCASION = 1;

/** Minutes ahead of UTC in the paper's country on a day; null where that cannot be told. */
export type PlaceClock = (day: CalendarDay) => number | null;

/** How the moments that a source states in a zone compare with the printed ones. */
interface Comparison {
  /** They are the same moments. */
  agrees: number;
  /** The zone is false: the hands are those of the paper's own clock. */
  local: number;
  /** The zone is false: the hands are those of UTC. */
  utc: number;
  /** A line that is printed by the paper's clock, and that clock. */
  print: DateWitness | null;
  ahead: number;
}

/**
 * Many systems call the hands of a local clock UTC, or those of UTC local. What is printed tells:
 * the same hands in another zone, or hands that are apart by just the zone. Whatever a source
 * states in that zone is then false alike, though only one of its moments is printed.
 */
export function withTrueZones(
  witnesses: readonly DateWitness[],
  place: PlaceClock,
  isReaders: (witness: DateWitness) => boolean,
): readonly DateWitness[] {
  const printed = witnesses.filter(
    (witness) => isPrint(witness) && witness.trust >= TRUSTED_PRINT && !isReaders(witness),
  );
  if (printed.length === 0) return witnesses;
  const stated = witnesses.filter(isMachines);
  const comparisons = new Map(
    [...new Set(stated.map(zoneOf))].map((zone) => [
      zone,
      compare(
        stated.filter((witness) => zoneOf(witness) === zone),
        printed,
        place,
      ),
    ]),
  );
  return witnesses.map((witness) => {
    const comparison = isMachines(witness) ? comparisons.get(zoneOf(witness)) : undefined;
    return comparison ? repaired(witness, comparison, place) : witness;
  });
}

const isPrint = ({ source, time }: DateWitness): boolean =>
  source === 'printed-line' && time !== null;

const isMachines = ({ source, time }: DateWitness): boolean =>
  source !== 'printed-line' && time !== null;

const zoneOf = ({ source, offset }: DateWitness): string => `${source} ${String(offset)}`;

function compare(
  stated: readonly DateWitness[],
  printed: readonly DateWitness[],
  place: PlaceClock,
): Comparison {
  const comparison: Comparison = { agrees: 0, local: 0, utc: 0, print: null, ahead: 0 };
  for (const one of stated) {
    for (const print of printed) {
      const weight = one.occasion === print.occasion ? SAME_OCCASION : OTHER_OCCASION;
      weigh(comparison, one, print, place(print.day), weight);
    }
  }
  return comparison;
}

function weigh(
  comparison: Comparison,
  stated: DateWitness,
  print: DateWitness,
  place: number | null,
  weight: number,
): void {
  const apart = minutesOf(stated.day, stated.time ?? '') - minutesOf(print.day, print.time ?? '');
  const ahead = print.offset ?? place;
  if (ahead === null) {
    if (weight === SAME_OCCASION && isHiddenUtc(stated, apart)) comparison.utc += weight;
    return;
  }
  if (stated.offset !== null && apart === stated.offset - ahead) {
    comparison.agrees += weight;
  } else if (apart === 0 && (stated.offset !== null || print.offset !== null)) {
    comparison.local += weight;
    comparison.print = print;
    comparison.ahead = ahead;
  } else if (apart === -ahead && stated.offset !== 0) {
    comparison.utc += weight;
  }
}

/** Hands without a zone that are whole hours from the printed ones; round hours are so by chance. */
const isHiddenUtc = ({ offset, time }: DateWitness, apart: number): boolean =>
  offset === null &&
  apart !== 0 &&
  apart % 60 === 0 &&
  Math.abs(apart) <= FARTHEST_EAST &&
  !/:[03]0:/.test(time ?? '');

function repaired(witness: DateWitness, comparison: Comparison, place: PlaceClock): DateWitness {
  const { agrees, local, utc, print, ahead } = comparison;
  if (Math.max(local, utc) <= agrees) return witness;
  if (utc > local) return { ...witness, offset: 0 };
  if (!print) return witness;
  const isOfPlace = place(print.day) === ahead;
  return {
    ...witness,
    offset: isOfPlace ? place(witness.day) : offsetAtOtherTime(ahead, print.day, witness.day),
  };
}
