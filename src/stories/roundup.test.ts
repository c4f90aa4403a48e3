import { describe, expect, it } from 'vitest';
import { StoryIndex } from './story-index.ts';
import type { StoryReport } from './story.ts';

const TEXTS = {
  strait: 'strait trawler fishermen coastguard arrest ambassador torvia skipper treaty',
  dam: 'dam river flood crack engineer farmer delta wall water',
  vote: 'confidence vote cabinet deputy majority league resignation chairwoman ballot',
};

const termsOf = (words: string): Map<string, number> => new Map(words.split(' ').map((word) => [word, 1]));

function report(id: string, words: string): StoryReport {
  return { id, day: 10, keys: [], terms: { all: termsOf(words), lead: termsOf(words) } };
}

/** Stories of the strait and the dam, and a report whose paragraphs are asked for. */
function storiesOf(paragraphs: readonly string[]): { start: number; members: string[] }[] {
  const { strait, dam } = TEXTS;
  const index = new StoryIndex();
  index.add([
    report('s1', strait),
    report('s2', `${strait} goose`),
    report('d1', dam),
    report('d2', `${dam} mayor`),
    { ...report('x', ''), terms: { all: termsOf(paragraphs.join(' ')), lead: termsOf(paragraphs[0] ?? '') } },
  ]);
  const passages = paragraphs.map((words, at) => ({ start: at, end: at + 1, terms: termsOf(words) }));
  const views = index.stories();
  return index.passages([{ id: 'x', passages }]).map(({ start, story }) => {
    return { start, members: views.find(({ id }) => id === story)?.members ?? [] };
  });
}

describe('passages of other stories', () => {
  it('a paragraph of a report on something else belongs to the story that it tells of', () => {
    const { strait, dam } = TEXTS;
    const other =
      'minister budget law speech reform tax pension union strike march crowd square banner police street night';
    const found = storiesOf([strait, other, dam]);
    expect(found).toEqual([{ start: 2, members: ['d1', 'd2'] }]);
  });

  it('a paragraph on the story of its own report is no passage of another', () => {
    expect(storiesOf([TEXTS.dam, `${TEXTS.dam} herd`])).toEqual([]);
  });

  it('a few words in common are none', () => {
    expect(storiesOf([TEXTS.vote, 'river ambassador lunch weather sport market music theatre'])).toEqual([]);
  });

  it('a short line is none', () => {
    expect(storiesOf([TEXTS.vote, 'dam flood'])).toEqual([]);
  });
});
