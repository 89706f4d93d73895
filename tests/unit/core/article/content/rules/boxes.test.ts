import { describe, expect, it } from 'vitest';
import { rulesFor } from './rule-for.ts';

describe('boxes that are the article’s own', () => {
  it.each([
    [
      'a text shown by turns',
      '<div id="profile" class="tab-pane" role="tabpanel"><p>The trails above the bay were laid out for walkers.</p></div>',
    ],
    [
      'the data of an encyclopedia',
      '<aside class="portable-infobox"><h3>Built</h3><div>1911 by the harbour board</div><h3>Made of</h3><div><a href="/g">Granite</a></div></aside>',
    ],
  ])('are left to be judged: %s', (_, html) => {
    expect(new Set(rulesFor(html))).toEqual(new Set([null]));
  });

  it.each([
    [
      'a portrait',
      '<div class="author-profile"><p>Jane Roe has covered the bay since 1998.</p></div>',
    ],
    [
      'links beside the text',
      '<aside class="more"><p>Granite for the quay: <a href="/g">how it came here</a></p></aside>',
    ],
  ])('are not: %s', (_, html) => {
    expect(rulesFor(html)).toEqual(['box']);
  });
});
