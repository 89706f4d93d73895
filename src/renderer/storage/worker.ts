// What the workers may do with the library. The interface's own door is index.ts.
export type { NewClipping } from './adding.ts';
export { addBlocks, BLOCK_SIZE, fileIdIn, readBlock, removeFile } from './blocks.ts';
export { openDatabase, type Database } from './database.ts';
export {
  allClippingIds,
  libraryIdentity,
  readAssets,
  readDocuments,
  readOriginal,
  type ClippingDocument,
} from './documents.ts';
export { followJournal, journalEnd, readJournal, trimJournal } from './journal.ts';
export {
  beginJob,
  beginUnit,
  dropUnit,
  endJob,
  finishUnit,
  outstandingJobs,
  takeInUnit,
  type OutstandingJob,
  type TakenInUnit,
  type UnitOutcome,
} from './importing.ts';
export { keepReading, readForRereading, type Rereadable } from './rereading.ts';
export type { TakenInFile, UnitKey } from './jobs.ts';
export type { BlockRow, Keeping, KeptOriginal } from './keeping.ts';
export { attempt } from './writing.ts';
