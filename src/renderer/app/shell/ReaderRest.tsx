import { BookOpen } from 'lucide-react';
import { useServices } from '../services.ts';
import { useLive } from '../../storage/index.ts';
import { useSession } from '../session/index.ts';
import { Welcome } from './Welcome.tsx';

/** What the reader shows while nothing is read: a welcome, or where to go on. */
export function ReaderRest() {
  const { library } = useServices();
  const { list } = useSession();
  const counts = useLive(() => library.counts(), [library]);
  if (counts === undefined) return null;
  if (counts.all + counts.archive + counts.bin === 0) return <Welcome />;
  return (
    <div className="reader-rest">
      <BookOpen aria-hidden size={28} strokeWidth={1.25} />
      <p>{list.ids.length > 0 ? 'Choose a clipping to read it here.' : 'Nothing to read here.'}</p>
    </div>
  );
}
