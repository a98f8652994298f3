import { type Fixes, fix } from '../draft-words.ts';

/** Where a date can follow: the clause ends, or goes on with "and". */
const END = /\s*(?:[.,;:!?)\n]|$)| and | but /u;
const SURELY = '(?:definitely|certainly|absolutely|surely|undoubtedly|for sure|without (?:a |any )?doubt|without fail)';
const AT_ONCE = '(?:immediately|instantly|right away|straight away|at once|right now|in no time)';

/** What English drafts can say instead. */
export const en = (): Fixes => ({
  certain: [
    fix("we(?: can| do| will|'ll| would)?(?: absolutely| fully| gladly)? guarantee", 'we expect', / that /u),
    fix("i(?: can| do| will|'ll| would)?(?: absolutely| fully| gladly)? guarantee", 'I expect', / that /u),
    fix(`(?!.* (?:count|rely))(.+?) ${SURELY} (.+)`, '$1 $2'),
  ],
  never_again: [
    fix('(?:will|shall|would) never(?: ever)? (happen|occur|recur|fail|break|crash)', 'should not $1'),
    fix("(?:won't|will not|shall not) (.+)", 'should not $1'),
  ],
  at_once: [fix(`(.+) ${AT_ONCE}`, '$1 by {moment}', END)],
  flawless: [fix('will (runs?|works?|go) (.+)', 'should $1 $2')],
  asap: [fix('.+', 'by {moment}', END)],
  no_time: [fix('.+', 'by {moment}', END)],
  no_word: [
    fix('(.+ back to you)', '$1 by {moment}', END),
    fix('(.+ (?:let you know|tell you|report back|come back|get back))', '$1 by {moment}', END),
    fix('(look into .+)', '$1 and write to you by {moment}', END),
    fix('(looking into .+)', '$1 and will write to you by {moment}', END),
  ],
  said_before: [fix('(?:as|like) .+', 'to recap', /,/u)],
  bare_order: [fix('(?!you |so |then |now |and |just |well|don.t|do not|wait|be |stop|quit)(.+)', 'please $1')],
  familiar: [fix('gonna', 'going to'), fix('wanna', 'want to'), fix('gotta', 'have to'), fix('ya', 'you')],
});
