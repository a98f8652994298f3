import type { PromisingCues } from './promising.ts';

const any = (...sources: readonly string[]): RegExp => new RegExp(`(?<![a-z])(?:${sources.join('|')})(?![a-z])`);

const WE =
  '(?:i|we|our (?:[a-z]+ ){0,2}(?:team|engineers?|developers?|designers?|colleagues?|accountants?|support|lawyers?|experts?|people|department|office|warehouse|side|manager)|my (?:team|colleagues?|manager)|the (?:team|engineers|developers)|engineering|support|accounting)';
const THING =
  "(?:it|this|that|they|these|those|both|everything|all|(?:the|your|a|an|our|this|that|each|both|another|version) [a-z0-9' ]{1,60}?|[a-z]{3,20})";
const DONE =
  '(?:be (?:ready|done|live|online|up|back|with you|in your|on your|on its way|available to you|yours|there|finished|complete|over|[a-z]{3,14}(?:ed|t|n|wn|de|lt))|follow|arrive|reach|land|go (?:out|live|online)|come|get to you|ship|leave)';

/** The promising cues of English. */
export const PROMISING_ENGLISH: PromisingCues = {
  condition: any(
    '(?:if|once|as soon as|provided|assuming|unless|when|after|until|upon|in case)(?: that)? (?:you|your|we (?:get|have|receive|hear)|i (?:get|have|receive|hear)|the (?:client|payment|invoice|contract)|payment|receipt|approval|confirmation|it is (?:approved|confirmed|paid))',
    "if (?:so|that(?:'s| is| works| suits)|it(?:'s| is) (?:ok|okay|fine|alright|urgent|needed)|needed|necessary|required|approved|confirmed|possible for you)",
    'subject to|conditional|depends on|depending on|pending (?:your|the)|would (?:you )?(?:like|prefer|want)',
  ),
  question: /\?/,
  not: any(
    "(?:won't|will not|cannot|can't|can not|couldn't|unable|not (?:be able|possible|sure|going|manage|before|promise|able|expect)|isn't|aren't|don't|do not|doesn't|never|no longer|impossible|unlikely|wouldn't|shouldn't|no (?:update|news|delivery))",
    "(?:i|we|they|he|she)(?:'ve| have|'d| had)? (?:already |just )?(?:sent|delivered|promised|said|told|was|were|did|had|got|received|emailed|wrote|shipped|fixed|called|asked|agreed|discussed|met|planned to|missed|failed|started|updated|deployed|spoke|noticed|found)",
    '(?:was|were|has been|have been|had been)|yesterday|already',
    "(?:you|your [a-z]+) (?:said|promised|told|mentioned|wanted|asked|wrote|agreed|(?:will|'ll|would|can|could|should|must|need|have to|may|might) (?!have|get|receive|hear|see|find|be (?:able|informed|notified|updated|contacted|credited|refunded)))",
    "please|kindly|could you|can you|would you|will you|let (?:us|me) know|(?:send|give|tell|provide|forward|share with) (?:us|me)|(?:we|i)(?: will|'ll|'d| would)? need|(?:we|i) (?:are|am) (?:waiting|looking forward)|looking forward|waiting for|await(?:ing)?",
    "(?:will|'ll|am|are|is|'m|'re) (?:be )?(?:out|away|off|closed|on (?:vacation|holiday|leave|a|sick)|unavailable|travel+ing|in (?:a meeting|meetings|the office)|available|free|absent)|out of office|public holiday|day off|office hours",
    "(?:meet|meeting|see you|talk (?:to you )?(?:on|then|again)|speak (?:on|then|again)|let's|appointment|webinar|join|attend|our (?:next |weekly )?call|the call)",
    '(?:payments?|subscription|licen[cs]e|trial|warranty) (?:is|are|ends?|expires?|will)|the (?:client|customer|bank|court|supplier|vendor|authority|authorities)',
    '(?:keep|hold|remain|stay|valid|wait|reserve[ds]?) ',
  ),
  promise: any(
    `${WE}(?:'ll| will| shall|'m going to| am going to|'re going to| are going to| is going to| guarantee| promise| commit| undertake|'m sending|'re sending| am sending| are sending| can have| can send| can deliver| can get| have scheduled| will have| plan| aim| intend| expect| hope| target| try| should| might| may| could| want to| are (?:aiming|planning|hoping|trying|working|targeting|shipping|deploying|releasing|delivering|rolling)| am (?:aiming|planning|hoping|trying)|'m (?:aiming|planning|hoping|trying)|'re (?:aiming|planning|hoping|trying|shipping|deploying|releasing|delivering|rolling)| do (?:my|our) best| send| deliver| release| ship)`,
    "you(?:'ll| will| shall| should| can| may| might)(?: also| then| definitely| certainly)? (?:have|get|receive|hear|see|find|expect|count on|be (?:able|informed|notified|updated|contacted|credited|refunded))",
    '(?:expect|count on) (?:it|this|the|an?|our|my|that|to hear|news|delivery)',
    `${THING}(?:'ll| will| shall| is going to| are going to| should| may| might| could)(?: all| then| definitely| certainly| probably| likely| most likely| also)? ${DONE}`,
    '^(?:will|shall)(?! you)',
    '(?:my|our|the) (?:plan|aim|goal|target|hope) is',
    '(?:is|are) (?:scheduled|planned|set|expected|on track)|(?:goes|go) (?:out|live)|(?:guarantee|promise|commit)|my promise|(?:next|further) (?:update|report|news|delivery)',
  ),
  hedge: any(
    "aim(?:s|ing)?|try|trying|hop(?:e|es|ing|efully)(?! (?:you|this (?:mail|email|message|finds)|that you))|should|might|may|probably|likely|perhaps|maybe|possibly|could|expect(?:s|ed|ing)?(?! (?:it|this|the|an?|our|my|that|to hear|news|delivery))|plan(?:s|ned|ning)?|intend(?:s|ing)?|target(?:s|ing)?|do (?:my|our|its|their) (?:very )?best|does its best|best effort|ideally|tentative(?:ly)?|(?:i|we) (?:think|believe|guess|suppose)|estimat(?:e|ed|es|ing)|if (?:all|everything|nothing|things)|all being well|barring|with (?:any|some|a bit of) luck|fingers crossed|in principle|presumably|would like to|want to|can't promise but|roughly|scheduled for now|provisionally|anticipate[sd]?|working (?:towards?|on getting)|see if|strive",
  ),
  verb: any(
    "(?:i|we|he|she|they|it|who|which)(?:'| )|you(?: can| will|'ll| are|'re| have|'ve| need| should| must| said)|is|are|was|were|will|has|have|had|can|could|does|do|did|would|should|must|may|be|been|starts?|begins?",
  ),
};
