import { fold } from './fold.ts';

const BETWEEN = /\s*(?:>>|>|»|›|❯|→|::)\s*/;
const LONGEST_LINE = 160;
const LONGEST_STEP = 40;

/** The steps of a line such as `Accueil >> Monde`, or null for a line of another kind. */
export function breadcrumbSteps(line: string): readonly string[] | null {
  if (line.length > LONGEST_LINE || !BETWEEN.test(line)) return null;
  const steps = line.split(BETWEEN).map((step) => step.trim());
  const inner = steps.filter((step) => step !== '');
  if (inner.length < 2 || inner.length > 6) return null;
  const isPath = inner.slice(0, -1).every((step) => step.length <= LONGEST_STEP);
  return isPath ? inner : null;
}

/** The section that a path leads through: its last step that is not the article itself. */
export function sectionOf(steps: readonly string[], title: string | null): string | null {
  const headline = title === null ? '' : fold(title);
  const isArticle = (step: string) => {
    const folded = fold(step).replace(/(?:\.{3}|…)$/, '');
    return (
      step.length > LONGEST_STEP ||
      (headline !== '' && folded !== '' && headline.startsWith(folded))
    );
  };
  const [, ...behindHome] = steps;
  return behindHome.filter((step) => !isArticle(step)).at(-1) ?? null;
}
