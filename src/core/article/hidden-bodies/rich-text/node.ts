import { isList, isRecord, type Fields } from '../state/values.ts';

// Publishing systems keep a text as a tree of nodes: ProseMirror, Slate, Lexical, Portable Text,
// Contentful, Draft.js, Editor.js, Gutenberg, React elements and each large publisher's own. They
// differ in names and agree in shape: a node says what it is, and holds text or nodes.

/** Where a node says what it is. */
const KIND_KEYS = [
  'type',
  '_type',
  '__typename',
  'nodeType',
  'blockType',
  'tagName',
  'tag',
  'kind',
  'component',
  'name',
  'style',
  'listItem',
  'listType',
  'list_type',
  'acf_fc_layout',
] as const;

/** Objects that hold the rest of a node's fields. */
const WRAPPERS = ['data', 'model', 'attrs', 'attributes', 'props', 'fields', 'value', 'node'];

/** Lists that say something of a text rather than hold it. */
const ANNOTATIONS =
  /^(?:attributes|marks?|mark_?defs|formats?|(?:inline_?)?style_?ranges|entity_?ranges|class(?:es|names?)?|tags?|keywords|authors?|by|credits?|categories|sizes|renditions|crops|srcset|taxonomy|owners?)$/i;

const TEXT_KEYS = [
  'html',
  'innerHTML',
  'content',
  'text',
  'value',
  'body',
  'copy',
  'paragraph',
  'rendered',
  'processed',
  'children',
] as const;

/** A node with its wrappers opened, so that its fields stand beside each other. */
export interface RichNode {
  /** The words of what it says it is, in lower case. */
  readonly kind: string;
  readonly fields: Fields;
}

/** A value as a node; null for a text, a list of nodes, or what is neither. */
export function nodeOf(value: unknown): RichNode | null {
  if (isList(value)) return nodeOfTuple(value);
  if (!isRecord(value)) return null;
  return { kind: kindOf(value), fields: opened(value, 0) };
}

/** `["$","p",key,{…}]` is a React element; `["p",{…},…children]` is one of a compact tree. */
function nodeOfTuple(list: readonly unknown[]): RichNode | null {
  const [mark, tag, , props] = list;
  if (mark === '$' && typeof tag === 'string' && isRecord(props))
    return { kind: wordsOfKind(tag), fields: props };
  if (typeof mark !== 'string' || !/^[a-z][a-z1-6]{0,9}$/.test(mark) || !isRecord(tag)) return null;
  return { kind: mark, fields: { ...tag, children: list.slice(2) } };
}

function kindOf(fields: Fields): string {
  const names = KIND_KEYS.map((key) => fields[key]).filter(
    (name) => typeof name === 'string' && name.length <= 60 && !/\s/.test(name.trim()),
  );
  return wordsOfKind(names.join(' '));
}

const wordsOfKind = (names: string): string =>
  names
    .replace(/([\p{Ll}\d])(?=\p{Lu})/gu, '$1 ')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .toLowerCase();

function opened(fields: Fields, depth: number): Fields {
  let whole = fields;
  for (const key of WRAPPERS) {
    const inner = fields[key];
    if (!isRecord(inner) || depth > 2) continue;
    const outer = Object.entries(whole).filter(([name]) => name !== key);
    whole = { ...opened(inner, depth + 1), ...Object.fromEntries(outer) };
  }
  return whole;
}

/** Where systems keep a node's nodes; other lists are looked at where there is none of these. */
const CHILD_KEYS =
  /^(?:children|content|content_?elements|blocks|inner_?blocks|nodes|items|elements|paragraphs|body|rows|cells|root|document|images|slides)$/i;

/** The nodes that a node holds, in order. */
export function childrenOf({ fields }: RichNode): readonly unknown[] {
  const lists = Object.entries(fields).filter(
    ([key, value]) => !ANNOTATIONS.test(key) && holdsNodes(value),
  );
  const named = lists.filter(([key]) => CHILD_KEYS.test(key));
  return (named.length > 0 ? named : lists).flatMap(([, value]) =>
    isList(value) && !nodeOfTuple(value) ? value : [value],
  );
}

/** A list; a document within the node, or a React element's only child. */
const holdsNodes = (value: unknown): boolean =>
  isList(value) || (isRecord(value) && Object.values(value).some(isList));

/** A node's own text, if it has any. */
export function textOfNode({ fields }: RichNode): string {
  for (const key of TEXT_KEYS) {
    const text = fields[key];
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
}

/** True for a piece of a line: a text with its marks, in the systems that part lines so. */
export function isPieceOfLine(value: unknown): boolean {
  if (typeof value === 'string') return true;
  const node = nodeOf(value);
  if (!node) return false;
  if (
    /\b(?:link|hyperlink|anchor|a|strong|b|bold|em|i|italic|u|underline|code|sup|sub|br|hard break|line ?break|span|mention)\b/.test(
      node.kind,
    )
  )
    return !/\bblock\b|\blist\b/.test(node.kind);
  const hasText = ['text', 'value'].some((key) => typeof node.fields[key] === 'string');
  return hasText && /^(?:|text\w*|text inline|fragment|leaf|inline)$/.test(node.kind.trim());
}

const ROLES = {
  furniture:
    /\b(?:ads?|advert\w*|dfp|promo\w*|related\w*|newsletters?|recommend\w*|teasers?|interstitial|read ?more|subscri\w*|shar(?:e|ing)|comments?|authors?|bylines?|topics?|breadcrumbs?|nav\w*|polls?|quiz|o ?embed\w*|embeds?|iframe|script|videos?|audio|podcast|player|buttons?|forms?|link ?list|paywall|donat\w*|cta|call to action|stor(?:y|ies)|cards?|playlist|social\w*|tweets?|style)\b/,
  gallery: /\b(?:galler(?:y|ies)|slide ?shows?|carousel|images|photos)\b/,
  picture: /\b(?:raw )?(?:images?|img|pictures?|photo\w*|figure|asset|upload|media|illustration)\b/,
  heading:
    /\b(?:head(?:er|ing|line)?|h[1-6]|sub ?head\w*|sub ?titles?|crosshead|inter ?title|header \w+|heading ?\d)\b|heading\d/,
  quote: /\b(?:block ?quote|quotes?|quotation|pull ?quote)\b|quote\b/,
  item: /\b(?:list ?item|li)\b/,
  numbered: /\b(?:ordered|ordered ?list|ol|numbered\w*|number)\b/,
  list: /\b(?:bullets?|bullet ?list|bulleted\w*|unordered\w*|ordered ?list|ul|ol|list)\b/,
  row: /\b(?:table ?row|tr)\b/,
  headCell: /\b(?:table ?header(?: cell)?|th)\b/,
  cell: /\b(?:table ?(?:data ?)?cell|td)\b/,
  table: /\btable\b/,
  link: /\b(?:hyper ?link|link|anchor|a)\b/,
  lineBreak: /\b(?:hard ?break|line ?break|br)\b/,
  rule: /\b(?:hr|horizontal ?rule|delimiter|divider|separator)\b/,
} as const;

export type Role = keyof typeof ROLES;

/** Whether a node’s kind, as its editor calls it, is one of those that mean this. */
export const hasRole = ({ kind }: RichNode, role: Role): boolean => ROLES[role].test(kind);

/** A story among blocks: something to read elsewhere, with its address. */
export function isStory({ fields }: RichNode): boolean {
  const keys = Object.keys(fields);
  return (
    keys.some((key) => /^(?:headlines?|title|name)$/i.test(key)) &&
    keys.some((key) => /^(?:slug|permalink|canonical\w*|website_url|article_?url)$/i.test(key))
  );
}
