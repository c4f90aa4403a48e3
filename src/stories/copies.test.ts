import { describe, expect, it } from 'vitest';
import { findCopies, type CopyText } from './copies.ts';

const WIRE =
  'Engineers of the river commission found cracks in the eastern wall of the dam and advised both governments to lower the water before autumn.';
const FORMULA = 'The ministry did not immediately respond to a request for comment.';
const SPEECH =
  '"We have waited for thirty years and we can wait for thirty more, and not a single village will be given away," ';

const CASES: { name: string; texts: string[][]; copies: string[] }[] = [
  { name: 'a sentence to the letter', texts: [[WIRE], ['Herds were moved.', WIRE]], copies: ['1.1 = 0.0'] },
  {
    name: 'a sentence with small edits',
    texts: [
      [WIRE],
      [WIRE.replace('found cracks', 'discovered fissures').replace('before autumn', 'by September')],
    ],
    copies: ['1.0 = 0.0'],
  },
  { name: 'a sentence cut short', texts: [[WIRE], [`${WIRE.slice(0, 92)}.`]], copies: ['1.0 = 0.0'] },
  {
    name: 'a quotation between copied sentences',
    texts: [
      [WIRE, '"It will hold," Roth said.', 'The gates have not been opened.'],
      [WIRE, '"It will hold," Roth said.', 'Buses were ordered.'],
    ],
    copies: ['1.0 = 0.0', '1.1 = 0.1'],
  },
  { name: 'not a formula that all papers write', texts: [[FORMULA], [FORMULA]], copies: [] },
  {
    name: 'not one speech that two reporters heard',
    texts: [[`${SPEECH}Marek said.`], [`${SPEECH}the head of state declared.`]],
    copies: [],
  },
  {
    name: 'not other words on one thing',
    texts: [[WIRE], ['The wall of the dam has cracks, say experts.']],
    copies: [],
  },
  { name: 'nothing in empty texts', texts: [[], ['']], copies: [] },
];

function textOf(sentences: readonly string[]): CopyText {
  let end = -1;
  const spans = sentences.map((sentence) => {
    const start = end + 1;
    end = start + sentence.length;
    return { start, end };
  });
  return { text: sentences.join(' '), sentences: spans };
}

describe('findCopies', () => {
  it.each(CASES)('$name', ({ texts, copies }) => {
    const found: string[] = [];
    findCopies(texts.map(textOf), (a, b) =>
      found.push(`${String(a.text)}.${String(a.sentence)} = ${String(b.text)}.${String(b.sentence)}`),
    );
    expect(found).toEqual(copies);
  });
});
