import type { Name } from '../../types/token.ts';
import { matchAt } from '../language/gazetteer/index.ts';
import type { Context } from './context.ts';

/** States of the union that are also towns named in a row with others: "in Paris, New York and London". */
const ALSO_TOWNS = /^(?:Washington|New York)$/;
/** Towns of Georgia that have the name of a town elsewhere. */
const IN_GEORGIA = /^(?:Rome|Athens|Dublin|Cairo|Vienna|Berlin|Milan)$/;

/** "Lebanon, |Missouri|, ...", "Rome, |Georgia|.": a town, told by the state behind its comma; no row of places. */
export function isAmericanTown(context: Context, { first, last }: Pick<Name, 'first' | 'last'>): boolean {
  const { tokens } = context;
  if (tokens[last]?.form !== ',' || tokens[last]?.sentence !== tokens[first]?.sentence) return false;
  const state = stateAt(context, last + 1);
  if (state === null || isRow(context, first, state)) return false;
  const inGeorgia = tokens[last + 1]?.form === 'Georgia' && last + 2 === state;
  return !inGeorgia || IN_GEORGIA.test(tokens[last - 1]?.form ?? '');
}

/** Where the name of an American state at token `first` ends, or null. */
function stateAt({ tokens }: Context, first: number): number | null {
  const match = matchAt(tokens, first);
  if (!match || ALSO_TOWNS.test(match.meanings[0]?.words ?? '')) return null;
  const american = match.meanings.some(({ kind, country }) => kind === 'region' && country === 'USA');
  return american || tokens[first]?.form === 'Georgia' ? match.last : null;
}

/** "Turkey, |Lebanon|, Georgia and Iran": places before the comma, or behind the next comma or "and". */
function isRow({ tokens }: Context, first: number, end: number): boolean {
  const before = tokens[first - 1]?.form === ',' && matchAt(tokens, first - 2) !== null;
  const next = tokens[end]?.form ?? '';
  if (/^(?:and|or|&)$/.test(next)) return true;
  const joined = /^(?:and|or|&)$/.test(tokens[end + 1]?.form ?? '') ? end + 2 : end + 1;
  return before || (next === ',' && matchAt(tokens, joined) !== null);
}

/** "Rome, |Georgia|", "Georgia, the US state". */
export function isGeorgiaOfUnion(context: Context, { first, last }: Pick<Name, 'first' | 'last'>): boolean {
  const { tokens } = context;
  const town = first >= 2 && isAmericanTown(context, { first: first - 2, last: first - 1 });
  const [comma, article, adjective, noun] = [0, 1, 2, 3].map((step) => tokens[last + step]?.form ?? '');
  const called =
    comma === ',' &&
    /^(?:the|a)$/.test(article ?? '') &&
    /^(?:U\.?S\.?|American|southern)$/.test(adjective ?? '') &&
    noun === 'state';
  return town || called;
}
