import type { Entry } from './entry.ts';

const CURBS =
  'sanction ban restriction embargo curfew blockade tariff siege boycott limit visa emergency closure duty suspension curb law moratorium blockade hour state investigation probe charge case lawsuit emergency';

export const CONCEDE: Entry = {
  type: 'CONCEDE',
  definition: 'Gives way: eases or lifts curbs, pardons, calls off a protest, declares a ceasefire, accepts demands.',
  confusable: {
    RETREAT: 'persons set free and ground given up are RETREAT',
    REJECT: 'will not lift is REJECT',
  },
  cues: [
    { on: 'roll roll+back lift ease remove relax end suspend waive scrap drop loosen reduce repeal revoke cut abolish cancel', object: CURBS, recipients: 'on against to for of', alone: true },
    { on: 'call+off end suspend halt', object: 'strike protest boycott demonstration hunger', recipients: 'against', alone: true },
    { on: 'pardon amnesty', recipients: 'object' },
    { on: 'grant issue announce approve', object: 'amnesty pardon citizenship clemency passport residency', recipients: 'to object indirect' },
    { on: 'declare announce proclaim observe', object: 'ceasefire cease-fire truce cessation', recipients: 'with', alone: true },
    { on: 'accept meet', object: 'demand condition term', recipients: 'by from of', alone: true },
    { on: 'yield bow give+in accede back+down relent surrender', recipients: 'to', alone: true },
    { on: 'concede', object: 'demand territory ground point power election defeat', recipients: 'to', alone: true },
    { on: 'concede', beside: 'to=*', recipients: 'to', alone: true },
    { on: 'reverse withdraw rescind', object: 'decision order measure decree', recipients: 'against on', alone: true },
    { on: 'open reopen', object: 'border crossing airspace', recipients: 'to for with', alone: true },
    { on: 'allow permit let', object: 'aid worker convoy inspector observer monitor refugee', recipients: 'object', alone: true },
    { on: 'grant give', object: 'access entry permission authorization authorisation mandate leave', recipients: 'to indirect object' },
  ],
  examples: [
    { text: 'The United States lifted its sanctions on Sudan.', event: 'CONCEDE' },
    { text: 'President Ghani declared a ceasefire with the Taliban.', event: 'CONCEDE' },
    { text: 'Egypt reopened the Rafah crossing.', event: 'CONCEDE' },
    { text: 'Workers lifted the statue out of the river in Prague.', event: null },
  ],
}; // prettier-ignore
