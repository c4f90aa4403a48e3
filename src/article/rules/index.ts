import type { LineRule } from '../line-rule.ts';
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
import { label } from './label.ts';
import { mailHeader } from './mail-header.ts';
import { masthead } from './masthead.ts';
import { navigation } from './navigation.ts';
import { promo } from './promo.ts';
import { relatedList } from './related-list.ts';
import { shoutedHeading } from './shouted-heading.ts';
import { title } from './title.ts';

/**
 * The rules in the order in which they look at a line; the first that finds something wins. What stands by
 * a fixed wording comes before what is told by its place and form: a caption that begins "FILE -" before a
 * dateline, a label "OPINION" and a promo before a title. What goes on from the line before comes first.
 */
export const LINE_RULES: readonly LineRule[] = [
  relatedList,
  navigation,
  mailHeader,
  label,
  masthead,
  dateStamp,
  dateLine,
  byline,
  caption,
  developing,
  correction,
  copyright,
  credits,
  promo,
  issuer,
  title,
  dateline,
  shoutedHeading,
];
