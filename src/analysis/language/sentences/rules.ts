import { abbreviationKind } from '../tokens/abbreviations.ts';
import type { BreakRule, Candidate, Verdict } from './context.ts';
import { formAt, isCapitalised, isSmall, startsWithDigit } from './context.ts';
import { lineEnd } from './line-end.ts';
import { afterTime, auxiliaries, followers, speechVerbs, starters } from './words.ts';

/** An empty line always ends a sentence. */
const emptyLine: BreakRule = {
  name: 'empty-line',
  decide: ({ gap }) => (gap === 'blank' ? 'break' : null),
};

/** `"Why?" he asked`, `the U.S. and`: sentences of news do not begin with a small letter, but for "al-Qaida". */
const smallLetter: BreakRule = {
  name: 'small-letter',
  decide(candidate) {
    const word = formAt(candidate, candidate.word);
    if (!isSmall(word)) return null;
    // "[t]he talks": a capital that the report has made small.
    if (formAt(candidate, candidate.word - 1) === '[' && formAt(candidate, candidate.word + 1) === ']')
      return null;
    const particle = word === 'al' || word === 'el' || word === 'ash';
    const name =
      particle &&
      formAt(candidate, candidate.word + 1) === '-' &&
      isCapitalised(formAt(candidate, candidate.word + 2));
    return name && formAt(candidate, candidate.terminal) === '.' ? null : 'stay';
  },
};

/** `"Will they come?" Lavrov asked`: a question or exclamation in quotes with its speaker after it. */
const speechAfterQuote: BreakRule = {
  name: 'speech-after-quote',
  decide(candidate) {
    const { terminal, last, word } = candidate;
    if (last === terminal || formAt(candidate, terminal) === '.') return null;
    for (let index = word; index < word + 6; index++) {
      const form = formAt(candidate, index);
      if (speechVerbs.has(form)) return index === word ? null : 'stay';
      if (!isCapitalised(form) || starters.has(form.toLowerCase())) return null;
    }
    return null;
  },
};

/** `"We wait." — Dmitri Orlov`: the name of who is quoted, after a dash; `at 7:33 p.m. — in Lund`: an insertion. */
const dash: BreakRule = {
  name: 'dash',
  decide({ pieces, terminal, last, gap }) {
    const next = pieces[last + 1]?.form ?? '';
    if (gap !== 'space' || !/^(?:-{1,3}|[–—―])$/.test(next)) return null;
    return last > terminal || (pieces[terminal]?.form.length ?? 0) > 1 ? 'stay' : null;
  },
};

/** `Then came the shots. . . .`, `We wait. ...`: more dots belong to those before them. */
const moreDots: BreakRule = {
  name: 'more-dots',
  decide: ({ pieces, last, gap }) =>
    gap === 'space' && /^[.…]+$/.test(pieces[last + 1]?.form ?? '') ? 'stay' : null,
};

/** "1. Recall the ambassador": a figure or letter that counts items begins its sentence. */
const enumerator: BreakRule = {
  name: 'enumerator',
  decide(candidate) {
    const { first, terminal, last, gap } = candidate;
    if (gap === 'line' || last !== terminal) return null;
    const lone = terminal === first + 1 && formAt(candidate, terminal) === '.';
    if (lone && /^(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivxIVX]{1,4}|[a-zA-Z])$/.test(formAt(candidate, first)))
      return 'stay';
    return terminal === first && /^[A-Za-z]\.$/.test(formAt(candidate, first)) ? 'stay' : null;
  },
};

/** "Jennifer M. Anderson", "J. R. R. Tolkien": an initial between parts of a name. */
const initial: BreakRule = {
  name: 'initial',
  decide(candidate) {
    const { terminal, last, word } = candidate;
    const form = formAt(candidate, terminal);
    if (form.length !== 2 || form.charAt(1) !== '.' || last !== terminal) return null;
    const next = formAt(candidate, word);
    if (!isCapitalised(next)) return 'stay';
    const before = formAt(candidate, terminal - 1);
    const starter = starters.has(next.toLowerCase());
    // "World War I. The", "Plan B. He".
    if (starter) return 'break';
    return isCapitalised(before) || terminal === candidate.first || /\.$/.test(before) || !/[IVX]/.test(form)
      ? 'stay'
      : 'break';
  },
};

/** Dr., Jan., No., Corp., U.S., p.m. */
const abbreviation: BreakRule = {
  name: 'abbreviation',
  decide(candidate) {
    const form = formAt(candidate, candidate.terminal);
    if (form.length < 3 || !form.endsWith('.') || form.startsWith('.')) return null;
    const kind = abbreviationKind(form.slice(0, -1));
    if (candidate.last !== candidate.terminal) return null;
    const next = formAt(candidate, candidate.word);
    // "10 Downing St. He left": a street, not a saint.
    const street = form === 'St.' && starters.has(next.toLowerCase());
    if ((kind === 'title' && !street) || kind === 'inner') return 'stay';
    if (startsWithDigit(next)) return 'stay';
    if (kind === 'number') return 'stay';
    const starter = starters.has(next.toLowerCase());
    if (kind === 'month') return isCapitalised(next) ? 'break' : 'stay';
    if (kind === 'end') return endsAfterShortForm(form, { starter, next });
    return acronymVerdict(candidate, form, { starter, next });
  },
};

interface NextWord {
  starter: boolean;
  next: string;
}

/** "etc." and "al." are followed by a new sentence if by a capital; "Corp.", "Jr." only by a function word. */
function endsAfterShortForm(form: string, word: NextWord): Verdict {
  return word.starter || form === 'etc.' ? 'break' : 'stay';
}

function acronymVerdict(candidate: Candidate, form: string, word: NextWord): Verdict {
  if (/^[ap]\.?m\.$/i.test(form)) return timeVerdict(candidate, word.next);
  if (word.starter) return 'break';
  if (followers.has(word.next.toLowerCase())) return 'stay';
  const verb = formAt(candidate, candidate.word + 1);
  return (speechVerbs.has(verb) || auxiliaries.has(verb)) &&
    formAt(candidate, candidate.terminal - 1) === 'the'
    ? 'break'
    : 'stay';
}

/** `3 p.m. Moscow time`, `7 a.m. North Korean time`, `noon, 4 p.m. JST`, `9 p.m. E.T.`, `2 a.m. Friday`. */
function timeVerdict(candidate: Candidate, next: string): Verdict {
  if (afterTime.has(next.toLowerCase()) || /^(?:[A-Z]{1,3}T|[A-Z]\.T\.)$/.test(next)) return 'stay';
  for (let index = candidate.word; index < candidate.word + 4; index++) {
    if (formAt(candidate, index) === 'time') return 'stay';
    if (!isCapitalised(formAt(candidate, index)) && formAt(candidate, index) !== 'local') break;
  }
  return 'break';
}

/** `Iran. /TASS/. Russian`: an agency's sign between slashes belongs to the dateline before it. */
const agencySign: BreakRule = {
  name: 'agency-sign',
  decide: (candidate) =>
    /^\/\p{L}/u.test(
      candidate.text.slice(
        candidate.pieces[candidate.last + 1]?.start ?? 0,
        2 + (candidate.pieces[candidate.last + 1]?.start ?? 0),
      ),
    )
      ? 'stay'
      : null,
};

/** An ellipsis goes on unless a capital follows. */
const ellipsis: BreakRule = {
  name: 'ellipsis',
  decide(candidate) {
    const form = formAt(candidate, candidate.terminal);
    if (form !== '…' && !form.startsWith('..')) return null;
    return isCapitalised(formAt(candidate, candidate.word)) ? 'break' : 'stay';
  },
};

/** In the order in which they are asked; a terminal that none decides ends its sentence. */
export const breakRules: readonly BreakRule[] = [
  emptyLine,
  lineEnd,
  smallLetter,
  speechAfterQuote,
  dash,
  moreDots,
  agencySign,
  enumerator,
  initial,
  abbreviation,
  ellipsis,
];
