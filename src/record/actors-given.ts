/** Short and national forms of one given name a line, the form to compare by first; from general knowledge. */
const FAMILIES = `
  antony anthony tony
  michael mike mick mikhail mykhailo
  william bill will willy billy
  robert bob rob bobby
  james jim jimmy
  joseph joe joey
  thomas tom tommy
  richard dick rick rich
  benjamin ben bibi
  jennifer jen jenny
  jacob jake
  bernard bernie
  elizabeth liz lizzie betsy beth
  christopher chris
  alexander alex aleksandr oleksandr alyaksandr aliaksandr aleksander alexandr
  daniel dan danny
  david dave
  edward ed eddie ted
  matthew matt
  andrew andy
  andrei andriy andrey andrii
  nicholas nick
  nikolai nikolay mykola mikalai
  samuel sam
  gregory greg grigory hryhoriy
  stephen steve steven
  timothy tim
  kenneth ken kenny
  kathleen kathy
  katherine catherine kate cathy katie
  margaret maggie meg
  susan sue susie
  deborah debbie deb
  patricia pat patty
  rebecca becky
  victoria vicky
  peter pete
  pyotr petro piotr
  pavel pavlo
  john jack johnny
  vladimir volodymyr uladzimir
  sergei sergey serhiy serhii siarhei sergiy
  dmitry dmitri dmytro dmitriy dzmitry
  alexei alexey aleksei aleksey oleksiy oleksii
  yuri yury yuriy iurii
  viktor victor
  yevgeny evgeny yevgeniy yevhen
  george georgy heorhii
  mohammed muhammad mohammad mohamed muhammed mohamad mohamud
  ahmed ahmad ahmet
  hussein hussain hossein huseyin hosein husayn
  hassan hasan
  yousef yusuf yousuf youssef yusef
  ibrahim ebrahim
  ismail ismael esmail
  suleiman sulaiman soleyman suleyman
  abdullah abdulla abdallah
  khaled khalid
  mahmoud mahmud
  mustafa mostafa moustafa
  osama usama
  qassem qasem kassem ghasem qasim
  omar umar
  ali aly
  saeed saeid
  jamal gamal
  moammar muammar muamar`;

const FORMS: ReadonlyMap<string, string> = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.trim().split(' ');
      return forms.map((form): [string, string] => [form, forms[0] ?? form]);
    }),
);

/** The form of a given name to compare by, in lower case: `mike` gives `michael`, an unknown one itself. */
export function givenForm(word: string): string {
  return FORMS.get(word) ?? word;
}
