import { fork, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { answerSchema, type Answer, type Job } from './messages.ts';

export type { Answer, Job } from './messages.ts';

/** How a file ended: with an answer, or by taking its process down, or by never ending. */
export type End = Answer | 'crashed' | 'hung';

/** Opens files in a process of its own, one after the other, and survives what they do to it. */
export interface Clipper {
  open(job: Job): Promise<End>;
  /** Goes on in a new process. */
  renew(): void;
  stop(): Promise<void>;
}

export interface Limits {
  /** After so long a file counts as hung, and its process is ended. */
  readonly seconds: number;
  /** What the process may hold of objects and strings; bytes are measured. */
  readonly megabytes: number;
}

async function bundle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clipfold-isolated-'));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(import.meta.dirname, 'child.ts'),
      outDir: folder,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
    },
    ssr: { noExternal: true },
  });
  return folder;
}

function ask(child: ChildProcess, job: Job, seconds: number): Promise<End> {
  return new Promise((resolve) => {
    const end = (how: End): void => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(how);
    };
    const timer = setTimeout(() => {
      end('hung');
    }, seconds * 1_000);
    child.once('message', (answer) => {
      end(answerSchema.parse(answer));
    });
    child.once('exit', () => {
      end('crashed');
    });
    child.send(job);
  });
}

/** Starts a clipper, compiled from the sources as they are. */
export async function startClipper({ seconds, megabytes }: Limits): Promise<Clipper> {
  const folder = await bundle();
  const start = (): ChildProcess =>
    fork(join(folder, 'child.js'), {
      serialization: 'advanced',
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  let child: ChildProcess | null = null;
  const renew = (): void => {
    child?.kill('SIGKILL');
    child = null;
  };
  return {
    async open(job) {
      child ??= start();
      const end = await ask(child, job, seconds);
      if (typeof end === 'string') renew();
      return end;
    },
    renew,
    async stop() {
      renew();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
