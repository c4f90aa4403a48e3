import { intervalOf } from '../../dates/index.ts';
import type { Annotator } from '../../types/analysis.ts';
import { findTimes } from './find-times.ts';

/** Time expressions, resolved as a reader of news does: by publication date, tense, and the dates just mentioned. */
export const annotateTimes: Annotator<'sentences' | 'tokens' | 'clauses', 'times'> = {
  name: 'time',
  needs: ['sentences', 'tokens', 'clauses'],
  gives: ['times'],
  annotate({ text, published }, { tokens, clauses }) {
    const document = published.value === null ? null : intervalOf(published.value);
    // A publication date of a month or a year places no weekday: only a day does.
    const day = document !== null && document.start === document.end ? document.start : null;
    return { times: findTimes({ text, document: day, tokens, clauses }) };
  },
};
