import type { Platform } from '../../shared/platform.ts';
import type { Library } from '../storage/contract.ts';
import type { Exporter, Importer, Originals, Search } from '../workers/contract.ts';
import { createHistory, type History } from './history/history.ts';
import { createNotices, type Notices } from './notices/notices.ts';
import type { Services } from './services.ts';

interface Parts {
  readonly platform: Platform;
  readonly library: Library;
  readonly importer: Importer;
  readonly originals: Originals;
  readonly search: Search;
  readonly exporter: Exporter;
}

export interface Desk {
  readonly services: Services;
  readonly history: History;
  readonly notices: Notices;
}

/** Ties the library, the workers and the platform to the history and the status line. */
export function createDesk(parts: Parts): Desk {
  const history = createHistory();
  const notices = createNotices();
  const services: Services = {
    ...parts,
    perform: async (write, options) => {
      const written = await write;
      if (!written.ok) {
        notices.tell({ message: written.error.message, tone: 'error', undoable: false });
        return false;
      }
      history.push(written.value);
      if (!(options?.silent ?? false)) {
        notices.tell({ message: written.value.label, tone: 'information', undoable: true });
      }
      return true;
    },
    announce: (message, tone = 'information') => notices.tell({ message, tone, undoable: false }),
  };
  return { services, history, notices };
}
