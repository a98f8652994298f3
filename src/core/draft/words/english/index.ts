import { phrases } from '../../phrases.ts';
import type { DraftWords } from '../draft-words.ts';
import { cues } from './cues.ts';
import { askedAgain, questions } from './questions.ts';
import { steps } from './steps.ts';

/** What English drafts say. */
export const english = (): DraftWords => ({
  cues: cues(),
  negated: phrases(`
    (cannot|can't|can not|could not|couldn't|won't|will not|wouldn't|would not|don't|do not|didn't|did not|unable to|not able to|nobody can|no one can|not in a position to|rather not|hard to|difficult to|impossible to|isn't|is not|wasn't|was not|not|nothing|never|neither|without|instead of|nobody|no one) … $
    (cannot|can't|could not|couldn't|won't|will not|nor|not) … (guarantee|promise|assure|ensure|warrant|say|sure)~ … $
  `),
  supposed: phrases('if\nunless\nwhether\nin case\nshould you\nin the event'),
  promise: phrases(`
    will
    shall
    (i|we|you|it|they|that|he|she|there|this|who|someone|somebody)'ll
    going to
    (i|we) (plan|hope|aim|intend|expect|try) to
    (i'm|i am|we're|we are) (planning|hoping|aiming|trying|working|getting)
    let me (check|look|find|get|come|see)
    (is|are) coming
    should (be|arrive|come|work)
  `),
  greeting: phrases(`
    ^(hi|hello|hey|hiya|dear|greetings|good (morning|afternoon|evening|day)|morning|afternoon|welcome|thank~|many thanks|sorry|apologies)
    ^(i'm|i am|we're|we are)( so| very| really| truly)? sorry
    ^(mr|mrs|ms|miss|dr|prof|professor|madam|sir)
    ^(congratulations|happy)
  `),
  please: phrases('please\nkindly'),
  thanks: phrases(`
    thank~
    thx
    grateful
    gratitude
    (i|we|much|really|greatly|truly|very much|highly)( do)? appreciat~
    appreciated
    appreciate (your|the|you|it|that|this)
    kind of you
    made (my|our) day
  `),
  questions: questions(),
  askedAgain: askedAgain(),
  steps: steps(),
});
