import type { LineRule } from '../line-rule.ts';
import { authorNote } from './author-note.ts';
import { bylineStamp } from './byline-stamp.ts';
import { byline } from './byline.ts';
import { caption } from './caption.ts';
import { copyright } from './copyright.ts';
import { correction } from './correction.ts';
import { credits } from './credits.ts';
import { dateLine } from './date-line.ts';
import { dateStamp } from './date-stamp.ts';
import { dateline } from './dateline.ts';
import { developing } from './developing.ts';
import { issuer } from './issuer.ts';
import { kicker } from './kicker.ts';
import { label } from './label.ts';
import { liveStamp } from './live-stamp.ts';
import { mailHeader } from './mail-header.ts';
import { masthead } from './masthead.ts';
import { navigation } from './navigation.ts';
import { pageNotice } from './page-notice.ts';
import { promo } from './promo.ts';
import { relatedList } from './related-list.ts';
import { shoutedHeading } from './shouted-heading.ts';
import { title } from './title.ts';

/**
 * The rules in the order in which they look at a line; the first that finds something wins. What stands by
 * a fixed wording comes before what is told by its place and form: a caption that begins "FILE -" before a
 * dateline. The title, which the head of the report shows, comes before all, then what goes on from the line before.
 */
export const LINE_RULES: readonly LineRule[] = [
  title,
  relatedList,
  navigation,
  pageNotice,
  mailHeader,
  label,
  masthead,
  dateStamp,
  dateLine,
  bylineStamp,
  byline,
  caption,
  developing,
  correction,
  copyright,
  kicker,
  credits,
  promo,
  issuer,
  dateline,
  liveStamp,
  authorNote,
  shoutedHeading,
];
