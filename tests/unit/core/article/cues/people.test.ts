import { describe, expect, it } from 'vitest';
import { isCity } from '../../../../../src/core/article/cues/cities.ts';
import { splitNames, withoutPlace } from '../../../../../src/core/article/cues/conjunctions.ts';
import { isDesk } from '../../../../../src/core/article/cues/desks.ts';
import { isOrganisation } from '../../../../../src/core/article/cues/organisations.ts';
import { namesOtherHands } from '../../../../../src/core/article/cues/other-hands.ts';
import { isRole, withoutRoles } from '../../../../../src/core/article/cues/roles.ts';

describe('the words that join names', () => {
  it.each([
    ['en', 'Jane Doe, John Roe & Ana Ruiz', ['Jane Doe', 'John Roe', 'Ana Ruiz']],
    ['de', 'Anna Berg und Jörg Maas', ['Anna Berg', 'Jörg Maas']],
    ['fr', 'Élodie Martin et Luc Petit', ['Élodie Martin', 'Luc Petit']],
    ['it', 'Luca Rossi e Giulia Bianchi', ['Luca Rossi', 'Giulia Bianchi']],
    ['nl', 'Sanne Bakker en Piet de Vries', ['Sanne Bakker', 'Piet de Vries']],
    ['pl', 'Jan Kowalski i Anna Nowak', ['Jan Kowalski', 'Anna Nowak']],
    ['cs', 'Petr Novák a Jana Malá', ['Petr Novák', 'Jana Malá']],
    ['fi', 'Liisa Virtanen ja Matti Mäki', ['Liisa Virtanen', 'Matti Mäki']],
    ['hu', 'Kiss Péter és Nagy Anna', ['Kiss Péter', 'Nagy Anna']],
    ['ro', 'Ion Popescu și Ana Pop', ['Ion Popescu', 'Ana Pop']],
    ['tr', 'Ayşe Yılmaz ve Ali Kaya', ['Ayşe Yılmaz', 'Ali Kaya']],
    ['el', 'Νίκος Παππάς και Μαρία Λάμπρου', ['Νίκος Παππάς', 'Μαρία Λάμπρου']],
    ['ru', 'Иван Петров и Анна Смирнова', ['Иван Петров', 'Анна Смирнова']],
    ['uk', 'Іван Бондар та Олена Коваль', ['Іван Бондар', 'Олена Коваль']],
    ['id', 'Budi Santoso dan Siti Aminah', ['Budi Santoso', 'Siti Aminah']],
    ['vi', 'Nguyễn An và Trần Bình', ['Nguyễn An', 'Trần Bình']],
    ['hi', 'राहुल शर्मा और सीमा वर्मा', ['राहुल शर्मा', 'सीमा वर्मा']],
    ['ar', 'أحمد علي، سارة حسن', ['أحمد علي', 'سارة حسن']],
    ['zh', '王小明、李华', ['王小明', '李华']],
    ['ja', '山田太郎・鈴木花子', ['山田太郎', '鈴木花子']],
  ])('are known in %s: “%s”', (language, text, names) => {
    expect(splitNames(text, language)).toEqual(names);
  });

  it('may follow a comma', () => {
    expect(splitNames('Jane Doe, John Roe, and Ana Ruiz', 'en')).toEqual([
      'Jane Doe',
      'John Roe',
      'Ana Ruiz',
    ]);
  });

  it('leave a name its suffix', () => {
    expect(splitNames('Robert Roe, Jr., and Jane Doe', null)).toEqual([
      'Robert Roe, Jr.',
      'Jane Doe',
    ]);
  });

  it('do not part a surname', () => {
    expect(splitNames('José Ortega y Gasset', 'es')).toEqual(['José Ortega y Gasset']);
    expect(splitNames('José Ortega y Gasset y Ana María Ruiz', 'es')).toEqual([
      'José Ortega y Gasset',
      'Ana María Ruiz',
    ]);
  });

  it('are not a name’s first letter', () => {
    expect(splitNames('أحمد وليد محمد حسن', 'ar')).toHaveLength(1);
    expect(splitNames('رد وليد', 'ar')).toHaveLength(1);
  });

  it('are told from words for a place', () => {
    expect(withoutPlace('Jane Doe in New York', 'en')).toBe('Jane Doe');
    expect(withoutPlace('Élodie Martin à Paris', 'fr')).toBe('Élodie Martin');
    expect(withoutPlace('João da Silva', 'pt')).toBe('João da Silva');
  });
});

describe('roles', () => {
  it.each([
    ['Jane Doe Senior Reporter', 'Jane Doe'],
    ['Political Editor Jane Doe', 'Jane Doe'],
    ['Wirtschaftsredakteurin Anna Berg', 'Anna Berg'],
    ['корреспондент Иван Петров', 'Иван Петров'],
    ['記者山田太郎', '山田太郎'],
    ['홍길동 특파원', '홍길동'],
    ['Jane Doe', 'Jane Doe'],
    ['Kate West Reporter', 'Kate West'],
    ['Kate West White House Correspondent', 'Kate West'],
  ])('are left out of “%s”', (text, name) => {
    expect(withoutRoles(text)).toBe(name);
  });

  it.each([
    'Reporter',
    'Chief Foreign Correspondent',
    'Redakteurin Lokales',
    'Journaliste',
    '記者',
  ])('are known as they stand: %s', (text) => {
    expect(isRole(text)).toBe(true);
  });

  it('are not seen in names', () => {
    expect(isRole('Jane Doe')).toBe(false);
    expect(isRole('王小明')).toBe(false);
  });
});

describe('names that name nobody', () => {
  it.each([
    'admin',
    'siteadmin',
    'Redaktion',
    'Die Redaktion',
    'La Rédaction',
    'Redacción',
    'Redazione',
    'Toimitus',
    'Редакция',
    'The Hindu Bureau',
    'Sports Desk',
    'هيئة التحرير',
    '新闻中心编辑部',
    '디지털뉴스팀',
    'Getty Images',
    'editor_1',
    'haber servisi',
    'Lokalredaktion',
  ])('“%s” is a desk or an account', (name) => {
    expect(isDesk(name)).toBe(true);
  });

  it.each(['Jane Doe', 'Admira Kovač', 'Anna Berg', '王小明'])('“%s” is somebody', (name) => {
    expect(isDesk(name)).toBe(false);
  });
});

describe('those who edited, translated or pictured', () => {
  it.each([
    'Fotos: Anna Berg',
    'Edited by Jane Doe',
    'Перевод: Анна Смирнова',
    '责任编辑：李华',
    '사진: 홍길동',
  ])('are named in “%s”', (text) => {
    expect(namesOtherHands(text)).toBe(true);
  });

  it.each(['Photini Papadopoulou', 'Jane Doe', '图尔荪·买买提', 'Bilderberg'])(
    'are not in “%s”',
    (text) => {
      expect(namesOtherHands(text)).toBe(false);
    },
  );
});

describe('places that look like names', () => {
  it.each([
    'São Paulo',
    'NEW YORK',
    'Санкт-Петербург',
    'القاهرة',
    'नई दिल्ली',
    'ঢাকা',
    '台北',
    '서울',
  ])('%s', (place) => {
    expect(isCity(place)).toBe(true);
  });

  it.each(['Paris Roe', 'أحمد علي', '김철수'])('%s is none', (name) => {
    expect(isCity(name)).toBe(false);
  });
});

describe('organisations', () => {
  it.each(['Ministry of Fish', 'Nordische Landesanstalt für Hafenbau', 'Министерство обороны'])(
    '%s is one',
    (name) => {
      expect(isOrganisation(name)).toBe(true);
    },
  );

  it.each(['Jane Doe', 'Ernst Bundesen', 'Ivan Bankov'])('%s is none', (name) => {
    expect(isOrganisation(name)).toBe(false);
  });
});
