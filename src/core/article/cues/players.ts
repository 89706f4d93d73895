import { lettersOf } from './fold.ts';
import { openingTest } from './openings.ts';

// What players print where their films would be, by language; a saved page keeps it as text. A line
// is of a player where it says nothing else. Adding a language is adding words.

const LINES = `
  click to play|tap to play|play video|watch video|video loading|loading video|video unavailable|video is unavailable|video player is loading|the video will auto-play soon|the video will start in 8 seconds|the video will start in 8 cancel|play now|generating audio|this is a modal window|beginning of dialog window escape will cancel and close the window|end of dialog window|this modal can be closed by pressing the escape key or activating the close button|the media could not be loaded either because the server or network failed or because the format is not supported|no compatible source was found for this media|something went wrong please try again later|this video can not be played|this video cannot be played|to play this video you need to enable javascript in your browser|to use comments you will need to have javascript enabled|your browser does not support the video tag|your browser does not support the audio element|your browser does not support html5 video|sorry this video isn't available any more|this content is not available
  video abspielen|video wird geladen|video lädt|das video wird geladen|das video wird nach der werbung abgespielt|das video startet in kürze|das video konnte nicht geladen werden|das video konnte nicht abgespielt werden|zum abspielen klicken|ihr browser unterstützt kein html5 video
  lancer la vidéo|lire la vidéo|chargement de la vidéo|la vidéo est en cours de chargement|cliquez pour lancer la vidéo|vidéo indisponible|votre navigateur ne supporte pas la vidéo|cette vidéo n'est plus disponible
  reproducir video|reproducir vídeo|cargando video|cargando vídeo|cargando el video|video no disponible|vídeo no disponible|haz clic para reproducir|tu navegador no soporta el elemento de video
  reproduzir vídeo|carregando vídeo|vídeo indisponível|clique para reproduzir|assistir ao vídeo|riproduci video|caricamento video|video non disponibile|clicca per riprodurre|guarda il video
  video afspelen|video laden|video wordt geladen|klik om af te spelen|video niet beschikbaar|spela upp video|videon laddas|spill av video|afspil video|toista video
  odtwórz wideo|wczytywanie wideo|wideo niedostępne|kliknij aby odtworzyć|přehrát video|video se načítá|prehrať video|videó lejátszása|redă video|pokreni video|predvajaj video
  воспроизвести видео|смотреть видео|загрузка видео|видео недоступно|ваш браузер не поддерживает видео|відтворити відео|дивитися відео|пусни видеото|αναπαραγωγή βίντεο|videoyu oynat|videoyu izle|video yükleniyor|putar video|memuat video|phát video|trình duyệt của bạn không hỗ trợ video
  تشغيل الفيديو|جاري تحميل الفيديو|پخش ویدیو|مرورگر شما از ویدیو پشتیبانی نمی‌کند|נגן וידאו|वीडियो देखें|動画を再生|動画を再生する|播放视频|播放影片|您的浏览器不支持视频播放|동영상 재생
`;

const KNOWN: ReadonlySet<string> = new Set(
  LINES.split(/\||\n/)
    .map(lettersOf)
    .filter((line) => line !== ''),
);
const LONGEST = 130;
const OPENING = 4;
/** How these lines begin: few others are compared with them. */
const OPENINGS: ReadonlySet<string> = new Set([...KNOWN].map((line) => line.slice(0, OPENING)));

const mayBegin = openingTest(KNOWN);

/** True for a line that only a player prints: `Click to play`. */
export const isPlayerLine = (line: string): boolean =>
  line.length <= LONGEST &&
  mayBegin(line) &&
  OPENINGS.has(openingOf(line)) &&
  KNOWN.has(lettersOf(line));

const openingOf = (line: string): string =>
  line
    .slice(0, OPENING + 1)
    .replace(' ', '')
    .slice(0, OPENING)
    .toLowerCase();
