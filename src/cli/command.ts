import type { Terminal } from './terminal.ts';

/** The exit codes of every command. */
export const EXIT = {
  done: 0,
  /** Some input failed; the rest was done. */
  failed: 1,
  /** Called wrongly; nothing was done. */
  usage: 2,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `clipfold NAME --help` prints. */
  readonly usage: string;
  /** Throws `UsageError` for arguments it cannot make sense of. */
  run(argv: readonly string[], terminal: Terminal): Promise<ExitCode>;
}
