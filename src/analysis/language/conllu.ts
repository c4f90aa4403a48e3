import type { Layers } from '../../types/analysis.ts';
import type { Article } from '../../types/article.ts';
import type { Sentence, Token } from '../../types/token.ts';

export { parsePretokenized } from './pretokenized.ts';

/**
 * The language layer of an article as CoNLL-U (https://universaldependencies.org/format.html): one document, paragraphs
 * by `# newpar`, multiword tokens on lines of their own, `SpaceAfter=No` where the text has no white space. FEATS and
 * DEPS are not predicted (`_`).
 */
export function toConllu(
  article: Pick<Article, 'id' | 'text'>,
  layers: Pick<Layers, 'sentences' | 'tokens'>,
): string {
  const lines: string[] = [`# newdoc id = ${article.id}`];
  layers.sentences.forEach((sentence, index) => {
    if (startsParagraph(article.text, layers.sentences, index)) lines.push('# newpar');
    lines.push(`# sent_id = ${article.id}-${String(index + 1)}`);
    lines.push(`# text = ${plainText(sentence, layers.tokens)}`);
    lines.push(...wordLines(sentence, layers.tokens), '');
  });
  return `${lines.join('\n')}\n`;
}

/** Whether a line ends between this sentence and the one before. */
function startsParagraph(text: string, sentences: readonly Sentence[], index: number): boolean {
  const before = sentences[index - 1];
  const sentence = sentences[index];
  return !before || !sentence || /[\n\r\u2028\u2029]/.test(text.slice(before.end, sentence.start));
}

/** The sentence in one line, as its words and `SpaceAfter` say it. */
function plainText({ first, last }: Sentence, tokens: readonly Token[]): string {
  let text = '';
  for (let index = first; index < last; index++) {
    text += tokens[index]?.form ?? '';
    if (index + 1 < last && hasSpaceAfter(tokens, index)) text += ' ';
  }
  return text;
}

/** White space after a token; the last one of a text counts as followed by some. */
function hasSpaceAfter(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next === undefined || next.start > (tokens[index]?.end ?? 0);
}

function wordLines({ first, last }: Sentence, tokens: readonly Token[]): string[] {
  const lines: string[] = [];
  let insideUntil = first;
  for (let index = first; index < last; index++) {
    const token = tokens[index];
    if (!token) continue;
    const id = index - first + 1;
    if (token.multiword !== undefined) {
      insideUntil = index + token.multiword;
      const forms = tokens.slice(index, insideUntil).map(({ form }) => form);
      const range = `${String(id)}-${String(id + token.multiword - 1)}`;
      lines.push(
        [range, forms.join(''), ...Array<string>(7).fill('_'), spacing(tokens, insideUntil - 1)].join('\t'),
      );
    }
    const { form, lemma, upos, xpos, deprel } = token;
    const head = token.head < 0 ? 0 : token.head - first + 1;
    const misc = index < insideUntil ? '_' : spacing(tokens, index);
    lines.push([id, form, lemma, upos, xpos, '_', head, deprel, '_', misc].join('\t'));
  }
  return lines;
}

function spacing(tokens: readonly Token[], index: number): string {
  return hasSpaceAfter(tokens, index) ? '_' : 'SpaceAfter=No';
}
