import { createContext, useContext } from 'react';
import type { Platform } from '../../shared/platform.ts';
import type { Library, Written } from '../storage/contract.ts';
import type { Exporter, Importer, Originals, Search } from '../workers/contract.ts';

/** What every feature may use; made once at start, handed down by context. */
export interface Services {
  readonly platform: Platform;
  readonly library: Library;
  readonly importer: Importer;
  readonly originals: Originals;
  readonly search: Search;
  readonly exporter: Exporter;
  /**
   * Performs a write: its label is announced with an Undo button and kept for Undo, or its failure
   * is said. `silent` keeps the undo but says nothing (typing in a note). True when it succeeded.
   */
  readonly perform: (write: Written, options?: { readonly silent?: boolean }) => Promise<boolean>;
  /** Says something in the status line, aloud for assistive technology. */
  readonly announce: (message: string, tone?: 'information' | 'error') => void;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('useServices is used outside the app shell');
  return services;
}
