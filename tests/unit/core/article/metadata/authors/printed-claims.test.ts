import { describe, expect, it } from 'vitest';
import { articleOf, metadataOf } from '../story-page.ts';

describe('a line that names the author', () => {
  it('may stand in the footer of the article', () => {
    const below =
      '<footer class="article-footer"><ul><li><span>Author: </span><span>Jacopo Cascioli</span></li></ul></footer>';
    expect(articleOf({ below }).authors).toEqual(['Jacopo Cascioli']);
  });

  it('is not one of the site’s head', () => {
    const h1 = '<nav><span>Authors / Submit</span></nav><h1>Fish market reopens</h1>';
    expect(metadataOf({ h1 }).authors).toEqual([]);
  });

  it('is not one of several sentences', () => {
    const above =
      '<p class="lead">Weiter geht’s mit Folge 342 von watson’s Cocktail Classics mit Baroni! Heute ein Klassiker mit Schweizer Einschlag.</p>';
    expect(articleOf({ lang: 'de', above }).authors).toEqual([]);
  });

  it('is not one of the entries of a list, far below the headline, beside one near it', () => {
    const entries = '<p><b>What has a fly?</b></p><p>A walk.</p>'.repeat(90);
    const above =
      '<ul><li>19 March</li><li><a rel="author" href="/author/amber">Amber Gray</a></li></ul>';
    const below = `${entries}<p>—submitted (and created) by Rafael L.</p>`;
    expect(metadataOf({ above, prose: '', below }).authors).toEqual(['Amber Gray']);
  });
});

describe('the card of another story', () => {
  it('has an author of its own', () => {
    const below =
      '<div class="post"><h2><a href="/b">ZZ plant care: a complete guide</a></h2><span class="author">Kate May</span></div>';
    expect(metadataOf({ below }).authors).toEqual([]);
  });
});
