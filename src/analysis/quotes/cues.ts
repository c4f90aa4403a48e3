/** Verbs of saying by what may stand in their content. Written from word classes of English. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Verbs that introduce quoted words: "…," she said. */
export const QUOTE_VERBS = words(`
  say tell add ask reply answer respond note write continue explain insist warn argue declare state announce
  tweet post shout yell scream whisper joke quip recall remark comment observe concede acknowledge admit
  confess claim contend assert maintain stress emphasize emphasise reiterate repeat suggest propose predict
  promise vow pledge urge demand order plead complain lament protest object boast conclude report reveal
  disclose confirm deny read exclaim muse wonder think begin start go counter retort interject chime caution
  advise charge allege agree testify offer mutter crow gush snap fire sum elaborate recount describe thunder
  bellow cry sneer scoff chant sing wrote mused blast rail tease intone opine summarize summarise inquire
  question query interrupt correct clarify figure guess relate declaim proclaim decree recite chide scold
  implore beg assure inform remind instruct email text blog finish end close echo volunteer venture speculate
  surmise reason fume rant point believe feel lecture advise estimate forecast joke beam bark mock growl sigh
  stammer plead scribble tout chuckle laugh sniff sob roar hiss drawl deadpan huff`);

/** Verbs with a finite clause as content, "that" or not. */
export const CLAUSE_VERBS = words(`
  say tell add note write explain insist warn argue declare state announce tweet post claim contend assert
  maintain stress emphasize emphasise reiterate repeat suggest predict promise vow pledge complain lament
  conclude report reveal disclose confirm deny believe think feel know hope fear worry expect suspect doubt
  assume find show indicate acknowledge admit concede recall remember observe remark caution charge allege
  agree testify propose demand request recommend advise urge assure inform remind notify convince guess
  figure imagine realize realise recognize recognise understand learn hear see decide determine estimate
  calculate forecast project anticipate speculate theorize posit hypothesize boast brag joke quip imply hint
  signal proclaim decree rule hold judge reckon deem swear certify attest guarantee ensure reply respond
  answer counter retort object protest point+out make+clear find+out discover notice read concede mean
  specify stipulate require mandate order argue propose wish pray dream forget regret vouch affirm
  avow profess submit plead venture intimate insinuate clarify elaborate underline underscore highlight
  mention relate recount explain detail outline teach preach prove demonstrate illustrate document conclude
  ascertain establish verify surmise presume suppose consider fume gripe grumble whine rant muse wonder ask
  question inquire query debate tease telegraph reaffirm restate text email blog cable wire leak trumpet`);

/** Verbs with an infinitive as content: "vowed to respond", "warned Moscow to withdraw". */
export const INFINITIVE_VERBS = words(`
  vow promise pledge threaten offer refuse decline agree ask urge tell warn order demand request beg plead
  plan want hope seek intend claim swear encourage advise instruct invite call beseech implore propose
  expect press commit aim wish prefer resolve desire pressure lobby persuade convince challenge direct
  command exhort remind petition consent purport`);

/** Verbs that say something aloud: with a clause or infinitive they introduce a statement whatever stands around. */
export const SPEECH_VERBS = words(`
  say tell add announce declare state warn argue claim insist assert allege deny reply answer respond explain
  stress emphasize emphasise reiterate repeat concede acknowledge admit confirm disclose reveal report note
  observe remark vow pledge promise threaten urge demand ask request caution contend maintain complain predict
  testify reassure assure inform remind tweet write suggest propose recommend accuse boast lament refuse
  decline point+out`);

/** Verbs of asking. */
export const ASK_VERBS = words(`ask wonder question inquire query`);
/** Nouns that hold a statement: "his warning that", "a statement saying". */
export const STATEMENT_NOUNS = words(`
  statement warning claim announcement remark comment argument assertion allegation accusation suggestion
  belief view opinion fear hope concern worry demand request call promise pledge vow threat prediction
  forecast conclusion finding report rumor rumour speculation idea notion contention admission
  acknowledgment acknowledgement denial insistence complaint proposal recommendation expectation assumption
  assurance declaration suspicion doubt feeling sense impression conviction confidence optimism pessimism
  decision charge question plan desire willingness refusal effort offer plea appeal intention commitment
  position assessment estimate criticism support opposition message word news point charge theory
  observation observation perception understanding judgment judgement ruling testimony advice calculation
  realization realisation reminder guarantee confirmation disclosure revelation indication sign evidence proof`);
/** Documents that speak. */
export const DOCUMENTS = words(`
  statement readout report communique communiqué letter memo memorandum document treaty draft resolution poll
  survey study filing lawsuit complaint ruling decision release transcript email e-mail note bill law tweet
  post article editorial book essay column paper analysis review survey dossier declaration agreement text
  summary testimony indictment affidavit cable brief briefing guideline platform petition manifesto speech
  interview advertisement ad website video record data figure result finding census chart headline story
  account proposal plan charter constitution accord pact protocol notice advisory bulletin dispatch blog poll
  exit copy excerpt minutes footage portion`);
/** Nouns and endings of institutions. */
export const INSTITUTIONS = words(`
  ministry department government administration embassy agency office army military navy police court
  parliament congress senate house council commission committee union organization organisation alliance
  bloc party campaign kremlin pentagon company group bank fund university institute center centre foundation
  bureau service authority board cabinet coalition secretariat assembly tribunal treasury command force guard
  delegation mission presidency chancellery consulate television radio tv country nation state regime leadership industry
  corporation firm association federation nato un eu osce team force court militia movement network`);
/** People named by rank alone. */
export const UNNAMED_PEOPLE = words(`
  official source diplomat person people aide adviser advisor spokesman spokeswoman spokesperson
  representative analyst expert critic observer lawmaker senator minister leader witness resident activist
  supporter opponent rival ally insider negotiator officer commander soldier lawyer prosecutor investigator
  member citizen voter protester rebel refugee scientist economist strategist operative veteran figure
  authority colleague secretary staffer staff envoy ambassador delegate participant host reporter journalist
  correspondent anchor one man woman parent student worker farmer teacher doctor survivor scholar professor
  historian moderator democrat republican conservative liberal lawmaker executive politician candidate
  intelligence other some many most several those others few friend neighbor neighbour pollster donor
  advocate insider defender detractor skeptic sceptic proponent governor mayor president`);
