import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import { describeWithCorpus } from '../../corpus.ts';
import { corpusCases, pathOfCase } from '../containers/manifest.ts';
import { shownOriginal } from './shown-original.ts';

const PATIENCE = 300_000;
/** Giants are opened elsewhere, in processes of their own. */
const LARGEST = 2 * 1024 * 1024;
const FEWEST_SHOWN = 300;

/** What would run, load or act in a document, were it not for its policy. */
function actingIn(html: string): readonly string[] {
  return [...parseHtml(html).querySelectorAll('*')].flatMap(({ localName, attributes }) => [
    ...(/^(?:script|base|object|embed|applet|link|frame)$/u.test(localName) ? [localName] : []),
    ...[...attributes]
      .filter(({ name, value }) => name.startsWith('on') || leadsOut(name, value))
      .map(({ name, value }) => `${localName} ${name}=${value}`),
  ]);
}

const leadsOut = (name: string, value: string): boolean =>
  /(?:^|:)(?:href|src|srcset|action|formaction|data|poster|background|ping)$/u.test(name) &&
  !/^(?:data:image\/|#)/u.test(value.trim());

describeWithCorpus('the originals of the hostile corpus', () => {
  it(
    'hold nothing that acts, as a browser reads what is written',
    async () => {
      const paths = corpusCases('hostile')
        .map((each) => pathOfCase('hostile', each))
        .filter((path) => /\.html?$/u.test(path) && statSync(path).size <= LARGEST);
      let shown = 0;
      for (const path of paths) {
        const view = await shownOriginal(path);
        if (view === null) continue;
        shown += 1;
        expect(actingIn(view), path).toEqual([]);
      }
      expect(shown).toBeGreaterThan(FEWEST_SHOWN);
    },
    PATIENCE,
  );
});
