import { isElement, type DomElement } from '../dom.ts';

/** More shapes than that are drawn by no newsroom; a few that use each other can make billions. */
const MOST_DRAWN = 100_000;
const REFERENCE = /#([^\s"')]+)/gu;

/** Whether drawing it, with everything that its parts use, stays within measure and ends. */
export function isAffordable(root: DomElement): boolean {
  const byId = new Map<string, DomElement>();
  for (const element of root.querySelectorAll('[id]')) {
    if (!byId.has(element.id)) byId.set(element.id, element);
  }
  const costs = new Map<DomElement, number>();
  /** Infinite where a part uses itself. */
  const costOf = (element: DomElement): number => {
    const known = costs.get(element);
    if (known !== undefined) return known;
    costs.set(element, Number.POSITIVE_INFINITY);
    let cost = 1;
    for (const id of referencesOf(element)) {
      const used = byId.get(id);
      if (used !== undefined) cost += costOf(used);
    }
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (cost > MOST_DRAWN) break;
      if (isElement(child)) cost += costOf(child);
    }
    costs.set(element, cost);
    return cost;
  };
  return costOf(root) <= MOST_DRAWN;
}

/** The parts that an element's attributes name. */
function referencesOf(element: DomElement): readonly string[] {
  return [...element.attributes].flatMap(({ name, value }) =>
    /href$/iu.test(name) || /url\s*\(/iu.test(value)
      ? [...value.slice(0, 4_096).matchAll(REFERENCE)].map(([, id = '']) => id)
      : [],
  );
}
