import { ok } from '../../result.ts';
import { readNote, type Note } from '../markdown/frontMatter.ts';
import { renderMarkdown } from '../markdown/render.ts';
import { pageReferences } from '../markup/references.ts';
import type { FileContent } from '../recognise/content.ts';
import { folderResources } from '../resources/folder.ts';
import type { PageReader } from './format.ts';
import { escapeMarkup, headElements } from './documentFacts.ts';
import { htmlPage } from './htmlPage.ts';

/** A heading of the first level, which is the note's title. */
const STARTS_WITH_TITLE = /^\s*<h1[\s>]/u;

/** The note as a page: its facts in the head, its text as the article. */
function documentOf({ facts, body }: Note): string {
  const article = renderMarkdown(body);
  const { title, authors, siteName, description, published, url, tags } = facts;
  const head = headElements({
    title,
    authors,
    siteName,
    description,
    published,
    url,
    keywords: tags,
  });
  const heading =
    title === null || STARTS_WITH_TITLE.test(article) ? '' : `<h1>${escapeMarkup(title)}</h1>`;
  return `<!DOCTYPE html><html><head>${head}</head><body><article>${heading}${article}</article></body></html>`;
}

const noteIn = (content: FileContent): Note => readNote(content.asText().text);

/** A note in Markdown, as clippers and note-taking programs write it, with or without front matter. */
export const markdownReader: PageReader = {
  recognises: (content) => content.kind().is === 'markdown',
  references: (content) => pageReferences(renderMarkdown(noteIn(content).body)),
  async read(unit, content) {
    const note = noteIn(content);
    const { url, created } = note.facts;
    const page = await htmlPage({
      markup: { text: documentOf(note), charset: content.asText().charset },
      format: 'markdown',
      address: null,
      told: [{ from: 'metadata', url, savedAt: created, selfContained: false }],
      fileTime: unit.main.modifiedAt,
      held: await folderResources(unit),
    });
    return ok([{ ...page, isCleaned: true }]);
  },
};
