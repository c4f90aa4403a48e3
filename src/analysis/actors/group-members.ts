import { mentionOf, type Context } from './context.ts';
import { isActingGroup, memberOf } from './coordinated.ts';
import { addMention, newDraft, type Cast, type Draft } from './draft.ts';
import { titleEndingAt } from './titles.ts';

/** How far behind its possessor a group's noun may stand: "their deputy foreign |ministers|". */
const REACH = 4;

/**
 * "|their| foreign ministers", "|the two countries'| leaders", "advisers of |the two neighbours|": who represents the
 * members of a group has those of each member for its own.
 */
export function addGroupMembers(context: Context, cast: Cast): void {
  const groups = new Map<number, Draft>();
  for (const draft of cast.drafts)
    if (draft.type === 'group') for (const { head } of draft.mentions) groups.set(head, draft);
  const owners = cast.drafts.filter(
    ({ members }) => members.length > 1 && members.every(({ type }) => type === 'country'),
  );
  for (const { members, mentions } of owners) {
    for (const { head, form, start, end } of mentions) {
      const noun =
        form === 'pronoun' ? nounFrom(context, head + 1) : nounBeside(context, { start, end, head });
      if (noun === null || noun === head) continue;
      const title = titleEndingAt(context, noun + 1);
      const group = groups.get(noun) ?? newGroup(context, cast, { first: title?.first ?? noun, noun });
      if (group.members.length > 0 || group.members === members) continue;
      group.members = members.map((state) => memberOf(context, cast, { state, head: noun }));
      groups.set(noun, group);
    }
  }
  takeUp(context, groups);
}

/** The noun of a group within reach of a token: "foreign |ministers|". */
function nounFrom({ tokens }: Context, first: number): number | null {
  for (let at = first; at < first + REACH; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[first]?.sentence || !/^(?:ADJ|NOUN|PROPN)$/.test(token.upos))
      return null;
    if (isActingGroup(token.form)) return at;
  }
  return null;
}

function nounBeside(
  context: Context,
  { start, end, head }: { start: number; end: number; head: number },
): number | null {
  const { tokens } = context;
  let first = head;
  while (first > 0 && (tokens[first - 1]?.start ?? -1) >= start) first -= 1;
  let last = head + 1;
  while ((tokens[last]?.end ?? end + 1) <= end) last += 1;
  if (tokens[last]?.xpos === 'POS') return nounFrom(context, last + 1);
  const noun = tokens[first - 2];
  const behind = /^of$/i.test(tokens[first - 1]?.form ?? '') && isActingGroup(noun?.form ?? '');
  return behind && noun?.sentence === tokens[first]?.sentence ? first - 2 : null;
}

function newGroup(context: Context, cast: Cast, { first, noun }: { first: number; noun: number }): Draft {
  const mention = mentionOf(context, { first, last: noun + 1, head: noun }, 'nominal');
  const draft = cast.add(
    newDraft({
      name: mention.quote.toLowerCase(),
      type: 'group',
      sector: 'GOV',
      plural: true,
      unnamed: true,
    }),
  );
  addMention(draft, mention);
  return draft;
}

/** How many sentences later "the two ministers" takes up "their foreign ministers". */
const TAKEN_UP = 3;

function takeUp({ tokens }: Context, groups: ReadonlyMap<number, Draft>): void {
  let last: { draft: Draft; head: number } | null = null;
  for (const head of [...groups.keys()].sort((a, b) => a - b)) {
    const draft = groups.get(head);
    if (!draft) continue;
    const near =
      last !== null && (tokens[head]?.sentence ?? 0) - (tokens[last.head]?.sentence ?? 0) <= TAKEN_UP;
    const same = tokens[head]?.form.toLowerCase() === tokens[last?.head ?? -1]?.form.toLowerCase();
    if (draft.members.length > 0) last = { draft, head };
    else if (last && near && same && /^(?:the|both|these)\b/i.test(draft.name))
      draft.members = last.draft.members;
  }
}
