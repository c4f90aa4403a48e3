import type { LeftOut } from '../types/article.ts';
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

  constructor(lines: readonly string[], title: string | null) {
    this.#lines = lines;
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
      filed: this.facts.some((fact) => fact.filedFrom !== undefined || fact.filedBy !== undefined),
      inList: this.#inList,
      inNote: this.facts.some((fact) => fact.opensNote === true),
    };
  }

  #leaveOut(line: string, { found, why }: Detection): string {
    const { start, end } = found.span;
    this.leftOut.push({ quote: line.slice(start, end).trim(), why });
    this.#inList = found.facts?.listGoesOn === true;
    if (found.facts !== undefined) {
      this.facts.push(found.facts);
      this.#title ??= found.facts.title ?? null;
    }
    return (line.slice(0, start) + line.slice(end)).trim();
  }

  /** What stays of a line with text; empty where nothing does. */
  cleanLine(index: number, order: number): string {
    const whole = this.#lines[index] ?? '';
    let rest = whole.trim();
    for (let round = 0; round < MAX_ROUNDS && rest !== ''; round++) {
      const detection = detect(rest, this.#context(index, order));
      if (detection === null) break;
      rest = this.#leaveOut(rest, detection);
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
