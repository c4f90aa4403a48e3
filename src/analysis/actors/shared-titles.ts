import type { Name } from '../../types/token.ts';
import type { Context } from './context.ts';
import type { Office } from './draft.ts';
import { ownerAt } from './owners.ts';

/** A name of a row, with the office that its plural title gives all of the row. */
export interface InRow {
  name: Name;
  shared: Office | null;
}

/** Offices of the names behind the first: "Defense ministers Ann Roe of Peru, |Ben Lee of Chad| and |Carl Vos of Togo|". */
export function withSharedOffices<T extends InRow & { offices: Office[] }>(
  context: Context,
  { mentions, fill }: { mentions: readonly T[]; fill: (name: Name, office: Office) => Office },
): T[] {
  let open: InRow | null = null;
  return mentions.map((mention) => {
    const follows = open !== null && isNext(context, open.name.last, mention.name.first);
    const shared: Office | null = mention.shared ?? (follows ? (open?.shared ?? null) : null);
    open = shared === null ? null : { name: mention.name, shared };
    if (mention.shared !== null || shared === null || mention.offices.length > 0) return mention;
    return { ...mention, offices: [fill(mention.name, shared)] };
  });
}

/** Nothing but "of Peru", a comma and an "and" between two names. */
function isNext(context: Context, last: number, first: number): boolean {
  const { tokens } = context;
  let at = last;
  if (tokens[at]?.form === 'of') at = ownerAt(context, at + 1)?.last ?? at;
  const start = at;
  while (at < first && at - start < 2 && /^(?:,|and|&)$/.test(tokens[at]?.form ?? '')) at += 1;
  return at === first && at > start;
}
