/**
 * The page's Content Security Policy, sent by the desktop edition's protocol and by the browser
 * edition's server alike. The reader's `srcdoc` frame inherits it and narrows it further.
 */
export const contentSecurityPolicy: string = Object.entries({
  'default-src': ["'none'"],
  // WebAssembly carries the full-text index.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'"],
  'style-src': ["'self'", "'unsafe-inline'"],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'frame-src': ["'self'", 'blob:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
})
  .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
  .join('; ');
