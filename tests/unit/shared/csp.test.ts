import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../src/shared/csp.ts';

describe('the content security policy', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

  it('denies what it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });

  it('runs the app’s own scripts and WebAssembly, nothing inline and no eval', () => {
    expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  });

  it('names no other host', () => {
    expect(contentSecurityPolicy).not.toMatch(/\*|https?:|\/\//);
  });

  it.each(['object-src', 'base-uri', 'form-action', 'frame-ancestors'])('closes %s', (name) => {
    expect(directives.get(name)).toEqual(["'none'"]);
  });
});
