import { type ChildProcess, spawn } from 'node:child_process';
import process from 'node:process';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';

/** A Chromium of our own, spoken to over its debugging port, and ended for certain. */
export interface RunningChromium {
  readonly endpoint: string;
  readonly pid: number;
  /** Resolves when the process is gone. */
  readonly exited: Promise<void>;
  kill(): void;
}

export interface ChromiumOptions {
  readonly profile: string;
  /** Where names that are the app's lead, as rules of `--host-resolver-rules`. */
  readonly ownNames: readonly string[];
  /** Where every other name leads: a listener that counts. */
  readonly counterPort: number;
}

/** What Chromium asks for itself, whatever flags it is given: updates and its sign-in page. */
const CHROMIUMS_OWN = ['*.google.com', '*.googleapis.com', '*.gstatic.com'];

const STARTS_WITHIN = 30_000;

/** Starts an installed Chromium without a window, on a blank page. */
export async function startChromium(options: ChromiumOptions): Promise<RunningChromium> {
  const program = findChromium();
  if (program === null) throw new Error('no Chromium was found; set CHROMIUM_PATH');
  const child = spawn(
    program,
    [
      ...chromiumFlags(),
      '--headless=new',
      '--hide-scrollbars',
      '--mute-audio',
      '--password-store=basic',
      '--use-mock-keychain',
      '--window-size=1280,820',
      '--remote-debugging-port=0',
      `--user-data-dir=${options.profile}`,
      `--host-resolver-rules=${resolverRules(options)}`,
      'about:blank',
    ],
    // A group of its own, so that the renderers die with it.
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  );
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const kill = (): void => killGroup(child);
  process.once('exit', kill);
  void exited.then(() => process.off('exit', kill));
  const endpoint = await debuggingEndpoint(child);
  return { endpoint, pid: child.pid ?? 0, exited, kill };
}

function resolverRules({ ownNames, counterPort }: ChromiumOptions): string {
  return [
    ...ownNames,
    ...CHROMIUMS_OWN.map((name) => `MAP ${name} ~NOTFOUND`),
    `MAP * 127.0.0.1:${counterPort}`,
    'EXCLUDE 127.0.0.1',
  ].join(', ');
}

function debuggingEndpoint(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const tooLate = setTimeout(() => {
      killGroup(child);
      reject(new Error(`Chromium did not start:\n${said}`));
    }, STARTS_WITHIN);
    child.stderr?.setEncoding('utf8');
    child.stderr?.on('data', (chunk: string) => {
      said = (said + chunk).slice(-4000);
      const endpoint = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (endpoint === undefined) return;
      clearTimeout(tooLate);
      child.stderr?.removeAllListeners('data').resume();
      resolve(endpoint);
    });
    child.once('close', () => {
      clearTimeout(tooLate);
      reject(new Error(`Chromium ended at once:\n${said}`));
    });
  });
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    else process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
