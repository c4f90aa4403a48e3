/** Function words that begin sentences; a capital on them after an abbreviation means a new sentence. */
export const starters = new Set(
  `the a an this that these those it he she they we i you in on at but and or if when while after before as for from with
   by to however meanwhile moreover also both some many most several each such there here what who why how where its his
   her their our my your not no yes so then yet since although though because until under over during despite among
   between according earlier later now today yesterday tomorrow nor once only even still thus therefore nevertheless
   instead indeed furthermore besides unlike like following within without about all any another every few neither
   either asked speaking did do does is are was were has have had will would can could should may might must please
   let whether which whose whom perhaps maybe more much other others never nothing nobody everyone everybody someone
   something anyone anything officials critics analysts experts observers separately additionally afterwards
   previously recently`.split(/\s+/),
);

/** Capitalised nouns that go with "U.S." before them: "the U.S. President", "U.S. Steel". */
export const followers = new Set(
  `president secretary senate senator house congress congressman congresswoman representative army navy air marine marines
   coast embassy ambassador consulate supreme department treasury state defense defence trade attorney district court
   capitol open steel forces force military special vice deputy assistant under general gen. sen. rep. gov. lt. adm. col.
   capt. sgt. dr. mr. mrs. ms. central federal national bureau customs border immigration agency government administration
   commission committee chamber geological census food postal secret intelligence ground troops european africa central
   northern southern pacific fleet indo strategic cyber space first lady mission permanent envoy charge chargé diplomat
   dollar dollars constitution virgin environmental justice energy commerce interior agriculture homeland drug`.split(
    /\s+/,
  ),
);

/** Verbs with which a report gives somebody's words: after a quotation they belong to its sentence. */
export const speechVerbs = new Set(
  `said says say asked asks told tells added adds replied replies wrote writes tweeted answered warned declared insisted
   shouted quipped joked wondered demanded continued exclaimed responded remarked stated noted argued explained urged
   concluded recalled posted observed retorted cried`.split(/\s+/),
);

/** Verbs that follow a subject: "the E.U. Norvia has not replied" is two sentences. */
export const auxiliaries = new Set('has had is was will would does did'.split(' '));

/** What may follow a time of day: "3 p.m. Moscow time", "8 a.m. Eastern", "9 p.m. Thursday". */
export const afterTime = new Set(
  `est edt et cst cdt ct mst mdt mt pst pdt pt gmt utc bst cet cest msk ist eastern central mountain pacific greenwich
   monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. mon. tue. wed. thu. fri. sat. sun.`.split(
    /\s+/,
  ),
);
