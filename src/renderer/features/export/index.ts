export { ExportButton, ExportDialog } from './ExportDialog.tsx';
