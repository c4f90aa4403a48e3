import type { LeftOut } from '../types/article.ts';
import { readHead, type Head } from './head.ts';
import type { Facts, Found, LineContext } from './line-rule.ts';
import { LINE_RULES } from './rules/index.ts';

export interface Cleaned {
  text: string;
  leftOut: LeftOut[];
  /** What the left-out lines told, in their order. */
  facts: Facts[];
}

/** More rounds than kinds of beginnings and ends that one line can have. */
const MAX_ROUNDS = 5;
/** More lines than name the writers of one report. */
const MAX_AUTHORS = 8;

interface Detection {
  found: Found;
  why: LeftOut['why'];
}

function detect(line: string, context: LineContext): Detection | null {
  for (const rule of LINE_RULES) {
    const found = rule.detect(line, context);
    if (found !== null) return { found, why: found.why ?? rule.why };
  }
  return null;
}

/** Prose by its look: long enough for a sentence, and closed like one. */
function isProse(line: string): boolean {
  return line.length >= 60 && /[.!?]["”’')\]]*$/.test(line);
}

class Cleaner {
  readonly leftOut: LeftOut[] = [];
  readonly facts: Facts[] = [];
  readonly #lines: readonly string[];
  readonly #withText: readonly number[];
  #title: string | null;
  #kept = 0;
  #prose = 0;
  #inList = false;
  #inNote = false;
  #placed = false;
  /** Number of the line in which a dateline or an outlet's own name was found. */
  #filedAt: number | null = null;
  readonly #head: Head | null;
  readonly #authors: string[] = [];

  constructor(lines: readonly string[], title: string | null) {
    this.#lines = lines;
    this.#head = readHead(lines, title);
    this.#withText = lines.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
    this.#title = title;
  }

  #context(index: number, order: number): LineContext {
    const next = this.#withText[order + 1];
    return {
      before: order,
      after: this.#withText.length - order - 1,
      kept: this.#kept,
      prose: this.#prose,
      next: next === undefined ? null : (this.#lines[next] ?? '').trim(),
      blankBefore: index > 0 && this.#withText[order - 1] !== index - 1,
      blankAfter: next !== undefined && next !== index + 1,
      title: this.#title,
      // "[VOA] Abuja, Nigeria -- ": the outlet and the place are found one after the other in one line.
      filed: this.#placed || (this.#filedAt !== null && this.#filedAt !== order),
      inList: this.#inList,
      inNote: this.#inNote,
      ...this.#headContext(order),
      authors: this.#authors,
    };
  }

  #headContext(order: number): Pick<LineContext, 'head' | 'headTitle' | 'headOutlet' | 'toTitle'> {
    const head = this.#head;
    if (head === null) return { head: null, headTitle: null, headOutlet: null, toTitle: null };
    const toTitle = head.at - order;
    return {
      head: toTitle > 0 ? 'over' : toTitle === 0 ? 'title' : 'under',
      headTitle: head.title,
      headOutlet: head.outlet?.at === order ? head.outlet.name : null,
      toTitle,
    };
  }

  #learn(facts: Facts, order: number): void {
    this.facts.push(facts);
    this.#title ??= facts.title ?? null;
    this.#placed ||= facts.filedFrom !== undefined;
    this.#inNote ||= facts.opensNote === true;
    if (facts.filedBy !== undefined) this.#filedAt ??= order;
  }

  #leaveOut(line: string, order: number, { found, why }: Detection): string {
    const { start, end } = found.span;
    const quote = line.slice(start, end).trim();
    this.leftOut.push({ quote, why });
    if (why === 'byline' && this.#authors.length < MAX_AUTHORS) this.#authors.push(quote);
    this.#inList = found.facts?.listGoesOn === true;
    if (found.facts !== undefined) this.#learn(found.facts, order);
    return (line.slice(0, start) + line.slice(end)).trim();
  }

  /** What stays of a line with text; empty where nothing does. */
  cleanLine(index: number, order: number): string {
    const whole = this.#lines[index] ?? '';
    let rest = whole.trim();
    for (let round = 0; round < MAX_ROUNDS && rest !== ''; round++) {
      const detection = detect(rest, this.#context(index, order));
      if (detection === null) break;
      rest = this.#leaveOut(rest, order, detection);
    }
    if (rest === '') return '';
    this.#inList = false;
    this.#kept++;
    if (isProse(rest)) this.#prose++;
    return rest === whole.trim() ? whole : rest;
  }

  /** All lines after cleaning; null for a line that was left out, so that its blank line can go with it. */
  clean(): (string | null)[] {
    let order = 0;
    return this.#lines.map((line, index) => {
      if (line.trim() === '') return '';
      return this.cleanLine(index, order++) || null;
    });
  }
}

/** Joins lines; where a line was left out, the blank lines around it become one gap. */
function join(lines: readonly (string | null)[]): string {
  const kept: string[] = [];
  let afterGap = false;
  for (const line of lines) {
    if (line === null) afterGap = true;
    else if (line === '' && afterGap && kept.at(-1) === '') continue;
    else {
      kept.push(line);
      if (line !== '') afterGap = false;
    }
  }
  return kept.join('\n').trim();
}

/** Takes from normalised text what is no prose; `title` is what the source states. */
export function clean(text: string, title: string | null): Cleaned {
  const cleaner = new Cleaner(text.split('\n'), title);
  const lines = cleaner.clean();
  return { text: join(lines), leftOut: cleaner.leftOut, facts: cleaner.facts };
}
