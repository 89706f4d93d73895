/**
 * Lets drags through the frame: the whole window is a drop target, the article included. A document
 * in a frame keeps drag events to itself, so the frame steps aside for as long as the drag lasts, and
 * the window around it gets the drop as the system gave it.
 */
export function letDragsThrough(document: Document, signal: AbortSignal): void {
  const frame = document.defaultView?.frameElement;
  if (!(frame instanceof HTMLElement)) return;
  const stepAside = (): void => {
    frame.style.pointerEvents = 'none';
  };
  const comeBack = (): void => {
    frame.style.pointerEvents = '';
  };
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) comeBack();
  };
  document.addEventListener('dragenter', stepAside, { signal });
  window.addEventListener('drop', comeBack, { signal, capture: true });
  window.addEventListener('dragleave', leave, { signal });
  // No pointer moves during a drag: where one does, a drag has ended in some other way.
  window.addEventListener('pointermove', comeBack, { signal });
}
