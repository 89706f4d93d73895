import { describe, expect, it } from 'vitest';
import { readOpening } from '../../../../../../src/core/article/metadata/dateline/index.ts';

const PUBLISHED = '2025-06-18T08:00:00Z';

describe('the first words of a report', () => {
  it('name a place in scripts of India by where it stands', () => {
    const place = (text: string) => readOpening(text, PUBLISHED).dateline?.value.place ?? null;
    const hindi =
      'घाघरा नदी की कटान से महसी तहसील के गांव में शनिवार रात से अब तक बीस घर नदी में समा चुके हैं।';
    const malayalam =
      'മലയോര ഹൈവേയുടെ നിർമാണം മൂന്നു വർഷമായി ഇഴഞ്ഞു നീങ്ങുന്നതിൽ പ്രതിഷേധിച്ച് നാട്ടുകാർ രംഗത്തെത്തി.';
    expect(place(`बहराइच। ${hindi}`)).toBe('बहराइच');
    expect(place(`यवतमाळ : ${hindi}`)).toBe('यवतमाळ');
    expect(place(`ചെറുപുഴ: ${malayalam}`)).toBe('ചെറുപുഴ');
    expect(place(`ചെറുപുഴ ∙ ${malayalam}`)).toBe('ചെറുപുഴ');
    expect(place(`एजेंसी। ${hindi}`)).toBeNull();
    expect(place(`सवाल: ${hindi}\nजवाब: हाँ।\nसवाल: ${hindi}`)).toBeNull();
    expect(place('चीनी: दो कप')).toBeNull();
  });
});
