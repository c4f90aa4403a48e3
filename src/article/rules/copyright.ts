import { agencyName, isListedAgency } from '../agencies.ts';
import { wholeLine, type Facts, type LineRule } from '../line-rule.ts';
import { creditFacts, outletName } from '../names.ts';
import { isOutlet } from '../outlets.ts';

const OWNER =
  /^[([]?(?:copyright\s*)?(?:\(c\)|©|copyright)\s*(?:©|\(c\))?\s*(?<year>(?:19|20)\d\d)?(?:\s*[-–]\s*(?:19|20)\d\d)?,?\s*(?:by\s+)?(?<owner>\p{L}(?:[\p{L}\p{M} '’&-]|\.(?=\p{L})){1,60})?/iu;
const NOTICES: readonly RegExp[] = [
  /^all rights reserved\b/i,
  /^our standards:/i,
  /^a version of this (?:article|story) appear(?:s|ed) in print\b/i,
  /^\((?:\p{Lu}\p{L}+ ?){1,5} \d\d\/\d\d\/\d{4} page ?\w{1,4}\)$/u,
  /^[^"“]{3,240}\ball (?:publication )?rights (?:are )?reserved\b[^"“]{0,80}$/i,
  /^(?:\(?c\)?|©)\s*(?:19|20)\d\d\b/i,
  /^this material may not be (?:published|reproduced)/i,
  /^(?:this|the) (?:article|story|text|transcript|content|document) (?:may be|is provided|is protected|is published|may not be)\b/i,
  /\btranscripts? (?:are|is) created on a rush deadline\b/i,
];

/** "This article originally appeared on …", "First published by …": where the text comes from. */
const ORIGINALLY =
  /^(?:this (?:article|story|report|piece|post|interview|text) )?(?:was )?(?:first|originally|previously) (?:appeared|published|ran|posted) (?:on|in|at|by) (?<outlet>(?:the )?\p{Lu}[\p{L}\p{M} .'’&-]{1,50}?)(?: (?:on|and|under) .{0,80})?\.?$/iu;
const SOURCE = /^(?:source|via|courtesy)\s*:\s*(?<name>\p{Lu}[\p{L}\p{M} .'’&/-]{1,40})\.?$/iu;

/** "Gulf Wire is an independent news service. All rights reserved.": the name before the verb. */
function ownFacts(line: string): Facts {
  const name = /^(?<name>.{2,50}?) (?:is|was)\b/.exec(line)?.groups?.name ?? '';
  return isOutlet(name) ? { outlet: outletName(name) } : {};
}

function ownerFacts(groups: Record<string, string | undefined>): Facts {
  const owner = groups.owner?.replace(/\.?\s*all rights.*$/i, '').trim();
  let facts: Facts = owner === undefined || owner === '' ? {} : creditFacts(owner);
  // An agency nobody lists that holds the rights is the outlet: "© Danube News Agency 2024".
  if (facts.agency !== undefined && owner !== undefined && !isListedAgency(facts.agency))
    facts = { outlet: outletName(owner) };
  return groups.year === undefined ? facts : { ...facts, year: Number(groups.year) };
}

/** Whose text it is: "(c) 2021 Example News", "Copyright 2018 The Associated Press. All rights reserved." */
export const copyright: LineRule = {
  name: 'copyright',
  why: 'boilerplate',
  detect(line) {
    if (line.length > 400) return null;
    const groups = OWNER.exec(line)?.groups;
    // "Copyright law was …" is prose: a year, a sign or a reservation of rights must be there.
    if (
      groups &&
      (groups.year !== undefined ||
        /^[([]?(?:©|\(c\)|copyright\s*(?:©|\(c\)))/i.test(line) ||
        /all rights reserved/i.test(line))
    )
      return wholeLine(line, ownerFacts(groups));
    if (/^[^"“]{3,240}\ball rights reserved\b/i.test(line)) return wholeLine(line, ownFacts(line));
    if (NOTICES.some((notice) => notice.test(line))) return wholeLine(line);
    const origin = ORIGINALLY.exec(line)?.groups?.outlet;
    if (origin !== undefined) return wholeLine(line, originFacts(origin));
    const source = SOURCE.exec(line)?.groups?.name;
    if (source === undefined) return null;
    // "Source: NATO" under a table names no agency.
    const agency = agencyName(source);
    return wholeLine(line, agency === null ? {} : { agency });
  },
};

/** The outlet or agency a text comes from counts as its agency: it is not who prints it here. */
function originFacts(name: string): Facts {
  const facts = creditFacts(name);
  const agency = facts.agency ?? facts.outlet;
  return agency === undefined ? {} : { agency };
}
