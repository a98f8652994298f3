import type { Script } from '../../script.ts';

/** First answers to a client who does not show a temperament, one for each situation (handbook 5) (English). */
export const firstAnswerNeutral: readonly Script[] = [
  {
    id: 'neutral-other',
    temperaments: ['neutral'],
    situation: 'other',
    topic: 'first-answer',
    title: 'A first answer to anything',
    why: 'Courteous, clear, with a date: right when the mail does not tell more.',
    body: `Hello {{client.first_name}},

Thank you for your message about "{{thread.subject}}". I have read it and am taking care of it.

{{cursor}}

You will have a full answer from me by {{deadline | date}}. If that is too late for you, please let me know, and I will see what can be done earlier.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-limited-knowledge',
    temperaments: ['neutral'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: 'They ask how it works',
    why: 'Help them on in plain words, with an example and an offer to show it.',
    body: `Hello {{client.first_name}},

Thank you for asking. In plain words: {{ask "the answer in two sentences"}}

By {{deadline | date}} I will send you a short description with an example from a case like yours. If it would help you or your colleagues, I am glad to show it on the screen as well; half an hour is enough.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-resource-conflict',
    temperaments: ['neutral'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: 'The wished date cannot be met in full',
    why: 'A plan in stages that the client accepts, with dates we can keep.',
    body: `Hello {{client.first_name}},

Thank you for your plan. We have checked it against the people we have: not all of it will be ready on the date you asked for.

What can be done is a delivery in stages. By {{deadline | date}} I will send you a proposal that shows what comes when and who is responsible. Please look at whether the order suits you; we fix the dates once you agree.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-unreasonable-request',
    temperaments: ['neutral'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: 'A request that is hard to meet',
    why: "A reasoned alternative from the technical and the business side, in the client's terms.",
    body: `Hello {{client.first_name}},

Thank you for your request. We have looked at it seriously. In this form it would {{ask "cost, risk or delay for the client"}}, and I do not want to recommend that to you.

What we suggest instead: {{ask "the simpler form or way round"}}. It serves the same purpose and can begin without delaying anything else.

By {{deadline | date}} I will send you a short comparison of both, so that you can judge for yourself.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-many-issues',
    temperaments: ['neutral'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: 'Many points at once',
    why: 'Order by source, urgency and difficulty, agreed with the client.',
    body: `Hello {{client.first_name}},

Thank you for the list. All points are recorded, and I am keeping it up to date for you.

I suggest this order: first what stops your work, then what has a date, then the rest. By {{deadline | date}} you will have the list in that order, with a person and a day for each point. Please tell me if something should move up.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-module-failure',
    temperaments: ['neutral'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: 'A part has failed',
    why: 'The extent first, then who is on it and the next report.',
    body: `Hello {{client.first_name}},

Thank you for the report. One part is not working: {{ask "what is affected"}}. As far as we know, the rest is running as usual.

{{ask "who leads the repair"}} is in charge of the repair. I will report to you by {{deadline | date}} on the cause as far as it is known and on when you can work with it again. If this stops something urgent for you, please tell me, and we will look for a way round first.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-routine-meeting',
    temperaments: ['neutral'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: 'The regular meeting',
    why: 'Material ready before: progress, problems, next steps.',
    body: `Hello {{client.first_name}},

Thank you, I confirm our meeting: {{ask "day and time of the meeting"}}.

By {{deadline | date}} you will have the material from me: progress since last time, open problems, next steps. If you want something else on the agenda, please write me a line, and I will prepare it.

{{cursor}}

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-praise',
    temperaments: ['neutral'],
    situation: 'praise',
    topic: 'first-answer',
    title: 'A good word',
    why: 'Thank them, pass it on, and stay on duty.',
    body: `Hello {{client.first_name}},

Thank you for taking the time to write this. I have passed your words on to the colleagues who did the work.

I will ask you on {{ask "day on which you ask again" | date}} whether everything is still as it should be. If something comes up before that, just write to me.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-scope-change',
    temperaments: ['neutral'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: 'A change to what was agreed',
    why: 'Agreement before work: what it adds, what it moves, a written yes.',
    body: `Hello {{client.first_name}},

Thank you for telling us about the change. As I understand it: {{ask "the change in one sentence"}}

We will check what it means for cost, date and the parts that are already done. By {{deadline | date}} you will have that from me in writing. Work on the change begins when you have agreed to it; the rest goes on as planned.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-requirement-unclear',
    temperaments: ['neutral'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: 'The requirement is not clear yet',
    why: 'Guide from experience, give something to talk about; plan nothing before the boundary is agreed.',
    body: `Hello {{client.first_name}},

Thank you for your message. Before we plan anything, I would like to be sure that we mean the same thing.

As I understand it: {{ask "your understanding in one sentence"}}
What I do not know yet: {{ask "the open point"}}

By {{deadline | date}} I will send you a small example to talk about. Once we agree on what belongs to it and what does not, you will get dates and costs.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-bug-found',
    temperaments: ['neutral'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: 'A fault has been reported',
    why: 'Record, track, report back; agree inside on the fix first, then tell the client promptly.',
    body: `Hello {{client.first_name}},

Thank you for the report. The fault is recorded, and {{ask "who looks into it"}} is looking into it.

By {{deadline | date}} I will tell you what causes it and when the repair comes. If you have noticed since then when it happens, or who else is affected, a line about it would help us.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-severe-outage',
    temperaments: ['neutral'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: 'Everything is down',
    why: 'Locate, say the extent, tell both sides, and keep the next word on time.',
    body: `Hello {{client.first_name}},

Your report has arrived, and the repair comes first for us now. {{ask "who leads the repair"}} is leading it.

What we know: {{ask "what is affected, as far as known"}}
What we do not know yet: the cause.

The next report comes from me by {{deadline | date}}, whether it is solved or not. When it is over, you will get an account of what happened and what prevents the next one.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-delay',
    temperaments: ['neutral'],
    situation: 'delay',
    topic: 'first-answer',
    title: 'A question about a late delivery',
    why: 'Say when it is done and say when it is not, with a timetable.',
    body: `Hello {{client.first_name}},

Thank you for asking. {{ask "what is late"}} is not finished yet, and we should have told you so before you asked.

Done so far: {{ask "what is done"}}
The rest will be with you by {{ask "delivery date" | date}}; I have left some room in that date. If it moves all the same, I will tell you before it passes.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'neutral-billing',
    temperaments: ['neutral'],
    situation: 'billing',
    topic: 'first-answer',
    title: 'A question about an invoice',
    why: 'Check, explain in plain words, correct what is wrong, with a date.',
    body: `Hello {{client.first_name}},

Thank you for your question about the invoice {{ask "invoice number"}}. I am checking it against what we agreed.

By {{deadline | date}} you will have the explanation for each item and, if something is wrong, the corrected invoice. Please wait with the payment until then; no reminder will reach you.

Kind regards,
{{me.name}}`,
  },
];
