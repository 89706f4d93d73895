// What newspapers write before the names of those who edited, translated or pictured what others
// wrote, and before what authors are, by language. What follows is no author's name.

const OTHER_HANDS: Readonly<Record<string, string>> = {
  en: 'art by|artwork|artwork by|edited|editing|editor|editors|translated|translation|photo|photos|photography|photographs|photographer|pictures|image|images|illustration|illustrations|illustrated|graphics|video|camera|produced|producer|fact-checked|reviewed|medically reviewed|designed|layout|additional reporting|role|job title',
  de: 'übersetzt|übersetzung|aus dem englischen|foto|fotos|bild|bilder|fotografie|fotografiert|illustration|illustrationen|grafik|grafiken|redigiert|lektorat|kamera|schnitt|video|bearbeitet|titelbild|aufmacherbild|bildquelle|quelle|quellen',
  fr: 'traduit|traduction|photo|photos|photographie|photographies|illustration|illustrations|crédit|édité|relu|vidéo|infographie|source|sources',
  es: 'traducido|traducción|foto|fotos|fotografía|fotografías|ilustración|ilustraciones|edición|editado|vídeo|video|imagen|fuente|infografía',
  pt: 'traduzido|tradução|foto|fotos|fotografia|ilustração|edição|editado|vídeo|imagem|fonte|infografia',
  it: 'tradotto|traduzione|foto|fotografia|fotografie|illustrazione|illustrazioni|montaggio|video|immagine|fonte|a revisione',
  nl: "vertaald|vertaling|foto|foto's|fotografie|beeld|illustratie|illustraties|redactie|eindredactie|video|bron",
  sv: 'översatt|översättning|foto|fotograf|bild|bilder|illustration|grafik|redigering|källa',
  da: 'oversat|foto|fotos|fotograf|illustration|grafik|redigering|kilde|oversatt|redigert|illustrasjon',
  fi: 'suomentanut|käännös|kuva|kuvat|kuvitus|kuvaaja|valokuva|grafiikka|lähde',
  et: 'toimetaja|tõlkija|tõlkis|foto|fotod|fotograaf|allikas|autor/allikas',
  pl: 'tłumaczenie|tłumaczył|tłumaczyła|przełożył|przełożyła|zdjęcie|zdjęcia|zdj|foto|fot|ilustracja|ilustracje|grafika|redakcja|korekta|wideo|źródło',
  cs: 'překlad|přeložil|přeložila|foto|fotografie|ilustrace|ilustrační foto|grafika|editace|zdroj|preklad|preložil|preložila|fotografia|ilustrácia|zdroj',
  hu: 'fordította|fordítás|fotó|fotók|kép|képek|illusztráció|borítókép|forrás',
  ro: 'traducere|traducerea|tradus|foto|fotografie|fotografii|ilustrație|sursă|sursa|editare',
  hr: 'prijevod|preveo|prevela|prevod|foto|fotografija|fotografije|ilustracija|lektura|izvor|slika|snimka',
  ru: 'перевод|перевел|перевела|перевёл|фото|фотография|фотографии|иллюстрация|иллюстрации|редактор|монтаж|видео|источник|съемка|съёмка|коллаж',
  uk: 'переклад|переклав|переклала|фото|фотографії|ілюстрація|редактор|монтаж|відео|джерело|колаж',
  bg: 'превод|преведе|снимка|снимки|илюстрация|източник|видео|фотограф|аутор фотографије|фотографија|извор',
  el: 'μετάφραση|φωτογραφία|φωτογραφίες|φωτό|εικονογράφηση|πηγή|βίντεο|μετ',
  tr: 'çeviri|çeviren|fotoğraf|fotoğraflar|foto|görsel|illüstrasyon|editör|kaynak|video',
  ar: 'ترجمة|تحرير|تصوير|صورة|الصورة|المصدر|مصدر|مونتاج|فيديو|المحرر',
  fa: 'ترجمه|مترجم|عکس|عکاس|ویرایش|ویراستار|منبع|دبیر|شغل',
  ur: 'ترجمہ|تصویر|مترجم|ماخذ|عہدہ',
  he: 'תרגום|צילום|צילומים|איור|עריכה|תמונה|מקור|תצלום|וידאו',
  hi: 'अनुवाद|फोटो|तस्वीर|संपादन|संपादक|चित्र|स्रोत|पदनाम',
  bn: 'অনুবাদ|ছবি|সম্পাদনা|আলোকচিত্র|সূত্র',
  th: 'แปลโดย|ภาพ|ภาพโดย|ภาพถ่าย|เรียบเรียง|ที่มา|บรรณาธิการ',
  vi: 'dịch|ảnh|hình|biên tập|nguồn|minh họa',
  id: 'penerjemah|foto|fotografer|ilustrasi|editor|penyunting|redaktur|sumber|gambar|suntingan',
  zh: '责任编辑|責任編輯|责编|責編|编辑|編輯|主编|翻译|翻譯|编译|編譯|译者|譯者|校对|校對|摄影|攝影|图片|圖片|图|圖|摄|攝|审核|审校|来源|來源|制图|剪辑|监制|監製|视频|配图|稿源|出处',
  ja: '撮影|写真|翻訳|訳|編集|責任編集|イラスト|監修|構成|デザイン|提供|画像|図版|出典',
  ko: '사진|번역|편집|감수|그래픽|영상|출처|제공|일러스트|디자인',
};

const words = [...new Set(Object.values(OTHER_HANDS).flatMap((list) => list.split('|')))].sort(
  (a, b) => b.length - a.length,
);
const SPACED = words.filter(
  (word) => !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word),
);
const UNSPACED = words.filter((word) => !SPACED.includes(word));

const OPENING = new RegExp(
  String.raw`^[(（[【]?\s*(?:(?:${SPACED.join('|')})(?![\p{L}\p{M}\p{N}])|(?:${UNSPACED.join('|')})(?=\s*[:：/／|｜=]|\s+\p{Script=Han}{2,4}(?:\s|$)|$))`,
  'iu',
);

const BEFORE = new RegExp(
  String.raw`(?<!(?:&|\+|/|bài|tin|\s(?:and|und|et|y|e|i|och|og|en|a|ja|és|și|si|ir|un|in|ve|dan|và|και|и|і|та|و))[\s,]*)[\s,;]+(?=(?:${SPACED.join('|')})\s*(?:[:：]|(?:by|von|par|por|di)(?![\p{L}\p{M}]))|(?:${UNSPACED.join('|')})\s*[:：・／/])`,
  'giu',
);

/** The parts of a line of credits: `By Jane Doe`, `Edited by John Roe`, `Photos: Ann Other`. */
export const splitBeforeOtherHands = (text: string): readonly string[] => text.split(BEFORE);

const ALONE: ReadonlySet<string> = new Set(words);

/** True for a text that is but such a word: `Foto`. */
export const isOtherHand = (text: string): boolean => ALONE.has(text.toLowerCase());

/** True for a text that names, or is about to name, others than authors: `Photos: Jane Doe`, `责任编辑：王小明`. */
export const namesOtherHands = (text: string): boolean => OPENING.test(text.trim());
