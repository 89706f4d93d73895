/** What the frame takes over from the app's root element: its colours and the reading size. */
const MIRRORED = [
  '--colour-paper',
  '--colour-ink',
  '--colour-ink-soft',
  '--colour-ink-faint',
  '--colour-line',
  '--colour-line-strong',
  '--colour-hover',
  '--colour-accent',
  '--colour-accent-wash',
  '--highlight-yellow',
  '--highlight-green',
  '--highlight-blue',
  '--highlight-pink',
  '--highlight-purple',
  '--font-interface',
  '--font-code',
  '--reading-size',
  '--reading-scale',
] as const;

/**
 * Keeps a framed document looking like the app around it, now and on each change of theme or
 * reading size, until the returned function is called.
 */
export function mirrorAppearance(app: Document, framed: Document): () => void {
  const root = app.documentElement;
  const copy = (): void => {
    const computed = getComputedStyle(root);
    const { style } = framed.documentElement;
    for (const name of MIRRORED) {
      const value = computed.getPropertyValue(name).trim();
      if (value === '') style.removeProperty(name);
      else style.setProperty(name, value);
    }
    style.setProperty('color-scheme', computed.colorScheme);
  };
  copy();
  const observer = new MutationObserver(copy);
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme', 'style', 'class'] });
  const systemScheme = matchMedia('(prefers-color-scheme: dark)');
  systemScheme.addEventListener('change', copy);
  return () => {
    observer.disconnect();
    systemScheme.removeEventListener('change', copy);
  };
}
