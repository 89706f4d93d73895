/** Something that went wrong: a code for programs and a sentence for people. */
export interface Failure<Code extends string = string> {
  readonly code: Code;
  /** One or two sentences: what happened, to what, and what to do. No stack, no jargon. */
  readonly message: string;
}

/** The outcome of anything that can fail. Failures are values; nothing is thrown across a module. */
export type Result<Value, Problem extends Failure = Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly error: Problem };

export const ok = <Value>(value: Value): { readonly ok: true; readonly value: Value } => ({
  ok: true,
  value,
});

export const failed = <Code extends string>(
  code: Code,
  message: string,
): { readonly ok: false; readonly error: Failure<Code> } => ({
  ok: false,
  error: { code, message },
});
