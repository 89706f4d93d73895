import { FileDown } from 'lucide-react';
import { useEffect, useEffectEvent, useState } from 'react';
import { useServices } from '../../app/services.ts';
import { useImport } from './ImportProvider.tsx';
import './DropVeil.css';

/** Makes the whole window a drop target, and shows so while files are held over it. */
export function DropVeil() {
  const { platform } = useServices();
  const { take } = useImport();
  const [isOver, setOver] = useState(false);

  const drop = useEffectEvent((transfer: DataTransfer) => {
    setOver(false);
    void take(platform.filesFromDrop(transfer));
  });

  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const receive = (event: DragEvent): void => {
      // Whatever is dropped, the window must not navigate to it.
      event.preventDefault();
      if (event.dataTransfer !== null && holdsFiles(event)) drop(event.dataTransfer);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', receive);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', receive);
    };
  }, []);

  return isOver ? (
    <div className="drop-veil">
      <p className="drop-invitation">
        <FileDown aria-hidden size={28} strokeWidth={1.5} />
        Drop to add to your clippings
      </p>
    </div>
  ) : null;
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
