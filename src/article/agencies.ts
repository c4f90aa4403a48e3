/** News agencies of the world: the name used here, and the other forms that datelines and credits print. */
const AGENCIES: readonly [name: string, ...forms: string[]][] = [
  ['Reuters', 'Thomson Reuters', 'Thomson Reuters Foundation'],
  ['Associated Press', 'AP', 'The Associated Press', 'The AP'],
  ['Agence France-Presse', 'AFP', 'Agence France Presse'],
  ['TASS', 'ITAR-TASS', 'TASS Russian News Agency'],
  ['Interfax'],
  ['Interfax-Ukraine'],
  ['RIA Novosti', 'RIA', 'RIA-Novosti', 'Sputnik'],
  ['Xinhua', 'Xinhua News Agency'],
  ['China News Service', 'CNS'],
  ['Kyodo', 'Kyodo News'],
  ['Jiji Press', 'Jiji'],
  ['Yonhap', 'Yonhap News Agency'],
  ['KCNA', 'Korean Central News Agency'],
  ['dpa', 'DPA', 'Deutsche Presse-Agentur'],
  ['ANSA'],
  ['AGI'],
  ['EFE', 'Agencia EFE'],
  ['Europa Press'],
  ['Lusa'],
  ['PA Media', 'PA', 'Press Association', 'PA news agency'],
  ['UPI', 'United Press International'],
  ['Bloomberg', 'Bloomberg News'],
  ['Dow Jones', 'Dow Jones Newswires'],
  ['Anadolu Agency', 'AA', 'Anadolu', 'Anadolu Ajansı'],
  ['IRNA'],
  ['ISNA'],
  ['Fars', 'Fars News Agency'],
  ['Tasnim', 'Tasnim News Agency'],
  ['Mehr', 'Mehr News Agency'],
  ['SANA'],
  ['Saudi Press Agency', 'SPA'],
  ['WAM', 'Emirates News Agency'],
  ['Kuwait News Agency', 'KUNA'],
  ['Qatar News Agency', 'QNA'],
  ['Petra'],
  ['MENA', 'Middle East News Agency'],
  ['Wafa'],
  ['PTI', 'Press Trust of India'],
  ['ANI', 'Asian News International'],
  ['IANS', 'Indo-Asian News Service'],
  ['UNI', 'United News of India'],
  ['Associated Press of Pakistan', 'APP'],
  ['BSS', 'Bangladesh Sangbad Sangstha'],
  ['Bernama'],
  ['Antara'],
  ['Vietnam News Agency', 'VNA'],
  ['Central News Agency', 'CNA'],
  ['Philippine News Agency', 'PNA'],
  ['AAP', 'Australian Associated Press'],
  ['The Canadian Press', 'CP', 'Canadian Press'],
  ['Ukrinform'],
  ['UNIAN'],
  ['BelTA', 'BELTA'],
  ['Armenpress'],
  ['Azertac', 'AZERTAC'],
  ['Kazinform'],
  ['PAP', 'Polish Press Agency'],
  ['CTK', 'ČTK', 'Czech News Agency'],
  ['TASR'],
  ['MTI'],
  ['Agerpres'],
  ['BTA', 'Bulgarian News Agency'],
  ['Tanjug'],
  ['HINA'],
  ['Beta'],
  ['APA', 'Austria Press Agency'],
  ['Keystone-ATS', 'ATS'],
  ['Belga'],
  ['ANP'],
  ['Ritzau'],
  ['NTB'],
  ['TT', 'TT News Agency'],
  ['STT'],
  ['BNS', 'Baltic News Service'],
  ['LETA'],
  ['News Agency of Nigeria', 'NAN'],
  ['Ghana News Agency', 'GNA'],
  ['SAPA'],
  ['Telam', 'Télam'],
  ['Agência Brasil'],
  ['Prensa Latina'],
  ['Notimex'],
];

const BY_FORM = new Map(
  AGENCIES.flatMap(([name, ...forms]) => [name, ...forms].map((form) => [form.toLowerCase(), name])),
);

/** True for an agency by one of the names that are known here. */
export function isListedAgency(form: string): boolean {
  return BY_FORM.has(form.trim().toLowerCase());
}

/** Words by which an unlisted agency shows itself: "Northern Wire Service", "Ruritanian Press Agency". */
const AGENCY_WORD = /^[^:;]{3,40}\b(?:Agency|Newswire|Wire|News Service|Wire Service)$/i;
const COMPANY = /,? (?:L\.?P|Ltd|LLC|Inc|plc|Co|Corp)$/;

/** The usual name of a news agency, or null for what is none. */
export function agencyName(form: string): string | null {
  const trimmed = form.trim().replace(/\.$/, '').replace(COMPANY, '');
  return BY_FORM.get(trimmed.toLowerCase()) ?? (AGENCY_WORD.test(trimmed) ? trimmed : null);
}
