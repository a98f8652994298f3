import type { Script } from '../../script.ts';

/** Bad news told fast, with the facts, our own part and a date (handbook 6) (English). */
export const news: readonly Script[] = [
  {
    id: 'bad-news-date',
    temperaments: [],
    situation: 'delay',
    topic: 'bad-news',
    title: 'Bad news: the date will not hold',
    why: 'Bad news fast: the facts, our own part, a new date; before the old one passes.',
    body: `Hello {{client.first_name}},

I have to tell you something unwelcome: {{ask "what was promised"}} will not be ready on the day we named.

The reason: {{ask "the fact, one sentence"}}. Our own part in it: {{ask "our own part"}}. I am sorry.

The new date is {{ask "delivery date" | date}}; I have checked it with the people who do the work, and there is room in it. I would like to call you today to talk about what you can have before then, and how we can make the wait easier for you.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'bad-news-not-possible',
    temperaments: [],
    situation: 'unreasonable_request',
    topic: 'bad-news',
    title: 'Bad news: it cannot be done',
    why: 'Honesty is the only policy: a plain no early, the reason in their terms, and what is possible instead.',
    body: `Hello {{client.first_name}},

We have looked into it thoroughly, and I would rather tell you now than let you count on it: {{ask "what cannot be done"}} cannot be done.

The reason, in plain words: {{ask "the reason"}}. I know that your plans were built around it, and I am sorry.

What can be done: {{ask "what is possible"}}. If that helps you, you will have a plan for it from me by {{deadline | date}}.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'bad-news-our-mistake',
    temperaments: [],
    situation: null,
    topic: 'bad-news',
    title: 'Bad news: we made a mistake',
    why: 'Say it before they find it: what, whom it touches, what is already done about it.',
    body: `Hello {{client.first_name}},

We have made a mistake that concerns you, and I want you to hear it from us.

What happened: {{ask "what happened, in plain words"}}
What it means for you: {{ask "what it means for them"}}

{{ask "who puts it right"}} is putting it right now, and I will confirm to you by {{deadline | date}} that it is done. I apologise; you had every right to rely on us here.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'bad-news-new-contact',
    temperaments: [],
    situation: null,
    topic: 'bad-news',
    title: 'Your contact person changes',
    why: 'One contact person per client: name the new one, hand everything over, stay within reach for a while.',
    body: `Hello {{client.first_name}},

From {{ask "first day" | date}} your contact with us will be {{ask "new contact person"}}; I am moving to other work.

I am handing over everything that is open between us, with all dates, so you will not have to explain anything twice. I would like to introduce you to each other in a short call before then.

Working with you has been a pleasure. If something gets stuck in the first weeks, write to me, and I will help.

Kind regards,
{{me.name}}`,
  },
];
