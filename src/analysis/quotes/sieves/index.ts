import type { Sieve } from '../candidate.ts';
import { accordingTo } from './according-to.ts';
import { adverbial } from './adverbial.ts';
import { carriedQuote } from './carried-quote.ts';
import { quoteWithCue } from './direct.ts';
import { freeIndirect } from './free-indirect.ts';
import { headline } from './headline.ts';
import { hearsay } from './hearsay.ts';
import { idiom } from './idiom.ts';
import { infinitive } from './infinitive.ts';
import { label } from './label.ts';
import { learned } from './learned.ts';
import { nameColon } from './name-colon.ts';
import { nominal } from './nominal.ts';
import { postposed } from './postposed.ts';
import { question } from './question.ts';
import { quotedAs } from './quoted-as.ts';
import { thatClause } from './that-clause.ts';

/** All sieves from precise to loose. */
export const SIEVES: readonly Sieve[] = [
  nameColon,
  quoteWithCue,
  carriedQuote,
  question,
  accordingTo,
  quotedAs,
  thatClause,
  postposed,
  idiom,
  label,
  nominal,
  adverbial,
  hearsay,
  infinitive,
  learned,
  freeIndirect,
  headline,
];
