import type { DomElement } from '../../dom.ts';

/** Where the language of code is read by the layout. */
export const LANGUAGE = 'data-lang';

const LANGUAGE_CLASS = /(?:^|\s)(?:language|lang|highlight-source|highlight-text)-([\w+#.-]+)/u;

/** Blocks that plug-ins of note-taking apps run as programs or queries; never taken from a page. */
const RUN_BY_VIEWERS = /^(?:dataview|query|tasks|templater|button|run-|js-engine|meta-bind)/iu;

/**
 * Notes on each preformatted element the language that the page names for it: on the code in it, on
 * itself, or on the element around it, which does not outlast the rebuilding of blocks.
 */
export function nameLanguages(root: DomElement): void {
  for (const element of root.querySelectorAll('pre')) {
    const candidates = [element.querySelector('code'), element, element.parentElement];
    const names = candidates.map(
      (candidate) =>
        LANGUAGE_CLASS.exec(candidate?.className ?? '')?.[1] ?? candidate?.getAttribute(LANGUAGE),
    );
    const name = names.find((found) => /^[\w+#.-]+$/u.test(found ?? '')) ?? '';
    element.setAttribute(LANGUAGE, RUN_BY_VIEWERS.test(name) ? '' : name);
  }
}
