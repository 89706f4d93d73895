export { TagEditor } from './TagEditor.tsx';
