import type { Span } from '../../../types/span.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import type { Passage } from '../passages/find-passages.ts';
import { isSentence, lastInside, shapeOf } from '../passages/statement.ts';
import type { Scene } from '../scene.ts';
import { tokenFrom } from '../scene.ts';
import type { Frame } from './frame.ts';
import { contentAfter, sentenceStart, withOccasion } from './extent.ts';
import { fillsParagraph } from './carried-quote.ts';
import { frameBefore } from './frame-before.ts';
import { frameAfter } from './frame.ts';

/** Quoted passages with a cue beside them, broken ones put together. */
export const quoteWithCue: Sieve = {
  name: 'quote-with-cue',
  find(scene, taken) {
    const frames = scene.passages.map((passage, index) => frameOf(scene, passage, index));
    const found: Candidate[] = [];
    const used = new Set<number>();
    scene.passages.forEach((passage, index) => {
      if (taken.content(passage)) used.add(index);
    });
    scene.passages.forEach((passage, index) => {
      const frame = frames[index];
      if (!frame || used.has(index)) return;
      const content = [...openedBefore(scene, index, used), opening(scene, passage, frame)];
      used.add(index);
      for (let next = index + 1; next < scene.passages.length; next += 1) {
        const other = scene.passages[next];
        if (!other) break;
        if (!goesOn(scene, { passages: content, frame, other, own: frames[next] ?? null })) {
          // `said on “Newsnight” on Sunday. “…”`: a title in the frame is stepped over.
          if (isTitle(scene, other, content)) continue;
          break;
        }
        content.push(other);
        used.add(next);
      }
      found.push(candidateOf(scene, { ...frame, cue: withOccasion(scene, frame.cue) }, content));
    });
    return found;
  },
};

/** Paragraphs left open right before the one with the cue belong to its speaker, unless another has them. */
function openedBefore({ passages }: Scene, index: number, used: ReadonlySet<number>): Passage[] {
  let first = index;
  while (passages[first]?.continues === true && first > 0 && !used.has(first - 1)) first -= 1;
  return passages.slice(first, index);
}

function frameOf(scene: Scene, passage: Passage, index: number): Frame | null {
  const after = frameAfter(scene, passage);
  if (after && !introducesNext(scene, passage, index)) return after;
  const before = frameAhead(scene, passage, index);
  return before ?? after;
}

/** `was asked, “Who fired?” He answered, “I did.”`: what stands behind a whole sentence leads on to the next. */
function introducesNext(scene: Scene, passage: Passage, index: number): boolean {
  const next = scene.passages[index + 1];
  if (!next || next.paragraph !== passage.paragraph) return false;
  const between = scene.text.slice(passage.end, next.start);
  return /^\s+\p{Lu}[^.;!?]*[,:]\s*$/u.test(between) && /[.!?]/u.test(lastInside(scene.text, passage));
}

function frameAhead(scene: Scene, passage: Passage, index: number): Frame | null {
  const previous = scene.passages[index - 1];
  const from = previous ? tokenFrom(scene, previous.end) : 0;
  const near = scene.paragraphs[passage.paragraph - 1];
  const start = scene.paragraphs[passage.paragraph]?.start ?? 0;
  const opensParagraph = passage.start === start;
  const colonBefore = opensParagraph && near !== undefined && scene.text[near.end - 1] === ':';
  if (opensParagraph && !colonBefore) return null;
  return frameBefore(scene, passage, Math.max(from, tokenFrom(scene, colonBefore ? near.start : start)));
}

/** "He had “wanted to be a pilot,” a friend said.": what stands before the passage belongs to the statement. */
function opening(scene: Scene, passage: Passage, frame: Frame): Passage {
  if (frame.from !== undefined) return { ...passage, start: frame.from };
  if (frame.cue.start < passage.start) return goesOnBare(scene, passage, frame);
  // "… at 8 p.m. “He will speak,” an aide said.": behind a full stop, an abbreviation's too, a capital begins anew.
  const fresh = /[.!?]\s*$/u.test(scene.text.slice(Math.max(0, passage.start - 3), passage.start));
  // `(“the capital of spies”, as one put it)`: a bracket is said by itself.
  if (/[([]$/u.test(scene.text.slice(0, passage.start).slice(-1))) return passage;
  if (fresh && /\p{Lu}/u.test(scene.text[passage.inner.start] ?? '')) return passage;
  const from = sentenceStart(scene, passage.start);
  return { ...passage, start: from };
}

/** `said “most people in politics” can't be trusted`: the sentence goes on behind the marks. */
function goesOnBare(scene: Scene, passage: Passage, frame: Frame): Passage {
  const next = tokenFrom(scene, passage.end);
  const inner = scene.text[passage.inner.end - 1] ?? '';
  const token = scene.tokens[next];
  const verb = tokenFrom(scene, frame.cue.end) - 1;
  const clause = scene.clauses[scene.clauseAt.get(verb) ?? -1];
  if (!token || !clause || token.sentence !== clause.sentence || /[.,!?;…]/u.test(inner)) return passage;
  // "said “no” on Monday": when and where it was said is none of it; "said “no” because …" is.
  if (
    /^(?:PUNCT|CCONJ)$/u.test(token.upos) ||
    /^(?:on|in|at|during|after|when|as|while|last|this|\p{L}+day)$/iu.test(token.form)
  )
    return passage;
  return {
    ...passage,
    end: Math.max(passage.end, contentAfter(scene, clause, tokenFrom(scene, passage.start)).end),
  };
}

interface Step {
  passages: readonly Passage[];
  frame: Frame;
  other: Passage;
  own: Frame | null;
}

function isTitle(scene: Scene, other: Passage, passages: readonly Passage[]): boolean {
  const last = passages[passages.length - 1];
  if (last?.paragraph !== other.paragraph) return false;
  const shape = shapeOf(
    scene.text,
    other,
    scene.tokens.slice(tokenFrom(scene, other.start), tokenFrom(scene, other.end)),
  );
  return shape.capitals && shape.words <= 8;
}

/** Does the next passage belong to the same statement: broken by the cue, or right behind? */
function goesOn(scene: Scene, { passages, frame, other, own }: Step): boolean {
  const last = passages[passages.length - 1];
  if (!last) return false;
  if (other.continues) return true;
  if (other.paragraph !== last.paragraph) return own === null && isCarried(scene, last, other);
  const gap = scene.text.slice(last.end, other.start);
  if (gap.trim() === '') return own === null;
  if (passages.length > 1 || (scene.tokens[frame.end - 1]?.start ?? 0) < last.end) return false;
  // The frame stands between: ", he said. "…" or ", he said, "…".
  const stops = stopsBetween(scene, last.end, other.start);
  if (/[,—]\s*$/u.test(gap)) return stops.length === 0;
  const single = stops.length === 1 && stops[0] === tokenFrom(scene, other.start) - 1;
  const shape = shapeOf(
    scene.text,
    other,
    scene.tokens.slice(tokenFrom(scene, other.start), tokenFrom(scene, other.end)),
  );
  return single && own === null && (isSentence(shape) || (shape.words >= 2 && /[.!?]/u.test(shape.last)));
}

/** Tokens that end a sentence between two offsets: the full stop of "Mr." is none. */
function stopsBetween(scene: Scene, start: number, end: number): number[] {
  const stops: number[] = [];
  for (let at = tokenFrom(scene, start); (scene.tokens[at]?.start ?? Infinity) < end; at += 1) {
    if (/^[.;!?]$/u.test(scene.tokens[at]?.form ?? '')) stops.push(at);
  }
  return stops;
}

/** A paragraph that is one quotation right behind one that ends with a quotation of his: he speaks on. */
function isCarried(scene: Scene, last: Passage, other: Passage): boolean {
  const paragraph = scene.paragraphs[last.paragraph];
  if (other.paragraph !== last.paragraph + 1 || paragraph?.end !== last.end) return false;
  return fillsParagraph(scene, other);
}

/** The name of the sieve is the reason why a content runs on past its paragraph. */
function candidateOf(scene: Scene, frame: Frame, passages: readonly Passage[]): Candidate {
  const over = passages.some(
    ({ paragraph }, index) => index > 0 && paragraph !== passages[index - 1]?.paragraph,
  );
  return {
    speaker: frame.speaker?.span ?? null,
    head: frame.speaker?.head ?? null,
    cue: frame.cue,
    content: joined(scene, passages),
    sieve: over ? 'quote-over-paragraphs' : 'quote-with-cue',
    via: [],
  };
}

/** Passages with nothing but white space between them are one span, as the corpus counts them. */
function joined(scene: Scene, passages: readonly Passage[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of passages) {
    const last = spans[spans.length - 1];
    if (last && scene.text.slice(last.end, start).trim() === '') last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}
