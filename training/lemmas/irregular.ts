/** English verbs whose past forms are not made with -ed: base, past, participle; base and past where both are the same. */
const verbs = `arise arose arisen,awake awoke awoken,bear bore borne,beat beat beaten,become became become,
begin began begun,bend bent,bet bet,bid bid,bind bound,bite bit bitten,bleed bled,blow blew blown,break broke broken,
breed bred,bring brought,broadcast broadcast,build built,burst burst,buy bought,cast cast,catch caught,choose chose chosen,
cling clung,come came come,cost cost,creep crept,cut cut,deal dealt,dig dug,draw drew drawn,drink drank drunk,
drive drove driven,eat ate eaten,fall fell fallen,feed fed,feel felt,fight fought,find found,flee fled,fling flung,
fly flew flown,forbid forbade forbidden,forecast forecast,foresee foresaw foreseen,forget forgot forgotten,
forgive forgave forgiven,forgo forwent forgone,freeze froze frozen,get got gotten,give gave given,go went gone,grind ground,
grow grew grown,hang hung,hear heard,hide hid hidden,hit hit,hold held,hurt hurt,keep kept,kneel knelt,know knew known,
lay laid,lead led,leave left,lend lent,let let,lie lay lain,light lit,lose lost,make made,mean meant,meet met,
mislead misled,mistake mistook mistaken,misunderstand misunderstood,outdo outdid outdone,overcome overcame overcome,
oversee oversaw overseen,overtake overtook overtaken,overthrow overthrew overthrown,pay paid,partake partook partaken,
put put,quit quit,read read,rebuild rebuilt,repay repaid,resell resold,retake retook retaken,rethink rethought,rid rid,
ride rode ridden,ring rang rung,rise rose risen,run ran run,say said,see saw seen,seek sought,sell sold,send sent,set set,
shake shook shaken,shed shed,shine shone,shoot shot,shrink shrank shrunk,shut shut,sing sang sung,sink sank sunk,sit sat,
sleep slept,slide slid,speak spoke spoken,speed sped,spend spent,spin spun,spit spat,split split,spread spread,
spring sprang sprung,stand stood,steal stole stolen,stick stuck,sting stung,stride strode stridden,strike struck,
string strung,strive strove striven,swear swore sworn,sweep swept,swell swelled swollen,swim swam swum,swing swung,
take took taken,teach taught,tear tore torn,tell told,think thought,throw threw thrown,thrust thrust,
undergo underwent undergone,understand understood,undertake undertook undertaken,undo undid undone,uphold upheld,
upset upset,wake woke woken,wear wore worn,weave wove woven,weep wept,win won,wind wound,withdraw withdrew withdrawn,
withhold withheld,withstand withstood,write wrote written,
befall befell befallen,beset beset,forsake forsook forsaken,offset offset,outbid outbid,outrun outran outrun,
override overrode overridden,overrun overran overrun,oversleep overslept,rerun reran rerun,slay slew slain,
tread trod trodden,wring wrung`;

/**
 * [form, base, tag] of every irregular past and participle, under its own tag and under the other one where no verb
 * has the form there: a tagger that takes "withdrawn" for a past tense shall not make "withdrain" of it.
 */
export function irregularForms(): [form: string, base: string, tag: string][] {
  const own = ownForms();
  const taken = new Set(own.map(([form, , tag]) => `${form} ${tag}`));
  const other = own.map(([form, base, tag]): [string, string, string] => [
    form,
    base,
    tag === 'VBD' ? 'VBN' : 'VBD',
  ]);
  return [...own, ...other.filter(([form, , tag]) => !taken.has(`${form} ${tag}`))];
}

function ownForms(): [form: string, base: string, tag: string][] {
  return verbs.split(/,\s*/).flatMap((entry): [string, string, string][] => {
    const [base = '', past = base, participle = past] = entry.trim().split(' ');
    return [
      [past, base, 'VBD'],
      [participle, base, 'VBN'],
    ];
  });
}
