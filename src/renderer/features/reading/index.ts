export { EditDetailsDialog } from './EditDetailsDialog.tsx';
export { FetchPicturesDialog } from './FetchPicturesDialog.tsx';
export { OriginalDialog } from './OriginalDialog.tsx';
export { ReadAgainPanel } from './ReadAgainPanel.tsx';
export { ReadAgainProvider } from './ReadAgainProvider.tsx';
export { ReadingDialog } from './ReadingDialog.tsx';
