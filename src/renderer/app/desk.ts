import { createContext, use } from 'react';
import type { Desk } from './createServices.ts';

export const DeskContext = createContext<Desk | null>(null);

/** The services with the history and the notices behind them: for the shell only. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('useDesk is used outside the app shell');
  return desk;
}
