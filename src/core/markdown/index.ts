export type { Note, NoteInput } from './note.ts';
export { assetName, createNoteNames, type NoteNames } from './noteNames.ts';
