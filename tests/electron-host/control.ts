import type { KnownFile } from './page-environment.ts';

// What the launcher and the stand-in say to each other over the process's own channel.

export type Command =
  /** Runs a function's source text with the `electron` module, as Playwright's `evaluate` does. */
  | {
      readonly kind: 'evaluate';
      readonly id: number;
      readonly source: string;
      readonly arg: unknown;
    }
  | { readonly kind: 'know-files'; readonly id: number; readonly files: readonly KnownFile[] };

export type Report =
  | { readonly kind: 'started'; readonly endpoint: string; readonly chromiumPid: number }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'failure'; readonly id: number; readonly message: string };
