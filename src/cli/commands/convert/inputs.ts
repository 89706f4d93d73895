import { basename, dirname, resolve } from 'node:path';
import { planUnits, type Plan } from '../../../core/containers/index.ts';
import type { PageUnit } from '../../../core/containers/types.ts';
import { failed, type Failure, type Result } from '../../../core/result.ts';
import { readInputs } from '../../../node/index.ts';

/** One thing to convert, or why it cannot be, with the name the caller knows it by. */
export type Input = { readonly input: string } & Result<PageUnit>;

/** Inputs lying in one folder: a page and its companion folder may both be named. */
interface Group {
  /** What the caller wrote, by the base name it stands for. */
  readonly given: Map<string, string>;
  readonly paths: string[];
}

function groupByFolder(inputs: readonly string[], folder: string): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const given of inputs) {
    const path = resolve(folder, given);
    const group: Group = groups.get(dirname(path)) ?? { given: new Map(), paths: [] };
    groups.set(dirname(path), group);
    group.given.set(basename(path), given);
    group.paths.push(path);
  }
  return [...groups.values()];
}

const rootOf = (path: string): string => path.split('/', 1)[0] ?? path;

/** `given/inside.html` for what lies in a folder given, else what was given. */
function callersName(path: string, given: ReadonlyMap<string, string>): string {
  const root = rootOf(path);
  const start = (given.get(root) ?? root).replace(/[/\\]+$/u, '');
  return path === root ? (given.get(root) ?? root) : `${start}${path.slice(root.length)}`;
}

/** The inputs of which nothing came: no page, no failure, not even a part of another input's page. */
function barren({ units, failures }: Plan, given: ReadonlyMap<string, string>): readonly string[] {
  const roots = new Set([
    ...failures.map(({ input }) => rootOf(input)),
    ...units.flatMap(({ main, companions }) =>
      [main, ...companions].map(({ path }) => rootOf(path)),
    ),
  ]);
  return [...given].filter(([root]) => !roots.has(root)).map(([, input]) => input);
}

const noPages = (input: string): { readonly ok: false; readonly error: Failure } =>
  failed('no-pages', `There is no saved page in “${input}”.`);

/** Finds what there is to convert in the files and folders that the caller named. */
export async function* findInputs(
  inputs: readonly string[],
  folder: string,
): AsyncGenerator<Input> {
  for (const { given, paths } of groupByFolder(inputs, folder)) {
    const files = await readInputs(paths);
    if (!files.ok) {
      for (const input of given.values()) yield { input, ...files };
      continue;
    }
    const plan = await planUnits(files.value);
    for (const { input, error } of plan.failures) {
      yield { input: callersName(input, given), ok: false, error };
    }
    for (const input of barren(plan, given)) yield { input, ...noPages(input) };
    for (const unit of plan.units) {
      yield { input: callersName(unit.main.path, given), ok: true, value: unit };
    }
  }
}
