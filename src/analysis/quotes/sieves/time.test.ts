import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../types/article.ts';
import { annotateClauses } from '../../clauses/index.ts';
import { annotateLanguage } from '../../language/index.ts';
import { annotateAttributions } from '../index.ts';
import type { SceneLayers } from '../scene.ts';

const ready = existsSync(new URL('../../../../models/grammar.bin', import.meta.url));

interface Piece extends SceneLayers {
  text: string;
}

function pieceOf(text: string): Piece {
  const article = { id: 'time', text } as Article;
  const { sentences, tokens, names } = annotateLanguage.annotate(article, {});
  const { clauses } = annotateClauses.annotate(article, { sentences, tokens });
  return { text, sentences, tokens, names, clauses, entities: [] };
}

/** The layers of one piece after another: big texts without a parse of their own. */
function joined(pieces: readonly Piece[]): Piece {
  const all: Piece = { text: '', sentences: [], tokens: [], names: [], clauses: [], entities: [] };
  const texts: string[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const at = { token: all.tokens.length, sentence: all.sentences.length, clause: all.clauses.length };
    const moved = <T extends { start: number; end: number }>(span: T): T => {
      return { ...span, start: span.start + offset, end: span.end + offset };
    };
    const within = (index: number | null, by: number): number | null => (index === null ? null : index + by);
    for (const token of piece.tokens) {
      const head = token.head < 0 ? -1 : token.head + at.token;
      all.tokens.push({ ...moved(token), head, sentence: token.sentence + at.sentence });
    }
    for (const one of [...piece.sentences]) {
      all.sentences.push({ ...moved(one), first: one.first + at.token, last: one.last + at.token });
    }
    for (const one of piece.names) {
      all.names.push({ ...moved(one), first: one.first + at.token, last: one.last + at.token });
    }
    for (const one of piece.clauses) {
      all.clauses.push({
        ...moved(one),
        predicate: one.predicate + at.token,
        sentence: one.sentence + at.sentence,
        arguments: one.arguments.map((argument) => ({ ...moved(argument), head: argument.head + at.token })),
        parent: within(one.parent, at.clause),
        condition: within(one.condition, at.clause),
      });
    }
    texts.push(piece.text);
    offset += piece.text.length;
  }
  return { ...all, text: texts.join('') };
}

/** Milliseconds of processor time: other programs on the machine do not count. */
function timeOf(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function annotate({ text, ...layers }: Piece): void {
  annotateAttributions.annotate({ id: 'time', text } as Article, layers);
}

interface Odd {
  what: string;
  /** Units are repeated up to the length wanted; opening and closing stand once around them. */
  units: string[];
  opening?: string;
  closing?: string;
  /** Length of the longer text; a quarter of it is the shorter one. */
  length?: number;
}

const ODD: Odd[] = [
  {
    what: 'one quotation',
    units: ['The road is long and they said it would end. '],
    opening: '“It began at dawn. ',
    closing: 'It ended.” the mayor said.',
    length: 1_000_000,
  },
  { what: 'marks that never close', units: ['“The road, he said. '] },
  { what: 'marks that never open', units: ['The road,” he said. '] },
  { what: 'open marks in every paragraph', units: ['“The road is long and nobody came.\n\n'] },
  {
    what: 'quotations with cues',
    units: ['“We go,” she said. “They stay.”\n', 'Officials said the army would leave. It would also pay. '],
  },
  { what: 'mixed scripts and marks', units: ['Он сказал: «Нет», 他说“好”, ‘so’ „dort“ she said. '] },
  { what: 'no full stop at all', units: ['he said that she said that '] },
];

describe.skipIf(!ready)('time of the quotes', () => {
  it.each(ODD)(
    'grows with the length and no faster: $what',
    ({ units, opening = '', closing = '', length = 240_000 }) => {
      const [first, ...rest] = units.map(pieceOf);
      const [begin, end] = [pieceOf(opening), pieceOf(closing)];
      const sized = (length: number): Piece => {
        const unit = joined([first!, ...rest]);
        const times = Math.ceil(length / unit.text.length);
        return joined([begin, ...Array.from({ length: times }, () => unit), end]);
      };
      const [small, big] = [sized(length / 4), sized(length)];
      annotate(sized(20_000));
      const ratio =
        timeOf(() => annotate(big)) /
        Math.max(
          1,
          timeOf(() => annotate(small)),
        );
      // Four times the text: four is linear, sixteen is square.
      expect(ratio).toBeLessThan(9);
    },
    60_000,
  );

  it('takes at most two fifths of the time of the language layer', () => {
    const folder = new URL('../../../../examples/', import.meta.url);
    const texts = readdirSync(folder, { recursive: true })
      .filter((file) => /\.txt$/u.test(String(file)))
      .map((file) => readFileSync(new URL(String(file), folder), 'utf8'));
    const share = (): number => {
      const pieces = texts.map(pieceOf);
      const language = timeOf(() => {
        for (const text of texts) annotateLanguage.annotate({ id: 'time', text } as Article, {});
      });
      return timeOf(() => pieces.forEach(annotate)) / language;
    };
    share();
    expect(Math.min(...Array.from({ length: 5 }, share))).toBeLessThan(0.4);
  }, 60_000);
});
