import type { Article } from '../../article/types.ts';
import type { SavedPage } from '../../containers/types.ts';
import type { Clipping, ClippingId, Sha256 } from '../entities.ts';
import type { Reading } from '../readings.ts';
import { excerptOf } from './excerpt.ts';

/** What is read of a page for the list. */
interface PageRecord {
  readonly article: Article;
  readonly page: SavedPage;
  /** The first picture that its body shows. */
  readonly picture: Sha256 | null;
}

const readFields = ({ article, page, picture }: PageRecord) => ({
  kind: article.pageKind.kind,
  title: article.title,
  standfirst: article.standfirst,
  byline: article.byline,
  authors: [...article.authors],
  agency: article.agency,
  place: article.dateline?.place ?? null,
  outlet: article.outlet,
  section: article.section,
  lang: article.lang,
  dir: article.dir,
  url: page.url?.value ?? article.canonicalUrl,
  canonicalUrl: article.canonicalUrl,
  published: article.published,
  modified: article.modified,
  savedAt: page.savedAt?.value ?? null,
  wordCount: article.wordCount,
  keywords: [...article.keywords],
  picture,
  excerpt: excerptOf(article.standfirst ?? article.text),
});

interface NewRecord extends PageRecord {
  readonly id: ClippingId;
  readonly contentHash: Sha256;
  readonly importedAt: string;
}

/** A new clipping's list record. */
export function clippingRecord(input: NewRecord): Clipping {
  const { id, contentHash, importedAt } = input;
  return {
    id,
    ...readFields(input),
    importedAt,
    updatedAt: importedAt,
    read: false,
    progress: 0,
    starred: false,
    archived: false,
    deletedAt: null,
    tagIds: [],
    storyId: null,
    contentHash,
  };
}

/** A clipping's list record after its page was read again: what a person did with it stays. */
export const rereadRecord = (before: Clipping, input: PageRecord): Clipping => ({
  ...before,
  ...readFields(input),
});

/** The reasons of a reading. */
export const readingOf = (clippingId: ClippingId, article: Article): Reading => ({
  clippingId,
  evidence: { ...article.evidence },
  kind: { ...article.pageKind, reasons: [...article.pageKind.reasons] },
  bodyConfidence: article.bodyConfidence,
});
