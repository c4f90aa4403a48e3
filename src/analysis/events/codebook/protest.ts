import type { Entry } from './entry.ts';

const CROWD =
  'protester demonstrator crowd student worker people resident thousand hundred dozen teacher farmer activist supporter union driver opponent villager woman man citizen critic demonstrator';

export const PROTEST: Entry = {
  type: 'PROTEST',
  definition: 'Civilians demonstrate, strike, riot, boycott or block against somebody.',
  confusable: {
    REQUEST: 'a demand in words alone is REQUEST',
    CONCEDE: 'a strike that is called off is CONCEDE',
    ACCUSE: 'a protest note of a government is ACCUSE',
  },
  cues: [
    { mode: 'demo', on: 'protest demonstrate rally march', subject: CROWD, recipients: 'against object outside at over in', alone: true },
    { mode: 'demo', on: 'hold stage organise organize', object: 'protest rally demonstration march sit-in vigil', recipients: 'against outside in', alone: true },
    { mode: 'demo', on: 'gather', subject: CROWD, beside: 'outside=* against=*', recipients: 'outside against', alone: true },
    { mode: 'riot', on: 'riot', recipients: 'against in', alone: true },
    { mode: 'riot', on: 'burn torch', object: 'flag effigy tyre', recipients: 'of in', alone: true },
    { mode: 'strike', on: 'go', beside: 'on=strike', recipients: 'against at in over', alone: true },
    { mode: 'strike', on: 'strike stop walk+out', subject: 'worker teacher employee driver nurse doctor staff guard miner pilot', object: 'work', recipients: 'at against', alone: true },
    { mode: 'strike', on: 'strike', noun: true, subject: 'worker teacher employee driver nurse doctor staff guard miner pilot union', recipients: 'against at', alone: true },
    { mode: 'hunger', on: 'begin start continue stage launch', beside: 'object=hunger', recipients: 'against', alone: true },
    { mode: 'strike', on: 'go+on', beside: 'object=strike adverbial=strike on=strike', recipients: 'against at in over', alone: true },
    { mode: 'boycott', on: 'boycott', recipients: 'object', alone: true },
    { mode: 'obstruct', on: 'block obstruct barricade', object: 'road street highway entrance border crossing', subject: CROWD, recipients: 'to in', alone: true },
  ],
  examples: [
    { text: 'Thousands of students protested against the government of Serbia.', event: 'PROTEST:demo' },
    { text: 'Teachers in Peru went on strike.', event: 'PROTEST:strike' },
    { text: 'The lawyer protested his innocence in Norway.', event: null },
  ],
}; // prettier-ignore
