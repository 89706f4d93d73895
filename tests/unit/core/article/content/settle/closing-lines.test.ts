import { describe, expect, it } from 'vitest';
import { closingSign } from '../../../../../../src/core/article/content/settle/closing-lines.ts';
import { firstBlock } from '../first-block.ts';

const signOn = (html: string): string | null => closingSign(firstBlock(html));
const signOnLine = (line: string): string | null => signOn(`<p>${line}</p>`);

const AT_LENGTH = 'The board asks all who land their fish at the quay to be patient. '.repeat(8);

describe('a line that papers set below their articles', () => {
  it.each([
    [
      'declaration',
      'what a portal says of its users',
      '特别声明：以上内容(如有图片或视频亦包括在内)为自媒体平台用户上传并发布，本平台仅提供信息存储服务。',
    ],
    ['declaration', 'the same in English', 'Notice: The content above was sent in by a reader.'],
    ['asks for money', 'a call for support', 'Please support our work.'],
    ['asks for an address', 'a call to sign up', 'Subscribe to our newsletter for more.'],
    ['initials', 'of the desk', 'AGRF'],
    ['initials', 'with stops', 'N. D.'],
    ['writer and photographer', 'the photographer alone', 'Фото автора.'],
    [
      'writer and photographer',
      'each on a line',
      '<b>Марина Селезнёва.</b><br><i>Фото Игоря Плешкова.</i>',
    ],
    ['who helped', 'with a report', 'Writer Jane Doe in Boston contributed to this report.'],
    ['who helped', 'from where', 'Berg reported from Charleston.'],
    ['no words', 'a line drawn of signs', '___'],
    ['label and headline', 'other films', 'VÍDEOS: as notícias mais vistas do Portal Mar'],
    ['leads on', 'to a film', 'Watch the latest edition of Everyday People below:'],
    ['label', 'over nothing', 'MORE TOP STORIES'],
    [
      'agency’s rights',
      'in Lithuanian',
      'BNS informaciją atgaminti be raštiško UAB „BNS“ sutikimo draudžiama.',
    ],
    [
      'who pays',
      'for the newsroom',
      'The Harbour Post receives support for its reporting on the oceans from a foundation. The Post is solely responsible for all content.',
    ],
    [
      'who pays',
      'its author',
      'Jane Doe does not work for, consult, own shares in or receive funding from any company that would benefit from this article.',
    ],
    [
      'whose views',
      'in German',
      'Gastkommentare geben nicht notwendigerweise die Meinung der Redaktion wieder.',
    ],
    [
      'whose views',
      'in Spanish',
      'Las opiniones vertidas en este espacio no reflejan la postura del diario.',
    ],
    ['whose views', 'in Russian', 'Мнение автора может не совпадать с мнением редакции.'],
    ['whose views', 'in brackets', '(Views are personal)'],
    ['whose views', 'in Arabic', 'الآراء الواردة لا تعبر بالضرورة عن رأي الصحيفة'],
    ['date', 'of printing', 'Published in Sunrise, May 11th, 2024'],
    ['date', 'without a year', 'Ultimo aggiornamento: 12 Maggio, 18:20'],
    ['date', 'and hour', '最終更新:5/12(火) 8:00'],
    ['date', 'or number', 'کد خبر: 123456'],
    [
      'address',
      'to write to',
      'Here are some <a href="/t">tips</a>. And here’s our email: <a href="mailto:l@q.example">letters@q.example</a>.',
    ],
    ['address', 'of the reporter', 'Jane Doe can be reached at jdoe@post.example or 555-0101.'],
    [
      'network',
      'to read on',
      'Бізді Telegram-да оқыңыз: <a href="https://t.example/x">t.example/x</a>',
    ],
    [
      'how to join',
      'by a program',
      'देश-दुनिया की ताजा खबरों के लिए <a href="/app">Samudra Patrika ऐप डाउनलोड करें</a>।',
    ],
    [
      'own journalism',
      'praised',
      'At the Herald, we know that journalism costs money. Not everyone can afford a subscription, and our reports remain open to all.',
    ],
    ['giving', 'what a gift does', 'By donating to the Post, readers keep it on the quay.'],
    ['way on or credit', 'of an archive', 'Foto di repertorio'],
    ['way on or credit', 'to the list', 'Zurück zur Übersicht'],
    ['way on or credit', 'not yet there', 'Loading...'],
    ['pointer', 'to a network', '更多精彩内容，请关注我们的微信公众号'],
    [
      'pointer',
      'to stories',
      'Read more of <a href="/h">the works on the quay</a> and of those who pay for them.',
    ],
    ['topics', 'of the story', 'Tags: harbour, quay, boats'],
    ['call to follow', 'in Polish', 'Chcesz być na bieżąco? Obserwuj nas na Facebooku!'],
    ['link alone', 'to a topic', '<a href="/t">The northern quay</a>'],
    ['sign-off', 'of who wrote it', '(hjm)'],
    ['sign-off', 'of an agency', '（共同）'],
    ['sign-off', 'of an agency between strokes', '/ritzau/'],
    ['sign-off', 'with an address', '부산=김민수 기자 mskim@paper.example'],
    ['sign-off', 'of an address alone', 'psj19@yna.example'],
    ['sign-off', 'of who edited it', 'Toimetaja: Karin Saar'],
    ['sign-off', 'of whose report it is', 'Allikas: BNS'],
    ['sign-off', 'at the end of a report', 'انتهای پیام'],
    ['sign-off', 'of whose report it used', 'Mit Informationen von Jochen Katz, Radio Nord'],
    ['sign-off', 'of the agency that it used', 'Con información de EFE'],
    ['sign-off', 'of the agency, in brackets', '(इनपुट: पीटीआई)'],
    [
      'furniture',
      'who may print it',
      'Copyright HARBOUR. All rights reserved. This material may not be published.',
    ],
    [
      'furniture',
      'where it was printed',
      'Een versie van dit artikel verscheen ook in de krant van 14 december 2024.',
    ],
    ['furniture', 'who reads it', 'Tu suscripción se está usando en otro dispositivo'],
    [
      'furniture',
      'a call for hints',
      'Har du tips om denne saken? <a href="mailto:x@y.example">Kontakt oss</a>',
    ],
    [
      'furniture',
      'a call for letters',
      'Do you have an opinion on the issues raised in this article?',
    ],
    [
      'furniture',
      'thanks for having read it',
      'Dziękujemy, że przeczytałaś/eś nasz artykuł do końca. Bądź na bieżąco!',
    ],
  ])('is told by its sign, %s: %s', (sign, _what, line) => {
    expect(signOnLine(line)).toBe(sign);
  });

  it('is told at any length where it asks for support or says whose text it is', () => {
    expect(signOnLine(`声明：${'本平台仅提供信息存储服务。'.repeat(40)}`)).toBe('declaration');
    expect(signOnLine(`${AT_LENGTH} Please support our work.`)).toBe('asks for money');
  });
});

describe('a line of the article', () => {
  it.each([
    ['a sentence', 'The company did not respond to a request for comment.'],
    ['much about the rights to it', `© Harbour Board. ${AT_LENGTH}`],
    ['words of names', 'MARY DOYLE OF BREST'],
    ['a photograph that is spoken of', 'Photos Mary Doyle took of the wall are in the hall.'],
    ['many lines, one of which names a photographer', 'Anna<br>Berta<br>Clara<br>Foto Jane Roe'],
    [
      'a long line beside a photographer’s name',
      'The boats that land here have all been bought by one man<br>Foto Jane Roe',
    ],
    ['what leads on at length', `The board has this to say to ${'all of those and '.repeat(7)}us:`],
    ['a headline that begins as a label does', 'More boats than ever land at the quay, says Doyle'],
    ['rights that are no agency’s', 'To reproduce the map of the bay one must ask the board'],
    ['a day in a sentence', 'Le procès doit reprendre le 20 mai 2026 à 9h30.'],
    ['no day', 'Updated by hand, the board shows where each boat lands'],
    [
      'a day in a long line',
      'Published in 1911 and many times since, the last time in 2024, it is what they all have at home, they say',
    ],
    ['a handle of the story', 'The mayor, @doyle on that network, has told them nothing since'],
    [
      'a link in a sentence about a network',
      'They met on <a href="/n">Telegram</a>, and on Telegram they fell out.',
    ],
    ['a network without a link', 'The traders went on to meet and to write on Telegram'],
    ['an app that is spoken of', 'The app shows <a href="/a">where each boat is</a> at any hour.'],
    ['journalism that is somebody’s', 'Their membership pays for journalism, as the board says'],
    ['a way home in a sentence', 'Back to the quay he went.'],
    ['a label in a list', 'Home is where the boats of all of us have been since 1911, she said'],
    ['topics in a sentence', 'Tags: they are what each boat has at her mast, and nothing else.'],
    [
      'a long line about a network, with a link',
      `<a href="/t">The traders</a> of the bay went on to meet${' and to talk'.repeat(7)} on Telegram`,
    ],
    ['topics without a list', 'Tags that the traders hang from their masts at dawn'],
    [
      'a long line that begins as a pointer does',
      `More of <a href="/q">the quay</a>${' and of what it costs them all'.repeat(4)} will be shut.`,
    ],
    ['one that points to nothing', 'More on the harbour than on any other place of the bay.'],
    ['a call of the story', '“We have rights too!”'],
    ['an app that shows nothing', 'The app of the harbour board showed none of it!'],
    ['a short sentence with a link', 'Ask <a href="/d">Mary Doyle</a> about it'],
    ['a long link', '<a href="/d">Where the boats of the bay will have to land from Monday</a>'],
    ['what a network said', 'Facebook declined to comment.'],
  ])('is told from them: %s', (_what, line) => {
    expect(signOnLine(line)).toBeNull();
  });

  it('is a source in a list, by its address', () => {
    const source = '© Harbour Board, https://board.example/report';
    expect(signOn(`<ul><li>${source}</li></ul>`)).toBeNull();
    expect(signOnLine(source)).toBe('furniture');
  });

  it('is what a network said, and not a link to it', () => {
    expect(signOnLine('<a href="/f">Facebook</a> and all our other pages.')).toBe('furniture');
  });
});
