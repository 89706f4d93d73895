import { useEffect, useState } from 'react';
import type { SearchAnswer } from '../../workers/contract.ts';
import { useServices } from '../services.ts';

/** Long enough to type a letter, short enough to feel at once. */
const TYPING_PAUSE_MS = 150;

/**
 * What the search finds for the box's words: null without words and until
 * the first answer. While newer words are looked for, the older answer stays. Asked again when the index changes.
 */
export function useSearchAnswer(query: string): SearchAnswer | null {
  const { search, announce } = useServices();
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const words = query.trim();

  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      const result = words === '' ? null : await search.query(words);
      if (!current) return;
      if (result === null) setAnswer(null);
      else if (result.ok) setAnswer(result.value);
      else {
        setAnswer({ ids: [], terms: [] });
        announce(result.error.message, 'error');
      }
    };
    const timer = setTimeout(() => void ask(), words === '' ? 0 : TYPING_PAUSE_MS);
    const unsubscribe = search.onUpdated(() => void ask());
    return () => {
      current = false;
      clearTimeout(timer);
      unsubscribe();
    };
  }, [search, announce, words]);

  return words === '' ? null : answer;
}
