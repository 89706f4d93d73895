import type { Article } from '../../article/types.ts';
import type { SavedPage } from '../../containers/types.ts';
import type { Asset, Clipping, ClippingId, Sha256 } from '../entities.ts';

const EXCERPT_LENGTH = 240;

/** The first words of a text on one line, cut at a word's end where the language has such. */
function excerptOf(text: string): string {
  const line = text
    .slice(0, EXCERPT_LENGTH * 4)
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  const cut = line.slice(0, EXCERPT_LENGTH);
  const space = cut.lastIndexOf(' ');
  // A cut between the halves of a pair would leave half a character.
  const whole =
    space > EXCERPT_LENGTH / 2 ? cut.slice(0, space) : cut.replace(/[\ud800-\udbff]$/u, '');
  return `${whole}…`;
}

interface RecordInput {
  readonly id: ClippingId;
  readonly article: Article;
  readonly page: SavedPage;
  readonly assets: readonly Asset[];
  readonly contentHash: Sha256;
  readonly importedAt: string;
}

/** A new clipping's list record. */
export function clippingRecord(input: RecordInput): Clipping {
  const { id, article, page, assets, contentHash, importedAt } = input;
  return {
    id,
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
    importedAt,
    updatedAt: importedAt,
    wordCount: article.wordCount,
    keywords: [...article.keywords],
    picture: assets[0]?.sha256 ?? null,
    excerpt: excerptOf(article.standfirst ?? article.text),
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
