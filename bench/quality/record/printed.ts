import type { Evidence, EvidencedText } from '../../../src/types/evidence.ts';
import type { Span } from '../../../src/types/span.ts';
import type { SituationRecord } from '../../../src/types/record.ts';
import type { Kind } from './expected.ts';

/** An actor, or an unnamed speaker with no more than the words for him. */
export interface PrintedActor {
  /** Name, aliases and titles. */
  names: string[];
  country: string | null;
}

/** An item of a record in the one shape that the scorer compares. */
export interface Printed {
  kind: Kind | 'events';
  /** The words that say the very thing: what a call is called, the content of a demand, the count of troops. */
  own: Span[];
  /** All its words: clauses and sentences. */
  around: Span[];
  /** Single values by field: format, kind, status, type, modality, when … */
  values: Record<string, string | number | null>;
  /** Text by field: content, agenda, condition, place … */
  texts: Record<string, string | null>;
  actors: Record<string, PrintedActor[]>;
  consequences: string[];
  /** One line for readers. */
  line: string;
}

const joined = (items: readonly EvidencedText[]): string => items.map(({ text }) => text).join(' / ');

/** All judged items of a record, and its events. Indirect statements are left out: they are not judged. */
export function printedOf(record: SituationRecord): Printed[] {
  const find = actorFinder(record);
  return [
    ...engagements(record, find),
    ...positions(record, find),
    ...postures(record, find),
    ...assessments(record, find),
    ...words(record, find),
    ...events(record),
  ];
}

type Finder = (id: string | null) => PrintedActor[];

function actorFinder({ actors }: SituationRecord): Finder {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return (id) => {
    if (id === null) return [];
    const actor = byId.get(id);
    if (!actor) return [{ names: [id], country: null }];
    const names = [actor.name, ...actor.aliases, ...actor.roles.map(({ title }) => title)];
    return [{ names, country: actor.country }];
  };
}

const line = (...parts: (string | number | null | undefined)[]): string =>
  parts.map((part) => (part === null || part === undefined || part === '' ? '-' : String(part))).join(' | ');
const nameList = (actors: readonly PrintedActor[]): string => actors.map(({ names }) => names[0]).join(', ');
const quoteOf = (evidence: readonly Evidence[]): string => evidence.map(({ quote }) => quote).join(' … ');

function engagements(record: SituationRecord, find: Finder): Printed[] {
  return record.engagements.map((one) => {
    const participants = one.participants.flatMap(find);
    const when = one.when?.edtf ?? null;
    const agenda = joined(one.agenda);
    const own = one.history.flatMap(({ evidence }) => evidence);
    return {
      kind: 'engagements',
      own,
      around: [...one.evidence, ...own],
      values: { format: one.format, status: one.status, when },
      texts: { place: one.place, agenda, name: one.name },
      actors: { participants, requested_by: find(one.requested_by), host: find(one.host) },
      consequences: [],
      line: line(one.format, nameList(participants), when, one.status, one.place, agenda, quoteOf(own)),
    };
  });
}

function positions(record: SituationRecord, find: Finder): Printed[] {
  return record.positions.map((one) => {
    const holder = find(one.holder);
    const addressees = one.addressees.flatMap(find);
    const consequences = one.consequences.map(({ text }) => text);
    const { content, condition, deadline } = one;
    return {
      kind: 'positions',
      own: [...content.evidence, ...one.consequences.flatMap(({ evidence }) => evidence)],
      around: one.evidence,
      values: { kind: one.kind, deadline },
      // A threat's content may be told in its consequences alone.
      texts: {
        content: [content.text, ...consequences].join(' / '),
        condition: condition?.text ?? null,
      },
      actors: { holder, addressees },
      consequences,
      line: line(
        one.kind,
        nameList(holder),
        nameList(addressees),
        content.text,
        condition && `if: ${condition.text}`,
        deadline,
      ),
    };
  });
}

function postures(record: SituationRecord, find: Finder): Printed[] {
  return record.postures.map((one) => {
    const actor = find(one.actor);
    const [min, max] = [one.quantity?.min ?? null, one.quantity?.max ?? null];
    return {
      kind: 'postures',
      own: one.quantity?.evidence ?? one.evidence,
      around: one.evidence,
      values: { kind: one.kind, min, max },
      texts: { place: one.place },
      actors: { actor },
      consequences: [],
      line: line(
        one.kind,
        nameList(actor),
        `${String(min)}..${String(max)}`,
        one.place,
        quoteOf(one.evidence),
      ),
    };
  });
}

function assessments(record: SituationRecord, find: Finder): Printed[] {
  return record.assessments.map((one) => {
    const by = find(one.by);
    const term = one.likelihood?.term ?? null;
    return {
      kind: 'assessments',
      own: one.about.evidence,
      around: one.evidence,
      values: { horizon: one.horizon },
      texts: { about: one.about.text, term },
      actors: { by },
      consequences: [],
      line: line(nameList(by), one.about.text, term, one.horizon),
    };
  });
}

/** Statements with words in quotation marks, and unanswered questions. */
function words(record: SituationRecord, find: Finder): Printed[] {
  const quoted = record.statements.filter(({ kind }) => kind !== 'indirect');
  const statements = quoted.map((one): Printed => {
    const speaker = find(one.speaker);
    return {
      kind: 'statements',
      own: one.content,
      around: one.evidence,
      values: {},
      texts: { text: one.text },
      actors: { speaker },
      consequences: [],
      line: line(one.kind, nameList(speaker), one.text),
    };
  });
  const unknowns = record.unknowns.map((one): Printed => {
    const by = find(one.by);
    return {
      kind: 'unknowns',
      own: one.question.evidence,
      around: one.evidence,
      values: {},
      texts: { question: one.question.text },
      actors: { by },
      consequences: [],
      line: line(nameList(by), one.question.text),
    };
  });
  return [...statements, ...unknowns];
}

function events(record: SituationRecord): Printed[] {
  const told = record.events.filter(({ polarity }) => polarity === 'positive');
  return told.map(({ type, modality, evidence }) => ({
    kind: 'events',
    own: evidence,
    around: evidence,
    values: { type, modality },
    texts: {},
    actors: {},
    consequences: [],
    line: line(type, modality, quoteOf(evidence)),
  }));
}
