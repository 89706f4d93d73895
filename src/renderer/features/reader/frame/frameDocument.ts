import literata from '@fontsource-variable/literata/opsz.css?inline';
import literataItalic from '@fontsource-variable/literata/opsz-italic.css?inline';
import page from './frame.css?inline';
import scripts from './scripts.css?inline';
import text from './text.css?inline';

/**
 * The frame's policy. It applies beside the app's own, which a `srcdoc` document inherits: nothing
 * is fetched but pictures the app hands over and the app's own fonts, nothing runs, nothing is sent.
 */
const POLICY = [
  "default-src 'none'",
  'img-src blob: data:',
  "style-src 'unsafe-inline'",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** What a script needs comes last: it has the say over what is set for all. */
const STYLES = [literata, literataItalic, page, text, scripts].join('\n');

/**
 * The document that the reader's frame starts from. It is the same for every clipping and holds
 * nothing of any page: what is read comes in through the DOM, node by node.
 */
export const FRAME_DOCUMENT = `<!doctype html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="referrer" content="no-referrer">
<style>${STYLES}</style>
</head>
<body></body>
</html>`;
