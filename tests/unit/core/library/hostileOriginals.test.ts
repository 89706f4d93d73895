import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseHtml } from '../../../../src/core/article/parse/index.ts';
import { planUnits } from '../../../../src/core/containers/index.ts';
import { originalPage, originalView } from '../../../../src/core/library/index.ts';
import { readInputs } from '../../../../src/node/index.ts';
import { describeWithCorpus } from '../../corpus.ts';
import { corpusCases, pathOfCase } from '../containers/manifest.ts';

const PATIENCE = 300_000;
/** Giants are opened elsewhere, in processes of their own. */
const LARGEST = 2 * 1024 * 1024;
const FEWEST_SHOWN = 300;

/** What a hostile page's original is shown as; null where there is nothing to show. */
async function viewOf(path: string): Promise<string | null> {
  const files = await readInputs([path]);
  const plan = files.ok ? await planUnits(files.value) : null;
  const unit = plan?.units[0];
  const page = unit ? await originalPage(unit, 0).catch(() => null) : null;
  if (!page?.ok) return null;
  const view = await originalView(page.value);
  return view.ok ? view.value : null;
}

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
        const view = await viewOf(path);
        if (view === null) continue;
        shown += 1;
        expect(actingIn(view), path).toEqual([]);
      }
      expect(shown).toBeGreaterThan(FEWEST_SHOWN);
    },
    PATIENCE,
  );
});
