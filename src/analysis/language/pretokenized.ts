import { languageModels } from './models.ts';
import type { LanguageModels } from './models.ts';
import type { WordAnalysis } from './grammar.ts';

/** A line of CoNLL-U: a word, or anything that is handed on as it stands. */
type Line = { kind: 'word'; cells: readonly string[] } | { kind: 'kept'; text: string };

/** Lines of one sentence, without the empty line that ends it. */
interface Block {
  lines: Line[];
  forms: string[];
  /** Last word of the latest multiword token, and the line that opened it. */
  openRange: { last: number; line: number } | null;
}

const COLUMNS = 10;

/**
 * CoNLL-U in, CoNLL-U out: sentences, words, multiword tokens, empty nodes, comments and MISC stay as they are; LEMMA,
 * UPOS, XPOS, HEAD and DEPREL are predicted, FEATS and DEPS left empty. Throws an Error that names the line of a fault.
 */
export function parsePretokenized(conllu: string, models: LanguageModels = languageModels()): string {
  const blocks = readBlocks(conllu);
  const analyses = models.grammar.analyse(blocks.map(({ forms }) => forms));
  return blocks.map((block, index) => renderBlock(block, analyses[index] ?? [], models)).join('');
}

function readBlocks(conllu: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  const lines = conllu.replace(/^\ufeff/, '').split(/\r?\n/);
  lines.forEach((text, index) => {
    if (text.trim() === '') {
      if (open) closeBlock(open);
      open = null;
      return;
    }
    if (!open) {
      open = { lines: [], forms: [], openRange: null };
      blocks.push(open);
    }
    open.lines.push(readLine(text, open, index + 1));
  });
  const last = blocks.at(-1);
  if (last) closeBlock(last);
  return blocks;
}

function closeBlock({ openRange, forms }: Block): void {
  if (openRange && openRange.last > forms.length) {
    throw fault(
      openRange.line,
      `the multiword token ends at word ${String(openRange.last)}, beyond its sentence`,
    );
  }
}

function readLine(text: string, block: Block, line: number): Line {
  if (text.startsWith('#')) return { kind: 'kept', text };
  const cells = text.split('\t');
  if (cells.length !== COLUMNS) {
    throw fault(
      line,
      `a line has ${String(COLUMNS)} columns parted by tabs, this one ${String(cells.length)}`,
    );
  }
  const [id = '', form = ''] = cells;
  if (form === '') throw fault(line, 'the FORM column is empty');
  if (/^\d+\.\d+$/.test(id)) return { kind: 'kept', text };
  const range = /^(?<first>\d+)-(?<last>\d+)$/.exec(id)?.groups;
  if (range) {
    openRange(block, { first: Number(range.first), last: Number(range.last) }, line);
    return { kind: 'kept', text };
  }
  const expected = block.forms.length + 1;
  if (id !== String(expected)) throw fault(line, `the ID is ${id}, ${String(expected)} was expected`);
  block.forms.push(form);
  return { kind: 'word', cells };
}

function openRange(block: Block, range: { first: number; last: number }, line: number): void {
  const next = block.forms.length + 1;
  const name = `${String(range.first)}-${String(range.last)}`;
  if (range.first !== next)
    throw fault(line, `the multiword token ${name} stands before word ${String(next)}`);
  if (range.last <= range.first) throw fault(line, `the multiword token ${name} has no second word`);
  if (block.openRange && block.openRange.last >= range.first) {
    throw fault(line, `the multiword token ${name} overlaps the one before`);
  }
  block.openRange = { last: range.last, line };
}

function fault(line: number, what: string): Error {
  return new Error(`not CoNLL-U, line ${String(line)}: ${what}`);
}

function renderBlock(block: Block, analyses: readonly WordAnalysis[], models: LanguageModels): string {
  let at = 0;
  const lines = block.lines.map((line) => {
    if (line.kind === 'kept') return line.text;
    const analysis = analyses[at++];
    if (!analysis) throw new RangeError('the grammar left out a word');
    return renderWord(line.cells, analysis, models);
  });
  return `${lines.join('\n')}\n\n`;
}

function renderWord(
  cells: readonly string[],
  analysis: WordAnalysis,
  { lemmatizer }: LanguageModels,
): string {
  const [id = '', form = ''] = cells;
  const { upos, xpos, head, deprel } = analysis;
  const lemma = lemmatizer.lemma({ form, upos, xpos });
  return [id, form, lemma === '' ? '_' : lemma, upos, xpos, '_', head + 1, deprel, '_', cells[9]].join('\t');
}
