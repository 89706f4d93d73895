/** So far after its name the address in a value is looked for. */
const SPAN = 400;
const ADDRESS = `[^;]{0,${SPAN}}?url\\(\\s*(?:"([^"]*)"|'([^']*)'|([^"'()\\s]+))\\s*\\)`;
const NAME = '\\bbackground(?:-image)?\\s*:';
const BACKGROUND = new RegExp(NAME + ADDRESS, 'iu');
const BY_VARIABLE = new RegExp(`${NAME}([^;]{0,${SPAN}}?\\bvar\\([^;]{0,${SPAN}})`, 'iu');
const VARIABLE = new RegExp(`(?<![\\w-])(--[\\w-]{1,80})\\s*:${ADDRESS}`, 'giu');

/** The address of the picture that declarations give for a background; empty where they give none. */
export function backgroundIn(declarations: string): string {
  const [, double, single, bare] = BACKGROUND.exec(declarations) ?? [];
  return (double ?? single ?? bare ?? '').trim();
}

/** The variables that declarations use for a background. */
export function backgroundVariables(declarations: string): readonly string[] {
  const [, value = ''] = BY_VARIABLE.exec(declarations) ?? [];
  return [...value.matchAll(/\bvar\(\s*(--[\w-]+)/giu)].map(([, name = '']) => name);
}

/** The addresses of pictures that a style keeps in variables, by their names. */
export function pictureVariables(style: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single, bare] of style.matchAll(VARIABLE)) {
    found.set(name, (double ?? single ?? bare ?? '').trim());
  }
  return found;
}
