import { createContext, type ReactNode, use, useMemo, useReducer } from 'react';
import { initialSession, type Session, type SessionAction, sessionReducer } from './session.ts';
import { type ShownList, useShownList } from './useShownList.ts';

interface SessionValue {
  readonly session: Session;
  readonly list: ShownList;
  readonly dispatch: (action: SessionAction) => void;
}

const SessionContext = createContext<SessionValue | null>(null);

/** Holds what the window looks at, and the list that follows from it. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const [session, dispatch] = useReducer(sessionReducer, initialSession);
  const list = useShownList(session);
  const value = useMemo(() => ({ session, list, dispatch }), [session, list]);
  return <SessionContext value={value}>{children}</SessionContext>;
}

/** What the window looks at, and how to change it. */
export function useSession(): SessionValue {
  const value = use(SessionContext);
  if (value === null) throw new Error('useSession is used outside SessionProvider');
  return value;
}
