import { describe, expect, it } from 'vitest';
import { articleOf } from '../story-page.ts';

describe('a dateline above the text', () => {
  it.each([
    ['zh-TW', '<p>2024/06/07 10:22 記者林宜蓁／嘉義報導</p>', '嘉義'],
    ['zh-TW', '<p>記者林宜蓁／綜合報導</p>', undefined],
    ['tr', '<p>Elif KARACA/BALIKESİR, (İHA)</p>', 'BALIKESİR'],
    ['ar', '<p>طرابلس - ليلى الحداد</p><p>26 مارس 2024</p>', 'طرابلس'],
    ['bn', '<p>রফিকুল ইসলাম, লালমনিরহাট<br>প্রকাশ: ২০ জুন ২০২৪</p>', 'লালমনিরহাট'],
    ['en', '<p>By Jane Doe, New York</p>', 'New York'],
    ['en', '<p>By Jane Doe in Hohhot and John Roe | 3 May 2024</p>', 'Hohhot'],
    ['en', '<p>By Jane Doe</p><p>CHENNAI, September 17, 2021 20:41 IST</p>', 'CHENNAI'],
    ['en', '<p>By Jane Doe</p><p>POLITICS, September 17, 2021</p>', undefined],
    [
      'es',
      '<p>Por Ana Ruiz</p><p>Valdehoyos (Soria) - </p><p>6 sept 2022</p>',
      'Valdehoyos (Soria)',
    ],
    ['es', '<p>Por Ana Ruiz</p><p class="author-location">Las Choapas</p>', 'Las Choapas'],
    ['es', '<p>Por Ana Ruiz</p><p class="location">32 resultados</p>', undefined],
    ['ar', '<p>بيروت: ليلى الحداد</p><p>26 مارس 2024</p>', 'بيروت'],
    ['ar', '<p>الثلاثاء، 12 يوليو 2022 02:30 م المنيا - حسن الحداد</p>', 'المنيا'],
    ['tr', '<p>Elif KARACA / MUĞLA, (DHA)27.03.2017 - 11:45</p>', 'MUĞLA'],
    ['ca', '<p>Mercè Puigdemunt / ACN - Sarrià de Ter</p>', 'Sarrià de Ter'],
    [
      'en',
      '<p>March 04, 2024 10:20 pm | Updated 11:02 pm IST - CHENNAI</p><p>The Daily Post Bureau</p>',
      'CHENNAI',
    ],
    ['es', '<p><a rel="author" href="/ar">Ana Ruiz</a> en Territorio</p>', undefined],
    [
      'bn',
      '<div class="author"><h6>পার্থ চক্রবর্তী</h6><span>আলিপুরদুয়ার</span></div><p>শেষ আপডেট: ০৪ মার্চ ২০২৪</p>',
      'আলিপুরদুয়ার',
    ],
    ['hi', '<p>पटना 2 महीने पहले</p>', 'पटना'],
    ['en', '<p>By Jane Doe, Harbour Life</p>', undefined],
  ])('in %s may be left to the byline: %s', (lang, above, place) => {
    expect(articleOf({ lang, above }).dateline?.place).toBe(place);
  });

  it('may be left to the byline where the text tells of what happened there', () => {
    const above = '<p>Por Domingos Hossi | Ombadja</p>';
    const prose =
      'O gado chegou magro, disse o criador, e em Ombadja já não há pasto que chegue para todos os animais que desceram das montanhas.';
    expect(articleOf({ lang: 'pt', above, prose }).dateline?.place).toBe('Ombadja');
    expect(articleOf({ lang: 'pt', above }).dateline).toBeNull();
    const linked = '<p><a rel="author" href="/jd">Jane Doe</a> in Holt’s Crossing</p>';
    const english =
      'The bridge fell before dawn, and in Holt’s Crossing the baker had already lit her ovens when she heard a sound like a train.';
    expect(articleOf({ above: linked, prose: english }).dateline?.place).toBe('Holt’s Crossing');
    expect(articleOf({ above: linked }).dateline).toBeNull();
  });

  it('may be left to the byline in letters that tell no names, where the text tells of the place', () => {
    const arabic =
      'دشن أمير المنطقة أمس محطة تحلية المياه الجديدة شرق محافظة بيشة بطاقة إنتاجية تبلغ اثني عشر ألف متر مكعب يوميا وبحضور عدد من المسؤولين.';
    const above = '<p>فهد العتيبي - بيشة</p><p>26 مارس 2024</p>';
    expect(articleOf({ lang: 'ar', above, prose: arabic }).dateline?.place).toBe('بيشة');
    expect(articleOf({ lang: 'ar', above }).dateline).toBeNull();
    const capitals = '<p>Na Neema Kisanga, MBULUDI</p>';
    const swahili =
      'Wakulima wa tumbaku mjini Mbuludi wameiomba Serikali kuongeza idadi ya wanunuzi kabla ya msimu wa masoko kuanza mwezi ujao.';
    expect(articleOf({ lang: 'sw', above: capitals, prose: swahili }).dateline?.place).toBe(
      'MBULUDI',
    );
  });

  it.each([
    ['<ul><li>Share</li></ul><p>WASHINGTON —</p>', 'WASHINGTON'],
    ['<p>Bern, 17.08.2007 - Rede am Gipfel der Städte</p>', 'Bern'],
    [
      '<div><span>13.01.2022</span> • <span class="field-location">Saturday Bay</span></div>',
      'Saturday Bay',
    ],
  ])('may stand above the text: %s', (above, place) => {
    expect(articleOf({ above }).dateline?.place).toBe(place);
  });

  it('is no place that stands without a date', () => {
    const above = '<div><span class="location">Saturday Bay</span></div>';
    expect(articleOf({ above }).dateline).toBeNull();
  });
});
