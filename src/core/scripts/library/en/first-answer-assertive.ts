import type { Script } from '../../script.ts';

/** First answers to an assertive client, one for each situation (handbook 1 and 5) (English). */
export const firstAnswerAssertive: readonly Script[] = [
  {
    id: 'assertive-severe-outage',
    temperaments: ['assertive'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: 'Everything is down and they demand action',
    why: 'Act at once and say what happens when; no explanations, no questions they have answered.',
    body: `Hello {{client.first_name}},

We are on it now, and your system comes before everything else we have open.

- Repair: {{ask "who leads the repair"}}
- Next report from me: {{deadline | date}}
- After that, every {{ask "how often, e.g. two hours"}} until it runs

You can reach me directly at any point in between.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-delay',
    temperaments: ['assertive'],
    situation: 'delay',
    topic: 'first-answer',
    title: 'Late, and they insist on the date',
    why: 'Do as asked as far as it can be done, and say what comes when.',
    body: `Hello {{client.first_name}},

Here is what you get, and when.

- On {{ask "delivery date" | date}}: {{ask "the part that can be delivered first"}}
- The rest: {{ask "what comes after, with its date"}}

I answer for both dates. If one of them is in danger, you will hear it from me the day before, with what we do about it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-bug-found',
    temperaments: ['assertive'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: 'A fault, and they want it fixed',
    why: 'Act at once: what, who, when, and nothing else.',
    body: `Hello {{client.first_name}},

Your report is clear, and we have started.

- Being fixed by: {{ask "who repairs it"}}
- In your hands: {{ask "delivery date" | date}}
- Tested before that with exactly the case you describe

I will write to you when it is done.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-billing',
    temperaments: ['assertive'],
    situation: 'billing',
    topic: 'first-answer',
    title: 'A wrong invoice, and they insist',
    why: 'No argument about money: check, correct, date.',
    body: `Hello {{client.first_name}},

I am checking the invoice against our agreement now, and there is nothing you need to do.

- Result in writing, line by line: {{deadline | date}}
- Where the amount is wrong: corrected invoice with the same mail
- Until then: payment of the disputed part is on hold, without any charge

I am doing this myself.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-requirement-unclear',
    temperaments: ['assertive'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: 'They know what they want, we need the edge',
    why: 'Do not question it again: write it down as understood and start with what is certain.',
    body: `Hello {{client.first_name}},

Understood. So that we lose no time, this is how we will do it:

- What is clear from your mail, we begin with now
- By {{deadline | date}} you will have from me half a page with what is in and what is not
- You strike out or add; on your word we build exactly that

One point I need from you in a single sentence: {{ask "the one open point"}}

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-limited-knowledge',
    temperaments: ['assertive'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: 'Sure of themselves, but on wrong ground',
    why: 'No lecture: do the part that can be done, and let a short example speak.',
    body: `Hello {{client.first_name}},

I am setting up what you ask for, as far as it goes, and will show you the result on your own data.

- With you by {{ask "delivery date" | date}}: a working example, two minutes to look at
- Next to it, in one line each, what it does and what it does not do

Then you decide with the thing in front of you.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-resource-conflict',
    temperaments: ['assertive'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: 'Not enough hands, and the date stays',
    why: 'Do as asked as far as it goes: the date holds for a part, and the rest has dates too.',
    body: `Hello {{client.first_name}},

Your date stands for what you need first. The plan:

- {{ask "delivery date" | date}}: {{ask "what will be ready on the date"}}
- After that: {{ask "the rest, with its dates"}}
- A short report from me at each step, unasked

I have put the people for the first step aside for you; it is being worked on.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-unreasonable-request',
    temperaments: ['assertive'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: 'A hard demand, and they insist',
    why: 'Do at once what can be done; for the rest a reasoned alternative, in their terms and short.',
    body: `Hello {{client.first_name}},

Here is what I can put my name to.

- As you ask, by {{ask "delivery date" | date}}: {{ask "the part we can do as asked"}}
- For the rest, one way that gives you the same result: {{ask "the alternative, and what it gains them"}}

The first part is under way. One word from you, and the second begins as well.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-many-issues',
    temperaments: ['assertive'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: 'A list of points to be dealt with',
    why: 'Order, owner, date for each; no discussion of the list itself.',
    body: `Hello {{client.first_name}},

Your list stands as you wrote it, and we are working our way down.

- First, since it blocks you: {{ask "the points taken first"}}
- Full list with a date and a name per point: {{deadline | date}}
- After that, a line from me for each point that is done

If you want a different order, just send me the numbers in that order.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-module-failure',
    temperaments: ['assertive'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: 'A part has failed, and they want it back',
    why: 'Act, with extent, person and time; a way round if there is one.',
    body: `Hello {{client.first_name}},

The repair has begun.

- Affected: {{ask "what is affected"}}
- Working on it: {{ask "who leads the repair"}}
- Next word from me: {{deadline | date}}
- Until then you can go on with: {{ask "the way round, or none"}}

We are keeping a close eye on everything else.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-routine-meeting',
    temperaments: ['assertive'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: 'They set the meeting and its agenda',
    why: 'Take the time and the points as given; bring the material, no more.',
    body: `Hello {{client.first_name}},

The time is in our calendar as you set it, and your points are the agenda.

- Material with you by {{deadline | date}}: progress, problems, next steps
- From us there will be {{ask "who comes from our side"}}, who can answer your points
- Decisions in writing from me on the same day

I have nothing to add to the list.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-praise',
    temperaments: ['assertive'],
    situation: 'praise',
    topic: 'first-answer',
    title: 'Short praise, next demand',
    why: 'A short thank-you, and straight to what they want next.',
    body: `Hello {{client.first_name}},

Thank you, I have passed that on to the people who did the work.

Next, as you ask: {{ask "what they want next"}}. It begins now, and you have it by {{ask "delivery date" | date}}.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-scope-change',
    temperaments: ['assertive'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: 'They order a change',
    why: 'Take it in, say what it moves, and need one word only.',
    body: `Hello {{client.first_name}},

Your change is noted. This is what it means:

- Effort and cost: {{ask "effort and cost"}}
- New date for delivery: {{ask "delivery date" | date}}
- Everything else stays as it was

With your "yes" in reply to this mail it counts as agreed, and work on it begins the same day.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'assertive-other',
    temperaments: ['assertive'],
    situation: 'other',
    topic: 'first-answer',
    title: 'A firm demand about anything',
    why: 'Do it, say when it is done, stop.',
    body: `Hello {{client.first_name}},

It is being done: {{ask "what is being done"}}

You have it by {{ask "when it is finished" | date}}, and I answer for that. You will hear from me before then only if something stands in the way.

Kind regards,
{{me.name}}`,
  },
];
