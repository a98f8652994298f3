import { phrases } from '../../phrases.ts';
import type { Cues } from '../draft-words.ts';

/** What English drafts had better not say to a client: in what tone, and of what goes on inside the firm. */
export const manners = () =>
  ({
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
  }) satisfies Partial<Cues>;
