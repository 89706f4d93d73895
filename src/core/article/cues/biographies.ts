import { fold } from './fold.ts';

// How papers introduce who wrote an article, below its text: what the box is headed, and what such a
// sentence says behind the name. Adding a language is adding its words.

const HEADINGS =
  'about the author|about the authors|about the writer|about the reporter|meet the author|sobre el autor|sobre la autora|sobre los autores|sobre la firma|sobre o autor|sobre a autora|sobre os autores|zur person|zum autor|zur autorin|über den autor|über die autorin|à propos de l’auteur|à propos de l’auteure|à propos de l’autrice|l’auteur|over de auteur|om författaren|om forfatteren|om skribenten|sull’autore|l’autore|o autorze|o autorce|o autorovi|o autorke|o autorce|o autoru|o autorici|despre autor|a szerzőről|об авторе|про автора|за автора|о аутору|yazar hakkında|tentang penulis|về tác giả|عن الكاتب|عن الكاتبة|نبذة عن الكاتب|درباره نویسنده|על הכותב|על הכותבת|लेखक के बारे में|作者简介|作者簡介|著者プロフィール|筆者プロフィール';

const NAMED_SO: ReadonlySet<string> = new Set(HEADINGS.split('|').map(fold));

/** True for the heading of a box about who wrote an article: `About the author`. */
export const headsBiography = (line: string): boolean =>
  NAMED_SO.has(fold(line.replace(/\s*[:：]\s*$/u, '')));

const HEADING_AND_NAME = /^(.{6,40}?)\s*[-–—|:：]\s*(\S.{2,60})$/u;

/** Whom a box about an author is headed with: `Jane Doe` in `About the author – Jane Doe`, or null. */
export function namedInHeading(line: string): string | null {
  const [, heading = '', name = ''] = HEADING_AND_NAME.exec(line) ?? [];
  return headsBiography(heading) ? name : null;
}

const VERBS =
  'is|joined|writes|covers|reports|works|worked|serves|served|teaches|studies|leads|edits|hosts|lives|ist|arbeitet|schreibt|lehrt|berichtet|leitet|studierte|est|travaille|enseigne|couvre|écrit|es|trabaja|escribe|enseña|cubre|é|trabalha|escreve|cobre|è|lavora|scrive|insegna|werkt|schrijft|är|arbetar|skriver|er|arbejder|jobber|jest|pracuje|píše|působí|on|este|lucrează|je|radi|piše|является|работает|пишет|працює|пише';

const INTRODUCTION = new RegExp(
  String.raw`^((?:Dr\.?\s|Prof\.?\s)?\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:(?:de|da|do|dos|del|della|di|van|von|der|den|la|le|bin|al|el)\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){1,3})\s(?:${VERBS})\s(?!survived|accused|charged|expected)`,
  'u',
);

/** Whom a sentence introduces: `Jane Doe` in `Jane Doe teaches law at …`, or null. */
export const introducedIn = (line: string): string | null =>
  INTRODUCTION.exec(line.slice(0, 90))?.[1] ?? null;
