import { matchAt, meaningsOf } from '../language/gazetteer/index.ts';
import type { Context } from './context.ts';

/** Names in the gazetteers that bodies of other countries bear as well. */
const SHARED =
  /^(?:House of Representatives|House of Commons|Foreign Office|Foreign Affairs|Congress|Senate|Treasury(?: Department)?|Justice Department|Department of (?:Justice|Defense|Defence|Foreign Affairs and Trade)|National Security Council|Coast Guard)$/;

export function isShared(words: string): boolean {
  return SHARED.test(words);
}

const spoken = new WeakMap<Context['tokens'], ReadonlySet<string>>();

/** The countries of all names of the gazetteers in the report and of where it was filed, those of shared names left out. */
export function spokenOf({ tokens, article }: Context): ReadonlySet<string> {
  const held = spoken.get(tokens);
  if (held) return held;
  const found = new Set<string>();
  const filed = meaningsOf((article.filedFrom ?? '').split(',')[0] ?? '');
  for (const { country } of filed) if (country !== null) found.add(country);
  for (let index = 0; index < tokens.length; index++) {
    const match = matchAt(tokens, index);
    if (!match) continue;
    const [known] = match.meanings;
    if (known && known.kind !== 'medium' && !SHARED.test(known.words) && known.country !== null)
      found.add(known.country);
    index = match.last - 1;
  }
  spoken.set(tokens, found);
  return found;
}
