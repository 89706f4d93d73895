export { AnnotationsPane } from './AnnotationsPane.tsx';
export { learnedFrom } from './provenance.ts';
