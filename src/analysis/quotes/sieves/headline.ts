import type { Span } from '../../../types/span.ts';
import { lemmaAt, uposAt, wordAt } from '../../language/grid.ts';
import type { Candidate, Sieve } from '../candidate.ts';
import { UNNAMED_PEOPLE } from '../cues.ts';
import type { Scene } from '../scene.ts';
import { passageAt, tokenFrom, tokenSpan } from '../scene.ts';

/** Tokens of a name before the colon at most. */
const LONGEST = 6;
/** Bodies that say something in a headline; a bare country does not ("Norland: the road to war"). */
const SAYING =
  /^(?:report|reports|poll|survey|study|source|sources|ministry|police|army|un|kremlin|pentagon|insiders|minister|pm|president|premier)$/u;

/** "Medina: Truce will hold", "Officials: Talks to resume", "“We will not go”: Medina" in lines without a full stop, and speech in a transcript. */
export const headline: Sieve = {
  name: 'headline',
  find(scene, taken) {
    return scene.paragraphs.flatMap((line) => {
      const found = speakerFirst(scene, line) ?? speakerLast(scene, line);
      if (!found) return [];
      const claimed = found.content.some((span) => taken.content(span));
      return claimed ? [] : [found];
    });
  },
};

function speakerFirst(scene: Scene, line: Span): Candidate | null {
  const first = tokenFrom(scene, line.start);
  const colon = colonFrom(scene, first);
  if (
    colon === null ||
    !speaks(scene, { start: line.start, end: scene.tokens[colon]?.start ?? 0 }, colon - 1)
  )
    return null;
  const start = scene.tokens[colon + 1]?.start ?? line.end;
  const end =
    scene.text.slice(start, line.end).endsWith('.') && !isTranscript(scene, line) ? line.end - 1 : line.end;
  if (!hasVerb(scene, colon + 1, tokenFrom(scene, line.end))) return null;
  return {
    speaker: tokenSpan(scene, first, colon - 1),
    head: colon - 1,
    cue: tokenSpan(scene, colon, colon),
    content: [{ start, end }],
    sieve: 'headline',
    via: [],
  };
}

/** `“Norland has crossed a line”: premier` */
function speakerLast(scene: Scene, line: Span): Candidate | null {
  const passage = passageAt(scene, line.start);
  if (passage?.start !== line.start || passage.end >= line.end) return null;
  const colon = tokenFrom(scene, passage.end);
  const last = tokenFrom(scene, line.end) - 1;
  if (wordAt(scene.grid, colon) !== ':' || last <= colon || last - colon > LONGEST) return null;
  const span = tokenSpan(scene, colon + 1, last);
  if (!speaks(scene, span, last)) return null;
  return {
    speaker: span,
    head: last,
    cue: tokenSpan(scene, colon, colon),
    content: [{ start: passage.start, end: passage.end }],
    sieve: 'headline',
    via: [],
  };
}

function colonFrom(scene: Scene, first: number): number | null {
  for (let at = first + 1; at <= first + LONGEST; at += 1) {
    if (wordAt(scene.grid, at) === ':') return at;
    if (/^[.,;!?]$/u.test(wordAt(scene.grid, at)) || passageAt(scene, scene.tokens[at]?.start ?? 0))
      return null;
  }
  return null;
}

/** A person's name, people by rank, or a body that speaks. */
function speaks(scene: Scene, span: Span, head: number): boolean {
  for (let at = tokenFrom(scene, span.start); at < head; at += 1) {
    if (/^(?:VERB|AUX|ADP|PRON|SCONJ|ADV)$/u.test(uposAt(scene.grid, at))) return false;
  }
  const person = scene.names.some(
    ({ start, end, type }) => type === 'person' && start >= span.start && end === span.end,
  );
  return person || UNNAMED_PEOPLE.has(lemmaAt(scene.grid, head)) || SAYING.test(wordAt(scene.grid, head));
}

function hasVerb(scene: Scene, first: number, stop: number): boolean {
  for (let at = first; at < Math.min(stop, first + 40); at += 1) {
    if (/^(?:VB[DPZ]?|MD)$/u.test(scene.tokens[at]?.xpos ?? '')) return stop - first >= 3;
  }
  return false;
}

/** Several sentences behind the colon: speech taken down, which keeps its full stop. */
function isTranscript(scene: Scene, line: Span): boolean {
  return /[.?!]\s+\p{Lu}/u.test(scene.text.slice(line.start, line.end));
}
