import { useCallback, useState } from 'react';
import type { z } from 'zod';
import { useLive } from '../../storage/index.ts';
import { useServices } from '../services.ts';

/**
 * A small value kept in the library under `name`. What is stored is parsed, and falls back where it
 * is missing or of another version. A change shows at once and is written behind it.
 */
export function useSetting<Value>(
  name: string,
  schema: z.ZodType<Value>,
  fallback: Value,
): readonly [Value, (value: Value) => void] {
  const { library, announce } = useServices();
  const stored = useLive(() => library.setting(name), [library, name]);
  const [changed, setChanged] = useState<{ readonly value: Value } | null>(null);

  const change = useCallback(
    (value: Value) => {
      setChanged({ value });
      void library.saveSetting(name, value).then((saved) => {
        if (!saved.ok) announce(saved.error.message, 'error');
      });
    },
    [library, announce, name],
  );

  const parsed = schema.safeParse(stored);
  return [changed?.value ?? (parsed.success ? parsed.data : fallback), change];
}
