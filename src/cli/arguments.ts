import { parseArgs, type ParseArgsConfig } from 'node:util';
import { z } from 'zod';

/** The command was called wrongly; the message says how, the usage what would be right. */
export class UsageError extends Error {}

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;

/**
 * Splits arguments into options and positionals and checks them against a schema, whose messages are
 * what the person reads. Throws `UsageError`.
 */
export function parseArguments<Schema extends z.ZodType>(
  argv: readonly string[],
  options: OptionsConfig,
  schema: Schema,
): z.infer<Schema> {
  const parsed = schema.safeParse(split(argv, options));
  if (parsed.success) return parsed.data;
  throw new UsageError(parsed.error.issues[0]?.message ?? 'The arguments are not understood.');
}

function split(argv: readonly string[], options: OptionsConfig): unknown {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { ...values, inputs: positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** For commands that take no arguments: their input is standard input. */
export const noArgumentsSchema = z.object({
  inputs: z
    .array(z.string())
    .length(0, 'This command takes no arguments; it reads standard input.'),
});
