import type { PositionKind } from '../../types/position.ts';

/**
 * A set phrase: words parted by spaces, alternatives by "|", "?" behind what may be left out, "_" for up to four
 * words of any kind.
 */
export interface PhraseRow {
  kind: PositionKind;
  words: string;
}

/** Said by whoever speaks: his sentence is the content. */
export const SPOKEN_PHRASES: readonly PhraseRow[] = [
  { kind: 'refusal', words: 'will|would remain|stay closed|shut|frozen|suspended|in? place' },
  { kind: 'offer', words: 'can|could live with' },
  { kind: 'refusal', words: 'owe|owes|owed _ nothing' },
  { kind: 'refusal', words: 'owe|owes|owed nothing to|beyond' },
  { kind: 'refusal', words: 'see|sees|saw no reason|need|point to|in' },
  { kind: 'refusal', words: 'no appetite|reason|need for' },
  { kind: 'warning', words: 'our|my|the|a last|final warning' },
  { kind: 'commitment', words: 'will|would|shall never abandon|desert|forsake|forget' },
  { kind: 'demand', words: 'ball is|was|remains now|firmly|squarely? in _ court' },
  { kind: 'demand', words: 'time had|has|is|was now? come? for _ to' },
  { kind: 'demand', words: 'time for _ to' },
  { kind: 'threat', words: 'will|would|shall be shot|destroyed|sunk|crushed|annihilated|punished' },
  { kind: 'demand', words: 'onus|burden|responsibility is|was|lies|lay|rests|rested now? on|with' },
  { kind: 'demand', words: 'is|was up|down to _ to' },
  { kind: 'demand', words: 'owes|owe us|them|him|her an|explanations|answers explanation|apology|answer?' },
  {
    kind: 'threat',
    words: 'all|every|military option|options is|are|were|remain|remains|remained still? on|open the? table?',
  },
  { kind: 'threat', words: "will|would|shall|'ll come|live|soon|deeply|bitterly|one? day|to? regret" },
  { kind: 'threat', words: 'will|would|shall not go|be|remain unanswered|unpunished' },
  { kind: 'threat', words: 'will|would|shall pay _ price|dearly|cost' },
  {
    kind: 'threat',
    words:
      'will|would|shall be|draw|meet|trigger|provoke a|an|met? with? swift|harsh|severe|strong|forceful|decisive|crushing|proportionate|firm? response|force|retaliation',
  },
  { kind: 'threat', words: 'days are|were numbered' },
  { kind: 'threat', words: 'there will|would|must be _ consequences|repercussions' },
  { kind: 'warning', words: 'time is|was fast? running out' },
  { kind: 'warning', words: 'clock is|was ticking' },
  {
    kind: 'warning',
    words:
      'patience is|was|has|had not|wearing|running|worn|run|limits|its? limits|thin|out|infinite|endless|unlimited|limitless',
  },
  { kind: 'warning', words: 'playing|plays|play with fire' },
  { kind: 'warning', words: 'at its|their|your|his own? peril|risk' },
  { kind: 'warning', words: 'last|final warning|chance for|to' },
  {
    kind: 'warning',
    words:
      'would|will be a grave|serious|huge|big|strategic|historic|terrible|colossal|fatal|dangerous? mistake|error|miscalculation',
  },
  { kind: 'refusal', words: 'no going|turning back' },
  { kind: 'refusal', words: 'not|never up|open for|to negotiation|discussion|debate|question|bargaining' },
  {
    kind: 'refusal',
    words:
      'no room|space|scope|place for compromise|negotiation|negotiations|talks|discussion|concessions|manoeuvre',
  },
  { kind: 'refusal', words: 'no question of' },
  { kind: 'refusal', words: 'nothing left? to discuss|negotiate|renegotiate' },
  { kind: 'refusal', words: 'not|never for sale' },
  { kind: 'refusal', words: 'over my|our dead body|bodies' },
  { kind: 'refusal', words: 'a step|bridge too far' },
  { kind: 'refusal', words: 'not worth the paper' },
  { kind: 'refusal', words: 'dead on|in arrival|the water?' },
  { kind: 'refusal', words: 'not an option' },
  { kind: 'refusal', words: 'not on the agenda|cards|table' },
  { kind: 'refusal', words: 'under no circumstances|conditions' },
  {
    kind: 'refusal',
    words:
      "will|would|wo not|n't|n’t|never be bullied|intimidated|pressured|blackmailed|dictated|forced|coerced|dragged|drawn|provoked|cowed|lectured|deterred|silenced|held|swayed|pushed|strong-armed|browbeaten|threatened",
  },
  {
    kind: 'offer',
    words: 'door|doors is|are|was|were|remain|remains|remained|stay|stays|stayed still|always|wide? open',
  },
  { kind: 'offer', words: 'hand is|was|remains|remained extended|outstretched' },
  {
    kind: 'support',
    words: 'has|have|had our|its|his|her|their full|complete|unwavering|total? support|backing|solidarity',
  },
  { kind: 'support', words: 'is|are not alone' },
  { kind: 'denial', words: 'no truth in|to' },
  { kind: 'denial', words: 'not a|an shred|grain|iota|ounce of truth|evidence' },
  { kind: 'denial', words: 'further from the truth' },
  { kind: 'denial', words: 'had|has|have nothing to do with' },
  { kind: 'denial', words: 'had|has|have|played|plays|took|takes no part|role|hand|involvement in' },
  { kind: 'denial', words: 'was|were|is|are not|never involved in' },
  {
    kind: 'denial',
    words: 'none of our|its|his|their _ crossed|entered|fired|took|struck|violated|was|were|had|has|have',
  },
  { kind: 'refusal', words: 'not one|a inch|soldier|centimetre|single? _ will|would|shall' },
  {
    kind: 'accusation',
    words: 'bear|bears|bore|carry|carries full|sole|direct|total|the|heavy? responsibility|blame for',
  },
  { kind: 'accusation', words: 'has|have only itself|themselves|himself to blame' },
  { kind: 'accusation', words: 'has|have|had blood on its|their|his hands' },
  { kind: 'assurance', words: 'had|has|have nothing to fear' },
  { kind: 'assurance', words: 'no cause|reason for|to alarm|concern|worry|fear' },
  { kind: 'assurance', words: 'pose|poses|posed no threat|danger to' },
  { kind: 'assurance', words: 'not directed|aimed|targeted at|against' },
  { kind: 'commitment', words: 'for? as long as it takes' },
  { kind: 'commitment', words: 'do|doing whatever|everything it|in|possible takes|our|its|their|to power?' },
  { kind: 'commitment', words: 'spare no effort' },
];

/** Done by the subject: what stands behind the phrase is the content. */
export const DONE_PHRASES: readonly PhraseRow[] = [
  { kind: 'refusal', words: 'pour|pours|poured|throw|threw cold water on|over' },
  { kind: 'refusal', words: 'slam|slams|slammed|shut|shuts|close|closed|closes the door on|to' },
  { kind: 'refusal', words: 'give|gives|gave short shrift to' },
  { kind: 'refusal', words: 'come|came|comes out against' },
  { kind: 'refusal', words: 'draw|drew|draws the line at' },
  { kind: 'refusal', words: 'rule|rules|ruled itself|himself|herself|themselves out of' },
  { kind: 'refusal', words: 'turned|turns|turn its|his|her|their back on' },
  { kind: 'refusal', words: 'thumb|thumbs|thumbed its|his|her|their nose at' },
  { kind: 'refusal', words: "will|would|wo not|n't|n’t hear of" },
  { kind: 'offer', words: 'hold|holds|held out the prospect|possibility|promise of' },
  { kind: 'offer', words: 'leave|leaves|left|keep|kept|keeps the|a door open to|for' },
  { kind: 'denial', words: 'wash|washed|washes its|his|her|their hands of' },
  { kind: 'denial', words: 'distance|distanced|distances itself|himself|herself|themselves from' },
  { kind: 'support', words: 'throw|threw|throws|put|puts its|his|her|their full? weight|support behind' },
  { kind: 'support', words: 'give|gave|gives its|his|her|their|full? backing|blessing|support to' },
  { kind: 'support', words: 'side|sided|sides with' },
  { kind: 'support', words: 'come|came|comes to the defence|defense of' },
  { kind: 'concern', words: 'sound|sounded|sounds|raise|raised|raises the|an? alarm over|about|at' },
  { kind: 'concern', words: 'take|took|takes a dim view of' },
  { kind: 'accusation', words: 'take|took|takes exception|issue to|with' },
  { kind: 'accusation', words: 'point|pointed|points|pointing the|a? finger|fingers at' },
  { kind: 'accusation', words: 'lay|laid|lays|put|pinned|pin the blame for|on|with|at' },
  { kind: 'accusation', words: 'cry|cried|cries foul over|at' },
  { kind: 'demand', words: 'turn|turned|turns up the pressure|heat on' },
  { kind: 'demand', words: 'want|wants|wanted|like|prefer|prefers|preferred to see' },
];
