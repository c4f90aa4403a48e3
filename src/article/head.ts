import type { LineContext, LineRule } from './line-rule.ts';
import { letters } from './names.ts';
import { isOutlet, isOutletOver, mayBeOutlet } from './outlets.ts';
import { bylineStamp } from './rules/byline-stamp.ts';
import { byline, isOffice } from './rules/byline.ts';
import { caption } from './rules/caption.ts';
import { copyright } from './rules/copyright.ts';
import { correction } from './rules/correction.ts';
import { credits } from './rules/credits.ts';
import { dateLine } from './rules/date-line.ts';
import { dateStamp } from './rules/date-stamp.ts';
import { dateline } from './rules/dateline.ts';
import { developing } from './rules/developing.ts';
import { issuer } from './rules/issuer.ts';
import { label } from './rules/label.ts';
import { masthead } from './rules/masthead.ts';
import { navigation } from './rules/navigation.ts';
import { pageNotice } from './rules/page-notice.ts';
import { promo } from './rules/promo.ts';
import { isCountry, isSection } from './sections.ts';

/** What the lines before the first prose tell: which of them is the title, which one names the outlet. */
export interface Head {
  /** Number of the title's line among the lines with text. */
  at: number;
  title: string;
  outlet: { at: number; name: string } | null;
}

/** A copied page may carry a long menu before its headline. */
const MAX_LINES = 400;
const MAX_CHARACTERS = 200;
const MAX_WORDS = 32;
/** Words of a title that no byline or date speaks for: right over the prose, and over other lines. */
const MAX_UNSIGNED = 24;
const MAX_OVER_OTHERS = 14;
/** A longer question is the first sentence of a report. */
const MAX_QUESTION = 120;
/** So many lines worded like headlines, with no byline or date among them, are a summary or a list. */
const SUMMARY = 4;
/** Lines after a title within which a byline or a date speaks for it. */
const REACH = 4;
/** Lines under a byline or a date in which captions and controls follow. */
const UNDER = 12;

const NO_TITLE: readonly LineRule[] = [
  navigation,
  pageNotice,
  label,
  masthead,
  dateStamp,
  bylineStamp,
  dateLine,
  caption,
  developing,
  correction,
  copyright,
  credits,
  promo,
  issuer,
];
const SIGNS: readonly LineRule[] = [byline, bylineStamp, dateStamp, credits];

interface Line {
  text: string;
  next: string | null;
  blankAfter: boolean;
}

function contextOf(line: Line): LineContext {
  return {
    before: 0,
    after: 99,
    kept: 0,
    prose: 0,
    next: line.next,
    blankBefore: false,
    blankAfter: line.blankAfter,
    title: '',
    filed: false,
    inNote: false,
    inList: false,
    head: null,
    headTitle: null,
    headOutlet: null,
    toTitle: null,
    authors: [],
  };
}

function takes(rules: readonly LineRule[], line: Line): boolean {
  const context = contextOf(line);
  return rules.some((rule) => {
    const span = rule.detect(line.text, context)?.span;
    return span !== undefined && span.start === 0 && span.end === line.text.length;
  });
}

const CLOSED = /[.!?…]["”’')\]]*$/;

function isProse(line: Line): boolean {
  const { text } = line;
  if (text.length < 60) return false;
  if (dateline.detect(text, contextOf(line)) !== null) return true;
  // A headline may be a question.
  if (/[?!]["”’)]*$/.test(text) && text.length <= MAX_QUESTION && !/[.!?]["”’)]* +["“‘]?\p{Lu}/u.test(text))
    return false;
  const closed = CLOSED.test(text) || (text.length > 120 && /[.!?]["”’)]* +["“‘]?\p{Lu}/u.test(text));
  if (!closed) return false;
  return !takes(NO_TITLE, line);
}

/** "(LEAD)", "(2nd LD)": which version of its story an agency sends. */
const VERSION =
  /^\((?:\d?(?:st|nd|rd|th)? ?)?(?:LEAD|LD|URGENT|UPDATE|News Focus|Yonhap Feature)[^()]{0,12}\)\s*/;

/** "Envoys meet again | World | Zenda Post": a title with the sections and the outlet of its page behind it. */
function stemOf(line: string): { stem: string; outlet: string | null } {
  const text = line.replace(VERSION, '');
  const parts = text.split(/\s+[|–—-]\s+/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2 || !isOutlet(last)) return { stem: text, outlet: null };
  const stem = parts
    .slice(0, -1)
    .filter((part, index) => index === 0 || !(isSection(part) || isCountry(part)));
  return { stem: stem.length === 1 ? (stem[0] ?? text) : text, outlet: last };
}

/** "Jane Doe", "Middle East Crisis": all words begin with capitals, so that it may be a name or a section. */
function isNameCase(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length <= 7 && words.every((word) => /^[("“‘]?[\p{Lu}\d&|]/u.test(word));
}

/** "News Sport Business Views": a menu that a copy ran together. */
function isMenu(text: string): boolean {
  const words = text.split(/\s+/);
  return words.length >= 3 && words.filter((word) => isSection(word)).length >= words.length / 2;
}

/** "“No,” she said of the plan": a sentence that a copy cut off. */
const SAID = /[,.!?]["”] (?:\p{L}+ ){0,3}(?:said|says|told|added|tweeted|wrote)\b/u;

function hasTitleForm(line: Line): boolean {
  const { text } = line;
  if (text.length > MAX_CHARACTERS || text.split(/\s+/).length > MAX_WORDS) return false;
  if (!/^["“‘'([#\p{L}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/[.;:,]["”’)]*$/.test(text) && !/\.\.\.$/.test(text)) return false;
  if (
    / [>»›] /.test(text) ||
    isSection(text) ||
    isMenu(text) ||
    isOutlet(nameBeforeSection(text)) ||
    isOffice(text)
  )
    return false;
  if (/^by\b/i.test(text) && takes([byline], line)) return false;
  if (text.split(/\s*[|·•]\s*/).length > 3 || SAID.test(text) || /\. \([^()]*\)$/.test(text)) return false;
  // "Strelsau, 4 May 2023" over a statement.
  if (dateline.detect(text, contextOf(line))?.span.end === text.length) return false;
  return !takes(NO_TITLE, line);
}

class HeadReader {
  readonly #lines: readonly Line[];
  readonly #counts = new Map<string, number>();
  readonly #form: boolean[];
  readonly #signs: boolean[];

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    for (const { text } of lines) {
      const key = letters(stemOf(text).stem);
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    }
    this.#form = lines.map((line) => hasTitleForm(line));
    this.#signs = lines.map((line) => takes(SIGNS, line) || isOffice(line.text));
  }

  #words(at: number): number {
    return (this.#lines[at]?.text ?? '').split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  }

  /** How near a byline or a date stands under a line: 2 the next line, 1 a few lines below, 0 none. */
  #signed(at: number): number {
    const found = this.#signs.slice(at + 1, at + 1 + REACH).indexOf(true);
    return found < 0 ? 0 : found === 0 ? 2 : 1;
  }

  /** A line under a headline says more of the same: the deck. */
  #isDeck(at: number): boolean {
    const key = letters(this.#lines[at]?.text ?? '');
    return [at - 1, at - 2, at - 3].some((above) => {
      const text = this.#lines[above]?.text ?? '';
      return (
        (this.#form[above] ?? false) && this.#words(above) >= 4 && !isNameCase(text) && letters(text) !== key
      );
    });
  }

  /** A line under the byline or the date of another headline: a caption, a deck, a control. */
  #isUnderSigned(at: number): boolean {
    for (let sign = at - 1; sign >= Math.max(1, at - UNDER); sign--)
      if (this.#signs[sign] === true && this.#hasHeadline(sign)) return true;
    return false;
  }

  #hasHeadline(sign: number): boolean {
    return [sign - 1, sign - 2, sign - 3, sign - 4].some(
      (above) =>
        (this.#form[above] ?? false) &&
        this.#words(above) >= 4 &&
        !isNameCase(this.#lines[above]?.text ?? ''),
    );
  }

  #score(at: number): number {
    const text = this.#lines[at]?.text ?? '';
    const words = this.#words(at);
    let score = words >= 4 ? 3 : words - 2;
    if (isNameCase(text)) score -= 2;
    if ((this.#counts.get(letters(stemOf(text).stem)) ?? 0) > 1 && words >= 4) score += 2;
    if (this.#isDeck(at)) score -= 3;
    if (this.#isUnderSigned(at)) score -= 4;
    return score + this.#signed(at) + (at === this.#lines.length - 1 ? 1 : 0);
  }

  /** The best line by its score; of equals the last, which stands nearest to the prose. */
  best(): number | null {
    let best: { at: number; score: number } | null = null;
    for (const [at, fits] of this.#form.entries()) {
      if (!fits) continue;
      const score = this.#score(at);
      if (best === null || score >= best.score) best = { at, score };
    }
    if (best === null) return null;
    // Of a title that is printed twice the first one counts: what stands between belongs to the report.
    const key = letters(this.#lines[best.at]?.text ?? '');
    const first = this.#lines.findIndex(({ text }) => letters(text) === key);
    return first >= 0 && best.at - first <= REACH ? first : best.at;
  }

  /** Headline after headline and nobody who signs: none of them is sure to be the title. */
  isSummary(at: number): boolean {
    const worded = this.#form.filter((fits, line) => fits && this.#words(line) >= 4).length;
    return (
      worded >= SUMMARY &&
      this.#signed(at) === 0 &&
      (this.#counts.get(letters(this.#lines[at]?.text ?? '')) ?? 0) < 2
    );
  }

  /**
   * A line that goes on in the next is no title. Without a byline or a date under it a question needs a gap, and
   * a long line is rather a sentence or a point of a summary that a copy left without its full stop.
   */
  standsApart(at: number, prose: string): boolean {
    const line = this.#lines[at];
    if (line === undefined) return false;
    const last = at === this.#lines.length - 1;
    if (this.#signed(at) > 0) return true;
    if (this.#words(at) > (last ? MAX_UNSIGNED : MAX_OVER_OTHERS)) return false;
    if (!last || at > 0 || line.blankAfter) return true;
    return !/[?!]["”’')]*$/.test(line.text) && /^["“‘'([\p{Lu}\d—–-]/u.test(prose);
  }
}

/** "Zenda Daily News | Politics": the name before the section. */
function nameBeforeSection(text: string): string {
  const [name = text, ...sections] = text.split(/\s+[|>»›–—-]\s+/);
  return sections.length > 0 && sections.every((part) => isSection(part)) ? name : text;
}

function outletOver(lines: readonly Line[], at: number): Head['outlet'] {
  const over = lines.slice(0, at);
  const names = over.map(({ text }) => nameBeforeSection(text));
  const named = names.findLastIndex((name) => isOutletOver(name));
  if (named >= 0) return { at: named, name: names[named] ?? '' };
  const [first] = over;
  // "Meduza" over "World" over the headline.
  const sectioned = over.slice(1).some(({ text }) => isSection(text));
  return first !== undefined && sectioned && mayBeOutlet(first.text) ? { at: 0, name: first.text } : null;
}

function readLines(lines: readonly string[]): { head: Line[]; prose: string | null } {
  const head: Line[] = [];
  const withText = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  for (const [order, index] of withText.slice(0, MAX_LINES).entries()) {
    const next = withText[order + 1];
    const line: Line = {
      text: (lines[index] ?? '').trim(),
      next: next === undefined ? null : (lines[next] ?? '').trim(),
      blankAfter: next !== undefined && next !== index + 1,
    };
    if (isProse(line)) return { head, prose: line.text };
    head.push(line);
  }
  return { head, prose: null };
}

function sureTitle(head: readonly Line[], prose: string): number | null {
  const reader = new HeadReader(head);
  const at = reader.best();
  return at !== null && reader.standsApart(at, prose) && !reader.isSummary(at) ? at : null;
}

/** A report of short lines: only a first line with a gap under it is a title. */
function shortTitle(lines: readonly Line[]): number | null {
  const [first] = lines;
  if (first?.next == null || !first.blankAfter || /!["”’)]*$/.test(first.text)) return null;
  return hasTitleForm(first) ? 0 : null;
}

/**
 * The head of a report: the lines before its first prose. The title is the line among them that is worded
 * like one and that a byline, a date, a repetition or its place speaks for; `stated` is the title that the
 * source gives. Null where no line is sure enough.
 */
export function readHead(lines: readonly string[], stated: string | null): Head | null {
  const { head, prose } = readLines(lines);
  if (head.length === 0 || head.some(({ text }) => /^subject\s*:/i.test(text))) return null;
  const same =
    stated === null ? -1 : head.findIndex(({ text }) => letters(stemOf(text).stem) === letters(stated));
  if (stated !== null && same < 0) return null;
  const at = same >= 0 ? same : prose === null ? shortTitle(head) : sureTitle(head, prose);
  if (at === null) return null;
  const { stem, outlet } = stemOf(head[at]?.text ?? '');
  const over = outletOver(head, at);
  return { at, title: stem, outlet: over ?? (outlet === null ? null : { at, name: outlet }) };
}
