import type { PromisingCues } from './promising.ts';

const any = (...sources: readonly string[]): RegExp => new RegExp(`(?<![a-z])(?:${sources.join('|')})(?![a-z])`);

/** What we do for a client, for the present that means the future: "I send it tomorrow". */
const ACTION =
  'send|deliver|ship|release|check|call|write|update|fix|report|publish|restart|handle|finish|complete|follow up|confirm|provide|prepare|forward|share|submit|upload|deploy|reply|answer|return|refund|credit|land|roll out|get back|come back|look into|sort|resolve|repair|replace|issue|hand over|email|mail';
const ACTING =
  'aiming|planning|hoping|trying|targeting|sending|delivering|shipping|releasing|calling|writing|updating|fixing|publishing|finishing|completing|preparing|rebuilding|building|migrating|forwarding|sharing|submitting|uploading|deploying|returning|refunding|crediting|rolling out|getting back|looking into|sorting|repairing|replacing|issuing|handing over|emailing|mailing|dispatching|posting|testing';

/** The promising cues of English. */
export const PROMISING_ENGLISH: PromisingCues = {
  condition: any(
    '(?:if|once|as soon as|provided|assuming|unless|when|after|until|upon|in case)(?: that)? (?:you|your|we (?:get|have|receive|hear)|i (?:get|have|receive|hear)|(?:the|all) (?:[a-z]{1,12} )?(?:client|payment|invoice|contract|deposit|parts?|goods|funds|money|transfer|supplier|permit|landlord|bank|order|documents?)|payment|receipt|approval|confirmation|it is (?:approved|confirmed|paid))',
    "if (?:so|that(?:'s| is| works| suits)|it(?:'s| is) (?:ok|okay|fine|alright|urgent|needed)|needed|necessary|required|approved|confirmed|possible for you)",
    'only (?:once|after|when|if)|should you|subject to|conditional|depends on|depending on|pending (?:your|the)|would (?:you )?(?:like|prefer|want)',
  ),
  question: /\?/,
  not: any(
    '(?<=^ ?)(?:if|so that|so (?:i|we) can|given|whether|in order|when|that)',
    "(?:won't|will not|cannot|can't|can not|couldn't|unable|not (?:be able|possible|sure|going|manage|before|promise|able|expect)|isn't|aren't|don't|do not|doesn't|never|no longer|impossible|unlikely|wouldn't|shouldn't|no (?:update|news|delivery))",
    "(?:i|we|they|he|she)(?:'ve| have|'d| had)? (?:already |just )?(?:sent|delivered|promised|said|told|was|were|did|had|got|received|emailed|wrote|shipped|fixed|called|asked|agreed|discussed|met|planned to|missed|failed|started|updated|deployed|spoke|noticed|found|[a-z]{3,12}ed)",
    '(?:be|is|are|get) (?:automatically )?(?:charged|debited|billed)|wish (?:i|we) could|(?:we|office|shop|store|doors) (?:will )?(?:re)?(?:open|close)s?(?! (?:(?:the|your|our|an?|this|that|these|those) (?!@@|office|shop|store|doors)|all (?!@@|day|week)|(?:it|them)(?![a-z])))|nothing|nobody|no (?:one|changes?)|no (?:[a-z]{2,15} ){1,2}(?:will|can|would)',
    '(?:was|were|has been|have been|had been)|yesterday|already',
    "(?:you|your (?:team|colleagues?|bank|accountant|developers?|admin|company|side|department|client|boss))(?: (?:said|promised|told|mentioned|wanted|asked|wrote|agreed)|(?: will|'ll| would| can| could| should| must| need| have to| may| might) (?!have|get|receive|hear|see|find|count|expect|rely|be (?:able|informed|notified|updated|contacted|credited|refunded))[a-z]{1,20})",
    "please(?! (?:give|allow) (?:me|us) until)|kindly|could you|can you|would you|will you|let (?:us|me) know|(?:send|give(?! (?:me|us) until)|tell|provide|forward|share with) (?:us|me)|(?:we|i)(?: will|'ll|'d| would)? need|(?:we|i) (?:are|am) (?:waiting|looking forward)|looking forward|waiting for|await(?:ing)?",
    "(?:will|'ll|am|are|is|'m|'re) (?:be )?(?:out|away|off|closed|on (?:vacation|holiday|leave|a|sick)|unavailable|travell?ing|in (?:a meeting|meetings|the office)|available|free|absent)|out of office|public holiday|day off|office hours",
    "(?:meet|meeting|see you|talk (?:to you )?(?:on|then|again)|speak (?:on|then|again)|let's|appointment|webinar|join|attend|our (?:next |weekly )?call|the call)",
    '(?:payments?|subscription|licen[cs]e|trial|warranty) (?:is|are|ends?|expires?|will)|the (?:client|customer|bank|court|supplier|vendor|authority|authorities)',
    'laugh(?:ing)?|discontinued|(?:prices?|rates?|tenants?|train|flight|plane) (?:will|gets?|goes|lands?|leaves?|arrives?|is|are)|(?:office|shop|store) (?:will |is going to )?moves?|usually|normally|typically|as a rule|(?:i|we) (?:can|could)(?: also)? (?:do|make|manage) @@|takes? place|ends?|expires?|opens|begins?|costs?|applies|free of charge|of charge',
    "(?:will|'ll) be (?:on @@|held|(?:in|at) (?!your)[a-z]{1,20}|back (?:@@|in|at|home)|here|home|staying|driving|flying|travell?ing|busy)|need to|look forward|supposed to|sold|learned|(?<!to )discuss(?! (?:it )?(?:internally|with (?:my|our|the)))|(?:we|will|can|could|should) talk|(?:lunch|dinner|game|party|drinks|happy hour|barbecue)(?! (?:menu|list|order))",
    'keeps?(?! (?:you|working|chasing|pushing|at it|(?:a |an )?(?:close )?(?:eye|tabs)|trying|looking|track))|holds?|remains?|stays?|valid|wait|reserved?',
  ),
  promise: any(
    "[a-z]{1,20}'ll|will|shall|guarantee|promise|commit|undertake",
    `(?:(?:(?:i|we|they|he|she|it|that|who)(?:'m|'re|'s)|am|are|is) (?:also |now )?going to|want to|(?:i|we|they|he|she) (?:can|could|should|may|might|aim to|plan to|intend to|expect to|hope to|try to|do (?:my|our) best to)) (?:also |then |probably )?(?:be able to )?(?:${ACTION}|be|have|make|get|give|do|take|start|look|set|work|run|bring|let|go live|move|add|remove|test|install|schedule|manage|reissue|settle|close|finali[sz]e|order|print|pack|build|draft|record|pay|arrange|contact|ring|speak)`,
    '(?:i|we)(?:.d| would) be able to|(?:i|we) anticipate|(?:i|we)(?:.d| would) (?:expect|hope|aim|think|imagine)',
    'let (?:me|us) (?:[a-z]{1,12} )?(?:check|look|see|find|ask|talk|speak|confirm|get back|come back|have a look|dig|investigate|double-check|verify|review|take)|leave it with (?:me|us)',
    `(?:i|we|they) (?:${ACTION})|(?:(?:i|we)(?:'m| am|'re| are)|our [a-z]{2,15} is) (?:also |now |already |currently )?(?:${ACTING})|(?:give|allow) (?:me|us) until`,
    'you (?:should|can|may|might)(?: also| then)? (?:have|get|receive|hear|see|find|expect|count on|be able)|you (?:get|receive)',
    '(?:expect|count on) (?:it|this|the|an?|our|my|that|news|delivery|to hear from (?:me|us))',
    '(?:should|might|could|may)(?: all| then| probably| hopefully)? (?:be|follow|arrive|reach|land|go|come|get|ship|leave|have|take)',
    '(?:my|our|the) (?:plan|aim|goal|target|hope) is|(?:is|are) (?:scheduled|planned|set|expected|on track|with you|ready|done|back(?!-)|live|yours|in your)',
    'go (?:out|live)|(?:he|she)(?: has|.s)? (?:promised|agreed) to (?:call|phone|ring|write to|e-?mail|contact|visit) you|(?:i|we)(?:.m| am|.re| are) looking at @@|goes|ships|arrives|leaves|follows|restarts|lands|gets|comes|reaches|delivers|calls|sends|checks|fixes|handles|publishes|(?:next|further) (?:update|report|news|delivery)',
  ),
  hedge: any(
    "(?:give|allow) (?:me|us) until|looking at @@|realistically|would expect|aim(?:s|ing)?|try(?! (?:it|this|out|again)(?![a-z]))|trying|hop(?:e|es|ing|efully)(?! (?:you|this (?:mail|email|message|finds)|that you))|should|might|(?<!(?:the|our|your|my|of|for|from|last|this|next|early|late|mid) )may|probably|likely|perhaps|maybe|possibly|could|expect(?:s|ed|ing)?(?! (?:it|this|the|an?|our|my|that|to hear|news|delivery))|(?:i|we|they|he|she|it|who|and|also|still|currently|team|colleagues?|engineers?|developers?) plans? (?:to|on)|plann(?:ed|ing)(?! (?:document|sheet|meeting|session|board|tool|file))|(?:the|our|my|current) plan is|intend(?:s|ing)?|target(?:s|ing)?(?= (?:@@|for|to))|(?:my|our|the) target|do (?:my|our|its|their) (?:very )?best|does its best|best effort|ideally|tentative(?:ly)?|(?:i|we) (?:think|believe|guess|suppose)|(?:i|we)(?:'d| would)? estimate|estimated (?:@@|for|to|at|time|date|delivery|arrival|completion)|if (?:all|everything|nothing|things)|(?:i|we) can(?!'t|not| assure| confirm| promise)|all being well|barring|with (?:any|some|a bit of) luck|fingers crossed|in principle|presumably|would like to|want to|can't promise but|roughly|scheduled for now|provisionally|anticipate[sd]?|working (?:towards?|on getting)|see if|strive",
  ),
  verb: any(
    "(?:i|we|he|she|they|it|who|which)(?:'| )|you(?: can| will|'ll| are|'re| have|'ve| need| should| must| said)|is|are|was|were|will|has|(?<!^and )have|had|can|could|does|do|did|would|should|must|may|be|been|starts?|begins?",
  ),
};
