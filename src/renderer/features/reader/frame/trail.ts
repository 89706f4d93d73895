/** The way that a reader has taken through an article by its own links, so that it leads back. */
export interface Trail {
  /** Shows the place that a link leads to. */
  readonly goTo: (place: Element, link: Element) => void;
  /** Goes back to the link last followed. False where there is none. */
  readonly goBack: () => boolean;
}

/** `changed` is told whether there is a way back. */
export function createTrail(changed: (leadsBack: boolean) => void): Trail {
  const followed: Element[] = [];

  const goBack = (): boolean => {
    const link = followed.pop();
    if (link === undefined) return false;
    arriveAt(link);
    changed(followed.length > 0);
    return true;
  };

  return {
    goBack,
    goTo: (place, link) => {
      const last = followed.at(-1);
      // A footnote's own link back: it leads where the reader came from.
      if (last !== undefined && place.contains(last)) {
        goBack();
        return;
      }
      followed.push(link);
      arriveAt(place);
      changed(true);
    },
  };
}

/** Scrolls to an element, however it is folded away, and lets the keyboard go on from there. */
function arriveAt(element: Element): void {
  for (let at = element.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    at.open = true;
  }
  if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  (element as HTMLElement).focus({ preventScroll: true });
  element.classList.add('arrived');
  element.addEventListener('blur', () => element.classList.remove('arrived'), { once: true });
  element.ownerDocument.getSelection()?.collapse(element, 0);
  element.scrollIntoView({ block: 'center' });
}
