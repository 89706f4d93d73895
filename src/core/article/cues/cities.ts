import { fold } from './fold.ts';

// Cities and countries that stand beside authors' names and look like names themselves: those of
// several words, and those in scripts without capitals. Adding a place is adding its name.

const OF_SEVERAL_WORDS =
  'new york|new york city|new delhi|new orleans|new zealand|new jersey|new mexico|new hampshire|new south wales|new england|los angeles|san francisco|san diego|san antonio|san jose|san josé|san juan|san salvador|san sebastián|santa fe|santa cruz|las vegas|salt lake city|kansas city|oklahoma city|st. louis|st louis|saint paul|fort worth|long beach|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|washington dc|washington d.c.|washington, dc|hong kong|kuala lumpur|kota kinabalu|phnom penh|ho chi minh city|sri lanka|addis ababa|cape town|port elizabeth|port harcourt|port louis|dar es salaam|south africa|south sudan|south korea|north korea|sierra leone|burkina faso|tel aviv|saudi arabia|abu dhabi|united kingdom|united states|united nations|united arab emirates|costa rica|el salvador|puerto rico|dominican republic|santo domingo|buenos aires|rio de janeiro|são paulo|sao paulo|belo horizonte|porto alegre|mato grosso|minas gerais|santa catarina|rio grande do sul|ciudad de méxico|mexico city|santiago de chile|la paz|la plata|la habana|port-au-prince|monte carlo|den haag|the hague|st. petersburg|st petersburg|saint petersburg|frankfurt am main|bad homburg|st. gallen|st. pölten|las palmas|a coruña|la rioja|castilla y león|castilla-la mancha|comunidad valenciana|le havre|reggio emilia|reggio calabria|санкт-петербург|нижний новгород|нур-султан|ростов-на-дону|hà nội|ha noi|đà nẵng|cần thơ|hải phòng|tp hcm|tp.hcm|tphcm|banda aceh|nusa tenggara|jakarta selatan|jakarta pusat|jakarta timur|jakarta barat|jakarta utara|jawa barat|jawa timur|jawa tengah|ισραηλ|μεγαλη βρετανια|νεα υορκη|novi sad|banja luka|novi pazar|cluj-napoca|târgu mureș|zielona góra|gorzów wielkopolski|bielsko-biała|hradec králové|české budějovice|ústí nad labem|karlovy vary|banská bystrica';

const WITHOUT_CAPITALS =
  // Arabic, Persian, Urdu
  'القاهرة|الإسكندرية|كفر الشيخ|شرم الشيخ|البحر الأحمر|جنوب سيناء|شمال سيناء|الوادي الجديد|بني سويف|مرسى مطروح|المدينة المنورة|مكة المكرمة|أم القيوين|رأس الخيمة|بنت جبيل|دير الزور|خان يونس|بيت لحم|سيدي بوزيد|سيدي بلعباس|بني ملال|تيزي وزو|برج بوعريريج|عين الدفلى|أم البواقي|بن عروس|دبي|أبوظبي|أبو ظبي|الشارقة|بيروت|الرياض|جدة|عمان|عمّان|غزة|القدس|القدس المحتلة|رام الله|بغداد|أربيل|دمشق|حلب|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|تونس|الجزائر|الرباط|الدار البيضاء|طرابلس|بنغازي|الخرطوم|نواكشوط|واشنطن|نيويورك|باريس|لندن|برلين|بروكسل|جنيف|موسكو|كييف|طهران|أنقرة|إسطنبول|اسطنبول|مدريد|روما|بكين|طوكيو|تل أبيب|تهران|مشهد|اصفهان|شیراز|تبریز|کابل|هرات|اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|راولپنڈی|ملتان|' +
  // Hebrew
  'ירושלים|תל אביב|חיפה|באר שבע|וושינגטון|ניו יורק|לונדון|פריז|ברלין|מוסקבה|' +
  // Indic
  'नई दिल्ली|दिल्ली|मुंबई|लखनऊ|पटना|भोपाल|जयपुर|रांची|रायपुर|देहरादून|चंडीगढ़|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|अहमदाबाद|वाराणसी|कानपुर|इंदौर|नोएडा|पुणे|नागपुर|काठमांडू|ঢাকা|চট্টগ্রাম|কলকাতা|সিলেট|রাজশাহী|খুলনা|বরিশাল|নয়াদিল্লি|சென்னை|மதுரை|கோவை|புதுடெல்லி|హైదరాబాద్|విజయవాడ|ಬೆಂಗಳೂರು|തിരുവനന്തപുരം|കൊച്ചി|കോഴിക്കോട്|അഹമ്മദാബാദ്|അമദാവാദ|' +
  // Thai, Burmese, Khmer
  'กรุงเทพ|กรุงเทพฯ|กรุงเทพมหานคร|เชียงใหม่|ရန်ကုန်|ភ្នំពេញ|' +
  // Chinese, Japanese, Korean
  '北京|上海|广州|廣州|深圳|天津|重庆|武汉|成都|南京|杭州|西安|香港|澳门|澳門|台北|臺北|新北|台中|臺中|台南|高雄|桃園|新竹|華盛頓|华盛顿|纽约|紐約|伦敦|倫敦|巴黎|柏林|莫斯科|东京|東京|大阪|京都|名古屋|福岡|札幌|仙台|広島|那覇|ソウル|ワシントン|ニューヨーク|ロンドン|パリ|ベルリン|モスクワ|バンコク|서울|부산|대구|인천|광주|대전|울산|세종|수원|창원|전주|청주|제주|춘천|도쿄|베이징|워싱턴|뉴욕|파리|런던|베를린|모스크바';

const PLACES: ReadonlySet<string> = new Set(
  `${OF_SEVERAL_WORDS}|${WITHOUT_CAPITALS}`.split('|').map(fold),
);

/** True for the name of a city or a country that could be taken for a person's: `São Paulo`, `서울`. */
export const isCity = (text: string): boolean => PLACES.has(fold(text));
