// `npm run bench:extract [-- FOLDER]`: scores the extractor and its peers on the extraction corpus
// (by default the one beside the repository), then compares their speed.
import process from 'node:process';
import { corpusFolder, load } from './corpus-tools.mjs';

const folder = corpusFolder(process.argv[2]);
const { scoreExtractors } = await load('tests/bench/extraction/score.ts');
const { compareSpeed } = await load('tests/bench/extraction/speed.ts');
const isComplete = await scoreExtractors(folder);
console.log();
compareSpeed(folder);
process.exit(isComplete ? 0 : 1);
