import type { Script } from '../../script.ts';

/** Plans and reasoned alternatives where the wish cannot be met as it stands (handbook 5) (English). */
export const plan: readonly Script[] = [
  {
    id: 'staged-plan',
    temperaments: [],
    situation: 'resource_conflict',
    topic: 'plan',
    title: 'A delivery plan in stages',
    why: 'Where resources will not meet the date: a plan that can be tracked, in stages the client accepts.',
    body: `Hello {{client.first_name}},

Here is the plan in stages for "{{thread.subject}}".

1. {{ask "delivery date" | date}}: {{ask "stage 1, who answers for it"}}
2. {{ask "stage 2: date, content, who"}}
3. {{ask "stage 3: date, content, who"}}

After every stage you look at the result, and I write to you in a few lines what comes next. If you would change the order, this is the moment. Once you say yes, I will treat the plan as agreed.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'stage-done',
    temperaments: [],
    situation: 'resource_conflict',
    topic: 'plan',
    title: 'A stage is done',
    why: 'Say when it is done: what they can use now, what they should look at, what comes next.',
    body: `Hello {{client.first_name}},

This stage is done: {{ask "what is done"}}. You can use it from now on.

Please look above all at {{ask "what to look at"}}, and tell me what does not suit you; we will include it in the next stage.

Next comes {{ask "the next stage"}}, by {{ask "when it is finished" | date}}. The plan holds so far.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'priority-order',
    temperaments: [],
    situation: 'many_issues',
    topic: 'plan',
    title: 'Agreeing the order of many points',
    why: 'Order by source, urgency and difficulty, agreed with the client; where it cannot hold, a plan.',
    body: `Hello {{client.first_name}},

So that your points are dealt with in the order that helps you most, here is my proposal:

- Now: {{ask "what stops work"}}
- By {{ask "when it is finished" | date}}: {{ask "what has a date"}}
- After that: {{ask "the rest"}}

Please write to me if something should change places. If several people on your side have an interest in it, tell me who has the last word, and I will settle it with them.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'reasoned-alternative',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'plan',
    title: 'A reasoned alternative',
    why: "The technical and the business side in the client's terms, then a form that reaches the goal.",
    body: `Hello {{client.first_name}},

I have thought your request through from your side: what you need at the end is {{ask "the goal"}}.

Done exactly as asked, it would cost you {{ask "what it would cost them"}}. There is a way with less of that: {{ask "the alternative"}}. You give up {{ask "what they give up"}} and keep the rest.

If you agree, we begin, and you have the first result by {{ask "delivery date" | date}}. If the other way is worth it to you all the same, I will work that out instead.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'separate-contract',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'plan',
    title: 'A separate order for the extra wish',
    why: 'What goes far beyond the agreement gets its own small contract, so that the running work keeps its date.',
    body: `Hello {{client.first_name}},

Your wish is a piece of work of its own, and a good one. So that it does not slow down what is under way, I suggest a small separate order for it.

By {{deadline | date}} you will have an offer from me on one page: what you get, what it costs, when it is done. The running work keeps its dates whether you accept it or not.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'scope-estimate',
    temperaments: [],
    situation: 'scope_change',
    topic: 'plan',
    title: 'A change: time and cost',
    why: 'Clear expectations: what it adds, what it moves, what stays, and until when the figures hold.',
    body: `Hello {{client.first_name}},

Here is what the change means.

- What is added: {{ask "what is added"}}
- Cost: {{ask "cost"}}
- Effect on dates: {{ask "effect on dates"}}
- Unchanged: everything else we agreed

I can keep these figures until {{ask "until when" | date}}. If you would like it smaller, tell me what matters most, and I will work that out.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'scope-confirm',
    temperaments: [],
    situation: 'scope_change',
    topic: 'plan',
    title: 'A change is agreed',
    why: 'Agreement before work, in writing, in one place, so that nobody has to remember.',
    body: `Hello {{client.first_name}},

Thank you for your agreement. So that we both have it in one place:

- Agreed: {{ask "what was agreed"}}
- Done by {{ask "who does it"}}, with you on {{ask "delivery date" | date}}
- Cost: {{ask "cost"}}

Work on it begins today. If any line differs from what you had in mind, please tell me now; it is still easy to change.

Kind regards,
{{me.name}}`,
  },
];
