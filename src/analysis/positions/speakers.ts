import { evidenceOf } from '../../evidence.ts';
import type { Span } from '../../types/span.ts';
import { officeOf, partiesWithin, partyAt, partyIn, type Party } from './parties.ts';
import { isPolitical } from './political.ts';
import { standIn } from './stand-ins.ts';
import { firstTokenFrom } from '../../entity-index.ts';
import { findToken, rangeOf, sentenceOf, tokenAt, wordAt, type Range, type Scene } from './scene.ts';
import { isReportingTail } from './window.ts';

/** Index of the innermost attribution whose content holds the token at this offset; null where none does. */
export function attributionOf({ layers, attributionOf: byToken }: Scene, offset: number): number | null {
  return byToken.get(firstTokenFrom(layers.tokens, offset)) ?? null;
}

/** The words of the speaker around a token, within its sentence; null where nobody speaks. */
export function contentAround(scene: Scene, at: number): Range | null {
  const sentence = sentenceOf(scene, tokenAt(scene, at)?.sentence ?? -1);
  const index = scene.attributionOf.get(at);
  const span = scene.layers.attributions[index ?? -1]?.content.find(
    ({ start, end }) => start <= (tokenAt(scene, at)?.start ?? 0) && (tokenAt(scene, at)?.start ?? 0) < end,
  );
  if (!span) return sentence;
  const { first, last } = rangeOf(scene, span);
  let from = Math.max(first, sentence.first);
  while (from < at && /^["“”',—–]$|^that$/u.test(wordAt(scene, from))) from += 1;
  return { first: from, last: Math.min(last, sentence.last) };
}

/** Does the one in whose words this stands speak for the holder? Another's "Moscow will not yield" is a forecast. */
export function speaksFor(scene: Scene, offset: number, { entity }: Party): boolean {
  const index = attributionOf(scene, offset);
  const speaker = index === null ? null : scene.layers.attributions[index]?.speaker;
  const party = speakerAt(scene, offset);
  if (!party)
    return /\b(?:officials?|aides?|diplomats?|spokes\w+|sources?|ministers?)\b/iu.test(speaker?.quote ?? '');
  if (party.entity.id === entity.id) return true;
  return party.entity.country === null || party.entity.country === entity.country;
}

/** The political speaker in whose words this place stands. */
export function speakerAt(scene: Scene, offset: number): Party | null {
  const index = attributionOf(scene, offset);
  const speaker = index === null ? null : scene.layers.attributions[index]?.speaker;
  if (!speaker) return tailSpeaker(scene, offset);
  const entity = scene.entityOf.get(speaker.entity ?? '');
  // "the foreign minister, Li Wen, said": the speaker's words hold the name without being its mention.
  if (!entity) return unknownSpeaker(scene, speaker);
  if (!isPolitical(entity))
    return officeWithin(scene, speaker) ?? partyAt(scene, rangeOf(scene, speaker).last - 1);
  const at = rangeOf(scene, speaker).last - 1;
  return { entity, at, stated: { value: entity.id, evidence: [evidenceOf(scene.article, speaker)] } };
}

/** A speaker without a name: "its ambassador", "the foreign minister, Li Wen", "a government source in Rabat". */
function unknownSpeaker(scene: Scene, speaker: Span): Party | null {
  return (
    officeWithin(scene, speaker) ??
    // "doctors in Ghana" speak for nobody.
    partiesWithin(scene, rangeOf(scene, speaker), null).filter(
      ({ at }) => !/^(?:in|at|from|near)$/u.test(wordAt(scene, at - 1)),
    )[0] ??
    tokenParty(scene, rangeOf(scene, speaker).last - 1) ??
    standInWithin(scene, speaker)
  );
}

/** "its navy chief", "a spokesman for the group". */
function standInWithin(scene: Scene, speaker: Span): Party | null {
  const { first, last } = rangeOf(scene, speaker);
  for (let at = first; at < Math.min(last, first + 7); at += 1) {
    const party = standIn(scene, at);
    if (party) return party;
  }
  return null;
}

function officeWithin(scene: Scene, speaker: Span): Party | null {
  const { first, last } = rangeOf(scene, speaker);
  for (let at = first; at < Math.min(last, first + 6); at += 1) {
    const party = officeOf(scene, at);
    if (party) return party;
  }
  return null;
}

/** Are the words at this place somebody's own, inside quotation marks, where "they" are others? */
export function isDirect(scene: Scene, offset: number): boolean {
  const index = attributionOf(scene, offset);
  if (index === null || scene.layers.attributions[index]?.kind === 'indirect') return false;
  const sentence = scene.layers.sentences.find(({ start, end }) => start <= offset && offset < end);
  const before = scene.article.text.slice(sentence?.start ?? offset, offset);
  return (before.match(/["“]/gu)?.length ?? 0) > (before.match(/”/gu)?.length ?? 0) || !/["“”]/u.test(before);
}

/** The speaker to whom a cue of speech at this token is given: "they | promised". */
export function speakerOfCue(scene: Scene, token: number): Party | null {
  const start = scene.layers.tokens[token]?.start ?? -1;
  const found = scene.layers.attributions.find(
    ({ cue }) => cue !== null && cue.start <= start && start < cue.end,
  );
  const entity = scene.entityOf.get(found?.speaker?.entity ?? '');
  if (!entity || !found?.speaker || !isPolitical(entity)) return null;
  const at = rangeOf(scene, found.speaker).last - 1;
  return { entity, at, stated: { value: entity.id, evidence: [evidenceOf(scene.article, found.speaker)] } };
}

/** The party whose mention holds this token and is no country that only modifies it. */
function tokenParty(scene: Scene, at: number): Party | null {
  const party = partyAt(scene, at);
  return party && party.entity.type !== 'country' ? party : null;
}

/** "…, the minister told reporters": the subject of the verb of saying that closes the sentence. */
function tailSpeaker(scene: Scene, offset: number): Party | null {
  const sentence = scene.layers.sentences.findIndex(({ start, end }) => start <= offset && offset < end);
  const saying = (scene.clausesIn.get(sentence) ?? []).find(
    ({ lemma, kind, arguments: all }) =>
      kind === 'verb' &&
      /^(?:say|tell|add|declare|warn|insist)$/u.test(lemma) &&
      all.some(({ role, start, head }) => role === 'subject' && start > offset && followsComma(scene, head)),
  );
  const subject = saying?.arguments.find(({ role }) => role === 'subject') ?? quoted(scene, sentence, offset);
  return subject ? partyIn(scene, subject) : lexicalTail(scene, sentence, offset);
}

/** "…, the Iraqi water minister, Haider al-Saadi, said in an interview", whose subject the parser lost. */
function lexicalTail(scene: Scene, sentence: number, offset: number): Party | null {
  const { first, last } = sentenceOf(scene, sentence);
  const from = Math.max(first, firstTokenFrom(scene.layers.tokens, offset));
  const comma = findToken(
    { first: from, last },
    (at) => wordAt(scene, at) === ',' && isReportingTail(scene, { first: at + 1, last }),
  );
  if (comma < 0) return null;
  const said = findToken({ first: comma + 1, last }, (at) => SAID.test(wordAt(scene, at)));
  if (said < 0) return null;
  const range =
    said === comma + 1
      ? { first: said + 1, last: Math.min(last, said + 10) }
      : { first: comma + 1, last: said };
  for (let at = range.last - 1; at >= range.first; at -= 1) {
    const party = partyAt(scene, at);
    if (
      party &&
      (party.entity.type !== 'country' ||
        (at === said - 1 && at === comma + 1) ||
        wordAt(scene, at - 1) === 'the')
    )
      return party;
  }
  return null;
}

const SAID = /^(?:said|says|told|added|declared|warned|stated|insisted)$/u;

/** "…, Sakovich was quoted as saying". */
function quoted(scene: Scene, sentence: number, offset: number): { head: number } | undefined {
  const clause = (scene.clausesIn.get(sentence) ?? []).find(
    ({ lemma, voice }) => lemma === 'quote' && voice === 'passive',
  );
  return clause?.arguments.find(
    ({ role, start, head }) => role === 'object' && start > offset && followsComma(scene, head),
  );
}

function followsComma(scene: Scene, head: number): boolean {
  for (let at = head; at > head - 7 && at > 0; at -= 1) if (/^[,”"]$/u.test(wordAt(scene, at))) return true;
  return false;
}
