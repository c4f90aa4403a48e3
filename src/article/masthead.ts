/** Words that papers and their sites are called by; each closes or opens a name of several words. */
const WORDS = new Set(
  (
    'post times herald courier gazette daily news tribune observer chronicle journal guardian telegraph mail express ' +
    'star sun mirror standard independent examiner inquirer enquirer sentinel dispatch bulletin record register review ' +
    'monitor today weekly messenger ledger globe argus advertiser citizen advocate press tidings leader spectator ' +
    'morning evening gazeta zeitung'
  ).split(' '),
);
/** Only these open a name without "of": "Daily Mail", "Times of Zenda" but not "Post Falls". */
const OPENERS = /^(?:daily|weekly|(?:times|journal|voice|daily) of)\b/i;
/** Towns that are called like a paper. */
const TOWNS = new Set(['newport news']);

/** True for "Zenda Evening Post", "The Times of Zenda": two to six capitalised words, one a word for a paper. */
export function isMasthead(name: string): boolean {
  const words = name
    .trim()
    .replace(/^the\s+/i, '')
    .split(/\s+/);
  if (words.length < 2 || words.length > 6 || TOWNS.has(words.join(' ').toLowerCase())) return false;
  if (!words.every((word) => /^(?:\p{Lu}[\p{L}\p{M}.'’&-]*|of|and|&)$/u.test(word))) return false;
  // "Standard-Times"
  return (
    WORDS.has((words.at(-1) ?? '').toLowerCase().split('-').at(-1) ?? '') || OPENERS.test(words.join(' '))
  );
}
