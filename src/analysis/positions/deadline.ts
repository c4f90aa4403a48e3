import { calendarDay, dayNumber, formatDay } from '../../dates/index.ts';
import { evidenceOf } from '../../evidence.ts';
import type { PositionMention } from '../../types/position.ts';
import type { Timex } from '../../types/timex.ts';
import { sentenceOf, spanOfRange, tokenAt, type Scene } from './scene.ts';

const BEFORE =
  /\b(?:by|before|until|till|no later than|deadline of|deadline on)\s+(?:the\s+end\s+of\s+|midnight\s+(?:on\s+)?|noon\s+(?:on\s+)?)?$/iu;
/** Longest words between "by" and the date that the time layer may have left out. */
const LOOK = 40;

/** By when, where the sentence of a demand or threat says so behind its cue and the date resolves, with its words. */
export function deadlineOf(
  scene: Scene,
  cue: number,
): Pick<PositionMention, 'deadline' | 'deadline_evidence'> {
  const { article, layers } = scene;
  const start = tokenAt(scene, cue)?.start ?? 0;
  const { end } = spanOfRange(scene, sentenceOf(scene, tokenAt(scene, cue)?.sentence ?? -1));
  const found = layers.times.find(
    (time) =>
      time.edtf !== null &&
      time.start >= start &&
      time.end <= end &&
      (BEFORE.test(article.text.slice(Math.max(0, time.start - LOOK), time.start)) ||
        /^(?:by|before|until)\s/iu.test(time.quote)),
  );
  const deadline = found ? ahead(found, article.published.value) : null;
  return found && deadline !== null
    ? { deadline, deadline_evidence: [evidenceOf(article, found)] }
    : { deadline: null };
}

/** A weekday that the tense of its verb put into the past: a deadline lies ahead of the report. */
function ahead({ edtf, weekday }: Timex, published: string | null): string | null {
  if (edtf === null || weekday === undefined || published === null) return edtf;
  const day = /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)$/u.exec(edtf)?.groups;
  if (!day || edtf >= published.slice(0, 10)) return edtf;
  const number = dayNumber({
    year: Number(day['year']),
    month: Number(day['month']),
    day: Number(day['day']),
  });
  return formatDay(calendarDay(number + 7));
}
