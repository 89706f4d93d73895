/**
 * How much of a decoded text that is not plain ASCII is wrong: replacement characters, and control
 * characters that no page writes. 0 is clean, 1 is nothing but damage.
 */
function damage(text: string): number {
  let foreign = 0;
  let broken = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    foreign += 1;
    if (code === 0xfffd || code <= 0x9f) broken += 1;
  }
  return foreign === 0 ? 0 : broken / foreign;
}

/** A torn character here and there (a cut page, a badly joined include) does not unsay an encoding. */
export const isClean = (text: string): boolean => damage(text) < 0.01;

/** A text mostly right, as UTF-8 with a foreign snippet in it is: chance alone never gets this far. */
export const isMostlyClean = (text: string): boolean => damage(text) < 0.2;
