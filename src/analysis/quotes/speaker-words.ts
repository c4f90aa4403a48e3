/** Classes of words that tell who can speak and who cannot. Written from word classes of English. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** People and groups of people whose nouns have no ending of an agent. */
export const PEOPLE = words(`
  secretary nominee speaker attorney guy judge family lady heavyweight employee brother sister mother father son
  daughter husband wife nephew niece uncle aunt cousin businessman businesswoman chair trio crowd audience majority
  minority number handful quarter half third percent % lot group pair couple dozen hundred thousand million
  camp circle band establishment electorate side public population community clan tribe team crew staff leadership
  justice fan progressive traditionalist independent surrogate pundit mate chief aide head king queen prince
  princess pope bishop archbishop cardinal priest rabbi imam cleric monk nun saint lord duke emperor tsar sheikh
  emir sultan ayatollah premier chancellor general colonel major captain lieutenant sergeant admiral marshal
  commodore corporal brigadier deputy vice veteran boss guard scout spy mogul patriot prophet coach referee
  athlete star celebrity model actress heiress hostess hero heroine victim captive hostage refugee migrant
  civilian native local youth teen teenager child kid boy girl adult elder senior folk crowd mob gang junta
  militia rebel separatist jihadi militant guerrilla extremist fighter troop force marine police policeman
  policewoman pilot nurse vet academic intellectual expert specialist professional graduate alumnus fellow
  colleague peer associate partner counterpart rival foe enemy ally friend supporter follower fanatic addict
  ex-wife ex-husband fiance parent grandparent ancestor sibling twin other one man woman people person somebody
  someone anybody anyone everybody everyone nobody none both all some many most several each either neither
  another few lot those these two three four five six seven eight nine ten insurer airline band church school
  giant startup carrier bank retailer watchdog union lobby faction wing caucus ministry voice source runner
  hardliner moderate dove hawk liberal conservative socialist communist republican democrat muslim christian jew
  catholic protestant immigrant respondent participant informant applicant claimant defendant combatant consultant
  assistant accountant sergeant servant merchant occupant descendant protestant giant envoy laureate delegate
  advocate candidate associate subordinate inmate magistrate pirate expatriate conscript recruit cadet suspect
  architect playwright poet critic mechanic chef clerk cop host guest diplomat bureaucrat technocrat aristocrat autocrat dictator
  regent monarch viceroy caliph chairperson president resident pontiff crew`);

/** Institutions and media beside those that cues.ts lists. */
export const BODIES = words(`
  media press newspaper magazine tabloid broadcaster paper site website channel outlet station pac super-pac
  base field region capital city town village province republic kingdom federation bloc body panel board
  think-tank tank institute lab laboratory hospital college academy house palace monarchy court office post
  junta front front-runner directorate inspectorate embassy consulate guard navy army air-force fleet garrison
  inquiry investigation legislation constitution voice series file profile audio show footage reply
  forecast average average polling tally ballot chancery presidium politburo sejm duma knesset bundestag
  watch chapter branch arm unit division bench jury constituency opposition resistance insurgency rebellion diaspora
  electorate peacekeeping rival-government rada riksdag storting folketing cortes`);

/** Nouns in -er, -or and the like that are no people. */
const NO_AGENT = words(`
  matter number order water power paper border offer letter quarter corner center centre danger manner chapter
  dinner weather tower barrier career shoulder river factor sector error corridor reactor tractor figure fire
  october september november december winter summer cover counter disaster theater theatre layer laser liter
  litre meter metre computer printer server router tanker cutter cruiser destroyer fighter-jet bomber freighter
  trailer container helicopter charter register roster semester shelter shutter slaughter silver copper amber
  anger hunger timber lumber rubber butter super poster banner buffer bumper crater fever finger folder
  frontier gender genre murder temper terror horror favor favour labor labour honor honour humor rumor rumour
  behavior behaviour color colour flavor flavour harbor harbour humour motor mirror monitor odor vapor vector
  tenor tremor humor armor armour vigor vigour valor splendor endeavor endeavour anchor floor door minor
  transfer surrender answer prayer encounter pointer trigger pillar dollar war year car bar star
  restraint constraint complaint point paint hint print plant want grant warrant covenant pant ant variant
  guarantee committee fee spree degree tree knee coffee agree decree
  list mist twist waist wrist fist gist heist assist persist exist
  research search march arch starch guardian median meridian`);

const AGENT = /(?:er|or|ist|ian|man|men|woman|women|ee|eer|crat|arch|ant|naut|ster)s?$/u;

/** Does the lemma name people by its ending: "organizer", "analyst", "Kenyan"? */
export function isAgent(lemma: string): boolean {
  const last = lemma.slice(lemma.lastIndexOf('-') + 1);
  const single = last.replace(/s$/u, '');
  return last.length > 4 && AGENT.test(last) && !NO_AGENT.has(last) && !NO_AGENT.has(single);
}

/** Days, months and parts of the day: taken for a subject where a parser fails. */
export const TIME_WORD =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|january|february|april|june|july|august|(?:sept|nov|dec)ember|october|week|month|year|night|morning|afternoon|evening|tonight|moment|hour)s?$/iu;
