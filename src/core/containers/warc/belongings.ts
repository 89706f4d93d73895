import { binaryString } from '../decoding/codecs.ts';
import type { HeldResource } from '../resources/held.ts';
import { nameOf, percentDecode } from '../resources/localPath.ts';
import type { Resource } from '../types.ts';

/** Frames in frames, and style sheets that import others. */
const DEEPEST = 3;
/** A larger style sheet or frame is not searched. */
const LARGEST_SEARCHED = 4 * 1024 * 1024;
const TOKEN = /[^\s"'`()<>,;=\\]+/gu;
/** Signs that part tokens may stand in names too: what follows the last of them tells enough. */
const UP_TO_LAST_SIGN = /^.*[\s"'`()<>,;=\\]/su;

/** The end of the last part of an address's path; '' for the root of a site. */
function fileNameIn(address: string): string {
  const path = address.replace(/[?#].*$/su, '');
  return percentDecode(nameOf(path)).replace(UP_TO_LAST_SIGN, '').toLowerCase();
}

/** The names of files that a text mentions, in whatever attribute, style or script. */
function mentionedIn(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [token] of text.matchAll(TOKEN)) {
    // What a `data:` URL holds is no name.
    if (token.length < 2_048) names.add(fileNameIn(token));
  }
  return names;
}

const mayMention = ({ mediaType, size }: Resource): boolean =>
  /html|css/u.test(mediaType) && size <= LARGEST_SEARCHED;

/** Tells which of an archive's files belong to which of its pages. */
export class Belongings {
  readonly #held: readonly HeldResource[];
  readonly #mentions = new Map<Resource, Promise<ReadonlySet<string>>>();

  constructor(held: readonly HeldResource[]) {
    this.#held = held;
  }

  /** The files that a page mentions, and those that its frames and style sheets mention. */
  async of(markup: string): Promise<readonly HeldResource[]> {
    const kept = new Set<HeldResource>();
    let names = mentionedIn(markup);
    for (let depth = 0; depth < DEEPEST && names.size > 0; depth += 1) {
      const found = this.#held.filter((one) => !kept.has(one) && names.has(this.#nameOf(one)));
      for (const one of found) kept.add(one);
      names = await this.#mentionedBy(found);
    }
    return this.#held.filter((one) => kept.has(one));
  }

  #nameOf({ resource, meantBy }: HeldResource): string {
    return fileNameIn(meantBy.kind === 'address' ? meantBy.address : resource.key);
  }

  async #mentionedBy(found: readonly HeldResource[]): Promise<ReadonlySet<string>> {
    const all = new Set<string>();
    for (const { resource } of found) {
      if (!mayMention(resource)) continue;
      let mentioned = this.#mentions.get(resource);
      if (mentioned === undefined) {
        mentioned = resource.read().then((bytes) => mentionedIn(binaryString(bytes)));
        this.#mentions.set(resource, mentioned);
      }
      for (const name of await mentioned) all.add(name);
    }
    return all;
  }
}
