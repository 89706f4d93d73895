import { decodeEntities } from '../../cues/entities.ts';
import { oneLine } from '../../cues/fold.ts';
import { isOrganisation } from '../../cues/organisations.ts';
import type { FieldSource } from '../../types.ts';
import { readByline, type BylineContext, type ReadByline } from './byline.ts';
import type { Certainty } from './names.ts';

/** What one part of a page says of who wrote its article. */
export interface Claim {
  readonly authorship: ReadByline;
  readonly source: FieldSource;
  /** How far it is to be trusted, 0 to 1. */
  readonly weight: number;
  readonly words: string;
  /** Whether it is the last line before the running text. */
  readonly isOpening?: boolean;
  /** Whether the page calls those it names organisations. */
  readonly isOfOrganisations?: boolean;
}

/** What all claims of a page are read with. */
export interface Setting extends Omit<BylineContext, 'certainty'> {
  readonly read: (pieces: readonly string[], certainty: Certainty) => ReadByline;
}

/** Reads with this context, and what the parts of a page repeat, as they mostly do, only once. */
export function settingOf(context: Omit<BylineContext, 'certainty'>): Setting {
  const known = new Map<string, ReadByline>();
  return {
    ...context,
    read: (pieces, certainty) => {
      const key = [certainty, ...pieces].join('\0');
      const read = known.get(key) ?? readByline(pieces, { ...context, certainty });
      known.set(key, read);
      return read;
    },
  };
}

/** How far claims of each kind are to be trusted where nothing else says the same. */
export const WEIGHT = {
  person: 0.8,
  organisation: 0.4,
  microdata: 0.7,
  named: 0.66,
  labelled: 0.72,
  unlabelled: 0.5,
  printed: 0.7,
  signature: 0.5,
  foot: 0.45,
  dated: 0.4,
} as const;

const PUBLISHERS_SHARE = 0.6;

/** What texts from one part of a page name. */
export function claim(
  pieces: readonly string[],
  certainty: Certainty,
  source: FieldSource,
  weight: number,
  setting: Setting,
): Claim {
  const texts = pieces.map(decodeEntities);
  const words = texts.map(oneLine).join(' · ');
  const authorship = withoutEmployers(setting.read(texts, certainty));
  // Who stands behind a site is rather its publisher; a person goes before.
  const { authors } = authorship;
  const isPublisher = authors.length > 0 && authors.every(isOrganisation);
  return { authorship, source, weight: isPublisher ? weight * PUBLISHERS_SHARE : weight, words };
}

/** Beside persons an organisation is whom they work for. */
function withoutEmployers(byline: ReadByline): ReadByline {
  const persons = byline.authors.filter((name) => !isOrganisation(name));
  return persons.length > 0 ? { ...byline, authors: persons } : byline;
}
