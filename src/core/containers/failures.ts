import type { Failure, Result } from '../result.ts';
import type { InputFile, ReadFailureCode } from './types.ts';

export type ReadFailure = Failure<ReadFailureCode>;

export const nameOfFile = ({ path }: Pick<InputFile, 'path'>): string =>
  path.slice(path.lastIndexOf('/') + 1);

/** A failure of a file, as a sentence that starts with its name: “page.zip” is …. */
export const failure = (
  code: ReadFailureCode,
  file: Pick<InputFile, 'path'>,
  predicate: string,
): Extract<Result<never, ReadFailure>, { ok: false }> => ({
  ok: false,
  error: { code, message: `“${nameOfFile(file)}” ${predicate}.` },
});

/** A reason that completes "because …", of whatever was thrown. */
export const reasonOf = (error: unknown): string =>
  error instanceof Error && error.message !== '' ? error.message : 'the system gave no reason';
