/**
 * The look of an exported page: the app's paper and ink, light or dark as the system asks, and black
 * on white in print. Fonts are the system's own, so that one file is all there is.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fdfcf9, #1a1916);
  --ink: light-dark(#211d17, #ebe6dc);
  --soft: light-dark(#514a3f, #c0b9ac);
  --faint: light-dark(#6a6255, #a39b8c);
  --line: light-dark(#ded7c9, #3a3731);
  --wash: light-dark(#ece7dc, #302e29);
  --accent: light-dark(#0f5964, #80c7d0);
  --yellow: light-dark(#fbe893, #5c4f14);
  --green: light-dark(#cdebb5, #2f4d22);
  --blue: light-dark(#c5e0f7, #1f4560);
  --pink: light-dark(#fbd0da, #5e2a3a);
  --purple: light-dark(#e1d3f7, #44315f);
  --interface: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
  font-size: 1.125rem;
  background: var(--paper);
  color: var(--ink);
}
body {
  margin: 0 auto;
  max-width: 66ch;
  padding: 2.75rem clamp(1.25rem, 6vw, 4rem) 6rem;
  font-family: Charter, 'Iowan Old Style', Georgia, 'Noto Serif', 'Noto Serif CJK SC', 'Songti SC',
    SimSun, 'Noto Naskh Arabic', 'Geeza Pro', serif;
  line-height: 1.62;
  overflow-wrap: break-word;
}
header { margin-block-end: 2.25rem; }
h1 { margin: 0; font-size: clamp(1.5rem, 1.1rem + 2vw, 2.1rem); line-height: 1.22; text-wrap: balance; }
h2, h3, h4, h5, h6 { margin-block: 1.7em 0.5em; line-height: 1.3; font-size: 1.08rem; }
h2 { font-size: 1.32rem; }
.kicker, .facts, .aside, figcaption, caption, .missing-picture, footer {
  font-family: var(--interface); font-size: 0.78rem; line-height: 1.5; color: var(--soft);
}
.kicker { margin: 0 0 0.7rem; }
.outlet, .byline { color: var(--ink); font-weight: 600; }
.standfirst { margin-block: 0.9rem 0; font-size: 1.14rem; color: var(--soft); }
.facts { margin-block-start: 1.4rem; padding-block-start: 0.8rem; border-block-start: 1px solid var(--line); }
.facts p { margin: 0; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.18em; }
a:hover { color: var(--accent); }
p, ul, ol, dl, blockquote, pre { margin-block: 0 1.05em; }
blockquote { margin-inline: 0; padding-inline-start: 1.1em; border-inline-start: 3px solid var(--accent); color: var(--soft); }
hr { margin: 2.2em auto; inline-size: 4em; border: 0; border-block-start: 1px solid var(--line); }
sub, sup { font-size: 0.72em; line-height: 0; }
pre, code { font-family: ui-monospace, Consolas, monospace; font-size: 0.84em; }
pre { padding: 0.9em 1em; overflow-x: auto; background: var(--wash); }
figure { margin: 1.8em 0; }
figure img { display: block; }
img { max-inline-size: 100%; max-block-size: 85vh; block-size: auto; inline-size: auto; }
figcaption { margin-block-start: 0.6em; }
.missing-picture { display: block; padding-inline-start: 0.9em; border-inline-start: 2px solid var(--line); color: var(--faint); }
.missing-picture > * { display: block; overflow-wrap: anywhere; }
table { display: block; max-inline-size: 100%; overflow-x: auto; border-collapse: collapse; font-size: 0.9rem; line-height: 1.45; }
th, td { padding: 0.45em 0.9em 0.45em 0; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
mark { background: var(--yellow); color: inherit; }
mark.green { background: var(--green); }
mark.blue { background: var(--blue); }
mark.pink { background: var(--pink); }
mark.purple { background: var(--purple); }
.words { white-space: pre-wrap; }
footer { margin-block-start: 3rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
footer dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.3rem 1rem; margin: 0; }
footer dd { margin: 0; min-inline-size: 0; overflow-wrap: anywhere; }
.aside { display: block; font-size: inherit; color: var(--faint); }
@media (max-width: 30rem) { footer dl { grid-template-columns: 1fr; } }
@media print {
  :root { color-scheme: light; font-size: 11pt; background: none; color: #000; print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  h1, h2, h3 { break-after: avoid; }
  figure, blockquote, tr { break-inside: avoid; }
}
`;
