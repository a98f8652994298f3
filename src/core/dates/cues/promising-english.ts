import type { PromisingCues } from './promising.ts';

const any = (...sources: readonly string[]): RegExp => new RegExp(`(?<![a-z])(?:${sources.join('|')})(?![a-z])`);

/** What is done for a client. */
const ACT =
  'send|deliver|ship|release|check|call|write|update|fix|report|publish|restart|handle|finish|complete|follow up|confirm|provide|prepare|forward|share|submit|upload|deploy|reply|respond|answer|return|refund|reimburse|credit|roll out|get back|come (?:back|round|by|over|to you)|look into|sort|resolve|repair|replace|(?:re)?issue|hand|e?-?mail|make|get|give|do|take|start|have (?:it|this|that|them|the|an?|your)|bring|let you know|add|remove|test|install|schedule|settle|finali[sz]e|order|print|pack|(?:re)?(?:build|paint)|draft|wire|pay|arrange|contact|ring|phone|text|speak to|talk to|visit|post|drop|pick|collect|process|correct|review|investigate|translate|proofread|reach|be (?:with|in touch|on site|at your|round|there|able to|working|back to you)|tell|inform|notify|show|try|set|put|run|transfer|swing by|redo|redraw|pop (?:in|round|over|by)|stop by|drive|sign|approve|measure|inspect|dispatch|courier|fit|push|upgrade|patch|mend|cut|edit|draw|file|lodge|reverse|extend|escalate|swap|connect|activate|restore|migrate|clean|design|sign off|supply';
const ACTING =
  '(?:aim|plann|hop|shoot|work|push|fitt|putt|install|try|target|send|deliver|shipp|releas|call|writ|updat|fix|publish|finish|complet|prepar|build|rebuild|migrat|forward|shar|submitt|upload|deploy|return|refund|credit|roll|gett|look|sort|repair|replac|issu|hand|e?-?mail|dispatch|post|test|com|bring)ing';
const DONE = `ready|done|sorted|with you|live|there|yours|your?'?s|in (?:your|the post)|at yours?|here|on (?:your|the truck|staging|its way|site|board)|complete|(?:${ACT})e?d|(?:re)?sent|shipped|submitted|fitted|written|paid|built|made|rolled out|migrated|waived|up (?:and running|again)|back (?:up|online|from|to (?:you|normal)|in (?:service|operation|your))|working(?: again)?|solved|picked up|signed off|contacted|in place|out(?= @@)|booked`;
/** People who are ours unless they are called the client's. */
export const PEOPLE =
  'boss|partner|director|managers?|supervisors?|lawyers?|bookkeeper|legal|procurement|team|colleagues?|engineers?|developers?|devs?|technicians?|accountants?|accounting|accounts|finance|billing|support|warehouse|logistics|designers?|drivers?|fitters?|electricians?|plumbers?|installers?|assistant|crew|couriers?|carrier|specialists?|experts?|workshop|lab|[a-z]{3,10}(?:smiths?|ologists?|nomists?|graphers?)|techs?|vet|tailor|painters?|roofers?|cleaners?|bakery|nursery|printers?|glaziers?|gardeners?|nurse|tuner|surveyors?|notary|translators?|editors?|mechanics?|operations|dispatch|someone|somebody';
export const THINGS =
  '(?:orders?|parcels?|packages?|shipments?|deliver(?:y|ies)|goods|parts?|replacements?|reports?|invoices?|refunds?|money|updates?|fix|patch|release|version|build|drafts?|proofs?|quotes?|files?|documents?|contracts?|samples?|letters?|certificates?|links?|results?|answer|reply|news|texts?|pages?|translations?|keys|boards?|hotfix|summary|figures|list|credit(?: note)?|confirmation|tickets?|units?|items?|round|batch|rest|labels?|drawings?|mock-?ups?)';
/** A thing of any kind; people, transports, what the client sends and what takes place are none. */
const ANY_THING = `(?!(?:[a-z-]{1,15} ){0,2}(?:${PEOPLE}|[a-z]{2,12}(?:ist|ian|man|ther)|sister|daughter|son|wife|husband|friends?|chef|owner|doctor|ceo|client|customer|supplier|cheque|guests?|visitors?|auditors?|inspectors?|kids|children|family|neighbou?rs?|flight|plane|train|bus|ferry|weather|rain|snow|storm|course|class|lesson|seminar|webinar|session|event|conference|deposit|payment|transfer|feedback|approval|signature|signed|form|visa|bill|power|water|tide|sun|moon|fire) )(?:[a-z-]{1,15} ){1,3}?`;
const WILL =
  "(?:[a-z]{0,20}'(?:ll|s going to)|will|shall|should|ought to|can|could|may|might|(?:is|are) going to|(?:aims?|hopes?|plans?|expects?|intends?|ha(?:s|ve) (?:promised|agreed)|promised|agreed) to)";
const ADVERBS =
  '(?:also |then |now |all |both |well |probably |certainly |definitely |personally |hopefully |gladly |still |just |first |likely |be |try (?:to|and) |do (?:its|their|his|her) (?:very )?best to |be able to ){0,2}';

/** "Even if" sets no condition, and "I'll tell you if" tells of none. */
const IF = '(?<!even |(?:let you know|tell you|find out|check|see|ask)(?: [a-z0-9:]{1,10}){0,3} )if';

/** The promising cues of English. */
export const PROMISING_ENGLISH: PromisingCues = {
  condition: any(
    `${IF} (?:the|our|their) [a-z]{3,14} (?:[a-z]{3,14} )?(?:signs? off|approves?|confirms?|agrees?|arrives?|comes?|pays?|clears?|delivers?|sends?|allows?|grants?|releases?)`,
    `(?:${IF}|once|as soon as|provided|assuming|unless|(?<! is | that.s )when|after|until|upon|in case)(?: that)? (?:you|your|we (?:get|have|receive|hear)|i (?:get|have|receive|hear)|(?:the|all) (?:[a-z]{1,12} )?(?:client|payment|invoice|contract|deposit|parts?|goods|funds|money|transfer|supplier|permit|landlord|bank|order|documents?)|payment|receipt|approval|confirmation|it is (?:approved|confirmed|paid))`,
    "if (?:so|that(?:'s| is| works| suits)|it(?:'s| is) (?:ok|okay|fine|alright|urgent|needed)|needed|necessary|required|approved|confirmed|possible for you)",
    'only (?:once|after|when|if)|should you|subject to|conditional|depends on|depending on|as a rule|usually|normally|in general|generally|typically|pending (?:your|the)|would (?:you )?(?:like|prefer|want)',
  ),
  question: /\?/,
  not: any(
    '(?<=^ ?)(?:if|so that|so (?:i|we) can|given|whether|in order|when|that(?!.s when))',
    "(?:won't|will not|cannot|can't|can not|couldn't|unable|no way|(?:no|not a) chance|out of the question|not (?:be able|possible|sure|going|manage|before|promise|able|expect)|isn't|aren't|don't|do not|doesn't|never|no longer|impossible|unlikely|wouldn't|shouldn't|no (?:update|news|delivery))",
    `(?:i|we|they|he|she)(?:'ve| have|'d| had)? (?:already |just |previously |earlier |originally |initially |also |even |first )?(?!wanted to (?:let you|confirm|tell|say|add|mention|inform|assure|reassure))(?:sent|said|told|was|were|did|had|got|wrote|met|planned to|spoke|found|(?!asked (?!you)[a-z ]{2,24} to (?:${ACT})(?![a-z]))[a-z]{3,12}ed)`,
    'we (?:will )?(?:re)?(?:open|close)s?(?! (?:(?:the|your|our|an?|this|that|these|those) (?!@@|office|shop|store|doors)|all (?!@@|day|week)|(?:it|them)(?![a-z])))',
    '(?:was|were|has been|have been|had been)|already',
    "(?:you|your (?:team|colleagues?|bank|accountant|developers?|admin|company|side|department|client|boss))(?: (?:said|promised|told|mentioned|wanted|asked|wrote|agreed)|(?: will|'ll| would| can| could| should| must| need| have to| may| might) (?!have|get|receive|hear|see|find|count|expect|rely|be (?!charged|billed|asked|required|expected|fined)[a-z]{1,20})[a-z]{1,20})",
    "please(?! (?:give|allow) (?:me|us) (?:un)?till?)|kindly|let (?:us|me) know|(?:send|give(?! (?:me|us) (?:(?:un)?till?|@@))|tell|provide|forward|share with) (?:us|me)|(?:we|i)(?: will|'ll|'d| would)? need|(?:we|i) (?:are|am) (?:waiting|looking forward)|waiting for|await(?:ing)?|(?:i|we) expect (?:the|your) (?:[a-z]{3,12} )?(?:payment|transfer|deposit|signature|approval|feedback)(?! (?:to|issues?|links?|pages?|process|forms?|terms)(?![a-z]))",
    "(?<!(?:roof|wall|walls|ceiling|gap|hole|trench|leak|case|ticket|issue) )(?:will|'ll|am|are|is|'m|'re) (?:be )?(?:out|away|off|closed|on (?:vacation|holiday|leave|a|sick)|unavailable|travell?ing|in (?:a meeting|meetings|the office)|available|free|absent)",
    "(?:meet|meeting|see you|talk (?:to you )?(?:on|then|again)|speak (?:on|then|again)|let's|appointment|join|attend|our (?:next |weekly )?call|the call)",
    '(?<!(?:for|at|to) )the (?:bank|council|government|ministry|city|hotel|airline)|(?:the|our|my|your) (?:client|customer|court|(?<!(?:our|my) )(?:supplier|vendor)|(?:supplier|vendor)(?!.{0,60} your?(?![a-z]))|authority|authorities|landlord|tenants?|competitors?)|(?:they|he|she) says?',
    "(?:i|we)(?: can| hereby)? (?:confirm|acknowledge) (?!.{0,40}(?:deliver|shipp|collect|install|visit|crew|engineer|technician))(?:[^,.]{2,40} (?:for|of)|your [^,.]{2,40} on) @@|raffle|exam results|get well|on (?:leave|strike)|winners?(?!')|lottery|marathon|an? sale|the (?:draw|clocks)|fire (?:alarm|drill)|(?:my|our) (?:kids|children|parents|family|wife|husband|son|daughter|mother|father|brother|sister)",
    'laugh(?:ing)?|nobody|no one|neither|nothing|(?:i|we) (?:can|could)(?: also)? (?:do|make|manage) @@',
    "(?:will|'ll) be (?:on @@|held|(?:in|at) (?!your|place|touch|order|the post(?! office))[a-z]{1,20}|back (?:(?:on )?@@(?! {1,2}with)|(?:in|at)(?! (?:your(?! (?:area|part|region|town))|operation|service|use)(?![a-z]))|home)|here|home|staying|driving|flying|travell?ing|busy)|need to|look(?:ing)? forward|supposed to|(?<!to )discuss(?! (?:it )?(?:internally|with (?:my|our|the)))|(?:we|will|can|could|should) talk|(?:lunch|dinner|game|party|drinks|happy hour|barbecue)(?! (?:menu|list|order))",
    'keeps?(?! (?:you|working|chasing|pushing|at it|(?:a |an )?(?:close )?(?:eye|tabs)|trying|looking|track))|holds?|wait',
  ),
  promise: any(
    "(?:i|we) (?:[a-z]{2,12}ly |both |all |then |also |two )?(?:will|shall)|(?:i|we)'ll|guarantee|promise|commit|undertake",
    `(?:(?:i|we)(?:'m|'re| am| are) (?:also |now )?going to|(?:i|we) (?:want to(?! be (?!done|ready|finished|with|there))|can|could|should|may|might|aim to|plan to|intend to|expect to|hope to|try to|do (?:my|our) best to)|would (?:like|love) to) ${ADVERBS}(?:be|have|look|let|go live|move|manage|close|${ACT})`,
    '(?:we|it)(?:.re|.s| are| is) on (?:track|course|schedule)|(?:give|allow) (?:me|us) @@|(?:i|we)(?:.d| would) be able to|(?:i|we) anticipate|(?:i|we)(?:.d| would) (?:expect|hope|aim|think|imagine|say @@ for)',
    'let (?:me|us) (?:[a-z]{1,12} )?(?:check|look|see|find|ask|talk|speak|confirm|get back|come back|have a look|dig|investigate|double-check|verify|review|take)|leave it with (?:me|us)',
    `(?:i|we) (?:also |then |both |likely |probably )?(?:(?:${ACT}|come)(?![a-z])|(?!(?:have|know|knew|think|hope|need|want|see|hear|regret|appreciate|shut|leave|start|begin|are|came|made|gave|took|left|love|like|feel|believe|accept|host|owe|lost|saw|value|note|miss|recommend|suggest|require|raise|read|attend)(?![a-z]))[a-z]{3,12} (?:your|it|them|this|these|those)(?![a-z]))|(?:i|we)(?:'m| am|'re| are) (?:also |now |already |currently )?(?:${ACTING})|(?:give|allow) (?:me|us) (?:un)?till?`,
    `(?:i|we)(?:'ve| have)? asked (?!you|the (?!${PEOPLE}))[a-z ]{2,24} to (?:${ACT})`,
    "you(?:'ll|(?: (?:will|should|shall|can|may|might|are going to))?)(?: also| then| both| all)? (?:have|get(?! (?:us|me)(?![a-z]))|receive|hear|see|find|expect|know|count on|be (?!charged|billed|asked|required|expected|fined|able to (?:@@|vote)|busy|late|away|off|out|gone|absent)[a-z]{2,14})",
    '(?<=^)expect (?!to |delay)|consider it (?:done|sorted|fixed)|(?:expect|count on) (?:it|this|the|an?|our|my|that|news|delivery|to hear from (?:me|us))',
    `${WILL} ${ADVERBS}(?:be|have been) (?:[a-z]{2,12}ly |[a-z]{3,12}ed and )?(?:${DONE})`,
    `(?:(?:${THINGS})(?: (?!(?:i|we|you|he|she)(?![a-z]))[a-z-]{1,15}){0,4}?|it|they|this|that|these|those|all|everything|and|but)(?:'ll| ${WILL}) ${ADVERBS}(?:be @@|follow|arrive|reach|land|go|come|get|ship|leave|hit|take|have)`,
    `(?:(?:${THINGS})(?: (?!(?:i|we|you|he|she)(?![a-z]))[a-z-]{1,15}){0,4}?|it|they|this|these|those|all|everything) (?:goes|go|ships?|arrives?|leaves?|follows?|lands?|gets?|comes?|reach(?:es)?)`,
    `(?:the|your|our|new|fresh|all|both) ${ANY_THING}(?:${WILL} ${ADVERBS}(?:leave (?:us|here)|reach|arrive|ship|follow|(?:[a-z]{2,8}-)?ready)|ships?|arrives?|goes? (?:out|off|in)|leaves? (?:us|here)|follows?|comes? back|(?:is|are) going out(?! (?:on|of) (?!@@))|is (?:shipped|delivered|dispatched|ready|finished|(?:correct|fix|repair|replac|mend)ed|back with you)|${WILL} ${ADVERBS}be (?:online|back)(?: again)? by @@)|by @@ {1,2}(?:the|your) ${ANY_THING}${WILL} ${ADVERBS}be online|(?:bug|error|problem|issue|fault|noise|smell|stain|leak|hole|gap|case|ticket|roof|trench|wall|ceiling)s? ${WILL} ${ADVERBS}be (?:gone|closed)|our (?:[a-z]{1,15} )?(?:${PEOPLE}) ${WILL} ${ADVERBS}come(?! (?:home|in|from|(?:to|for) (?:us|our|me|my))(?![a-z]))`,
    `your ${ANY_THING}(?:will|is going to|are going to) (?:be )?(?!(?:reimburse|refund)(?!ed)|end|expire|renew|charg|bill|clos|start|begin|need|suspend|debit|arrive|switch|laps|lose|disappear|vanish|stop|love|change|cost|increas|revert|be(?![a-z]))[a-z]{2,14}`,
    `(?:(?:our|my|another|one of (?:our|my)) (?!train|flight|daughter|son)|an? (?!inspector)(?=.{0,60} your?(?![a-z])))(?:[a-z-]{2,14} ){0,2}[a-z-]{2,14}(?: will|'ll| is going to) (?!(?:be|have|need|stop|close|end|expire|move|start|begin|come|change|rise|go|arrive)(?![a-z]))[a-z]{3,12}`,
    `(?!(?:it|that|what|here|there|where|how)')[a-z]{2,12}'s (?:${ACTING})(?! (?:home|married|to an))|look(?:s|ing) (?:like|good for) (?:around )?@@`,
    `(?:${THINGS}) in your (?:inbox|mailbox|letterbox)(?= (?:by |on |at )?@@)`,
    'in (?:the|tonight.s|today.s|tomorrow.s) post|(?:reach|arrive with|follows?|go(?:es)? (?:out|live)|reaches) (?:to|you|your|@@|by|on|in)|(?:be|land|hit|arrive)(?: in)? your (?:inbox|mailbox)',
    `(?:my|our|the) (?:plan|aim|goal|target|hope)(?: is|$)|(?:${THINGS}|shipping|dispatch|installation|launch|repair|rollout|deployment|go-live)(?:'s| is| are) (?:scheduled|planned|set|expected|on track)|(?:is|are) (?:with you|on (?:the truck|its way|their way) @@|ready|done|back(?!-)|live|yours|(?:in|at) your(?! (?:doorstep|feet|fingertips|disposal|service)))|(?:next|further) (?:update|report|news|delivery)`,
  ),
  doer: any(
    `(?:mr|mrs|ms|dr)\\.? [a-z]{2,14}|our|my(?= (?:[a-z]{1,15} ){0,2}(?:${PEOPLE})(?![a-z]))|he|she|they|who|(?<!your )(?:${PEOPLE})`,
    `(?<=^(?:@@ )?(?:(?:and|but|then|or|so) )?)(?:will|should|is|are|(?!(?:your?|an?|the|this|it|not?|nothing|neither|nobody|anyone|everyone|people|customs|police|hmrc|parliament|court)(?![a-z]))[a-z]{2,14}(?<!s)(?:\\.? (?!office|service|people)[a-z]{2,14})?(?= (?:will(?! release)|is going to|has promised to) (?:[a-z]{2,10}ly )?(?:(?:${ACT})(?! (?:from|to work|support|its))(?![a-z])|[a-z -]{3,24} you(?![a-z]))))`,
    `[a-z]{3,14}(?:'s| is| are)(?= (?:${ACTING}) (?:to )?you(?![a-z]))`,
    `(?<!(?:your|tax) )(?!nobody|neither|nothing)[a-z]{3,14}(?= (?:will|is going to) (?:${ACT})(?: [a-z']{1,15}){0,5} your?(?![a-z]))`,
  ),
  deed: any(
    `${WILL} (?:${ADVERBS}(?:${ACT})|(?!(?:be|have|need|stop|close|end|expire|move|start|begin|come|change|rise|publish|vote)(?![a-z]))[a-z]{3,12})|(?!need|want|requir|ask|expect|rais(?!es (?:the|your) (?:[a-z]{3,10} )?(?:invoice|bill|credit|order|ticket)))[a-z]{3,10}s (?:to )?(?:your?|it|them|the|both)|(?:return|come)s? @@ to|(?:[a-z]{0,14}'(?:s|re)|is|are) (?:also |now |already |currently )?(?:${ACTING})`,
  ),
  waits: any(
    "(?:i|we)(?:'m|'re| am| are)? (?:now |still |also )?(?:expect(?:ing)?|await(?:ing)?|waiting (?:for|on))(?=(?: [a-z'-]{1,14}| @@){0,4} (?:goods|files?|samples?|parts?|spares?|stock|materials?|components?|fabric|paper|tiles|pallets?|containers?|cloth|timber|steel)(?![a-z]))(?! (?:you|it|that|to)(?![a-z])|[^,.]{1,60} and )(?![^,.]{1,40} to (?!(?:arrive|come|reach us)(?![a-z])))(?![^,.]{1,40} (?:with you|payment|transfer|deposit|signature|approval|confirmation|feedback|reply|answer|decision|go-ahead)(?![a-z]))",
  ),
  comes: any(
    '(?:parts?|goods|pallets?|containers?|materials?|stock|components?|fabric|paper|tiles) (?:is|are) (?:expected|due)(?: in| here)?(?! (?:to|with) you)',
  ),
  hedge: any(
    "looking at @@|realistically|look(?:s|ing) (?:like|good for)|every effort|reckons?|thinks?|a feeling|would expect|aim(?:s|ing)?|push(?:ing)? for|no guarantee|try(?! (?:it|this|out|again)(?![a-z]))|trying|hop(?:e|es|ing|efully)(?! (?:you|this (?:mail|email|message|finds)|that you))|should|ought|might|(?<!(?:the|our|your|my|of|for|from|last|this|next|early|late|mid) )may|probably|likely|perhaps|maybe|possibly|could|expect(?:s|ed|ing)?(?! (?:it|this|the|an?|our|my|that|to hear|news|delivery))|(?:i|we|they|he|she|it|who|and|also|still|currently|team|colleagues?|engineers?|developers?) plans? (?:to|on)|plann(?:ed|ing)(?! (?:document|sheet|meeting|session|board|tool|file))|(?:the|our|my|current) plan is|intend(?:s|ing)?|(?:target(?:s|ing)?|shooting)(?= (?:@@|for|to))|(?:my|our|the) target|do (?:my|our|its|their) (?:very )?best|does its best|best effort|ideally|tentative(?:ly)?|(?:i|we)(?:.d)? (?:think|believe|guess|suppose|say)|(?:i|we)(?:'d| would)? estimate|estimated (?:@@|for|to|at|time|date|delivery|arrival|completion)|chances are|if (?:all|everything|nothing|things)|(?:i|we) can(?!'t|not| assure| confirm| promise| guarantee)|all being well|barring|with (?:any|some|a bit of) luck|fingers crossed|in principle|presumably|would like to|want to|can't promise but|roughly|scheduled for now|provisionally|anticipate[sd]?|working (?:towards?|on getting)|see if|strive",
  ),
};
