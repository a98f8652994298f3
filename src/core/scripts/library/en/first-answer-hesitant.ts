import type { Script } from '../../script.ts';

/** First answers to a hesitant client, one for each situation (handbook 1 and 5) (English). */
export const firstAnswerHesitant: readonly Script[] = [
  {
    id: 'hesitant-severe-outage',
    temperaments: ['hesitant'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: 'Everything is down and they are worried',
    why: 'Take the worry away: what is known, what they need not do, and that we stay until it is settled.',
    body: `Hello {{client.first_name}},

Thank you for telling us. It was right to write, and you have done nothing wrong.

Please leave everything as it is; there is nothing you need to do or decide at the moment. {{ask "who is looking for the cause"}} is looking for the cause, and I am keeping an eye on it for you.

By {{deadline | date}} I will write to you how things stand. We stay with you until you are working as usual.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-delay',
    temperaments: ['hesitant'],
    situation: 'delay',
    topic: 'first-answer',
    title: 'Late, and they are unsure what it means',
    why: 'Remove the worry: what stays safe, one next step, no decision asked.',
    body: `Hello {{client.first_name}},

I understand that the delay unsettles you, so first the most important thing: what is already done stays done, and your order has not been pushed aside.

You need not change any of your plans today. I am checking what the delay touches on your side, and by {{deadline | date}} I will send you one clear date and explain it to you on the phone if you like.

We will go through it together until you feel sure about it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-bug-found',
    temperaments: ['hesitant'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: 'A fault, and they are not sure it is one',
    why: 'Take the doubt away, clear up what they need, and take the work on us.',
    body: `Hello {{client.first_name}},

You were right to ask: if something looks wrong to you, that is reason enough to write.

You do not need to test or describe anything more; what you wrote is enough for us to begin. {{ask "who looks into it"}} will try it out here, and by {{deadline | date}} I will tell you in plain words what it is and what happens next.

We change nothing in your data while we look, and we stay with you until it works the way you need it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-billing',
    temperaments: ['hesitant'],
    situation: 'billing',
    topic: 'first-answer',
    title: 'Unsure about the invoice',
    why: 'Explain one thing at a time, no pressure to pay, we clear it up together.',
    body: `Hello {{client.first_name}},

It is good that you ask before paying. Please take your time: nothing becomes due while we are clearing this up.

I will go through the invoice for you and put in plain words, line by line, what each item is for. You will have that by {{deadline | date}}. Then we can look at it together on the phone for ten minutes, and if something is not right, I will change it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-requirement-unclear',
    temperaments: ['hesitant'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: 'They do not know yet what they need',
    why: 'Help to clarify the goal with something to look at; no pressure, no list of options.',
    body: `Hello {{client.first_name}},

You do not need to have it all worked out yet; that is what we are here for.

It often helps to have something to look at. By {{deadline | date}} I will put together a small example from a case like yours, and we will look at it together. You tell me what feels right and what does not, and I will write down the goal from that.

Nothing is decided before you are sure, and we stay with you until it is clear.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-limited-knowledge',
    temperaments: ['hesitant'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: 'New to it and afraid of a wrong step',
    why: 'Help them on, one step at a time; no step that cannot be taken back.',
    body: `Hello {{client.first_name}},

Nobody is born knowing this, and your question is a good one. There is nothing that you have to try on your own.

I will write down the way for you with pictures, only the steps that you need, and send it by {{deadline | date}}. After that I will call you, and we will do the first step together.

We take it at your pace, and I stay your contact until you feel at home with it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-resource-conflict',
    temperaments: ['hesitant'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: 'Not enough hands, and they are worried',
    why: 'One plan, not three; small steps they can follow, and nothing they must settle now.',
    body: `Hello {{client.first_name}},

I know that you are wondering whether this will work out. It will take longer than we both wished, but it can be done in steps that you can follow.

By {{deadline | date}} I will send you one plan, with a date at each step and a name behind each date. You need not choose anything; if something in it worries you, tell me, and I will change it.

We will report to you at every step, and we stay with it to the last one.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-unreasonable-request',
    temperaments: ['hesitant'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: 'A wish too big, from uncertainty',
    why: 'The size of the wish shows a worry: find it, make the goal smaller and surer.',
    body: `Hello {{client.first_name}},

Thank you for telling us everything you have in mind. I think I can see the worry behind it: {{ask "the worry behind the wish"}}

For that there is a simpler form, and it is enough. By {{deadline | date}} I will describe it to you on half a page, with what it does for you. You do not have to say yes to anything yet.

If more should be needed later, it can be added; nothing is closed off by beginning small. We go that way together.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-many-issues',
    temperaments: ['hesitant'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: 'Overwhelmed by many points',
    why: 'Take the heap off their hands: we sort, one thing at a time.',
    body: `Hello {{client.first_name}},

That is a lot at once, and it is quite natural not to know where to begin. You can leave the sorting to us.

I will put your points in an order and begin with {{ask "the point taken first"}}. By {{deadline | date}} you will get a short list from me that says what comes next and who is doing it. You only need to tell me if something feels wrong.

We will go through it point by point, together, until the list is empty.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-module-failure',
    temperaments: ['hesitant'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: 'A part has failed, and they are afraid of doing harm',
    why: 'Say what is safe and what to leave alone; we hold their hand until it runs.',
    body: `Hello {{client.first_name}},

Thank you for telling us straight away. It is one part that does not work, and you can safely go on using this: {{ask "what is safe to use"}}

Please leave the part that failed alone for now. {{ask "who repairs it"}} is repairing it, and by {{deadline | date}} I will write to you how far we are and what, if anything, you should do then.

If anything looks strange to you in the meantime, just call me. I would rather hear from you once too often.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-routine-meeting',
    temperaments: ['hesitant'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: 'Unsure about the meeting',
    why: 'Tell them what will happen and that nothing must be decided there.',
    body: `Hello {{client.first_name}},

There is no need to prepare anything for our meeting; I will bring everything.

We will look at three things, calmly: what is done, where something is stuck, and what comes next. By {{deadline | date}} you will have a page on it from me, so that nothing comes as a surprise. If a question is still open for you then, I will take it away with me and come back to you with the answer.

Half an hour, and we will stay with whatever matters to you.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-praise',
    temperaments: ['hesitant'],
    situation: 'praise',
    topic: 'first-answer',
    title: 'Pleased, but still a little unsure',
    why: 'Share the joy, confirm that they chose well, and stay within reach.',
    body: `Hello {{client.first_name}},

Thank you, it was good to read your words, and you had a large part in this yourself: your answers made it possible.

If a small doubt is left somewhere, that is quite all right. I will call you once more on {{ask "day and time of the call" | date}} and ask how it is going. Until then simply use it as it is; there is nothing you have to do.

We stay at your side after this as well.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-scope-change',
    temperaments: ['hesitant'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: 'Thinking of a change, not sure',
    why: "Take the fear out of changing one's mind: say what it would mean, keep both ways open.",
    body: `Hello {{client.first_name}},

It is quite all right to change your mind on the way; that happens in every good project, and it is good that you say so now.

I will find out for you what the change would mean, in days and in money, and what stays untouched by it. You will have that by {{deadline | date}}, in a few plain sentences. Take your time to decide; meanwhile we go on with what is settled in any case.

We will talk it through as often as you need.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'hesitant-other',
    temperaments: ['hesitant'],
    situation: 'other',
    topic: 'first-answer',
    title: 'An unsure mail about anything',
    why: 'Remove the worry, make the goal clear, and go with them until it is settled.',
    body: `Hello {{client.first_name}},

Thank you for writing; you need not have worried about bothering us.

If I understand you rightly, what you would like in the end is {{ask "their goal in plain words"}}. I am taking the next step for you: by {{deadline | date}} I will tell you how we can go about it. You need do nothing before then.

I stay with you in this until it is settled.

Kind regards,
{{me.name}}`,
  },
];
