const steps = [
  [0.9, 'Certain'],
  [0.7, 'Likely'],
  [0.5, 'Fair'],
  [0.3, 'Unsure'],
] as const;

/** How sure a reading is, in a word. */
export const confidenceLabel = (confidence: number): string =>
  steps.find(([least]) => confidence >= least)?.[1] ?? 'A guess';

const likelihoods = [
  [0.95, 'surely part of the article'],
  [0.75, 'very likely part of the article'],
  [0.5, 'rather part of the article'],
  [0.25, 'rather not part of the article'],
  [0.05, 'very likely not part of the article'],
] as const;

/** How likely it is that a block is the article's, in words. */
export const likelihoodLabel = (likely: number): string =>
  likelihoods.find(([least]) => likely >= least)?.[1] ?? 'surely not part of the article';
