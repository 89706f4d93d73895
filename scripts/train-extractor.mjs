// `npm run train:extractor [-- FOLDER]`: grows the extractor's forests anew on the development pages
// of the extraction corpus (by default the one beside the repository) and writes them into the core.
import { join } from 'node:path';
import process from 'node:process';
import { corpusFolder, load } from './corpus-tools.mjs';
import { root } from './run.mjs';

const folder = corpusFolder(process.argv[2]);
const target = join(root, 'src', 'core', 'article', 'content', 'model', 'trained.json');
const { trainOn } = await load('tests/bench/extraction/training/train.ts');
trainOn(folder, target);
console.log(`Wrote ${target}.`);
