/** Prose of a newspaper in several languages: four paragraphs each, written for these tests. */
export const PROSE: Readonly<Record<string, readonly string[]>> = {
  en: [
    'The harbour authority said on Tuesday that the northern quay would close for eleven months while its foundations are rebuilt, a decision that traders had expected since the spring.',
    'About forty boats land their catch there each morning. “We will have to queue with everyone else,” said Mary Doyle, who has run an auction on the quay for two decades.',
    'The work is to cost nine million euros, of which the region pays a third. Engineers found cracks in the oldest part of the wall after the storms of last winter.',
    'A spokesman said that a temporary landing stage would be ready by March, and that no licence would be withdrawn before the end of the season.',
  ],
  de: [
    'Die Hafenbehörde teilte am Dienstag mit, dass der nördliche Kai für elf Monate gesperrt wird, während die Fundamente erneuert werden. Die Händler hatten seit dem Frühjahr damit gerechnet.',
    'Etwa vierzig Boote landen dort jeden Morgen ihren Fang an. „Wir werden uns mit allen anderen anstellen müssen“, sagte die Auktionatorin Maria Dohl, die seit zwanzig Jahren am Kai arbeitet.',
    'Die Arbeiten sollen neun Millionen Euro kosten, ein Drittel davon trägt das Land. Ingenieure hatten nach den Stürmen des vergangenen Winters Risse in der Mauer gefunden.',
    'Ein Sprecher sagte, eine vorläufige Anlegestelle werde bis März fertig sein, und vor dem Ende der Saison werde keine Genehmigung entzogen.',
  ],
  fr: [
    'L’autorité portuaire a annoncé mardi que le quai nord serait fermé pendant onze mois, le temps de reconstruire ses fondations, une décision attendue par les marchands depuis le printemps.',
    'Une quarantaine de bateaux y débarquent leur pêche chaque matin. « Nous devrons faire la queue comme tout le monde », dit Marie Doyen, qui tient une criée sur le quai depuis vingt ans.',
    'Les travaux doivent coûter neuf millions d’euros, dont un tiers à la charge de la région. Des fissures ont été trouvées dans la partie la plus ancienne du mur après les tempêtes de l’hiver.',
    'Un porte-parole a précisé qu’un débarcadère provisoire serait prêt en mars et qu’aucune licence ne serait retirée avant la fin de la saison.',
  ],
  es: [
    'La autoridad portuaria informó el martes de que el muelle norte cerrará durante once meses mientras se reconstruyen sus cimientos, una decisión que los comerciantes esperaban desde la primavera.',
    'Unas cuarenta embarcaciones descargan allí cada mañana. «Tendremos que hacer cola como los demás», dijo María Duarte, que dirige una subasta en el muelle desde hace veinte años.',
    'Las obras costarán nueve millones de euros, de los que la región paga un tercio. Los ingenieros hallaron grietas en la parte más antigua del muro tras los temporales del invierno.',
    'Un portavoz dijo que habrá un embarcadero provisional en marzo y que no se retirará ninguna licencia antes de que termine la temporada.',
  ],
  ru: [
    'Администрация порта сообщила во вторник, что северный причал закроют на одиннадцать месяцев, пока перестраивают его основание; торговцы ждали этого решения с весны.',
    'Каждое утро здесь разгружаются около сорока лодок. «Придётся стоять в очереди вместе со всеми», — сказала Мария Долина, которая двадцать лет ведёт торги на причале.',
    'Работы обойдутся в девять миллионов евро, треть заплатит регион. Трещины в самой старой части стены инженеры нашли после штормов прошлой зимы.',
    'Представитель порта заявил, что временный причал будет готов к марту и что до конца сезона ни у кого не отзовут лицензию.',
  ],
  zh: [
    '港务局星期二表示，北码头将关闭十一个月，以便重建地基。商户们自春天以来一直预料会有这个决定，许多人已经开始寻找新的卸货地点。',
    '每天早晨大约有四十艘渔船在那里卸货。“我们只能和大家一起排队，”在码头主持拍卖二十年的杜玛丽说，她担心顾客会因此流失。',
    '这项工程预计花费九百万欧元，其中三分之一由地区政府承担。去年冬天的风暴过后，工程师在最古老的一段墙体上发现了裂缝。',
    '一名发言人说，临时码头将在三月之前建成，在本季结束以前不会吊销任何人的执照，渔民可以放心作业。',
  ],
  ja: [
    '港湾局は火曜日、基礎の再建のため北埠頭を十一か月間閉鎖すると発表した。商人たちは春からこの決定を予想しており、多くは新しい水揚げ場を探し始めている。',
    '毎朝およそ四十隻の船がここで水揚げする。「みんなと一緒に並ぶしかない」と、二十年にわたって埠頭で競りを営むマリー・ドイルさんは話した。',
    '工事費は九百万ユーロで、三分の一を地方が負担する。昨年冬の嵐のあと、最も古い部分の壁に亀裂が見つかったと技術者は説明している。',
    '広報担当者は、仮の桟橋が三月までに完成し、漁期が終わるまで許可を取り消すことはないと述べた。漁業者は作業を続けられる。',
  ],
  ar: [
    'أعلنت سلطة الميناء يوم الثلاثاء أن الرصيف الشمالي سيغلق أحد عشر شهرا ريثما يعاد بناء أساساته، وهو قرار كان التجار يتوقعونه منذ الربيع.',
    'يفرغ نحو أربعين قاربا صيدها هناك كل صباح. وقالت ماري دويل التي تدير مزادا على الرصيف منذ عشرين عاما: «سيكون علينا أن نقف في الطابور مع الجميع».',
    'وتبلغ كلفة الأعمال تسعة ملايين يورو تدفع المنطقة ثلثها. وكان المهندسون قد وجدوا شقوقا في أقدم جزء من الجدار بعد عواصف الشتاء الماضي.',
    'وقال متحدث إن مرسى مؤقتا سيكون جاهزا بحلول مارس، وإنه لن تسحب أي رخصة قبل نهاية الموسم.',
  ],
  ko: [
    '항만청은 화요일 기초를 다시 쌓기 위해 북쪽 부두를 열한 달 동안 폐쇄한다고 밝혔다. 상인들은 지난봄부터 이 결정을 예상해 왔다.',
    '매일 아침 약 사십 척의 배가 그곳에서 잡은 고기를 내린다. “이제 우리도 모두와 함께 줄을 서야 한다”고 이십 년 동안 부두에서 경매를 해 온 메리 도일 씨는 말했다.',
    '공사에는 구백만 유로가 들며 그 가운데 삼분의 일을 지방정부가 부담한다. 기술자들은 지난겨울 폭풍이 지나간 뒤 벽의 가장 오래된 부분에서 균열을 발견했다.',
    '대변인은 임시 선착장이 삼월까지 준비될 것이며 조업철이 끝나기 전에는 어떤 면허도 취소되지 않을 것이라고 말했다.',
  ],
  hi: [
    'बंदरगाह प्राधिकरण ने मंगलवार को कहा कि नींव दोबारा बनाए जाने तक उत्तरी घाट ग्यारह महीने के लिए बंद रहेगा। व्यापारी वसंत से ही इस फैसले की उम्मीद कर रहे थे।',
    'हर सुबह करीब चालीस नावें यहां अपनी मछलियां उतारती हैं। दो दशक से घाट पर नीलामी चला रहीं मैरी डॉयल ने कहा, “हमें भी बाकी सबके साथ कतार में लगना होगा।”',
    'इस काम पर नब्बे लाख यूरो खर्च होंगे, जिसका एक तिहाई हिस्सा राज्य देगा। पिछली सर्दियों के तूफानों के बाद इंजीनियरों को दीवार के सबसे पुराने हिस्से में दरारें मिली थीं।',
    'एक प्रवक्ता ने कहा कि मार्च तक एक अस्थायी घाट तैयार हो जाएगा और मौसम खत्म होने से पहले किसी का लाइसेंस रद्द नहीं किया जाएगा।',
  ],
  th: [
    'การท่าเรือแถลงเมื่อวันอังคารว่าท่าเทียบเรือด้านเหนือจะปิดเป็นเวลาสิบเอ็ดเดือนเพื่อสร้างฐานรากใหม่ ซึ่งเป็นการตัดสินใจที่พ่อค้าคาดการณ์ไว้ตั้งแต่ฤดูใบไม้ผลิ',
    'ทุกเช้ามีเรือราวสี่สิบลำนำปลามาขึ้นที่นั่น แมรี ดอยล์ ซึ่งจัดประมูลปลาบนท่าเรือมานานถึงยี่สิบปีกล่าวว่า “เราคงต้องเข้าแถวรอเหมือนกับคนอื่น” และเกรงว่าลูกค้าจะหายไป',
    'งานก่อสร้างนี้จะใช้งบประมาณเก้าล้านยูโร โดยท้องถิ่นจะจ่ายหนึ่งในสาม วิศวกรพบรอยร้าวในส่วนที่เก่าแก่ที่สุดของกำแพงหลังพายุเมื่อฤดูหนาวที่ผ่านมา',
    'โฆษกกล่าวว่าท่าเรือชั่วคราวจะพร้อมใช้งานภายในเดือนมีนาคม และจะไม่มีการเพิกถอนใบอนุญาตของผู้ใดก่อนสิ้นสุดฤดูกาลจับปลา',
  ],
  tr: [
    'Liman idaresi salı günü yaptığı açıklamada, temelleri yeniden inşa edilirken kuzey rıhtımının on bir ay boyunca kapalı kalacağını duyurdu. Tüccarlar bu kararı ilkbahardan beri bekliyordu.',
    'Her sabah yaklaşık kırk tekne avını buraya boşaltıyor. Yirmi yıldır rıhtımda mezat düzenleyen Mary Doyle, “Biz de herkes gibi sıraya gireceğiz” dedi.',
    'Çalışmalar dokuz milyon avroya mal olacak ve bunun üçte birini bölge karşılayacak. Mühendisler geçen kışki fırtınaların ardından duvarın en eski bölümünde çatlaklar bulmuştu.',
    'Bir sözcü, geçici bir iskelenin marta kadar hazır olacağını ve sezon bitmeden hiçbir ruhsatın geri alınmayacağını söyledi.',
  ],
  fa: [
    'سازمان بندر روز سه‌شنبه اعلام کرد که اسکله شمالی برای بازسازی پی‌ها یازده ماه بسته خواهد بود، تصمیمی که بازرگانان از بهار انتظار آن را داشتند.',
    'هر روز صبح حدود چهل قایق صید خود را آنجا تخلیه می‌کنند. ماری دویل که بیست سال است در اسکله حراج برگزار می‌کند گفت: «ما هم باید مثل دیگران در صف بایستیم.»',
    'هزینه این کار نه میلیون یورو خواهد بود که یک‌سوم آن را منطقه می‌پردازد. مهندسان پس از توفان‌های زمستان گذشته در قدیمی‌ترین بخش دیوار ترک‌هایی یافته بودند.',
    'سخنگوی بندر گفت اسکله‌ای موقت تا ماه مارس آماده می‌شود و تا پایان فصل هیچ پروانه‌ای باطل نخواهد شد.',
  ],
};

export type Language = keyof typeof PROSE;

/** A page by a system that gives its parts no names that tell anything. */
export function namelessPage(
  lang: string,
  {
    body,
    end = '',
    after = '',
  }: { readonly body: string; readonly end?: string; readonly after?: string },
): string {
  return `<!doctype html><html lang="${lang}"><head><title>Quay to close - The Harbour Post</title></head><body>
    <div class="css-1q2w3e"><a href="/">Home</a><a href="/local">Local</a><a href="/sea">Sea</a></div>
    <div class="css-9o8i7u"><div class="css-a1"><h1 class="css-t0">Quay to close</h1>
      <div class="css-d3"><span>12 May 2026</span></div>
      <div class="css-b2">${body}</div>${end}</div>
      <div class="css-s4"><h3>Most read</h3>
        <div class="css-l5"><a href="/1"><h4>Fishmonger opens second shop in the old town</h4></a></div>
        <div class="css-l5"><a href="/2"><h4>Ferry to run late on Sundays this winter</h4></a></div></div></div>
    ${after}
    <div class="css-f6"><p>© 2026 The Harbour Post. All rights reserved.</p></div>
  </body></html>`;
}

/** A newspaper's page: navigation, headline, four paragraphs with something set among them, footer. */
export function newspaperPage(
  lang: string,
  { middle = '', end = '' }: { readonly middle?: string; readonly end?: string },
): string {
  const [first = '', second = '', third = '', fourth = ''] = PROSE[lang] ?? [];
  return `<!doctype html><html lang="${lang}"><head><title>Quay to close - The Harbour Post</title></head><body>
    <header class="site-header"><nav class="main-nav"><ul>
      <li><a href="/">Home</a></li><li><a href="/local">Local</a></li><li><a href="/sea">Sea</a></li>
    </ul></nav></header>
    <main><article class="article">
      <h1 class="headline">Quay to close</h1>
      <div class="article-body">
        <p>${first}</p><p>${second}</p>${middle}<p>${third}</p><p>${fourth}</p>${end}
      </div></article>
      <aside class="sidebar"><h3>Most read</h3><ul>
        <li><a href="/1">Fishmonger opens second shop in the old town</a></li>
        <li><a href="/2">Ferry to run late on Sundays this winter</a></li></ul></aside></main>
    <footer class="site-footer"><p>© 2026 The Harbour Post. All rights reserved.</p></footer>
  </body></html>`;
}
