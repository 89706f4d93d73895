/**
 * Hands drags that pass over the frame on to the window around it, which would not hear of them
 * otherwise: the whole window is a drop target, the article included.
 */
export function forwardDrops(document: Document, signal: AbortSignal): void {
  const forward = (event: DragEvent): void => {
    const copy = new DragEvent(event.type, {
      bubbles: true,
      cancelable: true,
      dataTransfer: event.dataTransfer,
    });
    window.dispatchEvent(copy);
    if (copy.defaultPrevented) event.preventDefault();
  };
  for (const type of ['dragenter', 'dragover', 'drop'] as const) {
    document.addEventListener(type, forward, { signal });
  }
}
