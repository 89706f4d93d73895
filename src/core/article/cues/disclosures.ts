/**
 * Who pays for a newsroom's work, and that they have no say in it: `The Post receives support from
 * several foundations. It is solely responsible for its content.`
 */
const DISCLOSURES =
  /\breceives? (?:financial )?(?:support|funding)\b.{0,200}\bsolely responsible\b|\b(?:supported|funded) by\b.{0,120}\beditorially independent\b|\bsolely responsible for (?:all|its|this|the) content\b/iu;

/** True for a paragraph that tells who pays for the paper that prints it. */
export const isDisclosure = (text: string): boolean => DISCLOSURES.test(text);
