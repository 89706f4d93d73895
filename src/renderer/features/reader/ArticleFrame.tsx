import { type RefObject, useState } from 'react';
import { FRAME_DOCUMENT } from './frame/frameDocument.ts';
import type { FrameWindow } from './frame/marks.ts';

interface ArticleFrameProps {
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** Called with the frame's window when its document is ready to be set. */
  readonly onReady: (view: FrameWindow) => void;
  readonly describedBy: string;
}

/**
 * The frame that articles are read in: of the app's origin, so that selections can be seen and text
 * painted, but without scripts, forms, popups or navigation.
 */
export function ArticleFrame({ frame, onReady, describedBy }: ArticleFrameProps) {
  const [visit, setVisit] = useState(0);
  return (
    <iframe
      key={visit}
      ref={frame}
      title="Article"
      aria-describedby={describedBy}
      className="reader-frame"
      sandbox="allow-same-origin"
      srcDoc={FRAME_DOCUMENT}
      onLoad={({ currentTarget }) => {
        const view = currentTarget.contentWindow as FrameWindow | null;
        // Nothing in the frame can navigate it; should something have, it starts anew.
        if (currentTarget.contentDocument?.URL !== 'about:srcdoc') setVisit(visit + 1);
        else if (view !== null) onReady(view);
      }}
    />
  );
}
