import { describe, expect, test } from 'vitest';
import { ALL_FEATURES } from '../../../../../src/core/article/content/features/index.ts';
import {
  confidenceLabel,
  likelihoodLabel,
} from '../../../../../src/renderer/features/reading/words/confidence.ts';
import { sourceLabel } from '../../../../../src/renderer/features/reading/words/fields.ts';
import { measurePhrase } from '../../../../../src/renderer/features/reading/words/measures.ts';
import { groundOf, reasonsOf } from '../../../../../src/renderer/features/reading/words/reasons.ts';
import type { BlockReport } from '../../../../../src/core/article/index.ts';

const report = (fields: Partial<BlockReport>): BlockReport => ({
  text: 'Words of a block',
  element: 'p',
  kept: true,
  likely: 0.8,
  ground: 'likely',
  reasons: [],
  ...fields,
});

describe('what the extractor measures', () => {
  test.each(ALL_FEATURES)('has a phrase for %s', (measure) => {
    const phrase = measurePhrase(measure);
    expect(phrase).not.toBeNull();
    expect(phrase).not.toMatch(/undefined|:|@|±/u);
  });

  test('has none for what it does not measure', () => {
    for (const unknown of ['flavour', 'near:moon', 'cue:moon', 'flavour@2']) {
      expect(measurePhrase(unknown)).toBeNull();
    }
  });
});

describe('the reasons of a block', () => {
  test('speak for it or against it, each once and without numbers', () => {
    const reasons = ['holderProse +1.2', 'near:share −0.4', 'weight@1 +0.3', 'links@2 +0.2'];
    expect(reasonsOf(report({ reasons }))).toEqual({
      inFavour: ['the running text beside it', 'what stands after it'],
      against: ['that the page names it share buttons'],
    });
  });

  test('leave out what has no words', () => {
    expect(reasonsOf(report({ reasons: ['flavour +0.3', '? −0.2'] }))).toEqual({
      inFavour: [],
      against: [],
    });
  });

  test('are the rule itself where one decided', () => {
    expect(groundOf(report({ ground: 'rule', kept: false, reasons: ['read-also'] }))).toBe(
      'It points to another story',
    );
    expect(groundOf(report({ ground: 'rule', reasons: ['of-another-version'] }))).toBe(
      'Left by a rule',
    );
    expect(groundOf(report({ ground: 'person' }))).toBe('Your choice');
  });
});

describe('how sure a reading is', () => {
  test('is a word for every number', () => {
    expect([1, 0.9, 0.75, 0.5, 0.3, 0].map(confidenceLabel)).toEqual([
      'Certain',
      'Certain',
      'Likely',
      'Fair',
      'Unsure',
      'A guess',
    ]);
    expect(likelihoodLabel(1)).toBe('surely part of the article');
    expect(likelihoodLabel(0)).toBe('surely not part of the article');
  });

  test('comes with a source, known or of another version', () => {
    expect(sourceLabel('printed-line')).toBe('Printed line');
    expect(sourceLabel('of-another-version')).toBe('of-another-version');
  });
});
