import { phrases } from '../../phrases.ts';
import type { StepWords } from '../draft-words.ts';

/** The six steps in English. */
export const steps = (): StepWords => ({
  listen: phrases(`
    (i|we)('ve| have)?( now| just| carefully| also)?( carefully| again| twice)? (read|gone through|went through|looked (at|through|into)|reviewed|studied|checked|listened) 
    (read|reading|studied) (your|every|all of|through)
    (as|if) (i|we) (understand|understood) (it|you|correctly|this)
    (from|in) (what you|your (mail|e-?mail|message|letter|description|report|words)) 
    you (write|wrote|describe|described|report|reported|told us|say) (that|how|us|about|it)?
    your (complaint|report|message|mail|e-?mail|letter) … (reached|has arrived|arrived|received|came in)
    (i|we)('ve| have)? (received|noted|recorded|taken (up|down)|logged) your (complaint|report|message|mail|e-?mail|letter)
    (this is )?what happened
    (it|this) (affects|affected|concerns|concerned|touched|touches)
    thank you for (describing|explaining|telling|reporting|the (detailed|clear|exact))
  `),
  acknowledge: phrases(`
    (i|we)( can| do| fully| completely| quite| very well| can well)? (understand|see|imagine|know|realise|realize) (why|how|that|your|what|you|(this|it) (stops|costs|keeps|means|leaves|puts|blocks|holds|hurts|disrupts)|the (frustration|anger|worry|trouble))
    (understandably|rightly|justifiably|with good reason)
    (frustrat|disappoint|annoy|upset|angry|anger|worr|inconvenien|distress|stress|unpleasant|embarrass)~
    (cost|caused|gave) you … (time|money|trouble|work|nerves|worry|stress|effort)
    you (had|have had|were forced|were left) (to|without|waiting|alone)
    you (expected|deserved|deserve|should not have had|shouldn't have|were right|are right)
    (that|this|it) (is|was|'s|must have been)( really| very| truly| simply| just| certainly| definitely)? (annoying|unacceptable|not acceptable|not right|hurtful|bad|a bad|difficult|hard|not what you|not how|not ok)
    sorry( that)?,? you (had|have|were|are|waited|lost|missed|spent|got|received|did not|didn't|could not|couldn't|never|still)
    (sorry|apologi(s|z)e|apologies) (that|for|about) (the|your|our) … (broken|wrong|missing|damaged|late|ruined|lost|double|scratched|faulty|spoilt|spoiled|dirty|torn|wet|cold|unanswered|cancelled|failed)
    (i|we) hear you(?! (want|like|need|will))
    (i|we)( can)? hear (how|that you)
    should(n't| not) (have )?(happen|come|came|break|broke|arrive|fall|tear|take|took|stop)~
    (for|in) your (situation|place)
  `),
  apologise: phrases(`
    apologi~
    (i|we)('m| am|'re| are)( so| very| truly| really| sincerely| deeply| terribly)? sorry(?! to (hear|read|learn|say|disappoint)| but|, but|( if| that)? you feel)
    ^(so |very |really |truly )?sorry (for|that|about|again)
    (my|our)( sincere| sincerest| deepest| deep| full)? apolog~
    (please )?(accept|forgive|excuse) (us|me|our|my|the)
    (it|this|that) (is|was|'s) (my|our) (mistake|fault|error|responsibility)
    (i|we)( deeply| very much| sincerely)? regret (the|that|this|what|our|any)
  `),
  thank: phrases(`
    thank (you|goodness)
    thanks
    (i|we)( really| very much| do| truly)? appreciate
    grateful
  `),
  follow: phrases(`
    (will|~'ll|going to|shall|let me) … (write|call|ring|phone|report|e-?mail|mail|update|inform|contact|be in touch|keep you|let you know|get back|come back|check (back|in|with|whether|that)|follow up|ask (you|whether|if|again)|tell you|send you (a|an|the|another) … (report|update|summary|word|note)|confirm)
    keep you (posted|informed|updated|up to date|in the loop)
    (next|first|another|further|final) (update|word|report|message|news|note)
    you( will|'ll) (hear|get (a|an|the|my) … (word|update|report|message|call)|receive (a|an) … (report|update|call))
    (stay|be|remain) in (touch|contact)
    (in|after) (a|two|three|some|one) … (week|weeks|days|month) … (ask|call|check|write|ring)
    drop you a (line|note)
    (call|ring|phone|write to|write|e-?mail|contact|reach) me( directly| personally| back|(?= if)|(?= on [0-9]))
    please (let|tell|write|call) (me|us|to)
    (is|are) you satisfied
  `),
  doing: phrases(`
    (will|~'ll|going to|shall)( now| also| then| personally| immediately| first| have| get| it)? (fix|repair|replac|restor|correct|check|test|send|ship|deliver|refund|return|credit|install|add|remov|chang|updat|rebuild|restart|reset|rewrit|redo|review|analys|analyz|investigat|compar|speak|talk|prepar|finish|complet|transfer|cancel|reissu|issu|exchang|clean|train|block|switch|move|work|look for|find|solv|resolv|bring|pay|pick up|visit|come|publish|go live|take over|provid|arrang|organis|organiz|adjust|recalculat|extend|set up|unblock|unlock|open|print|make|build)~
    (i'm|we're|i am|we are|he is|she is|is|are)( now| currently| already)? (fix|repair|replac|restor|correct|check|test|send|ship|deliver|refund|install|add|remov|chang|updat|rebuild|restart|rewrit|redo|review|analys|analyz|investigat|compar|speak|talk|prepar|finish|complet|transfer|clean|train|switch|mov|work|look|solv|resolv|bring|arrang|adjust|reissu)~ing
    (will be|is being|are being|it is|is|are) (fixed|repaired|replaced|restored|corrected|checked|sent|shipped|delivered|refunded|returned|credited|installed|added|removed|updated|rebuilt|reissued|finished|ready|done|with you|online|solved|resolved) … (by|on|at|today|tomorrow|tonight|before|within|until)
    (i|we|he|she|they) (fix|repair|replace|send|deliver|refund|check|test|correct|restore)
    (engineer|developer|technician|colleague|manager|driver|specialist|accountant|designer|courier)( ~)? (bring|fix|repair|replace|send|deliver|check|test|correct|restore|collect|come|call|ring|phone|visit|finish|take)(s|es)
    (this|here) is what (i|we)
    puts? it right
    (is|are|will be) … (at your (door|office|place|site|house)|on (a|the|its|their) (van|truck|way)|in the post)
    (will|~'ll|shall|going to) (get|have) (it|this|that|the|your) … (~ed|done|sorted|sent|made|rebuilt|back)
    ~ (repairs|replaces|fixes|restores|delivers|brings|corrects|collects|redoes) (it|them|the|your|a|both|this)
    new (appointment|date|slot|time|visit)
    you (will )?(have|get|receive) (it|the|a|your) … (by|on|at|before|today|tomorrow)
    (driver|technician|engineer|parcel|replacement|he|she|it|one|colleague) (leaves|arrives|comes|is coming) … (today|tomorrow|on|at|by|before)
  `),
  owner: phrases(`
    (i|i'm|i'll|i've|myself)
    (our|my|the|a|an|two|three) (engineer|developer|technician|colleague|manager|specialist|driver|accountant|designer|seamstress|tailor|plumber|electrician|mechanic|baker|editor|tester|administrator|programmer|expert|team lead|head of|supervisor|director)~
    (he|she)
  `),
  done: phrases(`
    (i|we)('ve| have| had)?( now| just| already| immediately| today)? (fixed|repaired|replaced|restored|corrected|sent|shipped|refunded|returned|credited|installed|added|removed|changed|updated|rebuilt|restarted|reset|cancelled|canceled|unlocked|switched|moved|solved|resolved|transferred|reissued|spoken|blocked|arranged|put|set up|made)
    (corrected|new|updated|revised|right|amended) … (is |are )?(attached|enclosed)
    (attached|enclosed) … (corrected|updated|revised|right|amended|new)
    (has|have|was|were|is|are) (been |now |already )?(been )?(fixed|repaired|replaced|restored|corrected|sent|shipped|refunded|credited|installed|added|removed|updated|rebuilt|restarted|reset|unlocked|solved|resolved|transferred|reissued|back online|working again|running again)
  `),
});
