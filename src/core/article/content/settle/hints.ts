/** What a page says of itself that its lines may repeat. */
export interface SettlingHints {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
}
