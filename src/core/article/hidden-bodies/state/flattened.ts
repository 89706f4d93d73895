import { isList, isRecord } from './values.ts';

const DEEPEST = 200;

/**
 * Undoes the form in which frameworks write values that may be shared: one list of all values, in
 * which objects and lists name their members by their places in it: `{"title":4}` by devalue (Nuxt,
 * SvelteKit), `{"_3":4}`, where keys are shared too, by turbo-stream (React Router). Other values stay
 * as they are.
 */
export function unflattened(value: unknown): unknown {
  if (!isList(value) || value.length < 5 || !isFlattened(value)) return value;
  return new Unflattener(value).at(0, 0);
}

/** The first value is an object or a list of places, and so is nearly every other one. */
function isFlattened(values: readonly unknown[]): boolean {
  const holders = values.slice(0, 200).filter((item) => isRecord(item) || isList(item));
  if (holders[0] !== values[0] || holders.length === 0) return false;
  const isPlace = (member: unknown): boolean =>
    Number.isInteger(member) && Number(member) < values.length;
  const placed = holders.filter((holder) => {
    const members = isList(holder) ? holder.filter((_, index) => !isTag(holder, index)) : holder;
    return Object.values(members).every(isPlace);
  });
  return placed.length > holders.length * 0.9;
}

/** A list such as `["Reactive", 3]` gives a value's class first. */
const isTag = (list: readonly unknown[], index: number): boolean =>
  index === 0 && typeof list[0] === 'string';

class Unflattener {
  readonly #known = new Map<number, unknown>();

  constructor(readonly values: readonly unknown[]) {}

  at(place: unknown, depth: number): unknown {
    if (typeof place !== 'number' || depth > DEEPEST) return undefined;
    if (this.#known.has(place)) return this.#known.get(place);
    // A value that leads to itself ends there.
    this.#known.set(place, undefined);
    const value = this.#revived(this.values[place], depth + 1);
    this.#known.set(place, value);
    return value;
  }

  #revived(value: unknown, depth: number): unknown {
    if (isList(value)) {
      const [tag] = value;
      if (typeof tag !== 'string') return value.map((member) => this.at(member, depth));
      return tag === 'Date' ? value[1] : this.at(value[1], depth);
    }
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [this.#key(key), this.at(member, depth)]),
    );
  }

  #key(key: string): string {
    const place = /^_(\d+)$/.exec(key)?.[1];
    const named = place === undefined ? key : this.values[Number(place)];
    return typeof named === 'string' ? named : key;
  }
}
