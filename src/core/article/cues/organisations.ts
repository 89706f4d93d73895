// Words that the names of authorities, companies and associations hold, and persons' do not.

/** Whole words. */
const WORDS =
  'initiative|journalism|service|services|media|press|television|tv|radio|network|newsroom|verlag|presse|ministry|department|office|authority|council|committee|commission|university|college|institute|foundation|association|society|federation|union|agency|bank|group|company|government|parliament|church|museum|hospital|party|' +
  'ministerium|anstalt|universität|institut|stiftung|verband|verein|bund|kammer|gesellschaft|bundesamt|landesamt|polizei|feuerwehr|landkreis|gemeinde|stadtverwaltung|' +
  'ministère|université|fondation|société|fédération|mairie|préfecture|conseil|' +
  'ministerio|universidad|instituto|fundación|asociación|federación|gobierno|ayuntamiento|ministério|universidade|fundação|associação|prefeitura|governo|' +
  'televisión|televisão|televisione|televiziunea|televizija|televízia|televize|telewizja|televīzija|televizyonu|rádio|rozhlas|radiotelevisione|radiotelevisión|' +
  'ministero|università|istituto|fondazione|associazione|comune|regione|' +
  'телевидение|телебачення|телевизија|телевизия|радио|министерство|университет|институт|фонд|союз|администрация|міністерство|університет|інститут|ministerstwo|uniwersytet|instytut|fundacja|stowarzyszenie|urząd|ministerstvo|univerzita|ústav|nadace|minisztérium|egyetem|bakanlığı|üniversitesi|derneği|belediyesi|kementerian|universitas|yayasan';

const WHOLE = new RegExp(String.raw`(?<![\p{L}\p{M}])(?:${WORDS})(?![\p{L}\p{M}])`, 'iu');
/** What German puts at the end of a longer word. */
const COMPOUND =
  /\p{L}{3}(?:ministerium|anstalt|universität|institut|stiftung|verband|verein|kammer|gesellschaft|verwaltung|behörde|zentrale)(?:s|es)?(?![\p{L}\p{M}])/iu;

/** `RNZ Pacific`, `CNN Türk`: initials, and what only a channel or a desk of it is called. */
const STATION =
  /^\p{Lu}{2,5}\s(?:Africa|Afrique|America|Arabia|Arabic|Asia|Brasil|Business|Digital|Español|Europe|India|International|Live|Local|News|Newshour|Newsnight|Newsroom|Online|Pacific|Persian|Regional|Sports?|T[uü]rk|World)$/u;

/** True for the name of a broadcaster's channel or desk, which no person has. */
export const isStation = (name: string): boolean => STATION.test(name);

/** True for a name that is an organisation's rather than a person's: `Ministry of Fish`. */
export const isOrganisation = (name: string): boolean => WHOLE.test(name) || COMPOUND.test(name);
