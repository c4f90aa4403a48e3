import type { ListedCode } from '../../types/actor-list.ts';
import { checkedDay, checkOrder, LineError, type Vocabulary } from './list-entry.ts';

/** CAMEO roles that PLOVER calls otherwise. */
const ROLES: Readonly<Record<string, string>> = {
  INS: 'REB',
  SEP: 'REB',
  UAF: 'REB',
  AGR: 'BUS',
  MNC: 'BUS',
  NGM: 'NGO',
  LAB: 'CVL',
  REF: 'CVL',
  IMG: 'REB',
};

/** CAMEO's regions and other first parts that are no countries. */
const NO_COUNTRY = new Set(
  'AFR ASA BLK CAU CFR CIS EAF EEU EIN EUR LAM MDT MEA MDE NAF NMR PGS SAF SAM SAS SCN SEA SHN WAF WST CAR CAS EAS WEU CEU INT ---'.split(
    ' ',
  ),
);

/** A code of the PETRARCH dictionaries as `[USAGOV >20090120]` has it, without its brackets. Throws a LineError. */
export function parseCode(text: string, vocabulary: Vocabulary): ListedCode {
  const [code = '', ...dates] = text.trim().split(/\s+/);
  if (code.startsWith('~'))
    throw new LineError(`"${code}" is an agent's code, which holds for no one actor; leave agents out`);
  if (!/^(?:[A-Z]{3}|---)+$/.test(code))
    throw new LineError(`"${code}" is no code; it is made of parts of three capitals, as USAGOV`);
  const [from, to] = rangeOf(dates.join(' ').replace(/(?<sign>[<>]) /g, '$<sign>'));
  checkOrder(from, to);
  return { ...meaningOf(code, vocabulary), from, to };
}

function meaningOf(code: string, vocabulary: Vocabulary): Pick<ListedCode, 'country' | 'sector'> {
  const parts = code.match(/.{3}/g) ?? [];
  const sectors = parts.flatMap((part) => {
    const sector = ROLES[part] ?? part;
    return vocabulary.sectors.has(sector) ? [sector] : [];
  });
  const [first = ''] = parts;
  const country = vocabulary.countries.has(first) ? first : null;
  if (country === null && sectors.length === 0 && !NO_COUNTRY.has(first))
    throw new LineError(`"${code}" begins with no country (ISO 3166-1 alpha-3) and no sector; mend the code`);
  return { country, sector: sectors[0] ?? (country !== null && parts.length === 1 ? 'GOV' : null) };
}

/** "<D": before that day; ">D": from that day on; "D-D" and ">D <D": between, both days in it. */
function rangeOf(text: string): [string | null, string | null] {
  const between = /^(?<from>\d{6}|\d{8}) ?- ?(?<to>\d{6}|\d{8})$/.exec(text)?.groups;
  if (between) return [dayOf(between.from ?? ''), dayOf(between.to ?? '')];
  let [from, to]: [string | null, string | null] = [null, null];
  for (const part of text === '' ? [] : text.split(' ')) {
    const bound = /^(?<sign>[<>])(?<day>\d{6}|\d{8})$/.exec(part)?.groups;
    if (!bound) throw new LineError(`"${text}" is no time; write <YYYYMMDD, >YYYYMMDD or YYYYMMDD-YYYYMMDD`);
    if (bound.sign === '>') from = dayOf(bound.day ?? '');
    else to = dayBefore(dayOf(bound.day ?? ''));
  }
  return [from, to];
}

/** Two figures of a year up to 29 are of this century, as in TABARI's dictionaries. */
const PIVOT = 30;

function dayOf(digits: string): string {
  const short = digits.length === 6;
  const century = short ? (Number(digits.slice(0, 2)) < PIVOT ? '20' : '19') : '';
  const full = century + digits;
  return checkedDay(`${full.slice(0, 4)}-${full.slice(4, 6)}-${full.slice(6, 8)}`);
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
