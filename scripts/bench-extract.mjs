// `npm run bench:extract [-- FOLDER] [-- --speed]`: scores the extractor and its peers on the
// extraction corpus (by default the one beside the repository), then compares their speed and shows
// what pages cost that grow; with `--speed`, only the latter two.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { corpusFolder, load, loadBuilt } from './corpus-tools.mjs';

const given = process.argv.slice(2);
const folder = corpusFolder(given.find((argument) => !argument.startsWith('--')));
if (given.includes('--speed')) {
  const { compareSpeed } = await loadBuilt('tests/bench/extraction/speed.ts');
  compareSpeed(folder);
  console.log();
  const { compareSizes } = await loadBuilt('tests/bench/extraction/sizes.ts');
  compareSizes(folder);
} else {
  const { scoreExtractors } = await load('tests/bench/extraction/score.ts');
  const isComplete = await scoreExtractors(folder);
  console.log();
  // In a process of its own: what the scores leave in memory would be cleared away in the time measured.
  const { status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), ...given, '--speed'],
    { stdio: 'inherit' },
  );
  process.exit(isComplete && status === 0 ? 0 : 1);
}
