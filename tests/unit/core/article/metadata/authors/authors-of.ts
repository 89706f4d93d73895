import { articleOf, type StoryPage } from '../story-page.ts';

const ARABIC =
  'أعاد سوق السمك على الرصيف الشمالي فتح أبوابه يوم السبت بعد أحد عشر شهرا من العاصفة التي اقتلعت سقفه، وعادت القوارب الأولى قبل الفجر محملة بالأسماك الطازجة.';
const CHINESE =
  '位于北码头的鱼市周六重新开门营业，距离去年那场风暴掀翻屋顶已经过去十一个月，黎明之前第一批渔船就已返回港口，市场里又恢复了往日的热闹景象。';
const JAPANESE =
  '北の埠頭にある魚市場が土曜日、十一カ月ぶりに再び扉を開いた。昨年の暴風雨で屋根が吹き飛ばされて以来、市場は閉鎖されていたが、夜明け前には漁船が戻った。';
const KOREAN =
  '북쪽 부두의 어시장이 폭풍으로 지붕이 날아간 지 열한 달 만인 토요일 다시 문을 열었고, 첫 어선들은 동이 트기도 전에 항구로 돌아와 예전의 활기를 되찾았다.';
const THAI =
  'ตลาดปลาที่ท่าเรือทางเหนือเปิดประตูอีกครั้งเมื่อวันเสาร์ หลังจากพายุพัดหลังคาปลิวไปเมื่อสิบเอ็ดเดือนก่อน และเรือลำแรกก็กลับมาก่อนรุ่งสางพร้อมปลาสดจำนวนมาก';

const PROSE: Readonly<Record<string, string>> = {
  ar: ARABIC,
  fa: ARABIC,
  ur: ARABIC,
  zh: CHINESE,
  'zh-TW': CHINESE,
  ja: JAPANESE,
  ko: KOREAN,
  th: THAI,
};

/** The authors of a story in this language, with what a test is about in its place. */
export const authorsOf = (lang: string, page: StoryPage) =>
  articleOf({ lang, ...(PROSE[lang] ? { prose: PROSE[lang] } : {}), ...page }).authors;
