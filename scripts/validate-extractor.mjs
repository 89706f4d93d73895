// `npm run validate:extractor [-- --by language] [FOLDER]`: scores the extractor on pages of the
// extraction corpus whose site (or language) its forests have not seen. Grows eight forests: it takes
// about as long as training.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { corpusFolder, load } from './corpus-tools.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { by: { type: 'string', default: 'site' } },
});
if (values.by !== 'site' && values.by !== 'language') {
  console.error('--by takes "site" or "language".');
  process.exit(64); // EX_USAGE
}
const folder = corpusFolder(positionals[0]);
const { crossValidate } = await load('tests/bench/extraction/training/validate.ts');
crossValidate(folder, values.by);
