import { headed, type Brief } from '../brief.ts';

/** The words that the numbers of the other sections point to. */
export function passageSection({ sources }: Brief): string[] {
  return headed(
    'Passages',
    sources
      .list()
      .map(({ number, label, quote }) => `${String(number)}. **${label}** “${quote.replace(/\s+/g, ' ')}”`),
  );
}
