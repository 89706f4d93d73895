import { describe, expect, it } from 'vitest';
import { metadataOf, type StoryPage } from '../story-page.ts';

const authorsOf = (page: StoryPage) => metadataOf(page).authors;

describe('a byline whose parts only styles set apart', () => {
  it.each([
    [
      '<div><span>By <a href="/em">Jane Doe</a></span><span>North West Correspondent</span></div>',
      'Jane Doe',
    ],
    [
      '<div><span>Аутор: <a href="/a">Милица Јовановић</a></span><span>петак, 20.09.2024. у 08:15</span></div>',
      'Милица Јовановић',
    ],
    [
      '<div><span>23-02-2024, 10:35</span><span>عدد المشاهدات: 1843</span><span>الكاتب: حيدر الموسوي</span></div>',
      'حيدر الموسوي',
    ],
    [
      '<section><div>By <b>Jane Doe</b></div><p>Reporter</p><p>Coast Media Group</p></section>',
      'Jane Doe',
    ],
  ])('names who wrote it: %s', (above, author) => {
    expect(authorsOf({ above })).toEqual([author]);
  });
});

describe('a name that nothing labels', () => {
  it.each([
    ['<p><span>22.11.2024, 08:14</span><span>Μαρία Παπαδοπούλου</span></p>', 'Μαρία Παπαδοπούλου'],
    [
      '<p><span>Rasa Petrauskaitė, BNS</span><time>2024.05.03 08:40</time></p>',
      'Rasa Petrauskaitė',
    ],
    ['<p><span>田中美保</span> <time>2024年1月6日 20時00分</time></p>', '田中美保'],
  ])('is the author’s beside the date: %s', (above, author) => {
    expect(authorsOf({ above })).toEqual([author]);
  });

  it('is the author’s where the article’s footer names him or her again', () => {
    const above = '<div><span>JANIE HAR</span><time>Nov. 20, 2019</time></div>';
    expect(authorsOf({ above, below: '<footer><span>JANIE HAR</span></footer>' })).toEqual([
      'JANIE HAR',
    ]);
  });

  it('is a section’s where the menu leads to it', () => {
    const above = '<div><span>North Quay</span><time>Nov. 20, 2019</time></div>';
    expect(authorsOf({ above, below: '<nav><a href="/n">North Quay</a></nav>' })).toEqual([]);
  });

  it.each([
    ['lv', '<div>Ilze Bērziņa, LETA | 2024. gada 29. janvāris, 09:40</div>', 'Ilze Bērziņa'],
    ['bg', '<p>26 юли 2023 г., 17:48 ч. | Николай Стоянов, БТА</p>', 'Николай Стоянов'],
    ['mn', '<div>Б.Энхтуяа | 2023 оны 11-р сарын 07, 14:20</div>', 'Б.Энхтуяа'],
    ['ar', '<p>طرابلس - ليلى الحداد <time>الثلاثاء 26 مارس/آذار 2024</time></p>', 'ليلى الحداد'],
    ['bn', '<p>রফিকুল ইসলাম, লালমনিরহাট<br>প্রকাশ: ২০ জুন ২০২৪, ০৯:১৫</p>', 'রফিকুল ইসলাম'],
    ['si', '<div>නිමල් පෙරේරා</div><div>2023 අගෝස්තු 02 බදාදා 10:30</div>', 'නිමල් පෙරේරා'],
    ['pt', '<p>Letícia Prado</p><p>Redação</p><p>07/08/2023 às 18h14</p>', 'Letícia Prado'],
    [
      'pt',
      '<p><span>Letícia Prado</span> <span>Da Redação</span></p><p>07/08/2023 às 18h14</p>',
      'Letícia Prado',
    ],
    ['lt', '<p>2023 m. liepos 19 d. 13:22</p><p>Rasa Petrauskienė</p>', 'Rasa Petrauskienė'],
  ])('in %s is the author’s in or beside the line of the date: %s', (lang, above, author) => {
    expect(authorsOf({ lang, above })).toEqual([author]);
  });

  it.each([
    ['pt', '<p>Ministério da Pesca</p><p>07/08/2023 às 18h14</p>'],
    ['pt', '<p><a href="/c">Vida Selvagem</a></p><p>07/08/2023 às 18h14</p>'],
    ['pt', '<p>Letícia Prado</p><p>Foto: Ana Souza</p><p>07/08/2023 às 18h14</p>'],
    ['en', '<p>Harbour Life</p><p>7 August 2023</p>'],
    ['bn', '<p>রফিকুল ইসলাম, সারা দেশ | ২০ জুন ২০২৪</p>'],
  ])('in %s is none beside more than that: %s', (lang, above) => {
    expect(authorsOf({ lang, above })).toEqual([]);
  });

  it('is none where it may be a section', () => {
    expect(
      authorsOf({ above: '<p><time>3 May 2024</time> <a href="/k">Harbour Life</a></p>' }),
    ).toEqual([]);
  });

  it('is none beside an author', () => {
    const above = '<p>By Jane Doe</p><p><span>3 May 2024</span><span>John Roe</span></p>';
    expect(authorsOf({ above })).toEqual(['Jane Doe']);
  });
});
