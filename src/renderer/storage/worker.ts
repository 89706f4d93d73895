// What the workers may do with the library. The interface's own door is index.ts.
export { openDatabase, type Database } from './database.ts';
export {
  allClippingIds,
  libraryIdentity,
  readDocuments,
  type ClippingDocument,
} from './documents.ts';
export { followJournal, journalEnd, readJournal, trimJournal } from './journal.ts';
export { attempt } from './writing.ts';
