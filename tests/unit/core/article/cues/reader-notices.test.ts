import { describe, expect, it } from 'vitest';
import { fold } from '../../../../../src/core/article/cues/fold.ts';
import { isReaderNotice } from '../../../../../src/core/article/cues/reader-notices.ts';

describe('what a page says of itself to its readers', () => {
  it.each([
    'Spotted an error? Let us know.',
    'To continue reading this article, log in',
    'Our journalism is made possible by readers like you.',
    'The Ledger’s reporting is paid for by readers. Become a friend.',
    'Do you rely on Harbour Post reporting? Click here to join.',
    'Haben Sie einen Fehler gefunden? Bitte melden Sie ihn uns.',
    'Über dieses Thema berichtete die Hessenschau am 20. Februar 2024 um 19:30 Uhr.',
    'Vous avez 85 % de cet article à découvrir.',
    '¿Has visto un error? Avísanos.',
    'Zauważyłeś błąd? Zgłoś go.',
    'Článok je zamknutý, ak ho chcete dočítať, prihláste sa.',
    'Нашли ошибку? Выделите текст и нажмите Ctrl+Enter.',
    'Iezīmē tekstu un spied Ctrl + Enter, lai nosūtītu to redaktoram!',
    'Ακολουθήστε το Post.gr στο Google News και μάθετε πρώτοι όλες τις ειδήσεις',
    'Saken oppdateres.',
    'This is a subscriber-only story.',
    'To get live updates on latest news follow us on X',
    'This article is republished from The Conversation under a Creative Commons license.',
    'Cet article vous a été utile ?',
    '¿Te gustó esta nota? Compártela',
    'Хотите быть в курсе? Подпишитесь на рассылку',
    '打开客户端，查看更多精彩内容',
    'Add Harbour Post as a preferred source on Google',
    'この記事は会員限定です。登録すると続きをお読みいただけます。',
    'Your subscription could not be saved. Please try again.',
    'The post Quay to close appeared first on Harbour Post.',
    'Download the Harbour Post app for free to get alerts',
    'A post shared by The Quay (@quay) on Apr 27, 2020',
    'Ich bin damit einverstanden, dass mir externe Inhalte angezeigt werden.',
    '¡El Puerto ya está en WhatsApp!, entérate de las noticias. Da clic aquí',
    'Se vuoi ricevere gli aggiornamenti iscriviti alla newsletter',
    'Реклама. ООО «Порт». erid: 2VtzqxABCD',
    'מצאתם טעות בכתבה? כתבו לנו',
    'Mời bạn đọc theo dõi Zalo OA của báo',
    '看新聞保證天天中獎　點我下載APP　按我看活動辦法',
    'Dieser Artikel gehört zum Themen-Special Hafen',
    'Dieser Text stammt aus der Ausgabe 3/2025.',
    'Vous aimez cet article ? Partagez-le.',
    'Son dakika haberleri için tıklayın',
  ])('is known: %s', (line) => {
    expect(isReaderNotice(fold(line))).toBe(true);
  });

  it.each([
    'Your email address will not be published. Required fields are marked *',
    'Benachrichtige mich über nachfolgende Kommentare via E-Mail.',
    'Tu dirección de correo electrónico no será publicada.',
    'Twój adres e-mail nie zostanie opublikowany.',
    'Ваш адрес email не будет опубликован. Обязательные поля помечены *',
    'メールアドレスが公開されることはありません。',
    'لن يتم نشر عنوان بريدك الإلكتروني.',
  ])('is what a form for comments says: %s', (line) => {
    expect(isReaderNotice(fold(line))).toBe(true);
  });

  it.each([
    'JavaScript is disabled in your browser.',
    'An error occurred while retrieving the article',
    'Ihr Browser unterstützt dieses Video nicht.',
    'Veuillez activer JavaScript pour voir les commentaires.',
    '您的浏览器不支持此视频格式',
  ])('is what a program says: %s', (line) => {
    expect(isReaderNotice(fold(line))).toBe(true);
  });

  it.each([
    'Il vous reste trois jours pour déclarer vos revenus.',
    'Une coquille vide, disent les syndicats.',
    '„Folgen Sie uns“, rief der Feuerwehrmann den Bewohnern zu.',
    'Sie haben noch bis Freitag Zeit, den Antrag zu stellen.',
    'Comments made by the minister on Monday drew criticism.',
    'The post office closed first on Sundays, then for good.',
    'Download the plans of the quay, engineers say, and nothing adds up.',
    'The error was spotted by a signalman.',
    'Your email may be read by the censor, the prisoners were told.',
    'An error in the timetable cost the ferry its first passengers.',
    'Dieser Artikel gehörte nie ihm, sagte der Sammler.',
    'Новости дополняет погода: к вечеру ждут снег.',
  ])('is no sentence of a story: %s', (line) => {
    expect(isReaderNotice(fold(line))).toBe(false);
  });
});
