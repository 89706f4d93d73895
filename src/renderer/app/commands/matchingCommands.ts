import type { Command } from './definitions.ts';

/** The commands that have every word, at a word's beginning first, in the order of the registry. */
export function matchingCommands(commands: readonly Command[], query: string): Command[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const rank = (command: Command): number => {
    const text = fold(`${command.label} ${command.group}`);
    if (!words.every((word) => text.includes(word))) return -1;
    const [first = ''] = words;
    return text.startsWith(first) ? 2 : text.includes(` ${first}`) ? 1 : 0;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((match) => match.rank >= 0)
    .sort((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}

const fold = (text: string): string => text.normalize('NFKD').toLowerCase().trim();
