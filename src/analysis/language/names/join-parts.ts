import type { Token } from '../../../types/token.ts';
import { BODIES } from './organization-ends.ts';
import { overlaps, type NameSpan } from './spans.ts';

/** Small words between the parts of one person's name, and Arabic ones that papers write with a capital. */
const PARTICLE = /^(?:bin|ibn|bint|al|el|von|van|der|den|de|del|della|di|da|dos|du|la|le|ter|ten|zu|af)$/;
const CAPITAL_PARTICLE = /^(?:Al|El|Bin|Abu|Ben|Van|Von|De|Di|Da|Del|Le|La)$/;

/** "Hamad |bin| Khalifa": two persons with nothing but particles between them are one. */
export function joinParticles(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const joined: NameSpan[] = [];
  for (const span of spans) {
    const open = joined.at(-1);
    if (open && open.type === 'person' && span.type === 'person' && isBridge(tokens, open.last, span.first))
      joined[joined.length - 1] = { ...open, last: span.last, rule: 'particles' };
    else joined.push(span);
  }
  return joined.map((span, index) => withParticle(tokens, span, joined[index + 1]?.first ?? tokens.length));
}

/** "Alberto |van Klaveren|": a particle and a capital behind a person, up to the next name. */
function withParticle(tokens: readonly Token[], span: NameSpan, limit: number): NameSpan {
  if (span.type !== 'person' || span.rule === 'gazetteer') return span;
  let at = span.last;
  while (at - span.last < 2 && PARTICLE.test(tokens[at]?.form ?? '')) at += 1;
  const token = tokens[at];
  if (at === span.last || at >= limit || token?.upos !== 'PROPN') return span;
  if (!/^\p{Lu}/u.test(token.form) || token.sentence !== tokens[span.first]?.sentence) return span;
  return { ...span, last: at + 1, rule: 'particles' };
}

function isBridge(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first < 1 || last - first > 2) return false;
  for (let index = first; index < last; index++) {
    const form = tokens[index]?.form ?? '';
    if (!PARTICLE.test(form) && !CAPITAL_PARTICLE.test(form)) return false;
  }
  return tokens[first - 1]?.sentence === tokens[last]?.sentence;
}

/** Longest such name: "Popular Front for …" begins anew at its "for". */
const LONGEST_BODY = 6;

/** "Amhara| |Liberation| |Front": three or more capitalized words that end so are one organization, not several names. */
export function joinBodies(tokens: readonly Token[], spans: readonly NameSpan[]): NameSpan[] {
  const bodies: NameSpan[] = [];
  tokens.forEach((token, end) => {
    if (!BODIES.test(token.form)) return;
    const first = startOfBody(tokens, end);
    const body: NameSpan = { first, last: end + 1, type: 'organization', rule: 'body' };
    const inside = spans.filter((span) => overlaps(span, body));
    const whole = inside.some((span) => span.first <= first && span.last >= end + 1);
    const reaches = inside.every((span) => span.first >= first && span.last <= end + 1);
    if (end + 1 - first > 2 && inside.length > 1 && !whole && reaches) bodies.push(body);
  });
  const kept = spans.filter((span) => !bodies.some((body) => overlaps(span, body)));
  return [...kept, ...bodies].sort((a, b) => a.first - b.first);
}

function startOfBody(tokens: readonly Token[], end: number): number {
  let first = end;
  while (first > 0 && end - first < LONGEST_BODY - 1 && isPart(tokens, first - 1)) first -= 1;
  return first;
}

function isPart(tokens: readonly Token[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  if (token?.sentence !== next?.sentence || !/^\p{Lu}[\p{L}'’]+$/u.test(token?.form ?? '')) return false;
  return token?.upos === 'PROPN' || token?.upos === 'ADJ' || token?.upos === 'NOUN';
}
