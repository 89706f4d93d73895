import { planUnits } from '../../../../../src/core/containers/index.ts';
import type { InputFile } from '../../../../../src/core/containers/types.ts';
import { clipUnit, type Clipped } from '../../../../../src/core/library/index.ts';
import { renderNote } from '../../../../../src/core/markdown/index.ts';
import { readInputs } from '../../../../../src/node/index.ts';
import type { Answer, Job } from './messages.ts';

// Runs in a process of its own: opens what it is sent as the import does, and writes the notes of it
// as the command line does.

type Outcome = Pick<Answer, 'clippings' | 'failures'>;

async function filesOf(job: Job): Promise<readonly InputFile[]> {
  if (job.kind === 'bytes') {
    const { name, bytes } = job;
    return [
      { path: name, size: bytes.length, modifiedAt: null, read: () => Promise.resolve(bytes) },
    ];
  }
  const files = await readInputs([job.path]);
  if (!files.ok) throw new Error(files.error.message);
  return files.value;
}

const noteOf = ({ clipping, body }: Clipped): string =>
  renderNote({
    clipping,
    body,
    tags: [],
    annotations: [],
    assetPath: (sha256) => `assets/${sha256}`,
  }).markdown;

async function open(job: Job): Promise<Outcome> {
  const plan = await planUnits(await filesOf(job));
  const clippings: Outcome['clippings'] = [];
  const failures: Outcome['failures'] = plan.failures.map(({ error }) => error);
  for (const unit of plan.units) {
    const outcome = await clipUnit(unit, { importedAt: '2026-11-24T00:00:00.000Z' });
    if (outcome.ok) {
      clippings.push(
        ...outcome.value.map((clipped) => ({
          title: clipped.clipping.title,
          text: clipped.body.text,
          html: clipped.body.html,
          note: noteOf(clipped),
          charset: clipped.page.charset,
        })),
      );
    } else failures.push(outcome.error);
  }
  return { clippings, failures };
}

async function answerTo(job: Job): Promise<Answer> {
  const start = process.cpuUsage();
  const outcome = await open(job).then(
    (opened) => ({ ...opened, uncaught: null }),
    (error: unknown) => ({
      clippings: [],
      failures: [],
      uncaught: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  );
  const { user, system } = process.cpuUsage(start);
  return {
    ...outcome,
    cpuSeconds: (user + system) / 1e6,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
}

process.on('message', (job: Job) => {
  void answerTo(job).then((answer) => process.send?.(answer));
});
