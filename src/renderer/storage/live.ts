import { useLiveQuery } from 'dexie-react-hooks';

/**
 * The answer of a query of the library, asked again whenever what it read has changed, whichever
 * thread or window changed it. Undefined until the first answer.
 */
export function useLive<Answer>(
  query: () => Promise<Answer>,
  deps: readonly unknown[],
): Answer | undefined {
  return useLiveQuery(query, [...deps]);
}
