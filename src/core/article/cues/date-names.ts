import { remembered } from '../remembered.ts';

/** How the name of a `meta` or of a property tells the occasion of the date that it states. */
interface DateName {
  readonly occasion: 'published' | 'modified';
  readonly trust: number;
  /** Tried on the name in lower-case letters without anything between. */
  readonly name: RegExp;
}

/** Names that hold a date of something else, or nothing that an article's date is told by. */
const OTHER =
  /expir|valid|copyright|birth|death|event|start|end(?:date|time)|video|image|embargo|build|version|revisit|crawl|google|refresh|verif|user|comment|generat|server|render|serve|unpublish|print(?:date|edition)|cache/;

const NAMES: readonly DateName[] = [
  {
    occasion: 'modified',
    trust: 0.75,
    name: /modif|update|lastmod|revis|lastpublished|changed|lmod(?:date)?$|^(?:utime|moddate)$/,
  },
  {
    occasion: 'published',
    trust: 0.78,
    name: /publishedtime$|articlepublished$|datepublished$|publisheddate$|firstpublish|originalpubl|parselypubdate|sailthrudate|(?:dc|dcterms)(?:date)?issued$|publi(?:sh|cation)(?:ed|ing)?(?:date|time|at|on)|(?:date|time)(?:of)?publi|pubdate|pubtime|^ptime$|^pdate$|citation(?:online|publication)?date$|releasedate|newsdate|issuedate|displaydate|postdate|datepost|articledate|newspubdate|available$|creat(?:e|ed|ion)at$|fechapublicacion|datapubblicazione|publishtime|publish$|published$|recspublishtime/,
  },
  {
    occasion: 'published',
    trust: 0.45,
    name: /^(?:date|time|timestamp|datum|fecha|data|pagedate|contentdate|sendtime|docdate)$|^(?:dc|dcterms|dcx|ebu)date$|creat(?:ed|e|ion)(?:date|time|on)?$|date(?:created|creation|submitted|uploaded)|uploaddate|registered|regdate|timecreated/,
  },
];

/** The occasion and trust of the date that a name promises, or null where it promises none. */
export const dateNamed = remembered((name): Omit<DateName, 'name'> | null => {
  const letters = name.toLowerCase().replace(/[^a-z]/g, '');
  if (OTHER.test(letters)) return null;
  return NAMES.find((form) => form.name.test(letters)) ?? null;
});
