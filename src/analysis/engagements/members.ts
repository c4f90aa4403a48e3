import { attributionAt } from '../../attribution-at.ts';
import type { Draft, Party } from './draft.ts';
import { formAt } from './reading.ts';
import type { Reading } from './reading.ts';
import { sideOf } from './sides.ts';

/**
 * Gives members of a list the sides of what they are members of: "the upcoming dialogues with Russia.
 * Those include bilateral talks …", and the speaker's own side to "talks with Russia" in his mouth.
 */
export function completeSides(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const listed = drafts.map((draft) => {
    const umbrella =
      draft.rule === 'noun:round'
        ? talksBefore(drafts, draft)
        : isListed(reading, draft)
          ? umbrellaOf(drafts, draft)
          : undefined;
    return umbrella && draft.parties.length === 0 ? { ...draft, parties: umbrella.parties } : draft;
  });
  return listed.map((draft) => withSpeaker(reading, draft));
}

/** Does the sentence begin "Those include", "These are", "They include"? */
function isListed(reading: Reading, draft: Draft): boolean {
  const first = reading.sentences[draft.sentence]?.first ?? 0;
  return (
    /^(?:those|these|they|among)$/.test(formAt(reading, first)) &&
    /^(?:include|are|comprise|will|them)$/.test(formAt(reading, first + 1))
  );
}

/** "agreed to resume consultations … A first round will be held in April": a round of those. */
function talksBefore(drafts: readonly Draft[], draft: Draft): Draft | undefined {
  return drafts.findLast(
    (other) =>
      other.trigger < draft.trigger &&
      draft.sentence - other.sentence <= 1 &&
      /^(?:talks|consultations|negotiation)$/.test(other.format) &&
      other.parties.length > 1,
  );
}

function umbrellaOf(drafts: readonly Draft[], draft: Draft): Draft | undefined {
  return drafts.findLast(
    (other) =>
      other.sentence === draft.sentence - 1 && other.format === draft.format && other.parties.length > 0,
  );
}

/** "Bilateral talks with Russia will resume", officials of the United States said: they are the other side. */
function withSpeaker(reading: Reading, draft: Draft): Draft {
  const formats = ['talks', 'negotiation', 'consultations'];
  if (draft.parties.length !== 1 || draft.requester) return draft;
  const spoken = formats.includes(draft.format) ? speakerSide(reading, draft) : null;
  const side = spoken ?? ministrySide(reading, draft);
  const known = draft.parties.map((party) => sideOf(reading, party.entity));
  return side && !known.includes(sideOf(reading, side.entity))
    ? { ...draft, parties: [...draft.parties, side] }
    : draft;
}

/** "A meeting with Somali officials was put off, the Kenyan foreign ministry said": it was Kenya's. */
function ministrySide(reading: Reading, draft: Draft): Party | null {
  if (draft.form === 'verb' || formAt(reading, draft.trigger + 1) !== 'with') return null;
  const told = attributionAt(reading.attributions, draft.span.start);
  const speaker = told === null ? null : reading.attributions[told]?.speaker;
  const entity = reading.entity.get(speaker?.entity ?? '');
  if (!speaker || entity?.country == null || entity.type === 'place') return null;
  const state = reading.entities.find((it) => it.type === 'country' && it.country === entity.country);
  const own = entity.type === 'organization' && entity.sector === 'GOV';
  return own || state ? { entity: state?.id ?? entity.id, span: speaker } : null;
}

/** The country of those in whose direct words the mention stands, where the article knows both. */
function speakerSide(reading: Reading, draft: Draft): Party | null {
  for (const { speaker, content, kind } of reading.attributions) {
    const inside = content.some((part) => part.start <= draft.span.start && draft.span.end <= part.end);
    if (!inside || kind === 'indirect' || !speaker?.entity) continue;
    const country = reading.entity.get(speaker.entity)?.country;
    const state = reading.entities.find((entity) => entity.type === 'country' && entity.country === country);
    if (country && state) return { entity: state.id, span: speaker };
  }
  return null;
}
