import { resolve } from 'node:path';
import { z } from 'zod';
import { planUnits, readUnit, remembered } from '../../core/containers/index.ts';
import type { SavedPage } from '../../core/containers/types.ts';
import { sha256OfInput } from '../../core/library/index.ts';
import { readInputs } from '../../node/index.ts';
import { parseArguments } from '../arguments.ts';
import { EXIT, type Command } from '../command.ts';

const argumentsSchema = z.object({
  inputs: z.tuple([z.string()], 'Name one file to inspect.'),
});

const describe = (page: SavedPage): object => ({
  format: page.format,
  url: page.url?.value ?? null,
  savedAt: page.savedAt?.value ?? null,
  title: page.title,
  charset: page.charset,
  resources: page.resources.all.map(({ key, mediaType, size }) => ({
    url: key,
    mediaType,
    bytes: size,
  })),
});

/** `clipfold inspect FILE`: what a saved page says about itself, before any article is looked for. */
export const inspect: Command = {
  name: 'inspect',
  summary: 'Say what a saved page is, where and when it was saved, and what came with it',
  usage: `Usage: clipfold inspect FILE

Prints one JSON object: format, url, savedAt, title, charset, resources, sha256. A file of several
pages is described by its first, and all are in "pages"; what in it could not be read is in
"failures".`,
  async run(argv, terminal) {
    const [given] = parseArguments(argv, {}, argumentsSchema).inputs;
    const fail = (message: string): typeof EXIT.failed => {
      terminal.say(`${given}: ${message}`);
      return EXIT.failed;
    };
    const files = await readInputs([resolve(terminal.folder, given)]);
    if (!files.ok) return fail(files.error.message);
    const [main] = files.value;
    if (main === undefined || main.path.includes('/'))
      return fail('This is a folder; name a file in it.');

    const { units, failures } = await planUnits(files.value);
    const [planned] = units;
    if (planned === undefined) return fail(failures[0]?.error.message ?? 'There is no page in it.');
    const unit = remembered(planned);
    const pages = await readUnit(unit);
    if (!pages.ok) return fail(pages.error.message);
    const [page] = pages.value;
    if (page === undefined) return fail('There is no page in it.');
    const { failures: unread = [] } = pages;
    const answer = {
      ...describe(page),
      sha256: await sha256OfInput(unit.main),
      ...(pages.value.length > 1 ? { pages: pages.value.map(describe) } : {}),
      ...(unread.length > 0 ? { failures: unread } : {}),
    };
    await terminal.answer(`${JSON.stringify(answer)}\n`);
    return EXIT.done;
  },
};
