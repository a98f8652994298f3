import { phrases } from '../../phrases.ts';
import type { Cues } from '../draft-words.ts';

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
  familiar: { says: phrases('gonna\nwanna\ngotta\nya\ndude\nbro\nlol\nwtf\nomg') },
  rude: {
    says: phrases(`
      (not|isn't|ain't) (my|our) (problem|job|business|concern)
      (figure|sort|work) it out yourself
      (deal|live) with it
      ^whatever(?=[.!])
      take it or leave it
      (mind|do) your own
      go ahead and (complain|sue|leave|cancel)
      if you don't like it
      (i|we) (don't|do not|couldn't) care
      (that's|this is|what) nonsense
      (ridiculous|stupid|silly|idiotic|absurd) (question|request|demand|complaint|idea|mail|email)
      shut up
      (stop|quit) (whining|complaining|bothering|wasting)
      wast(e|ing) (my|our) time
      what do you want( from (me|us))?(?=[?])
      so what(?=[?.!])
    `),
  },
  house: {
    says: phrases(`
      (team|department|developers|colleagues|engineers|office|boss|management|sales|they|nobody) (here )?never tells? (us|me)
      (we|our (team|developers|devs|engineers|programmers|designers|support( team)?|technicians|people|staff|colleagues|department|office|side|planners?|dispatchers?|dispatch|warehouse|logistics|drivers|couriers|kitchen|reception|accounts|finance|admin|call cent(er|re)|service desk))( are|'re| is|'s| were| was| have been| has been)( all| all of us)?( currently| still| totally| completely| really| very| so| a bit| just| too| badly| hopelessly| severely| always)? (overloaded|swamped|overworked|understaffed|short-staffed|short of (staff|people|developers|hands)|stretched( thin)?|burn(ed|t) out|drowning|exhausted|overwhelmed|too busy|in chaos|a mess|unmotivated|new to this)
      (we|we've|we have|there is|there's|it's|it is|everything is)( … )?(chaos|a mess|mess|infighting|a power struggle|bad blood)( here| inside| internally| in (the|our) (team|company|office|department))
      (it's|it is|things are|everything is|we are)( … )?(chaotic|a mess|in chaos)( … )?(here|at the moment|right now|internally|these days)
      (we (don't|do not) have|we lack|not) enough (people|staff|developers|engineers|testers|hands|manpower)
      (internal|in-house) (quarrel|quarrels|argument|arguments|conflict|conflicts|disagreement|disagreements|politics|mess|chaos|fight|fights|problems|confusion|restructuring|ticket|tickets|chat|slack|jira|discussion about who)
      (disagree|disagreed|argue|argued|arguing|fight|fighting|quarrel|quarrelling|not agreed|cannot agree|can't agree)( … )?(internally|among ourselves|inside the team|within the team|in the team|in our team)
      internally( … )?(disagree|disagreed|argue|arguing|fight|fighting|quarrel|nobody|no one|not agreed|a mess|chaos)
      (nobody|no one) (here|on our side|in the team|in our team|in the office|in our company) (really )?(knows|understands|cares|has time|wants|looked|noticed|tested|checked)
      our( ~)? (department|team|office|warehouse|dispatch|logistics|reception|accounts) (always |keeps? |constantly |really |once again )?(mess(es|ed|ing) (it )?up|mess|screw(s|ed) up|forgets|forgetting|loses|losing)
      (half of|most of) (our|the) (team|staff|people|drivers|colleagues|office) (is|are|has|have) (sick|ill|left|quit|leaving|new|gone)
      we (forgot|completely forgot|lost track|did not test|didn't test|never tested)( … )?(because|since|as) (we|our|nobody|everyone)
      (our|the) (budget|schedule|planning) (inside|internally) 
      (people|developers|colleagues|everyone|everybody)( … )?(are|is) (leaving|quitting) (the|our|us)
    `),
  },
  colleagues: {
    says: phrases(`
      (my|our) (boss|manager|director|ceo|supervisor|team lead|lead|superior|management|bosses)( … )?(says|said|told|wants|wanted|thinks|won't|doesn't|refuses|refused|(was|is|isn't|wasn't) … (annoyed|angry|unhappy|furious|upset|happy|pleased)|is against|is angry|will kill|will be angry|forces|forced|does not|did not|didn't)
      the (boss|bosses) (says|said|won't|will not|doesn't|does not|refuses|refused|wants|thinks|is (angry|against|furious|annoyed))
      (our|the) (contractor|subcontractor|freelancer|vendor|supplier|agency|outsourcer|outsourcing (team|company)|hosting company)s?( … )?(messed up|messed|screwed up|screwed|let us down|botched|is useless|are useless|is unreliable|are unreliable|failed us|dropped the ball|doesn't care|is a disaster|blew it)
      (sales|our sales (team|people|colleague|manager|guy)|the sales (team|guy|guys|people)|marketing|accounting|our accountant|the developer|our developer|our developers|the developers|my colleague|a colleague|our intern|the intern|the previous (developer|manager|pm|team)|our support|the support team|our designer|our tester|our project manager|the project manager)( … )?(over-?promised|promised too much|forgot|messed up|messed it up|screwed up|botched|was fired|got fired|quit|has quit|resigned|has resigned|left us|is lazy|is incompetent|has no idea|had no idea|never listens|doesn't listen|did not bother|didn't bother|dropped the ball|made a mess|sold you|doesn't know|is to blame|are to blame|is useless|are useless)
      (it was|it's|it is|this was|blame) (my|our) (colleague|colleagues|developer|developers|boss|manager|sales|support|intern|contractor|subcontractor|designer|tester)('s|s')?( fault| mistake)?(?=[,.;!]|$| who| not| and)
      (i|we) had to (fire|let go of) (our|the|a)
      (i|we) fired
      between you and (me|i), (my|our)
    `),
    unless: phrases('asked me to\nsaid hello\nsends (his|her|their) (regards|best)\nforgot to (attach|mention|add)'),
  },
  money: {
    says: phrases(`
      our (profit )?(margin|margins|markup|mark-up|profit|profits|cost price|internal (rate|rates|budget|cost|costs))
      (we|i)( … )?(lose|losing|lost|make no|don't make any|barely make|hardly make) money (on|with)
      (we|i) (only |really )?pay (our|the) (developer|developers|freelancer|freelancers|contractor|contractors|subcontractor|supplier|designer|team)
      (it|this|that) (only |really |actually )?costs us( only| just)?
      cash ?flow (problem|problems|issue|issues|is)
      (we|company) (are|is|'re) (almost |nearly |close to )?(bankrupt|broke|insolvent)
      (we|i) (need|needed) (your|this|the) (money|payment) to (pay|survive|cover)
    `),
  },
  secret: {
    says: phrases(`
      ^(but |so |and |well, )?(just )?between (us|you and me|ourselves)(?=[,.:;]| -)
      (just|strictly|stays?|keep (it|this|that)|only|remain~) between (us|you and me|ourselves)
      off the record
      (don't|do not|please don't) tell (anyone|anybody|my|our|others|him|her|them)
      (i|we)('m| am|'re| are)? (not (supposed|allowed) to|shouldn't|should not) (tell|say|share|reveal|be telling|write) (you|this|that)
      (i|we) should(n't| not) (really |actually )?(be )?(tell|telling|say|saying|write|writing) (you )?this
      unofficially
      don't quote me
      (to be honest|honestly|frankly), (i|we) (hate|don't like|do not like|can't stand)
      confidentially
    `),
  },
  rivals: {
    says: phrases(`
      (more|bigger|larger) (important|urgent|profitable|valuable)? ?(client|clients|customer|customers|project|projects)( … )?(first|come|comes|came|have|has|than|to)
      (other|another|our other) (client|clients|customer|customers|project|projects)( … )?(more important|bigger|higher priority|priority over|takes priority|take priority|took priority|come first|comes first|pays more|pay more|urgent than)
      (we|i)( have|'ve| have got|'ve got) (more important|more urgent|bigger|larger) (client|clients|customer|customers|project|projects|things|problems)
      (busy|occupied|tied up) with (other|another|a bigger|bigger|more important) (client|clients|customer|customers|project|projects)
      your (project|account|request|case) (is|was)( simply| just)? (not (a|our|the) priority|too small|low priority|a small one)
    `),
  },
  arguing: {
    says: phrases(`
      (i|we)( strongly| completely| have to| must| cannot but)? disagree
      (that|this|it) (is|'s|was)( simply| just| absolutely| really| actually)? (not true|not correct|not right|incorrect|untrue|wrong|false|not fair|unfair|not how it works|not the case)
      you('re| are)( simply| just)? (wrong|mistaken)
      (actually|in fact|on the contrary), (we|you|it|the|this|that|our|your)
      (i|we) (don't|do not|can't|cannot) (agree|accept (that|this|your)|share your (view|opinion))
      (i|we) (have to|must) (contradict|correct you|object|disagree)
      let me (explain|point out|remind you|clarify) (why|that|how|in detail|the background|once|again)
      (i|we) (would|'d) argue
      to be (fair|clear|precise|exact),
      what you (say|claim|write|ask for) is (not|wrong|impossible|unrealistic|unreasonable)
      your (claim|claims|demand|demands|expectation|expectations|request) (is|are) (not|wrong|impossible|unrealistic|unreasonable|exaggerated|excessive|unfounded)
      (that|this) was never (agreed|discussed|part of|promised)
    `),
  },
  defending: {
    says: phrases(`
      sorry( that| if)? you feel( that way| this way| so| like that)?
      (sorry|apologi~|regret|understand (that|your|you|how|why)|see why|frustrat~|inconvenience)( … |, )(but|however)
      (not|n't|never)( really| actually| entirely| only)? (our|my) (fault|mistake|responsibility|problem|error|doing|job|decision)
      (nothing|little) (we|i) (can|could) do
      (our|the|company|per our|standard) (policy|policies) (is|are|does|do|says|states|requires|require|prevents|forbids|allows|only|that)
      (against|due to|because of|per|under|according to|as per|it's|it is|is) (our |the )?(company |internal |standard |general )?(policy|policies|terms( and conditions| of service| of use| of delivery)?|rules)
      (we|i)('ve| have)? (did|done) (everything|all|nothing wrong|our (best|job|part))( right| correctly| we could| possible| in our power)?
      (in|to) (our|my) (defence|defense)
      (works|worked|working|runs|is) (fine|perfectly|ok|okay|normally|correctly) (for (us|everyone|all|others|other)|on our (side|end)|here)
      (only|just) a (minor|small|little|tiny|short) (issue|problem|bug|error|glitch|thing|delay|outage|matter|interruption)
      (it|this|that)('s| is| was) not (that|so|as) (bad|serious|big|urgent|terrible|important)
      (such )?(things|mistakes|errors|bugs|these things) (like this |like that |can |do |just )?(happen|happens)( to everyone| in any| everywhere| sometimes)?
      (nobody|no one) is perfect
      (we|i)( also)? have (a lot of|many|other|thousands of|hundreds of) (other )?(clients|customers|tickets|requests|projects)
      there (is|was|'s) (nothing|no (error|problem|fault|mistake)) … (our|my) (side|end|part)
      (we|i) (are|am|'re|'m) not (responsible|to blame|liable|at fault)
      (unfortunately )?(these|those|that|this|the) (is|are) (the|our) (rules|terms|conditions|policy)
      you (agreed|signed|accepted) (to |the )?(the |our |these |this |it|terms|contract)
    `),
  },
  cheer: {
    says: phrases(`
      (great|good|wonderful|awesome|fantastic) (news|question|day|catch|to hear)( everyone| everybody| ahead)?!
      (have|wish you|wishing you|enjoy) a (great|wonderful|lovely|nice|fantastic|super|amazing|sunny|beautiful|good) (day|weekend|week|one|evening|time)( ahead)?!?
      (awesome|yay|hooray|woohoo|cool|fantastic|amazing|super|wow|no worries|no problem|cheers|happy to help|glad to help|you're welcome)!
      (happy|sunny) (monday|tuesday|wednesday|thursday|friday|weekend)!?
      hope you('re| are) (having|enjoying|doing) (a )?(great|wonderful|lovely|fantastic|amazing|good|well)( … (day|week|weekend))?
      stay (awesome|positive|cool)
      haha
      no worries
    `),
  },
  pushing: {
    says: phrases(`
      (you (need|have|must|should|ought)( to)?|please|it's time to|it is time to|time to|kindly) (decide|make (a|your|the|up your)( final)? (decision|choice|mind)|choose|commit)( now| today| immediately| soon| quickly| finally| at last| by~)?
      (need|expect|require|want|await|waiting for|demand) (your|a|the)( final| quick| clear| definite| firm| immediate)? (decision|choice|commitment|go-ahead|yes or no)( now| today| immediately| by| until| before)?
      make up your mind
      (time is|we are|we're) running out( of time)?
      (last|final|only) (chance|opportunity|call|offer|reminder)
      (offer|price|discount|slot|deal)( … )?(expires|ends|is only valid|only until|valid until|runs out|is gone)
      (if|unless) you (don't|do not|cannot|can't)? ?(decide|confirm|choose|answer|sign|commit)( … )?(we|the|it|i)( will|'ll| can't| cannot| have to| must| is)
      (the )?(sooner|faster|quicker) you (decide|choose|confirm|sign|commit)
      (decide|choose|sign|commit|order|confirm) (now|today|right away|immediately|quickly|asap|at once|already)
      (hurry|act now|don't wait|do not wait|don't hesitate any longer|no time to (lose|waste)|urgently)
      (i|we) (can't|cannot) wait (any longer|forever|much longer|for your)
      (yes or no|take it or leave it)
    `),
    unless: phrases(`
      no (hurry|rush|pressure|need)
      (don't|do not) (need|have) to
      take your time
      whenever
      (don't|do not) hesitate to
    `),
  },
  options: {
    says: phrases(`
      (another|a (second|third|further|fourth)|an additional|one more|the other|a different) (option|possibility|alternative|variant|choice|way|idea|package|plan) (is|would|could|might)
      (there is|there's|there are)( also)? (another|a (second|third|further)|an additional|one more|more|other|further) (option|options|possibility|possibilities|alternative|alternatives|way|ways|variant|variants)
      (alternatively|as an alternative),?
      (several|many|various|different|three|four|five|six|seven|a (few|number of|range of|couple of|lot of|variety of)|multiple|numerous|lots of|more|other|further|additional|all kinds of) (other |different |more |possible )?(options|possibilities|alternatives|variants|choices|packages|plans|solutions|versions|ways)
      you (could|can|might|may) (also|alternatively|either|instead)
      (or|and) (you|we) (could|can|might) (also|even|instead)
      options? (a|b|c|d|1|2|3|4|one|two|three)
      or, if you (prefer|like|want)
    `),
    unless: phrases(`
      (i|we)( would|'d)? (recommend|suggest|advise|propose|prefer)
      my (recommendation|advice|suggestion)
      (don't|do not|no) need
      later
    `),
  },
});
