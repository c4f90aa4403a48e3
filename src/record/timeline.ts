import { compareIntervals, intervalOf } from '../dates/index.ts';
import type { ActorView } from '../types/merge.ts';
import type { Engagement, TimelineEntry } from '../types/record.ts';

/** What has a date, in order of time; of equal dates in the order of the record. */
export function timelineOf(engagements: readonly Engagement[], view: ActorView): TimelineEntry[] {
  const entries = engagements.flatMap((engagement) => {
    const edtf = engagement.when?.edtf ?? null;
    const interval = intervalOf(edtf ?? '');
    return edtf !== null && interval
      ? [{ interval, edtf, item: engagement.id, label: labelOf(engagement, view) }]
      : [];
  });
  entries.sort((a, b) => compareIntervals(a.interval, b.interval));
  return entries.map(({ edtf, item, label }) => ({ edtf, item, label }));
}

/** "call: Vladimir Putin, Joe Biden (scheduled)" */
export function labelOf({ format, name, participants, status }: Engagement, view: ActorView): string {
  const who = participants.map((actor) => view.nameOf(actor)).join(', ');
  const what = name === null ? format : `${name} (${format})`;
  return `${what}${who === '' ? '' : `: ${who}`} (${status})`;
}
