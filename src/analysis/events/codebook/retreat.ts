import type { Entry } from './entry.ts';

const HELD =
  'politician guard aide crew-member prisoner hostage captive detainee soldier sailor pilot crew activist journalist dissident leader inmate peacekeeper fisherman member militant worker student suspect man woman people citizen ship vessel tanker body remains child critic blogger protester teacher candidate lawyer president minister national follower fighter @name';

export const RETREAT: Entry = {
  type: 'RETREAT',
  definition: 'Gives up ground, prisoners, property, arms or office, in deed.',
  confusable: {
    CONCEDE: 'a declared ceasefire or an eased curb is CONCEDE',
    SANCTION: 'peacekeepers, aid and diplomats withdrawn are SANCTION',
    AGREE: 'a promised withdrawal is AGREE',
  },
  cues: [
    { mode: 'release', on: 'release free', recipients: 'object', object: HELD, alone: true },
    { mode: 'release', on: 'announce', object: 'release', recipients: 'of object', alone: true },
    { mode: 'release', contexts: 'legal', on: 'order approve authorize authorise', object: 'release', subject: 'court judge tribunal', recipients: 'of object', alone: true },
    { mode: 'release', on: 'free', recipients: 'object' },
    { mode: 'release', on: 'release', recipients: 'object', beside: 'from=prison from=jail from=custody from=detention on=bail' },
    { mode: 'release', on: 'release', recipients: 'of object', noun: true, subject: '*' },
    { mode: 'return', on: 'return repatriate restore', object: 'body remains artifact artefact treasure bronze relic statue antiquity painting property land depot base arm weapon refugee prisoner territory island', recipients: 'to', alone: true },
    { mode: 'return', on: 'return repatriate', beside: 'to=*', object: '*', recipients: 'to' },
    { mode: 'return', on: 'hand+over hand+back give+back cede', object: 'territory town island village body remains prisoner base control power', recipients: 'to', alone: true },
    { mode: 'withdraw', contexts: 'military', on: 'withdraw pull+out pull+back evacuate remove pull', object: 'troop soldier force unit army tank weapon artillery brigade marine fighter', recipients: 'from', alone: true },
    { mode: 'withdraw', contexts: 'military', on: 'withdraw pull+out pull+back retreat flee leave', subject: 'troop soldier force army unit rebel fighter militant convoy brigade militia navy', recipients: 'from', alone: true },
    { mode: 'withdraw', contexts: 'military', on: 'withdrawal pullout pullback retreat', noun: true, recipients: 'from', subject: 'troop soldier force army' },
    { mode: 'withdraw', contexts: 'military', on: 'withdrawal pullout', noun: true, object: 'troop soldier force army', recipients: 'from', subject: '*', alone: true },
    { mode: 'disarm', contexts: 'military', on: 'disarm demobilize demobilise', recipients: 'object', alone: true },
    { mode: 'disarm', contexts: 'military', on: 'lay+down surrender hand+in', object: 'arm weapon', recipients: 'to', alone: true },
    { mode: 'ceasefire', contexts: 'military', on: 'cease halt stop', object: 'fire fighting hostility operation offensive shelling bombing attack', recipients: 'against in on', alone: true },
    { mode: 'access', on: 'admit', object: 'inspector observer monitor convoy', recipients: 'object', alone: true },
    { mode: 'resign', contexts: 'political_institutions', on: 'resign step+down abdicate quit', subject: 'minister president premier government cabinet chancellor governor chief king @name', recipients: 'as from', alone: true },
  ],
  examples: [
    { text: 'Hamas released two hostages on Monday.', event: 'RETREAT:release' },
    { text: 'Russia withdrew its troops from Kherson.', event: 'RETREAT:withdraw' },
    { text: 'The band released an album in Germany.', event: null },
  ],
}; // prettier-ignore
