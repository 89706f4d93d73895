import { foldWord } from './fold.ts';

/**
 * Month names and their usual abbreviations by language, January first, as they stand in dates
 * (declined where the language declines them; compared by `foldWord`, without the abbreviation's
 * full stop except between the letters of Thai and Lao ones). A name of several words has `_`
 * between them. Adding a language is adding a line.
 */
const MONTHS: Readonly<Record<string, string>> = {
  af: 'januarie jan|februarie feb|maart mrt|april apr|mei|junie jun|julie jul|augustus aug|september sep sept|oktober okt|november nov|desember des',
  am: 'ጃንዋሪ ጃንዩወሪ|ፌብሩዋሪ ፌብሩወሪ|ማርች|ኤፕሪል ኤፕረል|ሜይ|ጁን|ጁላይ|ኦገስት|ሴፕቴምበር|ኦክቶበር|ኖቬምበር|ዲሴምበር',
  ar: 'يناير كانون_الثاني جانفي|فبراير شباط فيفري|مارس آذار|أبريل إبريل نيسان أفريل|مايو أيار ماي|يونيو يونيه حزيران جوان|يوليو يوليه تموز يوليوز جويلية|أغسطس آب غشت أوت|سبتمبر أيلول شتنبر|أكتوبر تشرين_الأول|نوفمبر تشرين_الثاني نونبر|ديسمبر كانون_الأول دجنبر',
  as: 'জানুৱাৰী|ফেব্ৰুৱাৰী|মাৰ্চ|এপ্ৰিল|মে|জুন|জুলাই|আগষ্ট|ছেপ্টেম্বৰ|অক্টোবৰ|নৱেম্বৰ|ডিচেম্বৰ',
  az: 'yanvar yan yanvarın|fevral fev fevralın|mart martın|aprel apr aprelin|may mayın|iyun iyn iyunun|iyul iyl iyulun|avqust avq avqustun|sentyabr sen sentyabrın|oktyabr okt oktyabrın|noyabr noy noyabrın|dekabr dek dekabrın',
  be: 'студзень студзеня|люты лютага|сакавік сакавіка|красавік красавіка|май мая траўня травень|чэрвень чэрвеня|ліпень ліпеня|жнівень жніўня|верасень верасня|кастрычнік кастрычніка|лістапад лістапада|снежань снежня',
  bg: 'януари ян|февруари фев февр|март мар|април апр|май|юни|юли|август авг|септември септ сеп|октомври окт|ноември ное ноем|декември дек',
  bn: 'জানুয়ারি জানুয়ারী জানু জানুয়ারি জানুয়ারী|ফেব্রুয়ারি ফেব্রুয়ারী ফেব ফেব্রুয়ারি ফেব্রুয়ারী|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট আগষ্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর',
  bs: 'januar januara|februar februara|mart marta|april aprila|maj maja|juni juna juni|juli jula juli|august augusta avgust|septembar septembra|oktobar oktobra|novembar novembra|decembar decembra',
  ca: 'gener gen|febrer febr|març|abril abr|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des',
  ckb: 'کانوونی_دووەم|شوبات شوباتی|ئازار ئازاری|نیسان نیسانی|ئایار ئایاری|حوزەیران حوزەیرانی|تەمووز تەمووزی|ئاب ئابی|ئەیلوول ئەیلوولی|تشرینی_یەکەم|تشرینی_دووەم|کانوونی_یەکەم کانونی_یەکەم',
  cs: 'leden ledna|únor února úno|březen března bře|duben dubna dub|květen května kvě|červen června čvn|červenec července čvc|srpen srpna srp|září zář|říjen října říj|listopad listopadu lis|prosinec prosince',
  cy: 'ionawr ion|chwefror chwef|mawrth maw|ebrill|mai|mehefin meh|gorffennaf gorff|awst|medi|hydref hyd|tachwedd tach|rhagfyr rhag',
  da: 'januar jan|februar feb febr|marts|april apr|maj|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|december dec',
  de: 'januar jan jänner jän|februar feb feber febr|märz mär mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  el: 'ιανουαρίου ιανουάριος ιαν|φεβρουαρίου φεβρουάριος φεβ φεβρ|μαρτίου μάρτιος μαρ|απριλίου απρίλιος απρ|μαΐου μάιος μαϊ|ιουνίου ιούνιος ιουν|ιουλίου ιούλιος ιουλ|αυγούστου αύγουστος αυγ|σεπτεμβρίου σεπτέμβριος σεπ σεπτ|οκτωβρίου οκτώβριος οκτ|νοεμβρίου νοέμβριος νοε νοεμ|δεκεμβρίου δεκέμβριος δεκ',
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept set|octubre oct|noviembre nov|diciembre dic',
  et: 'jaanuar jaan jaanuari|veebruar veebr veebruari|märts märtsi|aprill apr aprilli|mai|juuni|juuli|august aug augusti|september sept septembri|oktoober okt oktoobri|november nov novembri|detsember dets detsembri',
  eu: 'urtarrila urt urtarrilaren urtarrilak|otsaila ots otsailaren otsailak|martxoa mar martxoaren martxoak|apirila api apirilaren apirilak|maiatza mai maiatzaren maiatzak|ekaina eka ekainaren ekainak|uztaila uzt uztailaren uztailak|abuztua abu abuztuaren abuztuak|iraila ira irailaren irailak|urria urr urriaren urriak|azaroa aza azaroaren azaroak|abendua abe abenduaren abenduak',
  fa: 'ژانویه|فوریه|مارس|آوریل|مه می|ژوئن|ژوئیه جولای|اوت آگوست|سپتامبر|اکتبر|نوامبر|دسامبر',
  fi: 'tammikuu tammikuuta tammi|helmikuu helmikuuta helmi|maaliskuu maaliskuuta maalis|huhtikuu huhtikuuta huhti|toukokuu toukokuuta touko|kesäkuu kesäkuuta kesä|heinäkuu heinäkuuta heinä|elokuu elokuuta elo|syyskuu syyskuuta syys|lokakuu lokakuuta loka|marraskuu marraskuuta marras|joulukuu joulukuuta joulu',
  fil: 'enero ene|pebrero peb|marso|abril abr|mayo|hunyo hun|hulyo hul|agosto ago|setyembre set|oktubre okt|nobyembre nob|disyembre dis',
  fr: 'janvier janv jan|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  fy: 'jannewaris|febrewaris|maart mrt|april apr|maaie|juny|july|augustus aug|septimber|oktober okt|novimber|desimber',
  ga: 'eanáir|feabhra|márta|aibreán|bealtaine|meitheamh|iúil|lúnasa|meán_fómhair|deireadh_fómhair|samhain|nollaig',
  gl: 'xaneiro xan|febreiro feb|marzo mar|abril abr|maio|xuño xuñ|xullo xul|agosto ago|setembro set|outubro out|novembro nov|decembro dec',
  gu: 'જાન્યુઆરી જાન્યુ|ફેબ્રુઆરી ફેબ્રુ|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ ઓગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર ઓક્ટોબર|નવેમ્બર|ડિસેમ્બર',
  ha: 'janairu|faburairu|maris|afirilu|mayu|yuni|yuli|agusta|satumba|oktoba|nuwamba|disamba',
  he: 'ינואר ינו|פברואר פבר|מרץ מרס|אפריל אפר|מאי|יוני|יולי|אוגוסט אוג|ספטמבר ספט|אוקטובר אוק|נובמבר נוב|דצמבר דצמ',
  hi: 'जनवरी जन|फ़रवरी फरवरी फ़र फर|मार्च|अप्रैल|मई|जून|जुलाई जुल|अगस्त अग|सितंबर सितम्बर सित|अक्टूबर अक्तूबर अक्टू|नवंबर नवम्बर नव|दिसंबर दिसम्बर दिस',
  hr: 'siječanj siječnja sij|veljača veljače velj|ožujak ožujka ožu|travanj travnja tra|svibanj svibnja svi|lipanj lipnja lip|srpanj srpnja srp|kolovoz kolovoza kol|rujan rujna ruj|listopad listopada lis|studeni studenoga studenog stu|prosinac prosinca pro',
  hu: 'január jan januári|február febr feb|március márc már|április ápr|május máj|június jún|július júl|augusztus aug|szeptember szept|október okt|november nov|december dec',
  hy: 'հունվար հունվարի|փետրվար փետրվարի|մարտ մարտի|ապրիլ ապրիլի|մայիս մայիսի|հունիս հունիսի|հուլիս հուլիսի|օգոստոս օգոստոսի|սեպտեմբեր սեպտեմբերի|հոկտեմբեր հոկտեմբերի|նոյեմբեր նոյեմբերի|դեկտեմբեր դեկտեմբերի',
  id: 'januari jan|februari feb pebruari|maret mar|april apr|mei|juni jun|juli jul|agustus agu agt ags|september sep sept|oktober okt|november nov nopember|desember des',
  is: 'janúar jan|febrúar feb|mars|apríl apr|maí|júní jún|júlí júl|ágúst ágú|september sep sept|október okt|nóvember nóv|desember des',
  it: 'gennaio gen genn|febbraio feb febbr|marzo mar|aprile apr|maggio mag magg|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  ka: 'იანვარი იანვრის იან|თებერვალი თებერვლის თებ|მარტი მარტის მარ|აპრილი აპრილის აპრ|მაისი მაისის მაი|ივნისი ივნისის ივნ|ივლისი ივლისის ივლ|აგვისტო აგვისტოს აგვ|სექტემბერი სექტემბრის სექ|ოქტომბერი ოქტომბრის ოქტ|ნოემბერი ნოემბრის ნოე|დეკემბერი დეკემბრის დეკ',
  kk: 'қаңтар қаң|ақпан ақп|наурыз нау|сәуір сәу|мамыр мам|маусым мау|шілде шіл|тамыз там|қыркүйек қыр|қазан қаз|қараша қар|желтоқсан жел',
  km: 'មករា ខែមករា|កុម្ភៈ ខែកុម្ភៈ|មីនា ខែមីនា|មេសា ខែមេសា|ឧសភា ខែឧសភា|មិថុនា ខែមិថុនា|កក្កដា ខែកក្កដា|សីហា ខែសីហា|កញ្ញា ខែកញ្ញា|តុលា ខែតុលា|វិច្ឆិកា ខែវិច្ឆិកា|ធ្នូ ខែធ្នូ',
  kn: 'ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್',
  ku: 'rêbendan rêbendanê çile|sibat sibatê|adar adarê|nîsan nîsanê|gulan gulanê|hezîran hezîranê hezîrana|tîrmeh tîrmehê|tebax tebaxê|îlon îlonê|cotmeh cotmehê|mijdar mijdarê|berfanbar kanûn',
  ky: 'январь январы|февраль февралы|март марты|апрель апрели|май майы|июнь июну|июль июлу|август августу|сентябрь сентябры|октябрь октябры|ноябрь ноябры|декабрь декабры',
  lo: 'ມັງກອນ ມ.ກ.|ກຸມພາ ກ.ພ.|ມີນາ ມ.ນ.|ເມສາ ມ.ສ.|ພຶດສະພາ ພ.ພ.|ມິຖຸນາ ມິ.ຖ.|ກໍລະກົດ ກ.ລ.|ສິງຫາ ສ.ຫ.|ກັນຍາ ກ.ຍ.|ຕຸລາ ຕ.ລ.|ພະຈິກ ພ.ຈ.|ທັນວາ ທ.ວ.',
  lt: 'sausis sausio saus|vasaris vasario vas|kovas kovo|balandis balandžio bal|gegužė gegužės geg|birželis birželio birž|liepa liepos|rugpjūtis rugpjūčio rugp|rugsėjis rugsėjo rugs|spalis spalio|lapkritis lapkričio lapkr|gruodis gruodžio gruod',
  lv: 'janvāris janvārī jan|februāris februārī febr|marts martā|aprīlis aprīlī apr|maijs maijā|jūnijs jūnijā jūn|jūlijs jūlijā jūl|augusts augustā aug|septembris septembrī sept|oktobris oktobrī okt|novembris novembrī nov|decembris decembrī dec',
  mk: 'јануари јан|февруари фев|март мар|април апр|мај|јуни јун|јули јул|август авг|септември септ|октомври окт|ноември ное|декември дек',
  ml: 'ജനുവരി|ഫെബ്രുവരി|മാർച്ച് മാര്‍ച്ച്|ഏപ്രിൽ ഏപ്രില്‍|മേയ് മെയ്|ജൂൺ ജൂണ്‍|ജൂലൈ ജൂലായ്|ഓഗസ്റ്റ് ആഗസ്റ്റ്|സെപ്റ്റംബർ സെപ്തംബർ സെപ്റ്റംബര്‍ സെപ്തംബര്‍|ഒക്ടോബർ ഒക്ടോബര്‍|നവംബർ നവംബര്‍|ഡിസംബർ ഡിസംബര്‍',
  mn: 'нэгдүгээр_сарын нэгдүгээр_сар|хоёрдугаар_сарын хоёрдугаар_сар|гуравдугаар_сарын гуравдугаар_сар|дөрөвдүгээр_сарын дөрөвдүгээр_сар|тавдугаар_сарын тавдугаар_сар|зургаадугаар_сарын зургаадугаар_сар зургадугаар_сарын зургадугаар_сар|долоодугаар_сарын долоодугаар_сар долдугаар_сарын долдугаар_сар|наймдугаар_сарын наймдугаар_сар|есдүгээр_сарын есдүгээр_сар|аравдугаар_сарын аравдугаар_сар|арван_нэгдүгээр_сарын арван_нэгдүгээр_сар|арван_хоёрдугаар_сарын арван_хоёрдугаар_сар',
  mr: 'जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर',
  ms: 'januari jan|februari feb|mac|april apr|mei|jun|julai jul|ogos|september sep sept|oktober okt|november nov|disember dis',
  mt: 'jannar jan|frar fra|marzu mar|april apr|mejju mej|ġunju ġun|lulju lul|awwissu|settembru set|ottubru ott|novembru nov|diċembru diċ',
  my: 'ဇန်နဝါရီ ဇန်နဝါရီလ|ဖေဖော်ဝါရီ ဖေဖော်ဝါရီလ|မတ် မတ်လ|ဧပြီ ဧပြီလ|မေ မေလ|ဇွန် ဇွန်လ|ဇူလိုင် ဇူလိုင်လ|ဩဂုတ် ဩဂုတ်လ သြဂုတ် သြဂုတ်လ|စက်တင်ဘာ စက်တင်ဘာလ|အောက်တိုဘာ အောက်တိုဘာလ|နိုဝင်ဘာ နိုဝင်ဘာလ|ဒီဇင်ဘာ ဒီဇင်ဘာလ',
  nb: 'januar jan|februar feb febr|mars mar|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|desember des',
  ne: 'जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर',
  nl: 'januari jan|februari feb febr|maart mrt|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  or: 'ଜାନୁଆରୀ ଜାନୁଆରି|ଫେବୃଆରୀ ଫେବ୍ରୁଆରି|ମାର୍ଚ୍ଚ|ଅପ୍ରେଲ ଏପ୍ରିଲ|ମଇ|ଜୁନ|ଜୁଲାଇ|ଅଗଷ୍ଟ ଅଗଷ୍ଟ|ସେପ୍ଟେମ୍ବର|ଅକ୍ଟୋବର|ନଭେମ୍ବର|ଡିସେମ୍ବର',
  pa: 'ਜਨਵਰੀ|ਫ਼ਰਵਰੀ ਫਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ',
  pl: 'styczeń stycznia sty|luty lutego lut|marzec marca mar|kwiecień kwietnia kwi|maj maja|czerwiec czerwca cze|lipiec lipca lip|sierpień sierpnia sie|wrzesień września wrz|październik października paź|listopad listopada lis|grudzień grudnia gru',
  ps: 'جنوري|فبروري فېبروري|مارچ|اپریل|مې می|جون|جولای|اګست|سپټمبر سپتمبر|اکتوبر|نومبر|دسمبر',
  pt: 'janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  ro: 'ianuarie ian|februarie feb febr|martie mar|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept sep|octombrie oct|noiembrie noi nov|decembrie dec',
  ru: 'январь января янв|февраль февраля фев февр|март марта мар|апрель апреля апр|май мая|июнь июня июн|июль июля июл|август августа авг|сентябрь сентября сен сент|октябрь октября окт|ноябрь ноября ноя нояб|декабрь декабря дек',
  si: 'ජනවාරි|පෙබරවාරි|මාර්තු|අප්‍රේල් අප්රේල්|මැයි|ජූනි|ජූලි|අගෝස්තු|සැප්තැම්බර්|ඔක්තෝබර්|නොවැම්බර්|දෙසැම්බර්',
  sk: 'január januára jan|február februára feb|marec marca|apríl apríla apr|máj mája|jún júna|júl júla|august augusta aug|september septembra sept|október októbra okt|november novembra nov|december decembra dec',
  sl: 'januar januarja jan|februar februarja feb|marec marca mar|april aprila apr|maj maja|junij junija jun|julij julija jul|avgust avgusta avg|september septembra sept|oktober oktobra okt|november novembra nov|december decembra dec',
  so: 'janaayo jannaayo|febraayo|maarso|abriil|maayo|juun juunyo|luulyo luuliyo|agoosto agosto ogosto|sebtembar sebteembar|oktoobar|nofembar noofeembar|disembar diseembar',
  sq: 'janar|shkurt shku|mars|prill|maj|qershor qer|korrik korr|gusht gush|shtator sht|tetor tet|nëntor nën|dhjetor dhj',
  sr: 'јануар јануара јан|фебруар фебруара феб|март марта мар|април априла апр|мај маја|јун јуна јуни|јул јула јули|август августа авг|септембар септембра сеп|октобар октобра окт|новембар новембра нов|децембар децембра дец',
  'sr-latn':
    'januar januara jan|februar februara feb|mart marta mar|april aprila apr|maj maja|jun juna|jul jula|avgust avgusta avg|septembar septembra sep|oktobar oktobra okt|novembar novembra nov|decembar decembra dec',
  sv: 'januari jan|februari feb febr|mars|april apr|maj|juni jun|juli jul|augusti aug|september sep sept|oktober okt|november nov|december dec',
  sw: 'januari jan|februari feb|machi mac|aprili apr|mei|juni jun|julai jul|agosti ago|septemba sep|oktoba okt|novemba nov|desemba des',
  ta: 'ஜனவரி ஜன|பிப்ரவரி பிப்|மார்ச் மார்|ஏப்ரல் ஏப்|மே|ஜூன்|ஜூலை|ஆகஸ்ட் ஆகஸ்டு ஆக|செப்டம்பர் செப்|அக்டோபர் அக்|நவம்பர் நவ|டிசம்பர் டிச',
  te: 'జనవరి|ఫిబ్రవరి|మార్చి మార్చ్|ఏప్రిల్|మే|జూన్|జులై జూలై|ఆగస్టు ఆగస్ట్|సెప్టెంబర్ సెప్టెంబరు|అక్టోబర్ అక్టోబరు|నవంబర్ నవంబరు|డిసెంబర్ డిసెంబరు',
  tg: 'январи|феврали|марти|апрели|майи|июни|июли|августи|сентябри|октябри|ноябри|декабри',
  th: 'มกราคม ม.ค.|กุมภาพันธ์ ก.พ.|มีนาคม มี.ค.|เมษายน เม.ย.|พฤษภาคม พ.ค.|มิถุนายน มิ.ย.|กรกฎาคม ก.ค.|สิงหาคม ส.ค.|กันยายน ก.ย.|ตุลาคม ต.ค.|พฤศจิกายน พ.ย.|ธันวาคม ธ.ค.',
  tk: 'ýanwar ýanwary|fewral fewraly|mart marty|aprel apreli|maý|iýun iýuny|iýul iýuly|awgust awgusty|sentýabr sentýabry|oktýabr oktýabry|noýabr noýabry|dekabr dekabry',
  tr: 'ocak oca|şubat şub|mart mar|nisan nis|mayıs may|haziran haz|temmuz tem|ağustos ağu|eylül eyl|ekim eki|kasım kas|aralık ara',
  tt: 'гыйнвар|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
  ug: 'يانۋار|فېۋرال|مارت|ئاپرېل|ماي|ئىيۇن|ئىيۇل|ئاۋغۇست|سېنتەبىر|ئۆكتەبىر|نويابىر|دېكابىر',
  uk: 'січень січня січ|лютий лютого лют|березень березня бер|квітень квітня квіт|травень травня трав|червень червня черв|липень липня лип|серпень серпня серп|вересень вересня вер|жовтень жовтня жовт|листопад листопада лист|грудень грудня груд',
  ur: 'جنوری|فروری|مارچ|اپریل|مئی مئ|جون|جولائی جولائ|اگست|ستمبر|اکتوبر|نومبر|دسمبر',
  uz: 'yanvar yan|fevral fev|mart|aprel apr|may|iyun|iyul|avgust avg|sentabr sentyabr|oktabr oktyabr|noyabr|dekabr dek',
  'uz-cyrl':
    'январ|феврал|март|апрел|май|июн|июл|август|сентябр сентабр|октябр октабр|ноябр|декабр',
  vi: 'tháng_giêng tháng_một|tháng_hai|tháng_ba|tháng_tư|tháng_năm|tháng_sáu|tháng_bảy|tháng_tám|tháng_chín|tháng_mười|tháng_mười_một|tháng_mười_hai tháng_chạp',
  yo: 'oṣù_ṣẹ́rẹ́|oṣù_èrèlè|oṣù_ẹrẹ̀nà|oṣù_ìgbé|oṣù_ẹ̀bibi|oṣù_òkúdu|oṣù_agẹmọ|oṣù_ògún|oṣù_owewe|oṣù_ọ̀wàrà|oṣù_bélú|oṣù_ọ̀pẹ̀',
};

const monthsOf = (line: string): readonly (readonly [name: string, month: number])[] =>
  line
    .split('|')
    .flatMap((names, index) =>
      names.split(' ').map((name) => [foldWord(name.replaceAll('_', ' ')), index + 1] as const),
    );

const BY_LANGUAGE: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(MONTHS).map(([language, line]) => [language, new Map(monthsOf(line))]),
);

/** Names that mean one month wherever they are used; `listopad` is October or November. */
const ANYWHERE: ReadonlyMap<string, number> = unambiguous(Object.values(MONTHS).flatMap(monthsOf));

function unambiguous(names: readonly (readonly [name: string, month: number])[]) {
  const months = new Map<string, number>();
  const disputed = new Set<string>();
  for (const [name, month] of names) {
    if ((months.get(name) ?? month) === month) months.set(name, month);
    else disputed.add(name);
  }
  for (const name of disputed) months.delete(name);
  return months;
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  Object.values(MONTHS)
    .flatMap(monthsOf)
    .map(([name]) => name.split(' ')[0] ?? ''),
);

/** Whether a folded word begins the name of a month in any language: few do, and few need more. */
export const opensMonthName = (folded: string): boolean =>
  FIRST_WORDS.has(folded) || (folded.startsWith('ב') && FIRST_WORDS.has(folded.slice(1)));

/**
 * The number of the month that a name has in a language, else in any, or null. The name may be of
 * two or three words with single spaces.
 */
export function monthNumber(name: string, language: string | null = null): number | null {
  const folded = foldWord(name);
  const own = language === null ? undefined : BY_LANGUAGE.get(language)?.get(folded);
  const found = own ?? ANYWHERE.get(folded);
  if (found !== undefined) return found;
  // Hebrew writes the preposition "in" with the word.
  return folded.startsWith('ב') ? (ANYWHERE.get(folded.slice(1)) ?? null) : null;
}
