/** Given names, Russian and Ukrainian, by which the order of a name and a Ukrainian vocative can be told; lower case. */
const MALE = new Set(
  `александр алексей альберт анатолий андрей антон аркадий арсений артём артем артур борис вадим валентин валерий василий
  вениамин виктор виталий владимир владислав всеволод вячеслав геннадий георгий герман глеб григорий давид даниил данила
  денис дмитрий евгений егор иван игорь илья иннокентий иосиф кирилл константин лев леонид макар максим марк матвей михаил
  никита николай олег павел пётр петр платон роман руслан савелий святослав семён семен сергей станислав степан тарас
  тимофей тимур фёдор федор филипп эдуард эльдар юрий яков ян ярослав
  олександр олексій анатолій андрій аркадій арсен арсеній богдан валентин валерій василь віктор віталій володимир владислав
  всеволод в’ячеслав вячеслав гаврило геннадій георгій гліб гнат григорій данило данил дем’ян денис дмитро едуард євген
  захар зіновій іван ігор ілля йосип кирило костянтин кузьма левко леонід лука любомир макар максим марко матвій микита
  микола мирон мирослав михайло назар назарій нестор олег омелян орест остап павло петро пилип прохор роман ростислав
  руслан сава святослав семен сергій станіслав степан тарас тимофій тимур тихон устим федір філіп хома юліан юрій яків ярема
  ярослав`.split(/\s+/u),
);
const FEMALE = new Set(
  `александра алина алиса алла алёна алена анастасия анна ангелина антонина валентина валерия варвара василиса вера
  вероника виктория галина дарина дарья диана ева евгения екатерина елена елизавета жанна зинаида злата зоя инна ирина
  карина кира кристина ксения лариса лидия лилия любовь людмила маргарита марина мария мирослава надежда наталья наталия
  нина оксана олеся ольга полина раиса регина римма светлана снежана софия софья таисия тамара татьяна ульяна элина эльвира
  эмма юлия яна ярослава
  агата аліна аліса анастасія ангеліна ганна антоніна валерія василина віра вероніка вікторія дарія дар’я діана єва євгенія
  катерина олена єлизавета зінаїда зоряна іванна інна ірина каріна кіра кристина лариса леся лідія лілія любов маряна
  мар’яна марія мілана мирослава надія наталя наталія ніна оксана олександра олеся орися поліна раїса римма роксолана
  руслана світлана соломія софія сніжана таїсія тетяна уляна христина юлія яна ярина`.split(/\s+/u),
);

/** Vocatives that no rule gives: a vowel that changes, a soft stem, a name in -ко, a feminine in a consonant. */
const VOCATIVES: Readonly<Record<string, string>> = {
  любов: 'Любове',
  лев: 'Леве',
  яків: 'Якове',
  федір: 'Федоре',
  ігор: 'Ігорю',
  василь: 'Василю',
  марк: 'Марку',
  марко: 'Марку',
  левко: 'Левку',
  олег: 'Олегу',
  григорій: 'Григорію',
  ілля: 'Ілле',
};

const SURNAME =
  /(?:ов|ев|ёв|єв|їв|ін|ин|ова|ева|ёва|єва|іна|ина|ський|цький|ська|цька|ский|цкий|ская|цкая|енко|єнко|чук|щук|юк|як|ук|ко|шин|дзе|швили|ян)$/u;

/** True for a word that is a given name in Russian or Ukrainian. */
export function isSlavicGivenName(word: string): boolean {
  const name = normalise(word);
  return MALE.has(name) || FEMALE.has(name);
}

/** True for a word that ends as Russian and Ukrainian surnames do and is no given name. */
export function isSlavicSurname(word: string): boolean {
  return !isSlavicGivenName(word) && SURNAME.test(normalise(word));
}

/** The gender that a patronymic shows; null for every other word. */
export function findPatronymicGender(word: string): 'male' | 'female' | null {
  const name = normalise(word);
  if (name.length < 5) return null;
  if (/(?:ович|евич|йович|ьович|ьич|ілліч|кузьмич|лукич|фомич)$/u.test(name)) return 'male';
  return /(?:овна|евна|ична|івна|ївна)$/u.test(name) ? 'female' : null;
}

/** True unless the given name is known to be of the other gender. */
export function mayBe(gender: 'male' | 'female', givenName: string): boolean {
  const name = normalise(givenName);
  return gender === 'male' ? !FEMALE.has(name) || MALE.has(name) : !MALE.has(name) || FEMALE.has(name);
}

/** The Ukrainian vocative of a given name (Олена → Олено), or null where no rule is sure. */
export function findVocative(givenName: string): string | null {
  const name = normalise(givenName);
  // A Russian form has no Ukrainian vocative.
  if (/[ыэёъ]|ья$/u.test(name)) return null;
  const known = Object.hasOwn(VOCATIVES, name) ? VOCATIVES[name] : undefined;
  if (known) return known;
  const stem = givenName.slice(0, -1);
  if (/[аеоуиіїюяє’]я$/u.test(name)) return `${stem}є`;
  if (/[жчшщц]а$/u.test(name)) return null;
  if (name.endsWith('а')) return `${stem}о`;
  if (name.endsWith('я')) return `${stem}ю`;
  if (name.endsWith('й')) return `${stem}ю`;
  if (!MALE.has(name)) return null;
  if (name.endsWith('о')) return `${stem}е`;
  return /[бвдзлмнпрстф]$/u.test(name) ? `${givenName}е` : null;
}

/** The Ukrainian vocative of a patronymic: Іванович → Івановичу, Іванівна → Іванівно. */
export function toPatronymicVocative(patronymic: string): string {
  return patronymic.endsWith('а') ? `${patronymic.slice(0, -1)}о` : `${patronymic}у`;
}

function normalise(word: string): string {
  return word.toLowerCase().replace(/['ʼ`]/gu, '’');
}
