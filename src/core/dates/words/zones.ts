import type { DateRule, Meaning } from '../date-atom.ts';

/** What people write after an hour, the IANA zone, and where the letters name one half of the year the offset in minutes. */
const ZONES: readonly (readonly [words: string, zone: string, standard?: number])[] = [
  ['utc|gmt|по гринвичу|за гринвічем|格林威治时间|世界时', 'UTC'],
  [
    'cet|cest|central european time|central european summer time|berlin time|paris time|german time|french time',
    'Europe/Berlin',
  ],
  ['по берлину|по берлинскому времени|за берліном|柏林时间|德国时间|法国时间|巴黎时间|欧洲中部时间', 'Europe/Berlin'],
  ['eet|eest|kyiv time|kiev time|基辅时间', 'Europe/Kyiv'],
  ['по киеву|по киевскому времени|за києвом|за київським часом|київський час|київського часу', 'Europe/Kyiv'],
  ['msk|moscow time|莫斯科时间', 'Europe/Moscow'],
  ['мск|по мск|по москве|по московскому времени|московского времени|за москвою|за московським часом', 'Europe/Moscow'],
  ['london time|uk time|british time|по лондону|по лондонскому времени|за лондоном|伦敦时间|英国时间', 'Europe/London'],
  ['bst', 'Europe/London', 60],
  ['et|eastern|eastern time|new york time|ny time', 'America/New_York'],
  ['по нью-йорку|за нью-йорком|纽约时间|美东时间|美国东部时间', 'America/New_York'],
  ['est|eastern standard time', 'America/New_York', -300],
  ['edt|eastern daylight time', 'America/New_York', -240],
  ['ct|central|central time|chicago time|美中时间', 'America/Chicago'],
  ['cdt', 'America/Chicago', -300],
  ['mt|mountain|mountain time|denver time', 'America/Denver'],
  ['mst', 'America/Denver', -420],
  ['mdt', 'America/Denver', -360],
  ['pt|pacific|pacific time|la time|美西时间|美国西部时间|太平洋时间', 'America/Los_Angeles'],
  ['pst', 'America/Los_Angeles', -480],
  ['pdt', 'America/Los_Angeles', -420],
  ['beijing time|china time|chinese time|shanghai time|北京时间|中国时间|по пекину|за пекіном', 'Asia/Shanghai'],
  ['taipei time|taiwan time|台北时间|台湾时间', 'Asia/Taipei'],
  ['hkt|hong kong time|hk time|香港时间', 'Asia/Hong_Kong'],
  ['jst|tokyo time|japan time|japanese time|东京时间|日本时间', 'Asia/Tokyo'],
  ['kst|korea time|korean time|seoul time|韩国时间', 'Asia/Seoul'],
  ['sgt|singapore time|新加坡时间', 'Asia/Singapore'],
  ['aest', 'Australia/Sydney', 600],
  ['aedt', 'Australia/Sydney', 660],
  ['sydney time|悉尼时间', 'Australia/Sydney'],
  ['almt|по алматы|по времени алматы', 'Asia/Almaty'],
  ['по минску|по минскому времени', 'Europe/Minsk'],
  ['my time|our time|my local time|our local time|по нашему времени|за нашим часом', 'speaker'],
  ['我们时间|我们这边时间|我们当地时间|我这边时间', 'speaker'],
  ['your time|your local time|по вашему времени|за вашим часом|你那边时间|你们那边时间|你们当地时间', 'reader'],
  [
    'warsaw time|polish time|по варшаве|по варшавскому времени|за варшавою|за варшавським часом|华沙时间',
    'Europe/Warsaw',
  ],
  ['prague time|по праге|по пражскому времени|за прагою|за празьким часом', 'Europe/Prague'],
  ['по парижу|за парижем|за паризьким часом|за берлінським часом|по парижскому времени', 'Europe/Paris'],
  ['за лондонським часом|лондонского времени|лондонського часу', 'Europe/London'],
  ['за нью-йоркським часом|по нью-йоркскому времени', 'America/New_York'],
  ['istanbul time|turkey time|turkish time|по стамбулу|за стамбулом', 'Europe/Istanbul'],
  ['dubai time|gst|по дубаю|за дубаєм|迪拜时间', 'Asia/Dubai'],
  ['tashkent time|по ташкенту|за ташкентом', 'Asia/Tashkent'],
  ['tbilisi time|по тбилиси|за тбілісі', 'Asia/Tbilisi'],
  ['yerevan time|по еревану|за єреваном', 'Asia/Yerevan'],
  ['baku time|по баку|за баку', 'Asia/Baku'],
  ['по астане|по времени астаны|по алма-ате|за алмати|за астаною|almaty time|astana time', 'Asia/Almaty'],
  ['по екатеринбургу|екб', 'Asia/Yekaterinburg'],
  ['по новосибирску', 'Asia/Novosibirsk'],
  ['по владивостоку', 'Asia/Vladivostok'],
  ['по красноярску', 'Asia/Krasnoyarsk'],
  ['по иркутску', 'Asia/Irkutsk'],
  ['по самаре', 'Europe/Samara'],
  ['по калининграду', 'Europe/Kaliningrad'],
  ['по пекинскому времени|за пекінським часом', 'Asia/Shanghai'],
  ['по токио|за токіо', 'Asia/Tokyo'],
  ['за мінськом', 'Europe/Minsk'],
  ['cst', 'cst'],
  ['ist', 'unknown'],
];

const MEANINGS = new Map<string, Meaning>();
for (const [words, zone, standard] of ZONES) {
  for (const word of words.split('|')) {
    MEANINGS.set(word, { kind: 'zone', zone, ...(standard !== undefined && { standard }) });
  }
}

const longestFirst = [...MEANINGS.keys()].sort((a, b) => b.length - a.length).join('|');
/** "5 pm Hawaii time" is in a zone that we do not know, so the hour says nothing. */
const UNKNOWN =
  '(?:美国|欧洲|加拿大|加州|澳洲|澳大利亚|俄罗斯|印度|西雅图|温哥华|多伦多|墨尔本|当地|海外|中东)时间|по [а-я]{4,18}му времени|за [а-яіїєґ]{4,18}им часом';
const UNKNOWN_ENGLISH =
  '(?!(?:on|in|the|any|every|some|more|same|first|last|next|that|this|of|at|full|local|lunch|real|long|short|down|over|part|prime|peak|good|all|no|each|one|two|right) )[a-z]{3,12} time';

const rulesOf = (...words: readonly string[]): readonly DateRule[] => [
  {
    pattern: new RegExp(
      `(${words.join('|')})(?![a-zа-яіїєґ])(?: zone(?![a-z]))?(?! (?:sheet|slot|table|frame)s?)`,
      'y',
    ),
    read: ([, word = '']) => MEANINGS.get(word) ?? { kind: 'zone', zone: 'unknown' },
  },
];

/** Zones by their letters, cities and "our time"; they count only beside an hour. */
export const ZONE_RULES = rulesOf(longestFirst, UNKNOWN_ENGLISH, UNKNOWN);
const WITHOUT_TIME = rulesOf(longestFirst, UNKNOWN);

/** The rules that find all zones of a text: but for "Hawaii time", that may begin with any letter, few words are looked at. */
export const zoneRulesFor = (text: string): readonly DateRule[] => (text.includes(' time') ? ZONE_RULES : WITHOUT_TIME);
