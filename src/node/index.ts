export { createFolderSink, type FolderSink, type WriteFailureCode } from './exports/folderSink.ts';
export { createGrowingFile, type GrowingFile } from './exports/growingFile.ts';
export { safeJoin } from './exports/safeJoin.ts';
export { explainSystemError, hasCode } from './errors.ts';
export { readInputs } from './inputs/readInputs.ts';
