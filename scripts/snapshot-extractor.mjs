// `npm run snapshot:extract [-- FOLDER]`: writes down what the extractor reads in each page of the
// extraction corpus (by default the one beside the repository). `git diff` then shows what a change
// to the extractor changed.
import { join } from 'node:path';
import process from 'node:process';
import { corpusFolder, load } from './corpus-tools.mjs';
import { root } from './run.mjs';

const folder = corpusFolder(process.argv[2]);
const target = join(root, 'tests', 'bench', 'extraction', 'snapshot.txt');
const { writeSnapshot } = await load('tests/bench/extraction/snapshot.ts');
const changed = writeSnapshot(folder, target);
console.log(
  changed === 0
    ? 'Nothing changed.'
    : `${changed} pages are read otherwise: see git diff ${target}`,
);
