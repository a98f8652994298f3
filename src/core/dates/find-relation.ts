/** How a sentence ties itself to a date. */
export type Relation =
  /** by, before, no later than, до, к, 前: the date is a limit. */
  | 'by'
  /** until, 至: a limit of what lasts, or of what is asked. */
  | 'until'
  /** on, at, в, у, 于. */
  | 'on'
  /** after, since, from, с, після, 后, 起: the date is no limit. */
  | 'after'
  /** "Friday's report", 周五的: the date only describes a thing. */
  | 'of'
  /** "Not on Friday", не в пятницу: any day but this. */
  | 'not'
  | 'none';

type Ties = readonly (readonly [Relation, RegExp])[];

const LATIN: Ties = [
  ['not', /(?<![a-z])(?<!if |why )not (?:on|at|for|by|in)(?: the)? {1,2}$/],
  ['by', /(?:can't|cannot) (?:go|be|come|arrive) (?:past|beyond|later than|after)(?: the)? {1,2}$/],
  [
    'after',
    /(?<![a-z])(?:not before|not earlier than|after|since|from|starting|beginning|as of|as from|effective|following|past)(?: on| at| the)?[ :]{1,2}$/,
  ],
  [
    'by',
    /(?<![a-z])(?:(?:no later than|not later than|latest|at the latest|due|due date)(?: by| on| at)?|(?:give|allow) (?:me|us) (?:until|till)|by|before|prior to|ahead of|deadline(?: for(?: (?!was|were|has|had|is|passed)[a-z]{1,14}){1,3}?)?(?: is)?|sooner than)(?: the| this| about| around| lunch)?[ :(-]{1,3}$/,
  ],
  ['until', /(?<![a-z])(?:until|till|til|through|thru)(?: the| this)?[ :]{1,2}$/],
  [
    'on',
    /(?<![a-z])(?:on|at|for|in|over|during|this|around|course of)(?: the| this)?[ :]{1,2}$|(?<=(?<![a-z])(?:say|would) {1,2})(?:the )?$/,
  ],
  [
    'of',
    /(?<![a-z])(?:a|an|the|my|our|your|his|her|their|its|with|than|of|about|to|(?<!looks |looking )like|black|happy|whole|was|were|said|says|told|dated|in the|not)[ ]{1,2}$/,
  ],
];

const CYRILLIC: Ties = [
  ['not', /(?<![а-яіїєґ'])(?<!если |якщо |почему |чому )не (?:в|во|на|у|к|ко|до|под) {1,2}$/],
  [
    'after',
    /(?<![а-яіїєґ'])(?:не ран(?:ее|ьше|іше)(?: ніж| чем)?|после|після|с|со|з|із|зі|від|от|начиная с|починаючи з)[ ]{1,2}$/,
  ],
  [
    'by',
    /(?<![а-яіїєґ'])(?:не (?:позже|позднее|пізніше)(?: чем| ніж)?|самое позднее|максимум|крайний срок|щонайпізніше|найпізніше|не пізніше|до|к|ко|под|під|(?:срок|термін|строк|дедлайн)(?: (?!дії|бы[лв]|був|був|була|прош|прой|ист[её]к|минув|минул|сплив|выш|вий|повер|повір|команд|відряд|преб|переб|хран|зберіг|аренд|оренд|годн|придат|визы|віз|гарант|служб|действ)[а-яіїєґ']{1,14}){0,2}|перед|крайній термін)(?: в| во| у| до| самого)?[ :(—-]{1,3}$/,
  ],
  ['until', /(?<![а-яіїєґ'])(?:по|аж до)[ ]{1,2}$/],
  ['on', /(?<![а-яіїєґ'])(?:в|во|на|у|о|об|около|близько|сегодня|сьогодні)[ ]{1,2}$/],
];

const HAN: Ties = [
  [
    'by',
    /(?:(?:最[迟晚]|至迟)?(?:也)?不(?:能|得|可|要)?(?:超过|晚于|迟于)|最[迟晚慢]|至迟|赶在|截止(?:日期|时间|到|于|至)?|期限(?:是|为|到)?|限于?|务必于|须于|应于|请于|deadline(?:是|为)?)(?:是|为|在|于|到)?[ :]{0,2}$/,
  ],
  ['until', /(?:截至|直到|到|至)[ ]?$/],
  ['after', /(?:自|从|由)[ ]?$/],
  ['on', /(?:在|于|定于|就)[ ]?$/],
];

const BEHIND: Ties = [
  [
    'by',
    /^[ )]{0,2}(?:\(含(?:当[日天]|本[日数])?\))?(?:或?(?:之|以)?前(?![后往]|[一两二三四五六七几\d]{1,2}(?:个?工作日|[天日周]))|(?:之|以)?内(?!部(?!署)|容(?!易)|审|网|存|地|核|科))/,
  ],
  ['until', /^[ )]{0,2}(?:为止|止|截止)/],
  ['after', /^[ )]{0,2}(?:(?:之|以)?后|起|开始|以来)/],
  [
    'by',
    /^,? ?(?:at (?:the )?(?:(?:very )?latest|most)|latest|or (?:earlier|sooner|before)|самое позднее|крайний срок|найпізніше|не позднее|не позже|не пізніше|(?:или|або|чи) (?:раньше|раніше)|включительно|включно)/,
  ],
  ['after', /^ (?:onwards?|or later)/],
  ['of', /^(?:'s(?![a-z])|那[版份批次封场]|的(?!时候|时间|早上|上午|中午|下午|晚上))/],
];

/** "Deadline for your comments is". */
const LONGEST_TIE = 48;

/** A relation and where its words begin and end around the stretch. */
export interface Bond {
  relation: Relation;
  start: number;
  end: number;
}

/** Finds the words before and behind a date that say how it is meant; the stretch grows by them. */
export function findRelation(folded: string, start: number, end: number): Bond {
  const head = folded.slice(Math.max(0, start - LONGEST_TIE), start);
  const tail = folded.slice(end, end + 20);
  let bond: Bond = { relation: 'none', start, end };
  for (const [relation, pattern] of tiesBefore(head)) {
    const match = pattern.exec(head);
    if (!match) continue;
    bond = { relation, start: start - match[0].length, end };
    break;
  }
  for (const [relation, pattern] of BEHIND) {
    const match = pattern.exec(tail);
    if (!match) continue;
    if (relation === 'of') return bond.relation === 'by' ? bond : { ...bond, relation };
    return {
      relation: bond.relation === 'after' || bond.relation === 'by' ? bond.relation : relation,
      start: bond.start,
      end: end + match[0].length,
    };
  }
  return bond;
}

/** The words that may end `head`, by the script of its last letter; "deadline 是" ends in Han. */
function tiesBefore(head: string): Ties {
  for (let at = head.length - 1; at >= 0; at--) {
    const unit = head.charCodeAt(at);
    if (unit >= 0x3400) return HAN;
    if (unit >= 0x400) return CYRILLIC;
    if (unit >= 97 && unit <= 122) return head.endsWith('deadline') ? [...LATIN, ...HAN] : LATIN;
  }
  return [];
}

/** True when the words between two finds say that the second is the limit: "tomorrow by noon". */
export function isLimitGap(gap: string): boolean {
  return /(?:by|before|no later than|until|till|до|к|не позже|не позднее|не пізніше|最迟|最晚)[ ]?$|^前/.test(gap);
}
