import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../../../src/core/containers/index.ts';
import { encodeAs } from './encode.ts';
import { openBytes } from './fixtures.ts';

const TEXTS: Readonly<Record<string, string>> = {
  Arabic:
    'أعاد سوق السمك في الرصيف الشمالي فتح أبوابه يوم الاثنين بعد أحد عشر شهرا من العمل. وعادت القوارب الأولى قبل الفجر بصيدها إلى الميناء، وقال المدير إن أحدا لم يكن يتوقع ذلك.',
  Chinese:
    '经过十一个月的改造，老码头的渔市于星期一重新开张。渔船在黎明前带着第一批渔获回到港口，市民早早排起了长队。港务长说：“没有人想到会有这么多人。”',
  'Chinese of Taiwan':
    '經過十一個月的改造，老碼頭的漁市於星期一重新開張。漁船在黎明前帶著第一批漁獲回到港口，市民早早排起了長隊。港務長說：「沒有人想到會有這麼多人。」',
  Czech:
    'Rybí trh na severním nábřeží byl v pondělí po jedenácti měsících prací znovu otevřen. Před stánky se už v šest ráno tvořily dlouhé fronty, řekl správce přístavu. Nikdo to nečekal, dodal.',
  Estonian:
    'Põhjakai kalaturg avati esmaspäeval pärast üksteist kuud kestnud töid uuesti. Esimesed paadid naasid enne koitu oma saagiga. Keegi ei oodanud seda, ütles sadamakapten. Linn ootab suvel kaks korda rohkem külastajaid.',
  French:
    'La halle aux poissons du quai nord a rouvert lundi après onze mois de travaux, et les premiers bateaux sont rentrés avant l’aube avec leur pêche. « Personne ne s’y attendait », a-t-elle dit.',
  German:
    'Die Fischhalle am Nordkai hat am Montag nach elf Monaten Umbau wieder geöffnet, und die ersten Kutter kehrten vor Tagesanbruch zurück. Die Händler hätten es für unmöglich gehalten, sagte der Kapitän.',
  Greek:
    'Η ψαραγορά στη βόρεια προβλήτα άνοιξε ξανά τη Δευτέρα μετά από έντεκα μήνες εργασιών. Τα πρώτα σκάφη επέστρεψαν πριν από την αυγή με την ψαριά τους.',
  Hebrew:
    'שוק הדגים ברציף הצפוני נפתח מחדש ביום שני אחרי אחד עשר חודשי עבודה. הסירות הראשונות חזרו לפני עלות השחר עם השלל. איש לא ציפה לזה, אמר מנהל הנמל.',
  Hungarian:
    'Tizenegy hónapnyi munka után hétfőn újra megnyílt az északi rakpart halpiaca. A standok előtt már hat órakor hosszú sorok kígyóztak, mondta a kikötőmester. Senki sem számított erre.',
  Japanese:
    '十一か月の改修を終えた北埠頭の魚市場が十六日、再開した。漁船は夜明け前に初めての水揚げとともに港に戻ってきた。港長は「誰も予想していなかった」と話した。',
  Korean:
    '열한 달 동안의 공사를 마친 북항 어시장이 16일 다시 문을 열었다. 어선들은 동트기 전에 첫 어획물을 싣고 항구로 돌아왔다. 아무도 예상하지 못했다고 말했다.',
  Lithuanian:
    'Žuvų turgus šiaurinėje krantinėje pirmadienį vėl atidarytas po vienuolikos mėnesių darbų. Pirmieji laivai grįžo prieš aušrą su laimikiu. Niekas to nesitikėjo, sakė uosto kapitonas. Miestas vasarą tikisi dvigubai daugiau lankytojų.',
  Polish:
    'Hala rybna na północnym nabrzeżu została w poniedziałek po jedenastu miesiącach prac ponownie otwarta. Pierwsze łodzie wróciły przed świtem z połowem, powiedział kapitan portu. Nikt się tego nie spodziewał.',
  Russian:
    'Рыбный рынок на северном причале снова открылся в понедельник после одиннадцати месяцев работ. Первые лодки вернулись в порт до рассвета, сообщил начальник порта. Такого никто не ожидал, сказал он.',
  Thai: 'ตลาดปลาที่ท่าเรือเหนือเปิดอีกครั้งเมื่อวันจันทร์ หลังจากปรับปรุงมาเป็นเวลาสิบเอ็ดเดือน เรือลำแรกกลับเข้าท่าก่อนรุ่งสางพร้อมปลาที่จับได้ พื้นที่ของตลาดเพิ่มขึ้นเกือบสองเท่า ห้องเย็นใหม่เก็บอาหารทะเลได้หกสิบตัน ไม่มีใครคาดคิดมาก่อน',
  Turkish:
    'Kuzey rıhtımındaki balık hali, on bir aylık çalışmanın ardından pazartesi günü yeniden açıldı. İlk tekneler gün doğmadan limana döndü. Liman müdürü bunu beklemediklerini söyledi.',
  Ukrainian:
    'Рибний ринок на північній набережній знову відкрився в понеділок після одинадцяти місяців робіт. Перші човни повернулися до світанку з уловом. Ніхто цього не очікував, сказав начальник порту.',
};

const ENCODINGS: readonly (readonly [language: string, encodings: readonly string[]])[] = [
  ['Arabic', ['windows-1256', 'iso-8859-6']],
  ['Chinese', ['gbk']],
  ['Chinese of Taiwan', ['big5']],
  ['Czech', ['windows-1250', 'iso-8859-2']],
  ['Estonian', ['windows-1257', 'windows-1252']],
  ['French', ['windows-1252', 'macintosh']],
  ['German', ['windows-1252', 'macintosh']],
  ['Greek', ['windows-1253', 'iso-8859-7']],
  ['Hebrew', ['windows-1255']],
  ['Hungarian', ['windows-1250', 'iso-8859-2']],
  ['Japanese', ['shift_jis', 'euc-jp']],
  ['Korean', ['euc-kr']],
  ['Lithuanian', ['windows-1257', 'iso-8859-13']],
  ['Polish', ['windows-1250', 'iso-8859-2']],
  ['Russian', ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic']],
  ['Thai', ['windows-874']],
  ['Turkish', ['windows-1254']],
  ['Ukrainian', ['windows-1251', 'koi8-u']],
];
const CASES = ENCODINGS.flatMap(([language, encodings]) =>
  encodings.map((encoding) => ({ language, encoding, text: TEXTS[language] ?? '' })),
);

/** As a page whose markup is far longer than its text. */
const pageOf = (text: string): string =>
  `<!DOCTYPE html><html><head><style>${'.a { color: red } '.repeat(200)}</style></head><body>${text
    .split('. ')
    .map((sentence) => `<p class="paragraph"><span>${sentence}</span></p>`)
    .join('')}<script>${'track("page", 1); '.repeat(200)}</script></body></html>`;

describe('a text that declares no encoding', () => {
  it.each(CASES)('is read: $language in $encoding', ({ text, encoding }) => {
    expect(decodeBytes(encodeAs(text, encoding), { kind: 'text' }).text).toBe(text);
  });

  it.each(CASES)('is read as a page: $language in $encoding', ({ text, encoding }) => {
    const page = pageOf(text);
    expect(decodeBytes(encodeAs(page, encoding), { kind: 'html' }).text).toBe(page);
  });

  it.each([
    ['Ukrainian', 'koi8-u'],
    ['Russian', 'ibm866'],
    ['Korean', 'euc-kr'],
  ])('is named by its encoding: %s in %s', (language, encoding) => {
    const bytes = encodeAs(TEXTS[language] ?? '', encoding);
    expect(decodeBytes(bytes, { kind: 'text' }).charset).toBe(encoding);
  });

  it('is read in the language that its page names, where a few words leave it open', () => {
    const page = (lang: string) =>
      `<!DOCTYPE html><html lang="${lang}"><p>Žuvų turgus šiaurinėje krantinėje pirmadienį vėl atidarytas po vienuolikos mėnesių darbų. Pirmieji laivai grįžo prieš aušrą su laimikiu. Niekas to nesitikėjo, sakė uosto kapitonas.`;
    const read = (lang: string) =>
      decodeBytes(encodeAs(page(lang), 'windows-1257'), { kind: 'html' }).text;
    expect(read('lt-LT')).toBe(page('lt-LT'));
    expect(read('en')).not.toBe(page('en'));
  });

  it('is read in the seven bits that Japanese mail uses', async () => {
    const [start, end] = ['\u001b$B', '\u001b(B'];
    const mail = `${start}LZAe${end}\n${start}5{>l${end}`;
    const outcome = await openBytes('letter.txt', new TextEncoder().encode(mail));
    expect(outcome).toMatchObject({ ok: true, value: [{ charset: 'iso-2022-jp' }] });
    expect(outcome.ok && outcome.value[0]?.kind === 'text' && outcome.value[0].text).toBe(
      new TextDecoder('iso-2022-jp').decode(new TextEncoder().encode(mail)),
    );
  });
});
