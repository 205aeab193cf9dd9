import { wordSet } from './wordSet';

/** Given names of which one may stand for another: forms of several languages, and short forms. */
const givenNameForms: readonly ReadonlySet<string>[] = [
  wordSet('volodymyr vladimir wladimir vladymyr vova'),
  wordSet('oleksandr alexander aleksandr alexandr alexandre alex sasha sascha'),
  wordSet('serhiy serhii sergei sergey sergiy serge'),
  wordSet('mykola nikolai nikolay nicholas nick'),
  wordSet('dmytro dmitry dmitri dmitriy dima'),
  wordSet('andriy andrii andrei andrey andrew andy drew'),
  wordSet('yuriy yurii yuri yury iurii'),
  wordSet('mykhailo mikhail michael mike mick misha'),
  wordSet('oleksiy oleksii alexei alexey aleksei aleksey alexis'),
  wordSet('yevhen yevgeny evgeny evgeni yevgeniy eugene gene'),
  wordSet('petro pyotr piotr peter pete'),
  wordSet('pavlo pavel paul'),
  wordSet('ihor igor'),
  wordSet('oleh oleg'),
  wordSet('hryhoriy grigory grigori gregory greg'),
  wordSet('olena yelena elena helena helen lena'),
  wordSet('kateryna ekaterina yekaterina catherine katherine kathryn kate katie kathy cathy'),
  wordSet('yulia yuliya julia iuliia julie'),
  wordSet('viktor victor vic'),
  wordSet('joseph joe joey josef jose'),
  wordSet('william bill billy will willie liam'),
  wordSet('robert rob bob bobby bert'),
  wordSet('richard rick dick rich ricky'),
  wordSet('james jim jimmy jamie'),
  wordSet('john jack johnny jon'),
  wordSet('jonathan jon jonny'),
  wordSet('thomas tom tommy'),
  wordSet('edward ed eddie ted teddy ned'),
  wordSet('charles charlie chuck karl carl carlos'),
  wordSet('christopher chris kit topher'),
  wordSet('anthony tony antonio'),
  wordSet('daniel dan danny'),
  wordSet('david dave davy'),
  wordSet('donald don donny'),
  wordSet('elizabeth liz beth betsy betty eliza lizzie'),
  wordSet('margaret maggie meg peggy marge'),
  wordSet('patricia pat patty trish'),
  wordSet('jennifer jen jenny'),
  wordSet('susan sue susie suzanne'),
  wordSet('stephen steven steve stefan stephan'),
  wordSet('matthew matt matteo'),
  wordSet('samuel sam'),
  wordSet('samantha sam'),
  wordSet('benjamin ben benny'),
  wordSet('jeffrey geoffrey jeff geoff'),
  wordSet('lawrence larry laurence lars'),
  wordSet('timothy tim'),
  wordSet('ronald ron ronnie'),
  wordSet('kenneth ken kenny'),
  wordSet('francis frank francois franz francesco francisco'),
  wordSet('muhammad mohammed mohammad mohamed muhammed mahomet'),
  wordSet('ahmed ahmad'),
  wordSet('hussein hussain husain husayn'),
  wordSet('benyamin binyamin benjamin'),
];

/** Given names of men, with the names of women that are made of them or like them. */
const maleAndFemaleNames: readonly (readonly [male: ReadonlySet<string>, female: ReadonlySet<string>])[] = [
  [wordSet('alexander alexandre aleksandr'), wordSet('alexandra aleksandra alexandria')],
  [wordSet('adrian'), wordSet('adriana')],
  [wordSet('carl karl'), wordSet('carla karla carly')],
  [wordSet('christian'), wordSet('christina christine christiana')],
  [wordSet('daniel'), wordSet('danielle daniela daniella')],
  [wordSet('eric erik'), wordSet('erica erika')],
  [wordSet('gabriel'), wordSet('gabrielle gabriela gabriella')],
  [wordSet('george'), wordSet('georgette')],
  [wordSet('gerald'), wordSet('geraldine')],
  [wordSet('joseph josef'), wordSet('josephine')],
  [wordSet('julian'), wordSet('juliana')],
  [wordSet('martin'), wordSet('martina martine')],
  [wordSet('michael'), wordSet('michaela')],
  [wordSet('oleksandr'), wordSet('oleksandra')],
  [wordSet('paul'), wordSet('paula paulina pauline')],
  [wordSet('philip'), wordSet('philippa')],
  [wordSet('robert'), wordSet('roberta')],
  [wordSet('samuel'), wordSet('samantha')],
  [wordSet('stephan stephen'), wordSet('stephanie')],
  [wordSet('victor viktor'), wordSet('victoria viktoria')],
];

/** True if one given name may stand for the other: "mike" and "michael", "vladimir" and "volodymyr". Both are in lower case. */
export function areFormsOfGivenName(a: string, b: string): boolean {
  return givenNameForms.some((forms) => forms.has(a) && forms.has(b));
}

/** True if two given names are alike, and one is a man's and the other a woman's: "samuel" and "samantha". */
export function areMaleAndFemaleName(a: string, b: string): boolean {
  return maleAndFemaleNames.some(
    ([male, female]) => (male.has(a) && female.has(b)) || (male.has(b) && female.has(a)),
  );
}
