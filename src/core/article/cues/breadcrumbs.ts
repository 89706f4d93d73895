import { fold } from './fold.ts';

const BETWEEN = /\s*(?:>>|>|»|›|❯|→|::)\s*/;
const LONGEST_LINE = 160;
/** A longer step is an article's headline, or a sentence. */
export const LONGEST_STEP = 40;

/** The steps of a line such as `Accueil >> Monde`, or null for a line of another kind. */
export function breadcrumbSteps(line: string): readonly string[] | null {
  // `SBS <A drama's name>` and `»Quoted«` are no paths.
  if (line.length > LONGEST_LINE || /[<«‹]/.test(line) || !BETWEEN.test(line)) return null;
  const steps = line.split(BETWEEN).map((step) => step.trim());
  const inner = steps.filter((step) => /[\p{L}\p{N}]/u.test(step));
  if (inner.length < 2 || inner.length > 6) return null;
  const isPath = inner.slice(0, -1).every((step) => step.length <= LONGEST_STEP);
  return isPath ? inner : null;
}

/** What the first step of a path is called. */
const HOME =
  /^(?:[^\s>]*[:：]\s*)?(?:home|home ?page|welcome|willkommen|bienvenue|main|start|startseite|hauptseite|accueil|page d'accueil|inicio|portada|pagina inicial|pagina principal|homepage|voorpagina|startsida|hem|forside|hjem|etusivu|strona glowna|domu|uvod|uvodna stranka|domov|cimlap|kezdolap|fooldal|acasa|prima pagina|pocetna|naslovnica|naslovna|начало|главная|головна|почетна|αρχικη|anasayfa|ana sayfa|beranda|trang chu|utama|الرئيسية|خانه|صفحه اصلی|דף הבית|ראשי|होम|হোম|หน้าแรก|首页|首頁|主页|トップ|ホーム|홈)$/u;

/**
 * The section that a path leads through: its last step that is not the article itself. `isPage` tells
 * what else is known to name the page.
 */
export function sectionOf(
  steps: readonly string[],
  title: string | null,
  isPage: (step: string) => boolean = () => false,
): string | null {
  const headline = title === null ? '' : fold(title);
  const isArticle = (step: string) => {
    const folded = fold(step).replace(/(?:\.{3}|…)$/, '');
    return (
      step.length > LONGEST_STEP ||
      (headline !== '' && folded !== '' && headline.startsWith(folded)) ||
      isPage(step)
    );
  };
  const [first, ...behindHome] = steps;
  const section = behindHome.filter((step) => !isArticle(step)).at(-1);
  if (section !== undefined) return section;
  // A path may begin with the section, and then leads to nothing but the article.
  return first !== undefined && !HOME.test(fold(first)) && !isArticle(first) ? first : null;
}
