import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type * as Electron from 'electron';
import type { Command, Report } from './control.ts';
import type { HostSettings } from './electron/runtime.ts';
import type { KnownFile } from './page-environment.ts';
import { standIn } from './prepare.ts';

/** Runs a function in the main process with the `electron` module; it sees nothing of its scope. */
export type Evaluate = <Arg, Value>(
  action: (electron: typeof Electron, arg: Arg) => Value | Promise<Value>,
  arg: Arg,
) => Promise<Value>;

/** The real main bundle running on the stand-in. */
export interface DesktopApp {
  /** Chromium's debugging endpoint. */
  readonly endpoint: string;
  /** Resolves when every process is gone. */
  readonly exited: Promise<void>;
  readonly evaluate: Evaluate;
  hasExited(): boolean;
  /** Tells which paths the files have that the page is about to meet. */
  knowFiles(files: readonly KnownFile[]): Promise<void>;
  /** Ends every process at once, as a power cut would. */
  kill(): Promise<void>;
}

export interface LaunchOptions extends HostSettings {
  /** The main bundle. */
  readonly main: string;
}

/** Starts the app and waits until Chromium runs; the window may still be on its way. */
export async function launchDesktop({ main, ...settings }: LaunchOptions): Promise<DesktopApp> {
  const child = fork(main, [], {
    execArgv: ['--import', resolvingElectronTo(standIn)],
    env: { ...process.env, ELECTRON_HOST: JSON.stringify(settings) },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const { endpoint, chromiumPid } = await started(child);
  const ask = questions(child);
  return {
    endpoint,
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    evaluate: async <Arg, Value>(
      action: (electron: typeof Electron, arg: Arg) => Value | Promise<Value>,
      arg: Arg,
    ) => (await ask({ kind: 'evaluate', source: action.toString(), arg })) as Value,
    knowFiles: async (files) => {
      await ask({ kind: 'know-files', files });
    },
    kill: async () => {
      child.kill('SIGKILL');
      if (process.platform === 'win32') process.kill(chromiumPid);
      else process.kill(-chromiumPid, 'SIGKILL');
      await exited;
    },
  };
}

/** A module, as an address, that makes `import 'electron'` mean a file. */
function resolvingElectronTo(file: string): string {
  const url = JSON.stringify(pathToFileURL(file).href);
  const hooks = `export const resolve = (name, context, next) =>
    name === 'electron' ? { url: ${url}, shortCircuit: true } : next(name, context);`;
  const asModule = (source: string): string => `data:text/javascript,${encodeURIComponent(source)}`;
  return asModule(
    `import { register } from 'node:module'; register(${JSON.stringify(asModule(hooks))});`,
  );
}

function started(child: ChildProcess): Promise<Extract<Report, { kind: 'started' }>> {
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`the app ended at once with ${code ?? '?'}`)));
    child.on('message', (report: Report) => {
      if (report.kind === 'started') resolve(report);
    });
  });
}

type Question = Command extends infer Each
  ? Each extends Command
    ? Omit<Each, 'id'>
    : never
  : never;

function questions(child: ChildProcess): (question: Question) => Promise<unknown> {
  let lastId = 0;
  const waiting = new Map<number, (report: Exclude<Report, { kind: 'started' }>) => void>();
  const answer = (report: Exclude<Report, { kind: 'started' }>): void => {
    waiting.get(report.id)?.(report);
    waiting.delete(report.id);
  };
  child.on('message', (report: Report) => {
    if (report.kind !== 'started') answer(report);
  });
  child.once('exit', () => {
    for (const id of waiting.keys()) answer({ kind: 'failure', id, message: 'the app ended' });
  });
  return (question) =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1);
      waiting.set(id, (report) => {
        if (report.kind === 'answer') resolve(report.value);
        else reject(new Error(report.message));
      });
      child.send({ ...question, id });
    });
}

/** The folder of the built app. */
export const builtApp = join(import.meta.dirname, '../../out');
