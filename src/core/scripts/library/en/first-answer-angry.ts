import type { Script } from '../../script.ts';

/** First answers to an angry client, one for each situation (handbook 1 and 5) (English). */
export const firstAnswerAngry: readonly Script[] = [
  {
    id: 'angry-severe-outage',
    temperaments: ['angry'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: 'Everything is down and they are angry',
    why: 'Anger first wants to be understood; then the matter, who is on it, and the next word, with no defence.',
    body: `Hello {{client.first_name}},

You have every reason to be angry: your people cannot work, and every hour costs you. I am sorry.

I am staying on this myself until you can work again. What is happening now, and who is doing it: {{ask "what is being done now, and by whom"}}.

You will hear from me by {{deadline | date}}, even if it is not solved by then. Once you are working again, I will send you the cause and what we are changing so that it does not come back.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-delay',
    temperaments: ['angry'],
    situation: 'delay',
    topic: 'first-answer',
    title: 'Late, and they are angry',
    why: 'Say that the anger is understood, own the delay, then a date that holds.',
    body: `Hello {{client.first_name}},

You planned on our date, we did not keep it, and you had to explain that to others. I understand that you are angry, and I am sorry.

What you need from me now is not reasons but a date that holds. I am going through what is left with the team today, and by {{deadline | date}} you will have from me the new date, the name of the person who answers for it, and what you can already use before then.

From now on I will report on the progress without your having to ask.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-bug-found',
    temperaments: ['angry'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: 'A fault, and they are angry',
    why: 'Sympathy first, then the matter and the cause; the fix with a name and a date.',
    body: `Hello {{client.first_name}},

This fault should have been found by us and not by you. I can see how much trouble it has made, and I am sorry.

It is recorded with your example. {{ask "who repairs it"}} is looking for the cause now. By {{deadline | date}} I will tell you what it was and on which day the repair reaches you.

Until then I will write to you the moment we know more. If it stops you from working today, call me and we will deal with that part first.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-billing',
    temperaments: ['angry'],
    situation: 'billing',
    topic: 'first-answer',
    title: 'A wrong invoice, and they are angry',
    why: 'Money and anger: acknowledge, stop the damage first, then check and correct.',
    body: `Hello {{client.first_name}},

An invoice that does not add up is the last thing you need, and I understand your anger. I am sorry for the trouble.

Please do not pay the disputed amount for now, and no reminder will go out for it: I am seeing to that today. I am comparing every line with what we agreed, and by {{deadline | date}} you will have the result in writing, with a corrected invoice where we were wrong.

If you have paid too much, I will tell you in the same mail on which day the money comes back.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-requirement-unclear',
    temperaments: ['angry'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: '"That is not what I meant"',
    why: 'Do not defend what was built: acknowledge, take their picture as the measure, then a fast next step.',
    body: `Hello {{client.first_name}},

You told us what you need, and what you got is something else. I understand that this makes you angry, and I am sorry.

I have gone back to your mail, and your words are the measure now. By {{deadline | date}} I will send you one page: what you need as we now read it, and what we will change first. A yes or a correction from you is enough, and {{ask "who makes the change"}} begins on it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-limited-knowledge',
    temperaments: ['angry'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: 'Angry because it is hard to follow',
    why: 'The anger comes from being left alone with it: say so, drop the technical words, show instead of telling.',
    body: `Hello {{client.first_name}},

If our explanation left you with more questions than before, then it was a bad explanation. I understand that you are angry about it, and I am sorry.

I will show you instead of writing more. By {{deadline | date}} you will have from me one page without technical terms, on exactly your case: {{complaint.point}}

If you would rather see it live, call me, and I will go through it with you on the screen, step by step.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-resource-conflict',
    temperaments: ['angry'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: 'Not enough hands, and they are angry',
    why: 'Understand the anger, name the gap honestly, then stages that hold.',
    body: `Hello {{client.first_name}},

You were counting on us, and now we tell you that it will not all be there on the day. I understand that this makes you angry.

I do not want to promise you the whole and bring you half. By {{deadline | date}} you will have a plan in stages from me: what you get on the date you need, what follows and when, and who on our side answers for each stage.

Tell me in one line which part must be there first, and I will build the plan around that.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-unreasonable-request',
    temperaments: ['angry'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: 'A demand we cannot meet, in anger',
    why: 'Take the need behind the anger seriously; no plain no, no lecture, a way that leads there.',
    body: `Hello {{client.first_name}},

I hear how much is at stake for you, and that our answers so far have only made you angrier. I am sorry for that.

What you need at the end is {{ask "the need behind the demand"}}, and that is what I am working on. By {{deadline | date}} you will have from me one way that gets you there, with what it takes from us and a date for it.

I would rather explain it to you in person than in a mail. I will call you with it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-many-issues',
    temperaments: ['angry'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: 'A long list of faults, and they are angry',
    why: 'Every point is seen: count them, put the worst first, one owner for all.',
    body: `Hello {{client.first_name}},

So many things at once should not have reached you. I understand your anger, and I am sorry for the time it has cost you.

I have your list in front of me, and not one point of it will get lost: I keep it myself. {{ask "who begins with the worst"}} is beginning with what hurts you most, {{ask "the worst point"}}.

By {{deadline | date}} you will have the whole list back from me, with a date and a name beside each point. Then we go through it from top to bottom, and you will see every point being closed.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-module-failure',
    temperaments: ['angry'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: 'A part has failed, and they are angry',
    why: 'Extent and anger first; the right people, one voice, no excuses.',
    body: `Hello {{client.first_name}},

A part that you rely on has failed while you were working with it. I understand your anger, and I am sorry for what it upsets on your side.

As far as we know now, this is affected: {{ask "what is affected"}}. {{ask "who leads the repair"}} leads the repair, and I am the one who speaks with you, so that you need not ask around.

You will have the next word from me by {{deadline | date}}. I am also finding out what you can use in the meantime.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-routine-meeting',
    temperaments: ['angry'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: 'Angry about the meeting',
    why: 'Their time was wasted: own it, bring what was missing, and a better shape for the next one.',
    body: `Hello {{client.first_name}},

You gave us an hour, and it brought you little. I understand that you are annoyed, and I am sorry about the time.

By {{deadline | date}} you will have in writing what was missing: what is done, what is not, and what comes next, with a name and a date for each.

I will prepare the next meeting so that twenty minutes are enough. You will have the material the day before, and if there is nothing to decide, we will spare you the meeting.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-praise',
    temperaments: ['angry'],
    situation: 'praise',
    topic: 'first-answer',
    title: 'A good word, and anger beside it',
    why: 'Hear the anger first; the praise is passed on and not used as a shield.',
    body: `Hello {{client.first_name}},

I read two things in your mail: what went well, and what made you angry. The second matters more just now, and I am sorry about it.

It is this, as I understand: {{complaint.point}}
I am dealing with it myself, and by {{deadline | date}} you will know from me what we change and from which day on.

I have passed your good word on to the colleague it belongs to. Thank you for keeping the two apart, even when you were annoyed.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-scope-change',
    temperaments: ['angry'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: '"That was always part of it"',
    why: 'Do not argue about the paper: hear why they count on it, then a way and a figure.',
    body: `Hello {{client.first_name}},

For you this was part of it from the beginning, and now somebody speaks of extra cost. I understand that this makes you angry, and I am sorry that we did not talk about it earlier.

I do not want to quarrel with you about one line of the contract. I am laying what you need beside what we agreed, and by {{deadline | date}} you will have a proposal from me: what we do as part of the present work, what remains, and one clear figure for it.

Nothing will be charged before you have agreed to it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'angry-other',
    temperaments: ['angry'],
    situation: 'other',
    topic: 'first-answer',
    title: 'An angry mail about anything',
    why: 'It is not about you: let them vent, say that it is understood, then the next step with a time.',
    body: `Hello {{client.first_name}},

I have read all of your mail, and I can see how angry you are. You have a right to be heard, and I am sorry that it came to this.

As I understand it, this is the point: {{complaint.point}}
If I have missed something, please tell me; I want to have it right before I act.

I am taking it into my own hands and will write to you by {{deadline | date}} what happened and what we do about it.

Kind regards,
{{me.name}}`,
  },
];
