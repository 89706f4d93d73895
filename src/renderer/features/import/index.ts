export { ImportButton } from './ImportButton.tsx';
export { ImportPanel } from './ImportPanel.tsx';
export { ImportProvider, useImport } from './ImportProvider.tsx';
export { ImportSources } from './ImportSources.tsx';
