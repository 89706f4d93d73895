export { AnnotationsPane } from './AnnotationsPane.tsx';
