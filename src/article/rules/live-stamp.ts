import type { LineRule } from '../line-rule.ts';

const TIME = '\\d{1,2}(?:[:.]?\\d{2})?\\s?(?:[ap]\\.?m\\.?)?';
const ZONE = '(?:GMT|UTC|ET|EST|EDT|PT|BST|CET|CEST|EET|MSK|IST|AST|JST)';
/** "1900 GMT — ", "11:42 GMT: ", "10.45am BST ": the zone makes sure that it is no number of the sentence. */
const STAMP = new RegExp(
  `^(?:\\(|\\[)?${TIME}\\s?${ZONE}(?:\\)|\\])?(?:\\s*(?:[—–:|]|--?)\\s*|\\s+)(?=["“‘'\\p{Lu}\\d])`,
  'iu',
);
const DASH = /[—–:|)\]-]\s*$/;

/** The time before an entry of a live page: "11:42 GMT — The envoys …". A dash or a bracket must close it. */
export const liveStamp: LineRule = {
  name: 'live-stamp',
  why: 'dateline',
  detect(line) {
    const stamp = STAMP.exec(line.slice(0, 40))?.[0];
    if (stamp === undefined || !DASH.test(stamp) || stamp.length >= line.length) return null;
    if (!/^["“‘'\p{Lu}\d]/u.test(line.slice(stamp.length))) return null;
    return { span: { start: 0, end: stamp.length }, facts: { notices: ['live'] } };
  },
};
