import type { AskingCues } from './asking.ts';
import { THINGS } from './promising-english.ts';

const B = '(?<![a-z])';
const E = '(?![a-z])';
const any = (...sources: readonly string[]): RegExp => new RegExp(`${B}(?:${sources.join('|')})${E}`);

const VERBS =
  'send|give|fix|deliver|confirm|provide|reply|respond|answer|call me|call us|call back|make|get|finish|complete|submit|share|update|check|review|sign|ship|book|remove|add|change|prepare|return|upload|push|deploy|restore|refund|resolve|solve|sort|tell|explain|have(?! (?:i|we|you|they|been|had))|put|keep|forward|arrange|ensure|see to it|come back|come up|do(?! (?:i|we|you|they))|set|cancel|replace|repair|correct|rework|revise|rewrite|redo|reset|release|launch|install|clean|close|choose|name|appoint|pick|collect|bring|drop|dispatch|transfer|pay|issue|match|reduce|raise|write|mail|email|ping|report|show|present|propose|suggest|quote|price|plan|assign|schedule|move|switch|turn|unlock|unblock|enable|disable|delete|hand|look|investigate|clarify|approve|decide|start|stop|begin|credit|reimburse|translate|print|draft|test|migrate|roll|revert|configure|escalate|inform|advise|acknowledge|settle|file|fill|post|publish|produce|supply|order|take|use|work|act|help|say|be(?! (?:it|that))|hold off|ring|phone|split|pass|rework|cover|pour|withdraw|credit|disable|go|come|bring|deal|handle|escalate|hurry|hand over';

/** At a clause's head a verb is an order, unless it turns out to be a noun: "change window would be Sunday". */
const IMPERATIVE = `^[\\s"*•>.)@\\d-]{0,8}(?:(?:and|so|then|now|ok|okay|just|also|but|hi|hello|otherwise|either|or|therefore|instead|first|next|again|simply|at least|at the latest|no later than|by|before|on) ){0,3}(?:${VERBS})${E}(?! (?:follows?|attached|enclosed|is|was)${E}| [a-z0-9]{1,15} (?:is|are|was|were|would|will|has|had|can)${E})`;

const GOOD = '(?:fine|ok|okay|(?:soon|early|good) enough)';

/** The asking cues of English. */
export const ASKING_ENGLISH: AskingCues = {
  veto: any(
    "you(?: had| have|'d|'ve)?(?: all| both| guys)? (?:said|promised|told|wrote|agreed|confirmed|assured|announced|guaranteed|claimed|committed|quoted)",
    "(?:was|were|been|i'm|got) (?:told|promised|assured)",
    "(?<!if you )(?:don't|do not) (?!you |mind|go |forget|hesitate|delay|keep|let|miss|leave|wait|fail|have|get|hear|receive|see)(?:(?!by |before |until |and )[a-z' ]){2,40}@@",
    "please (?:note|be (?:informed|advised|aware))|(?:i|we) (?:will not|won't)|don't feel",
    "said (?:they|it|he|she)(?:'d|'ll| would| will)",
    '(?:was|were) (?:supposed|meant|due|scheduled|expected) to|should have (?:been|arrived|come|happened|reached)',
    'extension(?: (?:of|for|from|on|to|please)[^.?!]{0,30})? (?:until|till|to) @@|(?:reschedul[a-z]{1,3}|postpone|move|push)(?: [a-z]{1,12}){1,5} (?:to|for|until) @@',
    '(?:wants?|asks?|asked|expects?|told|requires?|needs?) (?:us|me) (?:out|to)(?! (?:have|get|receive|see))',
    '(?:had|originally|first|initially) (?:wanted|hoped|asked|planned|aimed|said|meant)|do you need|you need(?! to)|(?<!if )(?:i|we) (?:really |actually |had )?needed|(?<!if [a-z ]{1,20})(?:was|were) (?:needed|required)',
    'not before|by then(?! (?:please|kindly|(?:can|could|will|would) you))',
    "(?:do not|don't|never|please no) (?:deliver|send|ship|come|call|ring|phone|visit|bring|drop|post|book|schedule|charge|bill|invoice|start|install|publish|touch|change|close|disturb|contact|expect|cancel|turn|switch|restart|email|mail|show|collect|leave)",
    "(?:extend|prolong|hold|keep|store|leave|reserve|pause|suspend|park|freeze|delay|postpone)(?: [a-z']{1,15}){0,6} (?:until|till|til) @@",
    "(?:need not|needn't|don't have to|do not have to|doesn't have to|does not have to|don't need|do not need|doesn't need|won't be needed|not needed|not required|not necessary|don't bother (?:with|about|to)|don't (?:worry|fret|hurry)|do not worry)",
    'out of (?:the )?office|on (?:vacation|holiday|leave|sick leave|a business trip)',
    'valid|expires?|expiring|expir(?:y|ation) date|takes? effect|in force|best before|use by',
    '(?:office|opening|working|business|support|our) hours|open (?:from|until|till|on|between|daily|mon)|(?<!to )(?:is|are|will be|keep|stay|remain|keep it) (?:open|closed|away|unavailable)',
    "(?:happy|can|could|will|'ll|fine|willing) (?:to )?wait|wait (?:until|till)|(?:i|we)(?: can|'ll| will| could)? (?:wait|manage)|can wait",
    '(?:could|can|may|might) (?:i|we) have (?:until|till)|give (?:me|us) (?:until|till|some time)|let (?:me|us) (?:think|sleep|check|get back)',
    'since|ago|last time',
    '(?:rent|salary|wages|tax(?! (?:clearance|certificate|return|form|statement|document|file|figure|residency))|taxes|fees?|subscription|licen[cs]e(?! (?:keys?|files?|codes?))|payment terms?|payable|(?<!trial )balance|statement of account|instal?ment)|invoices?.{0,40} (?:is|are) due|(?:payments?|deposits?|premiums?) (?:is|are) due',
  ),
  request: new RegExp(
    [
      IMPERATIVE,
      any(
        "please|pls|plz|kindly|what (?:i|we)(?:'m|'re| am| are|'d| would| do| really)? (?:after|need|want)(?! to(?! (?:get|have|see)))|@@ {1,2}is the (?:very |absolute )?(?:latest|limit)(?! (?:of|to|for))",
        `(?<=(?:^|^(?:so|and|but|then|or|yes) |any ?time |(?:${THINGS}) )(?:by |on )?)@@ {1,2}(?:will|would) do (?:nicely|(?:just )?fine)`,
        "(?:can|could|would|will|might|won't|couldn't|can't) (?:you|u|ya|your (?:team|colleagues?|people|guys)|somebody|someone|it be|this be|that be|the [a-z]{2,20} be|they be|these be)",
        '(?:can|could) (?:the|those|these|this|that|it|they|everything)(?! [a-z]{1,14} be @@)|(?:may|might|would|will) (?:the|those|these|this|it|everything) [a-z ]{0,30}be (?:ready|done|fixed|finished|sent|back|there|delivered|online|live|available|up)',
        '(?:can|could|may|might) (?:i|we) (?:please |at least |maybe |perhaps |possibly |also |finally )?(?:have|get|see|expect|receive|bring)(?! (?:until|till))',
        '(?<!nobody )(?<!you (?:still |also |might |may )?)(?:needs?|wants?|wanted|expects?|requires?|demands?|insists?)(?! to (?!know|have|see|hear|get|receive|be|understand|look|read|check))',
        '(?:am|are|i.m|we.re) (?:expecting|waiting)|the latest (?:possible )?(?:moment|date|time)|expecting|awaiting|await|counting on|(?:look|looking) forward to(?! (?:seeing|meeting|speaking|talking|working|welcoming|it))|interested in',
        '(?:needed|required|wanted|expected) (?:by|before|until|on|no later)|(?:is|are|was|be) (?:needed|required|expected|wanted)',
        "(?:your |the |our |final |hard |last |strict )?deadline(?:'s| is| will|:)?(?! for (?:us|our))|due date|(?:is|are|'s) due|last chance|last day(?! of )|final (?:day|date)(?! of )|last (?:possible )?(?:moment|minute)(?= (?:for|to|that|when|i|we))",
        "you(?:'ll| will| shall| must| have to| need to|'ve got to|'re to| are to| are (?:hereby |kindly )?(?:asked|requested|required|instructed) to(?! (?:be|come|attend|join|appear|visit))| should| ought to| better|'d better)(?! (?:receive|get|hear|find|have|see that|be paid|be charged|lose|regret))|your [a-z ]{2,30} (?:will|must|has to|have to)",
        '(?<!(?:i|we) )(?:must|has to|have to|needs to|need to|is to|are to|should|ought to) (?:be|have been|arrive|reach|work|go|run|come|get|stop|happen|look|sit|stand)',
        'to be (?:[a-z]{2,14}ed|sent|done|made|paid|met|put|built|rebuilt)',
        'let (?:me|us|my|our) (?:know|have|see|hear)|(?:get|come|write|report|be) back to (?:me|us)|hear (?:back )?from you|have (?:it|this|that|them|everything|these|those) (?:ready|done|fixed|back|with|on|sent|finished)',
        "(?:in|on) (?:my|our) (?:hands?|desk|inbox)|(?:essential|imperative|crucial|vital|important)(?= (?:that|to|we|i|it|the|@@)|[,:]|$)|right in thinking|(?:i|we)(?:'d| would) ask|(?:beg|urg)(?:g?ing|e)? you|^(?:just )?(?:as|so) long as|main thing is|(?:i|we)(?:'m| am|'re| are)? (?:assum|trust|presum|tak)(?:e|ing)?(?: it)? [a-z ]{1,30}(?:'ll|will|can)",
        "(?:let's|(?:shall|can|could) we) (?:say|pencil in|aim for|agree on) @@|(?:can't|cannot) go (?:past|beyond)|@@ (?:to|for (?:an?|the)) (?:reply|respond|answer|fix|response)",
        'hop(?:e|es|ing) (?:to (?:have|get|see|hear|receive)|for|you (?:can|could|will)|it|this|we (?:can|could|get)|the)',
        "preferably|ideally|(?:looking|hoping|wanting|aiming) to (?:have|get|receive|see)|(?:let's|let us) aim to (?:have|get)",
        '(?:someone|somebody|your [a-z]{2,14}) (?:really |urgently )?(?:needs? to|has to|have to|must|should)',
        'any (?:chance|way|hope)|(?:is|would|could|will) (?:it|this|that|@@)(?: still)?(?: {1,2}be)? {1,2}(?:possible|doable|feasible|realistic|manageable|do|work|out of the question|(?:ok|okay|fine|alright) for)|is there a way|if (?:at all )?possible|do you think you|think you (?:can|could)|(?:if|that) you (?:can|could|would|manage)|possible (?:to|for you)|manage (?:to|it|this)',
        "you(?:'ve| have)(?: got| only| exactly)? (?:until|till)|giv(?:e|ing) you (?:until|till|one|another|only|exactly|just|@@)|you(?:'ve| have)(?: got)?(?: exactly| just| only)? @@",
        'any ?time (?:before|until|till)|(?:requested|required|desired|preferred)(?: [a-z]{1,10})? (?:date|time|deadline)|asap|urgently|urgent:|immediately|cut-?off',
        '(?:i|we|they|he|she)(?: really| absolutely| simply| also)? (?:must|have to|need to|got to) (?:have|see|get|receive|hear|know)(?! (?:you|a (?:call|chat|meeting|word)))',
      ).source,
    ].join('|'),
  ),
  own: any(
    "(?:seller|owner|support|staff|team|shop|bell|driver|host|they|he|she) (?:[a-z]{2,10} ){0,2}[a-z]{3,14}ed (?:back |it |them |us |me |messages )?(?:usually |always |mostly )?@@|(?:came|wrote|got back|rang|phoned|gave up|went|spent|died|found)(?: [a-z']{1,14}){0,5} @@",
    "(?<!(?:can|could|may|might) )(?:i|we)(?:'ll| will| shall|'m| am|'re| are|'d| had| have|'ve| can| can't| cannot| could| should| might| may| must| did| didn't| was| were| plan| intend| got| sent| paid| pay| ordered| received| bought| called| launch| start| go| fly| leave| travel| present| meet| arrive| close| decide| sign| move| open| wrote| asked| reported| told| need to| have to| want to| submit)",
    "(?:they|he|she|it)(?:'ll| will| is| was| are| were|'s|'re| has| had| went| came| arrived| failed| broke| stopped)",
    '[a-z]{2,20} (?:will|was|were|has|had)',
    '(?:told|informed|assured) (?:us|me)|(?:he|she|they) should|you (?:close|open)|weather|(?:the|our|my) (?:judge|court|council|train|guests|builders|kids)|(?:the |an)other (?:company|firm|shop|supplier)|runs out|closes|(?:happened|arrived|failed|broke|crashed|stopped|received|ordered|paid|delivered|went|came|got|sent|called|reported|started|scheduled|planned|booked|postponed|cancelled)',
  ),
  order: /(?!)/,
  weakOrder: /(?!)/,
  event: any(
    'meet(?:ing|ings)?|(?<!(?:(?:i|we)(?:.d)? expect|want|need|appreciate|await|me|us) )(?:a|the|our|your|quick|short|video|phone|weekly|team|zoom) call|calls|conference|demo|workshop|webinar|interview|appointment|visit|event|go[- ]live|training session|lunch with|dinner|coffee|zoom|join|attend|talk|speak|chat|discuss|available|free|work for you|(?<!would )suits?|slot|invite|invitation|see you|catch up|exhibition|party|walk (?:me|us) through|thank|thanks|comfortable',
  ),
  welcome: any(
    "(?<=(?:'d|would)(?: all| both| really)? )feel (?:[a-z]{1,6} ){0,2}(?:better|happier|safer) (?:having|with|if)",
    `@@ {1,2}(?:is|would be|will be) ${GOOD} for (?:(?:the|this|that|these|those|your) (?:[a-z-]{2,14} ){0,2}?${THINGS}|these|those|it|them)|(?:${THINGS}) (?:is|are|would be|will be) ${GOOD} (?:(?:by|on) )?@@`,
    "(?:would|should|(?:i|we|it|that|they)'d)(?: [a-z]{2,10}){0,3} (?:great|good|nice|helpful|perfect|ideal|lovely|wonderful|appreciated?|grateful|super|thrilled|happy|glad|delighted|relieved|awesome|amazing|fantastic|brilliant|cool|fab|best|better|handy|tickled|make (?:my|our)|obliged|mean|enough|love|prefer|help|suit|rather (?:have(?! (?:had|been|[a-z]{2,9}(?:ed|en|wn)(?![a-z])))|see|get|receive)|suffice|save|like)(?! to (?!have|see|get|receive|know|hear|be|understand|read|find)| not )|(?<!(?:i|we) )would do(?! )|(?:am|are|be) (?:[a-z]{2,9} ){0,2}grateful|glad if",
  ),
  wish: /^(?:if (?!(?:i|we) (?!could (?:have|get|see)|had|got))|when (?!you))/,
  calm: any(
    'no (?:rush|hurry|need|urgency|pressure)|not urgent|no (?:stress|worries|panic)|take your time|whenever you',
  ),
  ultimatum: any(
    "(?:if|unless|should|in case).{1,80}(?:not|n't|no|nothing|fails?|isn't|still)",
    "(?:if|unless).{1,80}n't",
    'unless|or else|failing which|failure to|either.{1,80} or (?:i|we)|(?:can|could|may) we',
  ),
  fetch:
    /^(?!.{0,80}(?<![a-z])(?:your (?:driver|carrier|courier|truck|lorry|van|transport|team|colleagues?|warehouse)|when)(?![a-z]))(?=.{0,160}(?:carrier|driver|courier|haulier|forwarder|lorry|truck|van|transport|colleague|warehouse|our (?:man|guy|people)))(?=.{0,160}(?<!(?:not|n't|never) (?:be )?)(?<![a-z])(?:collect(?:s|ing)?|pick(?:s|ing)? (?:[a-z]{1,12} ){0,4}up|com(?:e|es|ing)|arriv(?:e|es|ing)|load(?:s|ing)?|be (?:with you|at your)|call(?:s|ing)? (?:round|by)|stop(?:s|ping)? by)(?![a-z]))/,
  prepare: any(
    "(?<!(?:i|we|they|he|she|will|would|the|our|'ll) (?:[a-z]{1,8} )?)(?:prepare|pack)|(?:have|get|make sure|see that|ensure)(?: that)? (?:[a-z]{1,14} ){1,6}(?:is |are )?(?:ready|packed|prepared|boxed|wrapped|printed|labell?ed)|print (?:out )?(?:the|all)|leave (?:it|them|the [a-z]{2,14}) (?:at|with|in)",
  ),
  purpose:
    /^ ?so(?: that)? (?:it|they|everything|the [a-z]{2,14})(?:'s|'re|'ll| will| can| is| are| arrives?| reach(?:es)?| gets?| lands?| comes?)(?![a-z])(?! (?:be |now |also |really |absolutely |very )?(?:needed|required|due|wanted|to be|urgent|important|essential|crucial|vital|critical|necessary|best|good|have to|need to|need)(?![a-z]))/,
  verb: any(
    "(?:i|we|he|she|they|it|who|which)(?:'| )|you(?: can| will|'ll| are|'re| have|'ve| need| should| must| said)|is|are|was|were|will|has|have|had|can|could|does|do|did|would|should|must|may|be|been|said|meets?|starts?|begins?|launches|decides?|arrives?|leaves|opens|ends|expires|follows?|comes|possibly|perhaps|maybe|hopefully",
  ),
  sameInstead:
    /(?<![a-z])(?!(?:audit|party|wedding|conference|meeting|event|fair|show|launch|trip|flight|call|visit|exam|booking)s?(?![a-z]))([a-z]{4,14})(?![a-z])[^@]{0,40}@@[^@]{0,110}[,.!;:] ?(?:(?:the|these|those|our|my) )?\1 (?:(?:is|are) now (?:only )?(?:needed |due |required |wanted )?|ha(?:s|ve) (?:now )?(?:been )?(?:moved|changed|pushed back) to )(?:by |on |for )?(?:the )?$/,
  instead:
    /(?:^|[,.!?;:\n]) ?(?:(?:sorry|actually|oops|no|but|so),? ){0,2}(?:(?:(?:that|it|this|the (?:date|deadline|due date)|which)(?: has|'s| is| was)? (?:now |since )?(?:been )?(?:changed|moved|pushed back|brought forward|postponed|extended|shifted) to|(?:i|we)(?:'ve| have| had to|'re| are)? (?:now )?(?:changed?|moved?|moving|changing|push(?:ed|ing)) (?:it|that|this|the (?:date|deadline)) to|(?:please |can we |could we |let's )?make (?:it|that)|correction[:,]?|scratch that[,:;.]?|i meant|make that) ?(?:by |on |for )?)(?:the )?$/,
  hadAsked: /(?<![a-z])(?:i|we)(?:'d| had| have|'ve)? (?:asked|requested|needed|wanted)(?! to)(?![a-z])/,
};
