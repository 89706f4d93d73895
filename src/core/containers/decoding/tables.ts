// Encodings that no browser knows any more, and pages of their day declare: Vietnamese, and DOS.

/** What the bytes of an encoding mean. */
export interface Table {
  /** What stands at 0x80 to 0xFF. */
  readonly high: string;
  /** Letters in the place of control characters. */
  readonly low?: Readonly<Record<string, string>>;
}

const TABLES: Readonly<Record<string, Table>> = {
  viscii: {
    high:
      'ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ' +
      'ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ',
    low: {
      '\u0002': 'Ẳ',
      '\u0005': 'Ẵ',
      '\u0006': 'Ẫ',
      '\u0014': 'Ỷ',
      '\u0019': 'Ỹ',
      '\u001e': 'Ỵ',
    },
  },
  tcvn: {
    high:
      'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ' +
      'ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ',
    low: {
      '\u0001': 'Ú',
      '\u0002': 'Ụ',
      '\u0004': 'Ừ',
      '\u0005': 'Ử',
      '\u0006': 'Ữ',
      '\u0011': 'Ứ',
      '\u0012': 'Ự',
      '\u0013': 'Ỳ',
      '\u0014': 'Ỷ',
      '\u0015': 'Ỹ',
      '\u0016': 'Ý',
      '\u0017': 'Ỵ',
    },
  },
  ibm437: {
    high:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
      '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  },
  ibm850: {
    high:
      'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
      '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  },
  ibm852: {
    high:
      'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐' +
      '└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  },
};

/** The labels that pages and mail give them. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/^(?:x-|cs)?viscii(?:1\.1-1)?$/u, 'viscii'],
  [/^(?:x-viet-)?tcvn(?:3|[-_]?5712(?:-?1)?(?::?1993)?)?$/u, 'tcvn'],
  [/^(?:ibm|cp)?(437|850|852)$/u, 'ibm$1'],
];

/** The name of the table that a label means; null where there is none. */
export function tableForLabel(label: string): string | null {
  for (const [form, name] of LABELS) {
    if (form.test(label)) return label.replace(form, name);
  }
  return null;
}

/** The table of this name; null for an encoding that a decoder is at hand for. */
export const tableOf = (encoding: string): Table | null => TABLES[encoding] ?? null;
