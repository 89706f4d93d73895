import type { DomDocument, DomElement } from '../../dom.ts';

/**
 * Replaces formulas by their TeX: `x-math` within a line, `x-formula` on lines of its own. The TeX
 * is what MathML, KaTeX and MathJax carry along for copying; without it the formula's text stands.
 */
export function readFormulas(root: DomElement, document: DomDocument): void {
  for (const wrapper of [...root.querySelectorAll('.katex-display, .katex, mjx-container')]) {
    const math = wrapper.querySelector('math');
    if (math === null || wrapper.parentNode === null) continue;
    const isDisplayed =
      wrapper.matches('.katex-display') ||
      wrapper.getAttribute('display') === 'true' ||
      isBlock(math);
    wrapper.replaceWith(formula(texOf(math), isDisplayed, document));
  }
  for (const math of [...root.querySelectorAll('math')]) {
    math.replaceWith(formula(texOf(math), isBlock(math), document));
  }
  for (const script of [...root.querySelectorAll('script[type^="math/tex"]')]) {
    const isDisplayed = /mode\s*=\s*display/u.test(script.getAttribute('type') ?? '');
    script.replaceWith(formula(script.textContent ?? '', isDisplayed, document));
  }
}

const isBlock = (math: DomElement): boolean => math.getAttribute('display') === 'block';

function texOf(math: DomElement): string {
  const annotation = [...math.getElementsByTagName('annotation')].find((candidate) =>
    /tex/iu.test(candidate.getAttribute('encoding') ?? ''),
  );
  return annotation?.textContent ?? math.getAttribute('alttext') ?? math.textContent ?? '';
}

/** TeX that reaches beyond a formula: MathJax makes links, classes and HTML of it. */
const REACHING_OUT = /\\(?:href|url|html\w*|class|style|cssId|require|includegraphics|data)\b/u;

function formula(tex: string, isDisplayed: boolean, document: DomDocument): DomElement {
  const content = tex.trim();
  const name = REACHING_OUT.test(content) ? 'code' : isDisplayed ? 'x-formula' : 'x-math';
  const element = document.createElement(name);
  element.appendChild(document.createTextNode(content));
  return element;
}
