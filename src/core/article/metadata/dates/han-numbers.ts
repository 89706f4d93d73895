const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  '○': 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const TENS: Readonly<Record<string, number>> = { 十: 10, 廿: 20, 卅: 30 };

/** A number in digits or as Chinese writes years and days: `二〇二五`, `十七`, `廿三`. */
export function hanNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const characters = Array.from(text);
  if (!characters.some((character) => character in TENS)) {
    return characters.reduce((value, character) => value * 10 + (DIGITS[character] ?? 0), 0);
  }
  return characters.reduce((value, character) => {
    if (character === '十' && value > 0) return value * 10;
    return value + (TENS[character] ?? DIGITS[character] ?? 0);
  }, 0);
}
