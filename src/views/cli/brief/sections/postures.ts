import type { Posture } from '../../../../types/record.ts';
import { headed, type Brief } from '../brief.ts';
import { presentDate } from '../dates.ts';

/** What forces stand where, in the reports' own numbers. */
export function postureSection({ record, sources, nameOf }: Brief): string[] {
  const line = ({ actor, kind, quantity, unit, place, as_of, modality, evidence }: Posture): string => {
    const count = quantity?.evidence[0]?.quote;
    const what = [count, unit ?? kind].filter((part) => part !== undefined).join(' ');
    const where = place === null ? '' : `, ${place}`;
    const date = as_of === null ? '' : `, ${presentDate(as_of)}`;
    const planned = modality === 'planned' ? ', announced' : '';
    return `- **${nameOf(actor)}**: ${what}${where}${date}${planned} ${sources.cite(evidence)}`;
  };
  return headed('Forces', record.postures.map(line));
}
