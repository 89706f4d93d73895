// What a drawing that is kept may consist of: shapes, words and what they are filled with. No
// scripts, no links, no animation, no filters, no foreign content, nothing that is fetched.

/** What shows something by itself. */
export const DRAWN: ReadonlySet<string> = new Set(
  'path rect circle ellipse line polyline polygon text image use'.split(' '),
);

export const ELEMENTS: ReadonlySet<string> = new Set([
  ...DRAWN,
  ...'svg g defs symbol switch tspan textPath title desc style marker mask pattern'.split(' '),
  ...'clipPath linearGradient radialGradient stop'.split(' '),
]);

/** Gone with all that is in them; any other unknown element gives its content. */
export const DROPPED: ReadonlySet<string> = new Set(
  `script foreignObject iframe object embed audio video canvas animate animateMotion
   animateTransform animateColor set discard handler listener filter metadata`.split(/\s+/u),
);

/** A picture within a drawing, in the file itself. */
export const INNER_PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z0-9+/=\s]*$/u;

const ATTRIBUTE = /^(?!on)[a-z][a-z0-9-]*$/iu;
const UNSAFE_NAMES: ReadonlySet<string> = new Set(
  'src href filter base xmlns srcset action formaction'.split(' '),
);
/** Style that fetches, imports, or is written so as not to be understood. */
const FETCHES = /url\s*\((?!\s*["']?#)|@|\\|expression|image\s*\(|image-set|src\s*\(|\/\*/iu;

/** Whether an attribute other than a reference may stay as it is. */
export const isPlainAttribute = (name: string, value: string): boolean =>
  ATTRIBUTE.test(name) && !UNSAFE_NAMES.has(name.toLowerCase()) && !FETCHES.test(value);

/** Whether a sheet's rules may stay. They may refer to nothing: what that costs cannot be told. */
export const isPlainSheet = (css: string): boolean =>
  !FETCHES.test(css) && !/url\s*\(|animation|filter/iu.test(css);
