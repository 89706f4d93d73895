import { useEffect } from 'react';
import { useServices } from '../../app/services.ts';
import { useSession } from '../../app/session/index.ts';

/** Passing over a row with the arrow keys is not reading it. */
const READ_AFTER_MS = 700;

/** Marks the clipping that the reader shows as read, after a moment. */
export function useMarkRead(): void {
  const { library, announce } = useServices();
  const { session, dispatch } = useSession();
  const { active } = session.selection;

  useEffect(() => {
    if (active === null) return;
    const mark = async (): Promise<void> => {
      const clipping = await library.clipping(active);
      if (clipping === undefined || clipping.read) return;
      dispatch({ type: 'visited', id: active });
      const written = await library.setRead([active], true);
      if (!written.ok) announce(written.error.message, 'error');
    };
    const timer = setTimeout(() => void mark(), READ_AFTER_MS);
    return () => clearTimeout(timer);
  }, [library, announce, dispatch, active]);
}
