import type { Entry } from './entry.ts';

export const COERCE: Entry = {
  type: 'COERCE',
  definition: 'Represses or restricts: arrests, deports, bans, censors, seizes property, curfews, martial law, cyber attacks.',
  confusable: {
    ASSAULT: 'bodily harm and conquest are ASSAULT',
    SANCTION: 'relations between states that are cut are SANCTION',
    ACCUSE: 'a charge or a lawsuit alone is ACCUSE',
  },
  cues: [
    { mode: 'arrest', contexts: 'legal', on: 'arrest detain jail imprison apprehend intern', recipients: 'object' },
    { mode: 'arrest', contexts: 'legal', on: 'sentence', recipients: 'object' },
    { mode: 'arrest', contexts: 'legal', on: 'issue order announce make', object: 'warrant arrest detention', recipients: 'for of against', alone: true },
    { mode: 'arrest', contexts: 'legal', on: 'arrest detention imprisonment', noun: true, recipients: 'object of', subject: '*' },
    { mode: 'deport', contexts: 'migration', on: 'deport extradite', recipients: 'object' },
    { mode: 'seize', on: 'seize confiscate impound intercept', object: 'ship tanker vessel boat property asset cargo oil money shipment drug passport plane account weapon container', recipients: 'of from object', alone: true },
    { mode: 'seize', on: 'freeze', object: 'asset account fund', recipients: 'of', alone: true },
    { mode: 'ban', on: 'ban outlaw bar prohibit forbid disqualify', recipients: 'object from' },
    { mode: 'ban', on: 'impose', object: 'ban', recipients: 'on', alone: true },
    { mode: 'censor', contexts: 'rights_freedoms', on: 'censor block shut+down suspend close', object: 'newspaper website broadcaster channel station internet publication magazine media radio', recipients: 'object of', alone: true },
    { mode: 'curfew', on: 'impose declare extend', object: 'curfew lockdown', recipients: 'in on', alone: true },
    { mode: 'martial-law', contexts: 'rights_freedoms', on: 'impose declare proclaim extend', object: 'law emergency siege state', recipients: 'in on', alone: true, beside: 'object=law object=siege object=emergency object=state' },
    { mode: 'restrict', on: 'impose', object: 'restriction limit blockade visa closure', recipients: 'on against in', alone: true },
    { mode: 'restrict', on: 'close shut seal', object: 'border crossing airspace strait port mosque church', recipients: 'with to', alone: true },
    { mode: 'restrict', on: 'force compel', recipients: 'object' },
    { mode: 'restrict', on: 'blockade besiege evict expropriate', recipients: 'object' },
    { mode: 'withhold', contexts: 'human_security', on: 'cut+off cut shut+off withhold', object: 'power electricity water internet gas food', recipients: 'to in from', alone: true },
    { mode: 'seize', contexts: 'cyber', on: 'hack', recipients: 'object' },
    { mode: 'seize', contexts: 'cyber', on: 'launch carry+out conduct', object: 'cyberattack warfare hack', recipients: 'against on', alone: true },
  ],
  examples: [
    { text: 'Police in Lagos arrested ten union leaders.', event: 'COERCE:arrest' },
    { text: 'Niger closed its border with Benin.', event: 'COERCE:restrict' },
    { text: 'The speech arrested the attention of Kenya.', event: null },
  ],
}; // prettier-ignore
