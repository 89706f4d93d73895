// `npm run bench:extract [-- FOLDER] [-- --speed]`: scores the extractor and its peers on the
// extraction corpus (by default the one beside the repository), then compares their speed and shows
// what pages cost that grow; with `--speed`, only the latter two.
import process from 'node:process';
import { corpusFolder, load, loadBuilt } from './corpus-tools.mjs';

const given = process.argv.slice(2);
const folder = corpusFolder(given.find((argument) => !argument.startsWith('--')));
let isComplete = true;
if (!given.includes('--speed')) {
  const { scoreExtractors } = await load('tests/bench/extraction/score.ts');
  isComplete = await scoreExtractors(folder);
  console.log();
}
const { compareSpeed } = await loadBuilt('tests/bench/extraction/speed.ts');
compareSpeed(folder);
console.log();
const { compareSizes } = await loadBuilt('tests/bench/extraction/sizes.ts');
compareSizes(folder);
process.exit(isComplete ? 0 : 1);
