import { version } from '../../package.json';
import { UsageError } from './arguments.ts';
import { EXIT, type Command, type ExitCode } from './command.ts';
import { convert } from './commands/convert/index.ts';
import { extract } from './commands/extract.ts';
import { inspect } from './commands/inspect.ts';
import { markdown } from './commands/markdown.ts';
import type { Terminal } from './terminal.ts';

const COMMANDS: readonly Command[] = [convert, inspect, extract, markdown];

const HELP = `Usage: clipfold COMMAND [ARGUMENTS]

Turns saved web pages into clean, readable clippings.

${COMMANDS.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`).join('\n')}

  --help     This text, or a command's own: clipfold convert --help
  --version  The version
`;

const isHelp = (argument: string | undefined): boolean =>
  argument === '--help' || argument === '-h';

/** Asked for anywhere before a `--`, after which arguments are file names. */
function asksForHelp(argv: readonly string[]): boolean {
  const end = argv.indexOf('--');
  return (end === -1 ? argv : argv.slice(0, end)).some(isHelp);
}

async function runCommand(
  command: Command,
  argv: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (asksForHelp(argv)) {
    await terminal.answer(`${command.usage}\n`);
    return EXIT.done;
  }
  try {
    return await command.run(argv, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    terminal.say(`${error.message}\n\n${command.usage}`);
    return EXIT.usage;
  }
}

/** Runs the command line: `argv` without the program's own name. Returns the exit code. */
export async function clipfold(argv: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (isHelp(name) || name === 'help') {
    await terminal.answer(HELP);
    return EXIT.done;
  }
  if (name === '--version' || name === '-V') {
    await terminal.answer(`${version}\n`);
    return EXIT.done;
  }
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    terminal.say(name === undefined ? HELP : `There is no command “${name}”.\n\n${HELP}`);
    return EXIT.usage;
  }
  return runCommand(command, rest, terminal);
}
