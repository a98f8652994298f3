import { phrases } from '../../phrases.ts';
import type { Cues } from '../draft-words.ts';
import { manners } from './manners.ts';

/** What English drafts had better not say. */
export const cues = (): Cues => ({
  certain: {
    says: phrases(`
      (i|we)( can| do| will|'ll| would)?( absolutely| fully| personally| gladly| hereby)? guarantee
      (i|we) give you (our|my|a)( full| personal)? guarantee
      (is|are|will be|'s)( fully| absolutely)? guaranteed
      guaranteed (delivery|result|results|success|to (work|be|arrive|succeed|fix|solve|finish|please))
      you have (my|our) word
      (i|we) (give|gave) you (my|our) word
      (i|we)( can| do|'ll| will)? (promise|assure)( you)?( that)? (it|this|that|everything|nothing|there) … (will|won't|never|always|~'ll)
      (i|we)( can| do|'ll| will)? (promise|assure) you … (never|always|will (be|work|have|get|not))
      i swear
      (100|hundred|one hundred) ?(%|percent|per cent) … (sure|certain|guarantee|guaranteed|safe|secure|reliable|confident|satisfaction|uptime|success|accurate|on time|fixed|resolved|solved|stable|working|work)
      (safe|secure|reliable|sure|certain|solved|fixed|work|works|stable) (100|one hundred) ?(%|percent|per cent)
      (will|~'ll) (definitely|certainly|absolutely|surely|undoubtedly|for sure|without (a |any )?doubt|without fail) (be|have|get|make|meet|finish|complete|deliver|solve|fix|resolve|work|succeed|hold|repair|reach|arrive|keep|be)
      (definitely|certainly|absolutely|surely) (will|can) (be|make|meet|finish|complete|deliver|solve|fix|resolve|work|succeed|repair)
      you can( absolutely| fully| completely| always| 100%)? (count|rely) on (it|that|this|us|me|the)
      there('s| is) no way … (fail|wrong|late|again|break)
    `),
    unless: phrases(`
      contract~
      agreement
      clause
      warranty
      guarantee (period|letter|card|terms|conditions)
    `),
  },
  never_again: {
    says: phrases(`
      (will|shall|would) never( ever)? (happen|occur|recur|repeat|be repeated|come back|return|fail|break|go down|crash|appear|lose|be late|miss|let you down|disappoint)~
      (it|this|that|we|i|you)'ll never( ever)? (happen|occur|recur|come back|fail|break|crash|lose|be late|miss|let you down|disappoint|see|have|face)
      never … (happen|happens|occur|occurs|appear|appears|fail|fails|repeat|see|have|face|experience|go down|goes down|crash|crashes|break|breaks|be late|is late|come back|comes back) … again
      never again
      (won't|will not|shall not|isn't going to|is not going to|can't|cannot) (happen|occur|recur|be repeated)( to you)?( again)?
      (won't|will not) (come back|appear|break|fail|go down|crash|see|have(?! to)|face|experience) … (again|any more|anymore)
      (this|that) (was|is|will be) (absolutely |definitely )?the (very )?last time
    `),
    unless: phrases(`
      if
      unless
      so that
    `),
  },
  at_once: {
    says: phrases(`
      (will|~'ll|shall|going to|can) … (fix|solve|resolve|repair|restore|deliver|replace|correct|finish|refund|done|ready|sorted|fixed|solved|resolved|repaired|restored|delivered|replaced|corrected|finished|refunded|working|running|online|up|live|back) … (immediately|instantly|right away|straight away|at once|right now|in no time|this (very )?(second|minute|instant))
      (will|~'ll|shall|going to) (immediately|instantly|at once) (be )?(fix|solv|resolv|repair|restor|deliver|replac|correct|finish|refund)~
    `),
    unless: phrases(`
      please
      if
    `),
  },
  anything: {
    says: phrases(`
      (i|we)( can|'ll| will|'d| would) (do|make|build|deliver|add|give you) (whatever|anything|everything) you~
      no matter (what|how)
      whatever it takes
      (i|we)( will|'ll)? do whatever
      (i|we)( are|'re|'m| am| will be|'ll be) … (24/7|around the clock|day and night|any time of (the )?(day|night))
      (i|we)( will|'ll)? always (meet|deliver|keep|finish|be on time|be there|answer|reply|respond)
      (i|we)( are|'re|'m| am|'ll be| will be) (always|constantly) (available|there for you|reachable|at your (service|disposal))
      meet (every|all|any) (deadline|deadlines|wish|wishes|request|requests)
      unlimited (revisions|changes|corrections|rounds)
      as many (changes|revisions|corrections|rounds) as you
    `),
  },
  flawless: {
    says: phrases(`
      (will|~'ll) (be|have|see|get|give you) … no (more |further )?(bugs|errors|problems|problem|issues|faults|downtime|defects|delay|delays|surprises|outages)
      (no|without any) (more |further )?(bugs|errors|problems|issues|faults|downtime|defects|outages) (any ?more|at all|whatsoever|ever|again|from now on)
      (will|~'ll) … (work|works|run|runs|go|goes) (perfectly|flawlessly|smoothly|without (any |a single |a )?(problem|problems|error|errors|issue|issues|fault|faults|hitch|glitch))
      (bug|error|fault|risk|trouble)-free
      (completely|absolutely|totally|perfectly) (safe|secure|risk-free|stable)
      zero (bugs|errors|downtime|risk|defects|problems|outages)
      (will|~'ll) be (absolutely |simply )?(perfect|flawless)
    `),
    unless: phrases(`
      if
      unless
    `),
  },
  asap: { says: phrases('asap\na.s.a.p'), unless: phrases('please\ncould you\ncan you\nyou can') },
  no_time: {
    says: phrases(`
      (very |quite |really |pretty )?(?<!as )soon(?! as| after| enough| we|-)
      (very )?shortly(?! after| before)
      as soon as (we|i) (possibly )?can
      as soon as (it's |it is )?(possible|practicable|feasible)
      as (quickly|fast|early|promptly) as (possible|we can|i can)
      at (the|our|your|my) earliest( possible)? (convenience|opportunity|possibility|date)
      in the (very )?(near|nearest|foreseeable|not too distant) future
      in due (course|time)
      (in|over|within|during) the (coming|next|following)( few| couple of)? (days|weeks|months)
      in a (bit|while|little while|few (days|weeks)|couple of (days|weeks)|timely manner)
      (sometime|some time (next|this|soon)|at some (point|stage)|one of these days|some day|someday|before long|any day now|sooner or later)
      (when|once|as soon as) (i|we) (get|have|find) (a chance|time|the time|some time|a moment|a minute|round to it|around to it)
      (a bit |a little |some time )?later( on)?(?=[.,!;)]|$)
      promptly
      (will|~'ll|shall|can|should)( try)?( to)? (do|give) (it )?(our|my)( very| level)? best(?=[.!;]|$)
      (will|~'ll|shall)( try to)? (see|find out|look at)? ?what (i|we) can do(?=[.!;]|$)
    `),
    unless: phrases(`
      from you … soon
      (see|speak|talk|meet|hear|write|visit|catch up) … soon
      please (let|tell|send|give|provide|reply|respond|confirm|advise|call)
      (hope|hoping|look~ forward|wish~) … (soon|shortly)
      get well
      (ask|asking|hear) … (whether|if|how)
      drop you a (line|note)
      (how|too|so|very|sooner|that) soon (can|could|do|will|for|to)
      you(r team)?('ll| will| can| could| should| need| may| might) (?!hear|get|receive|have|be (contacted|informed|notified|updated)|see the)~
    `),
  },
  no_word: {
    says: phrases(`
      (look|looking) into (it|this|that|the (matter|issue|problem|case))
      (get|getting|come|coming) back to you
      (check|checking|clarify|see|find out|ask~) … (and|to) (let you know|tell you|report back|come back|get back)
    `),
    unless: phrases(`
      once
      as soon as
      when
      after
      if
      until
      before
      within
      sorry … (not|n't|late|long)
      should you
      as promised
    `),
  },
  said_before: {
    says: phrases(`
      (as|like) (i|we)('ve| have)?( already| previously| repeatedly| clearly| just| always)? (said|told you)
      (as|like) (i|we)('ve| have)? (already|previously|repeatedly|clearly) (mentioned|explained|written|wrote|stated|pointed out|informed you|communicated)
      (as|like) (i|we)('ve| have)? (mentioned|explained|written|wrote|stated|pointed out) … (already|many times|several times|times|before)
      (as|like) (i|we) (mentioned|explained|wrote|stated|pointed out|said) … (last|previous|earlier|first) (e-?mail|mail|message|note|call)
      as (already|previously|repeatedly|clearly) (said|mentioned|told|explained|stated|pointed out|communicated|advised|noted|informed|indicated)
      (as )?per (my|our) (last|previous|earlier|prior) (e-?mail|mail|message|note)
      (i|we)('ve| have)? (already|repeatedly) (told|informed|explained to|answered|written to|sent|asked|reminded) (you|this)
      (i|we)('ve| have) (told|explained|answered|asked|reminded)( to)?( you)?( this)? (many|several|a dozen|two|three|enough|countless|so many) times
      how (many times|often) (do|must|should|have) (i|we)
      (i|we)( will|'ll| have to| must) (repeat|say it|explain it|tell you) (again|once (more|again)|one (more|last) time)
    `),
    unless: phrases(`
      as (i|we) (said|mentioned|wrote) on the phone
      as (i|we) told you on
    `),
  },
  your_fault: {
    says: phrases(`
      (it|this|that) (is|was|'s)( entirely| completely| clearly| simply)? your( own)? (fault|mistake|error|problem|doing|oversight|negligence)
      (because of|due to|caused by) your( own)? (fault|mistake|error|oversight|negligence|delay|carelessness|failure|late|incorrect|wrong)~
      (your|you) (fault|negligence|carelessness)
      your own (fault|mistake|error|negligence|oversight)
      (problem|error|issue|fault|mistake|delay|bug|cause)( here| clearly)? (is|was|lies|lay|comes|came)( clearly| entirely| made| caused)? (on|at|from) your (side|end|part)
      you are (the one|the ones) (to blame|who)
      you('re| are)( only| simply)? to blame
      user error
      you (failed|neglected|forgot|refused|omitted) to
      you (did not|didn't|have not|haven't|never)( even| ever| bother to| bothered to| properly| carefully)? (read|follow|followed|provide|provided|tell|told|inform|informed|specify|specified|mention|mentioned|send|sent|pay|paid|check|checked|bother|listen|listened|understand|understood|respond|responded|reply|replied|answer|answered|ask|asked|confirm|confirmed|test|tested|look|looked)
      you (simply|just|clearly|obviously|apparently|evidently|probably) (misunderstood|misread|missed|overlooked|forgot|did|didn't|don't|haven't|have not|did not|entered|made|pressed|clicked|deleted)
      you (made|have made|'ve made) (a|the|this|an|another|some) … (mistake|mistakes|error|errors)
      you (used|took|chose|entered|sent|opened|installed|picked|filled in) the (wrong|old|incorrect|outdated)
      you (left out|skipped|mixed up|ignored)
      (something|whatever) you (did|do|changed|pressed|set|typed)( wrong| on your| at your)
      you( must have| may have| probably| just)? (did|done|press|pressed|click|clicked|typed|entered|set|do) (something|it|that) (wrong|wrongly|incorrectly)
      you (misunderstood|misread|overlooked|broke|messed up|mixed up|caused)
      you keep (changing|asking|sending|forgetting|complaining|repeating|calling|writing)
      you should be more careful
      be more careful next time
      if you('d| had)( only| just| actually| properly| not)? (?!want|need|hop|expect|lik|prefer|plann|intend)~ed
      if you('d| had)( only| just| actually| properly)? (read|followed|checked|told|listened|asked|answered|sent|informed|paid|paid attention|replied|provided|confirmed|reported)
    `),
  },
  should_have: {
    says: phrases(`
      you (must|might) have( simply| just| probably)? (misread|missed|misunderstood|overlooked|forgotten|entered|typed|clicked|deleted|done|made|changed|used|set|pressed|ignored|confused|skipped|turned|given|put|sent|broken|mixed|mistyped|misspelled|lost|switched)
      you should have( just| simply| at least)? (?!received|arrived|needed|finished|noticed|wanted)~ed
      you could have( just| simply| at least| easily)? (put|covered|closed|moved|saved|locked)
      you (should|could) have( just| simply| at least)? (read|checked|told|said|known|asked|informed|contacted|noticed|tested|thought|followed|mentioned|raised|done|made|specified|sent|let|paid|backed|reported|looked|warned|used|reviewed|confirmed|updated|provided|written|called|taken)
      you (were|are) supposed to
      you ought to have (read|checked|told|said|known|asked|informed|tested|done|sent|let)
      why (didn't|did not|haven't|have not) you
    `),
  },
  look_down: {
    says: phrases(`
      you( clearly| obviously| just| simply| really| apparently)? (don't|do not|didn't|did not|can't|cannot|fail to)( seem to| really)? (understand|realise|realize|get it|know what|grasp)
      you('re| are)( simply| just| clearly| completely| quite)? (wrong|mistaken|confused|not listening|overreacting|being (unreasonable|difficult|rude|unfair|impatient|emotional))
      (please |just )?calm down
      no need to (get|be) (angry|upset|rude|so|emotional|worked up)
      (please|to|should|and) read (my|our|the|it|this|that|them)( … (e-?mail|mail|message|text|manual|instructions|documentation|contract|answer|letter))? (again|properly|carefully|more carefully|once more|first|attentively)
      ^read (my|our|the|it|this|that|them)( … (e-?mail|mail|message|text|manual|instructions|documentation|contract|answer|letter))? (again|properly|carefully|more carefully|once more|first|attentively)
      with all due respect
      you need to understand
      you have to understand
      you must understand
      it('s| is) (really |quite |very )?(obvious|self-explanatory|common sense|not that (hard|difficult)|not rocket science)
      as (everyone|everybody|anyone|you should) knows?
      (as )?anyone (can|could) see
      (nobody|no one) else( has| had| ever)? (complain|complains|complained|has (a|this|that|any) (problem|issue))
      (other|our other|all other|all our other) (client|clients|customer|customers|users|people) (don't|do not|never|have no|haven't|did not|didn't) … (problem|problems|issue|issues|trouble|complain|complained)
      (no|none of our) other (client|clients|customer|customers) … (complain|complains|complained|problem|problems|issue|issues)
      (you|you people|you guys|people like you) (always|constantly|never stop|only ever) (complain|complaining|change|forget|want|ask|say)
      i thought (i|we) (was|were|had been|made it) (perfectly |very |quite )?clear
      what (exactly )?(don't|do) you not? ?understand
    `),
  },
  bare_order: {
    says: phrases(`
      ^(so |then |now |and |just |well, )?(send|resend|provide|give|pay|sign|reply|forward|submit|answer|explain|transfer|fill in|fill out|confirm|return|decide|specify|clarify)( us| me| it| this| that| them| the| your| our| back| a| an| which| what| who| whether| by| to| all)(?! (a|an) (call|ring|shout|try|moment|minute|second|day|e-?mail|message|note|line|text|chance))(?! try| moment| minute)
      ^(fill|send|hand) (it|this|that|them) (in|out|back)(?=[.!]|$)
      ^(correct|fix|change|check) (it|this|that|them) and
      ^(stop|quit) ~ing
      ^(don't|do not) (write|call|send|ask|contact|bother|change|touch|expect)
      ^(wait|be patient)(?=[.!]|$)
      ^you (must|have to|need to|are required to|shall) (send|resend|provide|give|pay|sign|reply|forward|submit|answer|explain|read|transfer|fill|confirm|return|call|wait|decide)
    `),
    unless: phrases(`
      ^just (reply|answer|write|call|tell)
      please
      kindly
      if
      could you
      would you
      feel free
      when you
      whenever
      and (i|we|i'll|we'll)
      thank~
    `),
  },
  ...manners(),
});
