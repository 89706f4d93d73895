import { segment } from '../../../../../../src/core/article/content/blocks/segment.ts';
import { rulesOn } from '../../../../../../src/core/article/content/rules/index.ts';
import { parseHtml } from '../../../../../../src/core/article/parse/index.ts';

/** The rules on the blocks of a fragment, above a paragraph that is the rest of the page. */
export function rulesFor(html: string) {
  const rest = `<div><p>${'The boats came back to the harbour before dawn. '.repeat(20)}</p></div>`;
  const body = parseHtml(`<body>${html}${rest}</body>`).body;
  return rulesOn(body ? segment(body).blocks : []).slice(0, -1);
}
