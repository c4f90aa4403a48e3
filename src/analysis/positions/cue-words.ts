/** Nouns and verbs that decide what a cue of position means; lemmas in lower case. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** What states and armed sides want from each other. */
export const WANTED = words(
  `guarantee assurance end halt stop ceasefire truce armistice withdrawal pullout pullback return release recognition
  apology compensation concession reparation lifting relief removal zone corridor buffer autonomy independence
  extradition inspection timetable deadline freeze ban dismantlement denuclearisation denuclearization restraint
  calm access treaty handover commitment investigation inquiry probe explanation moratorium reversal implementation`,
);
/** What one side can hold out to another. */
export const GIVEN = words(
  `help aid assistance mediation asylum amnesty ceasefire truce concession guarantee assurance relief compensation
  exchange swap deal compromise incentive troop soldier peacekeeper weapon loan grant package plan proposal
  moratorium freeze withdrawal corridor zone roadmap framework settlement pact treaty refuge support protection
  passage pause timetable formula resolution security credit cash money funding gas fuel`,
);
/** Things that hurt. */
export const HARM = words(
  `retaliation reprisal sanction action war strike consequence response tariff measure expulsion boycott attack
  invasion force escalation countermeasure embargo blockade intervention annexation punishment operation offensive
  airstrike incursion bombardment veto`,
);
/** Speech that claims: to reject it is to deny. */
export const CLAIMS = words(
  `claim accusation allegation report suggestion charge assertion insinuation rumour rumor criticism account notion`,
);
/** What is denied to somebody, not disputed. */
export const GRANTS = words(
  `entry access visa permission bail opportunity right justice service asylum request motion appeal permit passage`,
);
/** Words, feelings and trifles: to demand, pledge or want them is no position. */
export const TRIVIAL = words(
  `allegiance loyalty condolence congratulation prayer sympathy opinion view glimpse insight assessment detail
  explanation comment word evidence chance`,
);
/** Refusing these is a choice of words or of clothes, not a position. */
export const REFUSABLE_NOT = words('comment interview question food treatment ball');
/** What is asked for: refusing, dismissing or resisting it is a position. */
export const ASKED = words(
  `demand proposal offer ultimatum idea call plan request condition appeal threat pressure bid attempt suggestion
  invitation overture`,
);
/** What one side does that another greets. */
export const DEEDS = words(
  `agreement deal ceasefire truce decision plan proposal initiative announcement accord resolution withdrawal release
  step measure progress recognition pact pause swap exchange treaty breakthrough reopening ruling pledge commitment
  lifting offer mediation arrest roadmap verdict`,
);
/** What somebody stands for that another backs. */
export const CAUSES = words(
  `position stance bid membership sovereignty integrity independence solution claim mediation call demand request
  unity statehood right sanction mission effort government plan proposal deal ceasefire resolution initiative
  candidacy accession process transition peace peacekeeper struggle embargo ban talk`,
);
/** Acts that states condemn in each other, as the words for them. */
export const WRONGS = words(
  `attack strike airstrike bombing shelling raid killing execution massacre invasion incursion coup arrest detention
  abduction kidnapping assassination murder aggression annexation occupation violation breach provocation launch test
  drill blockade law move decision expulsion seizure crackdown violence abuse genocide deportation sabotage attempt
  escalation siege settlement statement remark plot interference offensive assault atrocity takeover verdict sentence
  sentencing deployment sanction visit crime act putsch mutiny sale plan survey intrusion support bombardment
  construction poisoning hacking cyberattack policy treatment shooting downing`,
);
/** Acts that a state which expects them of another asks for. */
export const YIELDING_ACTS = words(
  `withdraw pull release free hand honour honor respect comply apologise apologize return stop halt end cease abide
  keep implement fulfil fulfill lift refrain uphold adhere restrain extradite compensate deliver ratify let allow permit reopen open sign accept recognise recognize disarm dismantle
  surrender leave restore pay explain resume join vacate evacuate rein disband retract reverse rescind close cut give`,
);
/** Acts that are talk or work, not bound by any promise: "agreed to meet" is an engagement. */
export const MEETING_ACTS = words(
  `meet talk hold discuss speak visit attend continue hear consider appear testify plead take+part be pay buy sell
  play sign answer explore begin start resume work let host convene establish set cooperate`,
);
