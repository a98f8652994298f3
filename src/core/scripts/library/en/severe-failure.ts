import type { Script } from '../../script.ts';

/** A severe failure from the first word to the closing report (handbook 5) (English). */
export const severeFailure: readonly Script[] = [
  {
    id: 'outage-first-word',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: 'Severe failure: first word to everyone',
    why: 'Tell their side at once: what stands still, since when, who is on it, when the next word comes.',
    body: `Dear all,

Since {{ask "start time"}} the following has not been working: {{ask "what is affected"}}
Not affected, as far as we know: {{ask "what still works"}}

The repair has begun under {{ask "who leads the repair"}}. The next report comes from me by {{deadline | date}}. For urgent questions until then: {{ask "number for urgent cases"}}

Kind regards,
{{me.name}}`,
  },
  {
    id: 'outage-update',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: 'Severe failure: update',
    why: 'A steady rhythm: what is found, what is back, what is being done, the next word.',
    body: `Dear all,

As promised, here is where things stand.

- Found: {{ask "what has been found"}}
- Working again: {{ask "what works again"}}
- Being done now: {{ask "what is being done, and by whom"}}

The next report comes from me by {{deadline | date}}.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'outage-no-news',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: 'Severe failure: nothing new, and the word is kept',
    why: 'Silence does the most damage: the report comes on time, even when there is nothing to report.',
    body: `Dear all,

The next report is due, and we have not found the cause yet. I would rather tell you that than keep silent.

Ruled out so far: {{ask "what has been ruled out"}}. {{ask "who has been brought in"}} has joined the search. You will hear from me again by {{deadline | date}}.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'outage-closing-report',
    temperaments: [],
    situation: 'severe_outage',
    topic: 'severe-failure',
    title: 'Severe failure: closing report',
    why: 'Afterwards: what happened, how far it reached, the cause, and what prevents the next.',
    body: `Dear all,

Everything has been working again since {{ask "end time"}}. I apologise for the interruption; here is our account of it.

- What happened: {{ask "what happened, in plain words"}}
- Whom it touched: {{ask "whom it touched"}}
- Cause: {{ask "the cause in plain words"}}
- So that it does not come back: {{ask "the change, who makes it"}}, by {{ask "when it is finished" | date}}

Thank you for your patience. If something still looks wrong, or a question is left open, please write to me.

Kind regards,
{{me.name}}`,
  },
];
