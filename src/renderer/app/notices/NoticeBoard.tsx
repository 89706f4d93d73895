import { X } from 'lucide-react';
import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';
import { CommandButton } from '../commands/index.ts';
import { IconButton } from '../../ui/index.ts';
import type { Notice, Notices } from './notices.ts';
import './NoticeBoard.css';

const SHOWN_FOR_MS = 8000;

/** The messages at the bottom of the window, read aloud as they come. */
export function NoticeBoard({ notices }: { readonly notices: Notices }) {
  const shown = useSyncExternalStore(notices.subscribe, notices.shown);
  return (
    <div className="notice-board" aria-live="polite">
      {shown.map((notice) => (
        <NoticeSlip key={notice.id} notice={notice} onDismiss={() => notices.dismiss(notice.id)} />
      ))}
    </div>
  );
}

/** True while a message offers Undo: there is one Undo button at a time. */
export function useOffersUndo(notices: Notices): boolean {
  return useSyncExternalStore(notices.subscribe, () =>
    notices.shown().some((notice) => notice.undoable),
  );
}

interface NoticeSlipProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

function NoticeSlip({ notice, onDismiss }: NoticeSlipProps) {
  const [held, setHeld] = useState(false);
  const dismiss = useEffectEvent(onDismiss);
  const stays = notice.tone === 'error' || held;

  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(() => dismiss(), SHOWN_FOR_MS);
    return () => clearTimeout(timer);
  }, [stays]);

  return (
    <div
      className={`notice notice-${notice.tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="notice-message" dir="auto">
        {notice.message}
      </p>
      {notice.undoable ? <CommandButton command="edit.undo" withLabel variant="quiet" /> : null}
      <IconButton label="Dismiss" icon={X} onPress={onDismiss} />
    </div>
  );
}
