import type { NameKind } from '../../../../core/article/content/blocks/names.ts';
import type { AppealKind } from '../../../../core/article/cues/appeals.ts';
import type { FurnitureKind } from '../../../../core/article/cues/furniture.ts';

/** Kinds of part that a page's own class names tell: `it stands in what the page names …`. */
export const partNames: Readonly<Record<NameKind, string>> = {
  body: 'the article’s text',
  article: 'an article',
  content: 'content',
  headline: 'a headline',
  standfirst: 'a standfirst',
  byline: 'a byline',
  authorBox: 'a box about the author',
  date: 'a date',
  caption: 'a caption',
  media: 'a picture or a player',
  quote: 'a quotation',
  share: 'share buttons',
  related: 'related stories',
  list: 'a list',
  navigation: 'navigation',
  breadcrumb: 'a path to the section',
  sidebar: 'a side column',
  header: 'a page header',
  footer: 'a page footer',
  comments: 'comments',
  advert: 'advertising',
  subscribe: 'a subscription box',
  paywall: 'a paywall',
  notice: 'a notice',
  tags: 'tags',
  teaser: 'a teaser',
  tools: 'tools',
  infobox: 'a fact box',
  embed: 'something embedded',
  hidden: 'hidden',
};

/** What a line's opening words announce: `it begins as …`. */
export const cueNames: Readonly<Record<FurnitureKind, string>> = {
  readAlso: 'a pointer to another story',
  share: 'an invitation to share or follow',
  subscribe: 'an invitation to subscribe',
  comments: 'a heading of comments',
  advert: 'advertising',
  copyright: 'a copyright line',
  credit: 'a photo credit',
  byline: 'a byline',
  published: 'a line with the date',
  topics: 'a list of topics',
  author: 'a note on the author',
  navigate: 'navigation',
};

/** What a paper asks of its readers, by kind. */
export const appealNames: Readonly<Record<AppealKind, string>> = {
  subscribe: 'an invitation to subscribe',
  follow: 'an invitation to follow',
  contact: 'an invitation to write',
  rights: 'a legal notice',
  notice: 'a notice of the site',
};
