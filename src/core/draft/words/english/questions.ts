import { phrases } from '../../phrases.ts';
import type { AskedAgain, QuestionWords } from '../draft-words.ts';

const NUMBER =
  '([0-9]{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|a few|a couple of|several|half an?|an?)';

/** How English asks and answers. */
export const questions = (): QuestionWords => ({
  indirect: phrases(`
    (let|tell) (me|us)( please)?( know)? (when|whether|if|how|what|which|who|why|where)
    (please )?(advise|confirm|clarify|explain) (when|whether|if|how|what|which|who|why|where)
    (i|we)('d| would) like to know
    (i|we) (want|need) to know (when|whether|if|how|what|which|who|why|where)
  `),
  when: phrases(`
    when (will|can|could|do|does|is|are|would|shall|should|may|might|exactly)
    (by|until|from|since) when
    when
    (at )?what (time|date|day)
    (which|what) (day|date|week|month)
    how many (minutes|hours|days|weeks|months|years|working days|business days)
    how (long|soon|quickly|fast)
    what('s| is) the (deadline|timeline|eta|delivery (date|time)|schedule|time frame|timeframe)
  `),
  howMuch: phrases(`
    how (much|many)
    what (is|are|'s|would be|will be) the (price|cost|costs|fee|rate|total|amount|charge|budget)
    what (does|do|would|will) … (cost|charge)
    (which|what) (price|rate|fee|amount|percentage)
  `),
  span: phrases(`
    (${NUMBER}( to | or | ?- ?))?${NUMBER}( |-)(working |business |calendar )?(minute|minutes|hour|hours|day|days|week|weeks|month|months|year|years)
    (january|february|march|april|may|june|july|august|september|october|november|december) [0-9]{1,2}
    ([0-9]{1,2} |in |by |since |until |from |early |mid-?|late )(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)
  `),
  open: phrases('why\nhow\nwhich\nwhere\nwho\nwhose\nwhat'),
  idle: phrases(`
    how are (you|things)
    what (happens |then )?if (i|we) (choose|get it|chose|decide|are|make) … (wrong|mistake|mistaken)
    how is (everything|it going|business|life)
    (are you|is this|is that|was that) (serious|kidding|joking|a joke|normal|acceptable|okay with|even|really)
    (do|don't|did|didn't|can|can't|are|have) you (even|really|understand|realise|realize|seriously|people|guys|ever|not|see what|think)
    (how|what) (on earth|the hell|the heck|in the world)
    how (can|could|dare|is it possible|is this possible|often|many (more )?times|many more)
    (what|why) (is going on|is happening|kind of|sort of|am i paying|are we paying|do we pay|do i pay)
    what('s| is) (going on|wrong with you|up|new|the point|your problem)
    who (knows|cares|do you think)
    (^|(?<=, ))(isn't (it|that)|right|ok|okay|agreed|yes|correct|no|is it|does it|don't you|won't you)\\?
    (any|some) (news|update|updates|idea|ideas|progress|thoughts|luck|chance)
    (why|when) (does|do|did|has|have|is|are|can|can't|will) (nobody|no one|anyone|anybody|somebody|someone|everything|nothing|it always|i always|we always)
    what (do|would|did) you (think|say|suggest|recommend|advise|mean|want)
    what (now|next|else|if)
    could you (please |maybe |perhaps )?(help|have a look|take a look|look|check|explain|call|ring|advise)
    can you (please |maybe |perhaps )?(help|have a look|take a look|look|check|explain|call|ring|advise)
    what (are|were) you (doing|thinking|going)
  `),
  yesNo: phrases(`
    yes
    no
    yep
    sure
    of course
    certainly
    ok
    okay
    fine
    works
    agreed
    possible
    impossible
    correct
    right
    indeed
    exactly
    confirm~
    unfortunately
    happy to
    glad to
    gladly
    afraid
    with pleasure
    not (yet|a problem|at the moment|necessary|needed|possible|included)
    (can|can't|cannot|could|couldn't) (be|do|not|we|i|offer|make)
    (i|we) (can|can't|cannot|could)
    all (good|fine|set)
  `),
  request: phrases('(can|could|would|will) (you|someone|somebody|anyone|we|i)'),
  given: phrases(`
    attached
    attachment
    enclosed
    below
    above
    here (is|are|you|it|they)
    done
    finished
    sent
    see the
    link
    find
  `),
  amount: phrases(
    'free( of charge)?\nno (extra |additional )?(cost|charge|costs|fee)\nincluded\nnothing\nquote\nestimate\noffer\nprice list\none\ntwo\nthree\nfour\nfive\nsix\nten\nhalf\nboth\nnone\nall',
  ),
  later: phrases(`
    (not|n't|no)( yet)?( been)? (yet|known|know|say|clear|decided|date|certain|confirmed)
    (answer|answers|reply|details|information|date|rest|schedule|price|quote|timeline|plan)( … )?(will follow|follow|follows|later|tomorrow|today)
    (will|~'ll|to|can) … (answer|reply|respond|get back|come back|tell you|let you know|call you|write to you|write you|write again)
    as soon as
    depends
  `),
  common: phrases(`
    the|and|for|our|you|are|can|any|was|not|but|how|who|why|its|his|her|him|has|had|get|got|let|may|new|now|off|one|out|put|see|two|use|way|yet|all|day|did|too|she|they|per|via|find|about|above|after|again|also|always|another|anybody|anyone|anything|around|available|because|been|before|being|best|better|both|cannot|could|dear|does|doing|done|down|each|either|else|even|ever|every|everything|from|further|give|given|goes|going|good|have|having|hello|help|here|hope|into|just|kind|know|last|least|less|like|look|looking|made|make|many|maybe|mean|might|more|most|much|must|need|needed|needs|never|next|nothing|once|only|other|others|over|perhaps|please|possible|question|questions|quite|really|regards|right|said|same|seem|seems|send|sent|several|shall|should|since|some|somebody|someone|something|still|such|sure|take|team|tell|than|thank|thanks|that|their|them|then|there|these|they|thing|things|think|this|those|through|time|times|today|together|tomorrow|under|until|update|upon|used|using|very|want|wanted|wants|well|were|what|when|where|whether|which|while|whole|whose|will|wish|with|within|without|work|working|would|write|year|yesterday|your|yours|able|anyway|exactly|soon|long|okay
  `),
});

/** What English drafts ask for although it was given. */
export const askedAgain = (): readonly AskedAgain[] => [
  {
    asks: phrases('(order|invoice|contract|ticket|account|customer|booking|reference|case) (number|no|id)'),
    given: phrases(
      '(order|invoice|contract|ticket|account|customer|booking|reference|case)( number| no| id| nr)?[\\s.:#]{1,4}[a-z]{0,4}-?\\d{3,12}',
    ),
  },
  {
    asks: phrases('(your|which|what) (phone|telephone|mobile|callback) ?(number)?\n(number|phone) … (reach|call) you'),
    given: phrases('\\d{3}[\\d\\s-]{4,14}\\d'),
  },
  {
    asks: phrases('(which|what) (browser|device|operating system|phone)'),
    given: phrases('chrome\nfirefox\nsafari\nedge\nopera\niphone\nandroid\nwindows\nmacos\nipad'),
  },
  { asks: phrases('(which|what) version'), given: phrases('version ?\\d~') },
  {
    asks: phrases(
      '(by when|what deadline|which deadline|when)( exactly)? (do you|would you)( need| want| like)\nyour deadline',
    ),
    given: phrases(
      'by (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|noon|the \\d~|\\d~|end of)\n(today|tomorrow)',
    ),
  },
];
