import { describe, expect, it } from 'vitest';
import { closingAgency, statedAgency } from '../../../../../src/core/article/metadata/agency.ts';
import { readMetadata } from '../../../../../src/core/article/metadata/index.ts';
import { gatherFacts } from '../../../../../src/core/article/metadata/page-facts.ts';
import { parseHtml } from '../../../../../src/core/article/parse/index.ts';
import { articleOf } from './story-page.ts';

describe('an agency’s own page', () => {
  it('is its report', () => {
    const html = '<meta property="og:site_name" content="Reuters"><h1>Harbour reopens</h1>';
    expect(readMetadata(gatherFacts(parseHtml(html), null)).agency).toBe('Reuters');
  });
});

describe('the last words of a report', () => {
  it.each([
    ['The talks go on. (AFP)', 'AFP'],
    ['The talks go on. —Reuters', 'Reuters'],
    ['Die Gespräche dauern an. – dpa', 'dpa'],
    ['Les discussions continuent. (avec AFP)', 'AFP'],
    ['Переговоры продолжаются. (ТАСС)', 'TASS'],
    ['会谈仍在继续。（新华社）', 'Xinhua'],
    ['The talks go on. (With inputs from PTI)', 'PTI'],
    ['The talks go on.\n© AFP', 'AFP'],
    ['The talks go on.\n(dpa/rtr)', 'dpa'],
    ['The talks go on.\ncom/afp', 'AFP'],
    ['The talks go on.\nPTI SKL SKL RT', 'PTI'],
    ['The talks go on.\n(Reporting by Jane Doe; Editing by John Roe)', 'Reuters'],
    ['The talks go on.\n© dpa-infocom, dpa:250617-99-123456/3', 'dpa'],
    ['The talks go on.\nQuelle: dpa', 'dpa'],
    ['The talks go on.\n来源：新华社', 'Xinhua'],
    ['Οι συνομιλίες συνεχίζονται.\nΜε πληροφορίες από ΑΠΕ-ΜΠΕ', 'ΑΠΕ-ΜΠΕ'],
    ['Las conversaciones siguen.\nCon información de EFE', 'EFE'],
    ['Las conversaciones siguen.\n(Con información de EFE)', 'EFE'],
    ['Les discussions continuent.\n(AIP)', 'AIP'],
    ['As conversas continuam.\nCom informações da Agência Brasil', 'Agência Brasil'],
    ['The talks go on.\nAFP\nFollow us', 'AFP'],
    [
      'Die Gespräche dauern an. (FR mit dpa)\n*Die Abendzeitung gehört zu einem Verbund von Zeitungen des ganzen Landes.',
      'dpa',
    ],
  ])('%j name %s', (text, agency) => {
    expect(closingAgency(text)?.value).toBe(agency);
  });

  it.each([
    'The talks go on (for now).',
    'The talks go on.\nFoto: dpa',
    'The talks go on.\nPhoto: AFP',
    'The talks go on.\n(AP Photo/John Roe)',
    'The talks go on.\nBild: Keystone/SDA',
    'The talks go on.\nAFP/Getty Images',
    'She wrote it on a map (map)',
    'He left for Paris - Lyon',
  ])('%j name none', (text) => {
    expect(closingAgency(text)).toBeNull();
  });
});

describe('an agency above the text', () => {
  it.each(['<p>共同通信</p>', '<p>2019/5/22 20:14 (共同通信)</p>', '<p>共同通信 | 2019/5/22</p>'])(
    'is a line of its own, or alone with the date: %s',
    (above) => {
      expect(articleOf({ above, lang: 'ja' }).agency).toBe('Kyodo');
    },
  );
});

describe('an agency that signs below the text', () => {
  it.each([
    ['en', '<p>PTI / Mar 4, 2024</p>', '', 'PTI'],
    ['en', '<p>The Associated Press · Posted: Mar 04, 2024</p>', '', 'AP'],
    ['fr', '<p>Le Post avec AFP</p>', '', 'AFP'],
    ['sv', '', '<p>TT</p>', 'TT'],
    ['es', '<p>EFE / Madrid</p>', '', 'EFE'],
    ['fr', '<p>AFP | Paris</p>', '', 'AFP'],
    ['en', '<p>AP | Sports</p>', '', null],
    ['fr', '', '<p>© AFP</p>', 'AFP'],
    ['de', '', '<p>© dpa-infocom, dpa:240304-99-123456/3</p>', 'dpa'],
    ['fr', '<p>Une vallée avec vue</p>', '', null],
  ])('in %s stands above or below the text: %s%s', (lang, above, below, agency) => {
    expect(articleOf({ lang, above, below }).agency).toBe(agency);
  });

  it('is told though the sign is no part of the body', () => {
    const { agency, text } = articleOf({ below: '<p>（共同）</p>', lang: 'ja' });
    expect(agency).toBe('Kyodo');
    expect(text).not.toContain('共同');
  });
});

describe('an agency in a line of its own', () => {
  it.each([
    ['ja', '<p class="credit">共同通信</p>', 'Kyodo'],
    ['sr', '<div>05.03.2024. | 09:15</div><div>Beta</div>', 'Beta'],
  ])('in %s above the text filed it: %s', (lang, above, name) => {
    const { agency, text } = articleOf({ lang, above });
    expect(agency).toBe(name);
    expect(text.startsWith('The fish market')).toBe(true);
  });

  it('took the picture in whose caption it stands', () => {
    const above = '<figure><img src="/a.jpg"><figcaption>AFP</figcaption></figure>';
    expect(articleOf({ above }).agency).toBeNull();
  });
});

describe('the agency that a page states', () => {
  const agencyOf = (head: string, body = '') =>
    statedAgency(
      gatherFacts(parseHtml(`<html><head>${head}</head><body>${body}</body></html>`), null),
    )?.value ?? null;

  it('in structured data', () => {
    const json = '{"@type":"NewsArticle","sourceOrganization":{"name":"Agence France-Presse"}}';
    expect(agencyOf(`<script type="application/ld+json">${json}</script>`)).toBe('AFP');
  });

  it('in its `meta`', () => {
    expect(agencyOf('<meta name="source" content="新华社">')).toBe('Xinhua');
  });

  it.each([
    ['来源：新华社', 'Xinhua'],
    ['2025-06-17 10:30 来源：中新网', 'China News Service'],
    ['Quelle: dpa', 'dpa'],
    ['Fuente: EFE', 'EFE'],
    ['Источник: РИА Новости', 'RIA Novosti'],
    ['المصدر: رويترز', 'Reuters'],
    ['출처: 연합뉴스', 'Yonhap'],
    ['Kaynak: AA', 'Anadolu'],
    ['المصدر : الفرنسية', 'AFP'],
    ['出典／共同通信', 'Kyodo'],
    ['© NBZ/dpa/jobr/mkoh', 'dpa'],
    ['2023-09-21 00:42 来源: 新华社 福建 举报', 'Xinhua'],
    ['本文来源：新华社', 'Xinhua'],
    ['Πηγή: ΑΠΕ-ΜΠΕ', 'ΑΠΕ-ΜΠΕ'],
    ['© 2025 AP/Getty', null],
    ['Source: The Daily Post', null],
  ])('in the line “%s”', (line, agency) => {
    expect(agencyOf('', `<p>${line}</p>`)).toBe(agency);
  });

  it('but not as the source of a picture', () => {
    expect(
      agencyOf('', '<figure><figcaption>The quay. Source: AFP</figcaption></figure>'),
    ).toBeNull();
    expect(agencyOf('', '<div class="image-caption">Quelle: dpa</div>')).toBeNull();
  });
});

describe('whose report it is', () => {
  it.each([
    // A picture's credit, and the part that names the text's own source.
    [
      {
        above: '<div class="image"><p class="credit">AFP</p></div>',
        below: '<div class="m-source"><p>dpa</p></div>',
      },
      'dpa',
    ],
    [{ below: '<div class="sources">Źródło: ISBnews</div>' }, 'ISBnews'],
    [{ below: '<p>Das Amt ist vakant. (KNA 19.11.21)</p>' }, 'KNA'],
    [{ below: '<p>Das hält den Wandel auf. (Mit Material von dts)</p>' }, 'dts'],
    [{ prose: 'Wien (epdÖ) – Auch am Montag bleiben die Kirchen der Stadt offen.' }, 'epdÖ'],
  ])('is read in %j', (page, agency) => {
    expect(articleOf(page).agency).toBe(agency);
  });

  it.each([
    { above: '<p>Mehr</p>' },
    { above: '<div class="image"><p class="credit">AFP</p></div>' },
    { below: '<div class="source">Our own notes</div>' },
  ])('is not in %j', (page) => {
    expect(articleOf(page).agency).toBeNull();
  });
});
