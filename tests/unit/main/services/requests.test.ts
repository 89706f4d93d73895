import { describe, expect, it } from 'vitest';
import {
  APP_URL,
  isAllowedNavigation,
  isAllowedRequest,
} from '../../../../src/main/services/requests.ts';

const app = { url: APP_URL, isDevelopment: false };
const development = { url: 'http://localhost:5173/', isDevelopment: true };

describe('a request of the window', () => {
  it.each([
    'app://clip/',
    'app://clip/assets/main.js',
    'data:image/png;base64,AA',
    'blob:app://clip/1',
  ])('passes to %s', (url) => {
    expect(isAllowedRequest(url, app)).toBe(true);
  });

  it.each([
    'http://example.org/',
    'https://clip/',
    'app://other/index.html',
    'app://clip.evil/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'ws://example.org/',
    'http://localhost:5173/',
    'devtools://devtools/x',
    'blob:https://example.org/1',
    'chrome://version',
    'not a url',
  ])('is stopped on its way to %s', (url) => {
    expect(isAllowedRequest(url, app)).toBe(false);
  });

  it('reaches Vite’s server while the app is developed, and nothing else', () => {
    expect(isAllowedRequest('http://localhost:5173/@vite/client', development)).toBe(true);
    expect(isAllowedRequest('ws://localhost:5173/', development)).toBe(true);
    expect(isAllowedRequest('http://localhost:8080/', development)).toBe(false);
  });
});

describe('a frame of the window', () => {
  it.each([APP_URL, 'app://clip/index.html#bin', 'about:srcdoc', 'about:blank'])(
    'may show %s',
    (url) => {
      expect(isAllowedNavigation(url, app)).toBe(true);
    },
  );

  it.each([
    'https://example.org/',
    'file:///x',
    'javascript:alert(1)',
    'data:text/html,x',
    'app://x/',
  ])('may not go to %s', (url) => {
    expect(isAllowedNavigation(url, app)).toBe(false);
  });
});
