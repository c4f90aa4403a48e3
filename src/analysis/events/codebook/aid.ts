import type { Entry } from './entry.ts';

const GOODS =
  '$ € £ aid assistance help relief food medicine supply fund funding money loan grant donation million billion dollar euro equipment vehicle weapon arm missile tank jet ammunition vaccine shelter asylum refuge support contribution package rice blanket helicopter system ventilator worth generator tent doctor expertise';

export const AID: Entry = {
  type: 'AID',
  definition: 'Gives money, arms, goods, peacekeepers, rescue or asylum.',
  confusable: {
    SUPPORT: 'words of support are SUPPORT',
    AGREE: 'promised aid is AGREE',
    COOPERATE: 'trade and exchange are COOPERATE',
  },
  cues: [
    { mode: 'asylum', contexts: 'migration', on: 'grant give offer', object: 'asylum refuge shelter', recipients: 'to indirect' },
    { mode: 'military', contexts: 'military', on: 'arm', recipients: 'object' },
    { contexts: 'peacekeeping', on: 'participate arrive serve', subject: 'peacekeeper', recipients: 'in at', alone: true },
    { contexts: 'peacekeeping', on: 'send deploy participate announce', beside: 'in=peacekeeping on=peacekeeping to=peacekeeping', recipients: 'to in', alone: true },
    { mode: 'asylum', contexts: 'migration', on: 'accept admit welcome shelter', object: 'refugee migrant asylum-seeker', recipients: 'object' },
    { on: 'donate', recipients: 'to object indirect', alone: true },
    { mode: 'military', contexts: 'peacekeeping', on: 'deploy send dispatch contribute', object: 'peacekeeper', recipients: 'to in along', alone: true },
    { mode: 'military', contexts: 'military', on: 'supply provide send deliver ship donate give', object: 'weapon arm missile tank jet ammunition artillery drone system helicopter', recipients: 'to indirect object', alone: true },
    { on: 'provide give donate send deliver supply grant hand+over contribute ship fly disburse allocate approve announce extend release airlift', object: GOODS, recipients: 'to for indirect object', alone: true },
    { on: 'supply', recipients: 'object', beside: 'with=weapon with=arm with=missile with=food with=gas' },
    { on: 'fund finance assist help aid', recipients: 'object', governs: true },
    { on: 'spend', recipients: 'on' , beside: 'on=help on=helping' },
    { on: 'evacuate rescue feed vaccinate shelter', recipients: 'object' },
    { on: 'train', recipients: 'object', contexts: 'military' },
    { on: 'aid assistance delivery', noun: true, recipients: 'to for' , subject: 'government' },
  ],
  examples: [
    { text: 'Germany sent 40 trucks of food aid to Ethiopia.', event: 'AID' },
    { text: 'Poland delivered tanks to Ukraine.', event: 'AID:military' },
    { text: 'Ecuador granted asylum to the dissident.', event: 'AID:asylum' },
    { text: 'The coach gave Germany a lead.', event: null },
  ],
}; // prettier-ignore
