export { htmlToMarkdown, type MarkdownOptions } from './htmlToMarkdown.ts';
export type { PictureTarget } from './inline/index.ts';
export type { Note, NoteInput } from './note.ts';
export { assetName, createNoteNames, type NoteNames } from './noteNames.ts';
export { renderNote } from './renderNote.ts';
