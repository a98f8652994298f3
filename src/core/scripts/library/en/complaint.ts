import type { Script } from '../../script.ts';

/** Whole answers to a complaint in six steps, by what it is about, and what surrounds them (handbook 2) (English). */
export const complaint: readonly Script[] = [
  {
    id: 'complaint-whole',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: 'Complaint: the whole answer in six steps',
    why: 'Listen, restate, apologise, act, thank, follow up: all six, in that order.',
    body: `Hello {{client.first_name}},

I have read your message carefully. As I understand it, this is what happened: {{complaint.point}}
I can see that this cost you time and left you disappointed with us.

I am sorry for that. It is not how working with us should be.

This is what we are doing: {{ask "what is done, and by whom"}}. It will be finished by {{ask "when it is finished" | date}}, and I answer for that date.

Thank you for telling us plainly, and for your patience. I will write to you when it is done, and again some days later to ask whether it is right for you.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-whole-attitude',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: 'Complaint about how we treated them: six steps',
    why: 'About attitude: the feeling is the matter. Own the tone, name who speaks with them now, and check that it is better.',
    body: `Hello {{client.first_name}},

I have read what you write about how you were treated: {{complaint.point}}
That was hurtful, and it was not right, whatever the reason behind it.

I apologise for it on behalf of all of us.

I am speaking with the colleagues concerned, and from today I am the one you deal with. By {{deadline | date}} I will call you, tell you what we are changing, and answer whatever was left open.

Thank you for not simply walking away. In two weeks I will ask you whether you feel well treated now.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-whole-timeliness',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: 'Complaint about lateness: six steps',
    why: 'About time: the date is the matter. Whoever was asked first owns the answer; the new date has a buffer and holds.',
    body: `Hello {{client.first_name}},

I have gone through it from the beginning. You asked, and the answer did not come: {{complaint.point}}
You had to wait, to ask again, and to put your own people off in the meantime.

I am sorry for the waiting and for the silence in between.

What happens now: {{ask "what is done, and by whom"}}. It will be with you by {{ask "delivery date" | date}}; I have put a buffer into that date, and I check on it every day.

Thank you for your patience so far. Halfway I will write to you without being asked, and when it is with you, I will ask whether anything is missing.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-whole-quality',
    temperaments: [],
    situation: null,
    topic: 'complaint',
    title: 'Complaint about the quality: six steps',
    why: 'About quality: the thing must become right. Name the fault, the repair, who tests it, and let the client judge.',
    body: `Hello {{client.first_name}},

I have looked at what you received and compared it with what was agreed. It falls short: {{complaint.point}}
You expected better from us, with good reason.

I am sorry that it went out to you in this state.

{{ask "who puts it right"}} puts it right, and someone who was not part of it checks the result before it leaves us. You have it by {{ask "delivery date" | date}}.

Thank you for describing it so exactly. You decide whether it is good now: I will ask you for your judgement, and the matter is closed only when you say so.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-received',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: 'Complaint: first word that it has arrived',
    why: 'A fast first answer is not the solution: arrived, taken seriously, and when the next word comes.',
    body: `Hello {{client.first_name}},

Your complaint has reached me, and I am taking it seriously. I am sorry that you had reason to write it.

I am gathering what happened from everyone concerned. You will have an answer to the matter itself by {{deadline | date}}, from me personally.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-repeated',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: 'Complaint: it has happened again',
    why: 'A second time weighs more: say so, look for the cause instead of the patch, involve someone above.',
    body: `Hello {{client.first_name}},

It has happened to you a second time, after we told you it was settled. That is worse than the first time, and I am sorry.

This time it is not enough to put the fault itself right. {{ask "who looks for the cause"}} is looking for what lies underneath, and {{ask "the manager who is informed"}} has been informed. Until it is found, I am checking the matter myself every day.

By {{deadline | date}} you will have from me the cause in plain words and what we change in the way we work.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-solved',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: 'Complaint: done, are you satisfied?',
    why: 'The sixth step: they are told that it is solved, with the cause and the prevention, and are asked.',
    body: `Hello {{client.first_name}},

What you complained about is put right. What we did: {{ask "what was done"}}

The cause was {{ask "the cause in plain words"}}. So that it does not come back, we have changed this: {{ask "what was changed"}}

Please look at it in your own time and tell me whether it is right for you. I will call you on {{ask "day and time of the call" | date}} and ask; until then I keep the matter open.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-compensation',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: 'Apology with compensation',
    why: 'Where something was lost, a fitting compensation is offered, and its effect is checked with the client.',
    body: `Hello {{client.first_name}},

An apology does not give you back what this cost you, so I do not want to leave it at words.

For the trouble we offer you {{ask "what you offer"}}. You do not have to do anything for it; I will arrange it by {{ask "when it is finished" | date}} and send you a confirmation. It has no effect on anything else that you are entitled to.

If something else would help you more, please tell me frankly. Afterwards I will ask you whether it did what it should.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-open-questions',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: 'Complaint: find the need behind it',
    why: 'The real need is often behind the complaint: ask open questions, few and honest.',
    body: `Hello {{client.first_name}},

Thank you for telling us. Before we put something right that is not the point, I would like to understand what matters most to you here.

What did you want to get done when it happened?
What would have to be different for you to be satisfied?

A few words are enough, or tell me on the phone. What you say decides what we do, and you will hear our next step from me by {{deadline | date}}.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'complaint-other-party',
    temperaments: [],
    situation: null,
    topic: 'complaint-course',
    title: 'Complaint: the cause lies with a third party',
    why: 'Whoever is asked first owns the answer: no pointing at others, we chase it for the client.',
    body: `Hello {{client.first_name}},

You asked us, so you get the answer from us, even where another firm has a part in it.

The part that has to be done elsewhere: {{ask "what the other firm must do"}}. I am in touch with them and will keep asking until it is done; you need not call anybody. What we can do on our side in the meantime, we are doing now.

By {{deadline | date}} I will tell you what they have said and what follows from it. I am sorry for the trouble this gives you.

Kind regards,
{{me.name}}`,
  },
];
