import type { Script } from '../../script.ts';

/** Short first replies that say when the full answer comes (handbook 6) (English). */
export const holding: readonly Script[] = [
  {
    id: 'holding-angry',
    temperaments: ['angry'],
    situation: null,
    topic: 'holding',
    title: 'Holding reply: angry',
    why: 'A fast first answer is not the solution: it says that the anger has arrived, is taken seriously, and when the next word comes.',
    body: `Hello {{client.first_name}},

I have read your message to the end, and I understand why you are angry.

You deserve an answer that helps, not a stock phrase. I am finding out what happened, and you will hear from me by {{deadline | date}}.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'holding-assertive',
    temperaments: ['assertive'],
    situation: null,
    topic: 'holding',
    title: 'Holding reply: assertive',
    why: 'A short line now and an hour to rely on, nothing more.',
    body: `Hello {{client.first_name}},

Received, and started. You will have the complete answer by {{deadline | date}}.

If something changes before that, you will hear it from me first.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'holding-hesitant',
    temperaments: ['hesitant'],
    situation: null,
    topic: 'holding',
    title: 'Holding reply: hesitant',
    why: 'Takes the pressure out: they need do nothing, and know when they will hear.',
    body: `Hello {{client.first_name}},

Thank you for your message. I would like to answer it properly and am taking a little time for it.

You will hear from me by {{deadline | date}}. Until then you need do nothing and decide nothing, and nothing is lost by waiting.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'holding-friendly',
    temperaments: ['friendly'],
    situation: null,
    topic: 'holding',
    title: 'Holding reply: friendly',
    why: 'Kind clients are not left waiting: thanks, and a date.',
    body: `Hi {{client.first_name}},

How nice to hear from you, and thank you for your trust.

I want to give this the attention it deserves, so you will have my answer by {{deadline | date}}.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'holding-neutral',
    temperaments: ['neutral'],
    situation: null,
    topic: 'holding',
    title: 'Holding reply',
    why: 'No time for the full answer: a short polite line now, saying when it comes. Then keep that.',
    body: `Hello {{client.first_name}},

Thank you for your message; it has arrived, and I am looking after it.

I will send you the full answer by {{deadline | date}}.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'holding-after-hours',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: 'Holding reply: it is late or a weekend',
    why: "Time zones: the client's working hours, not ours; say when somebody is there.",
    body: `Hello {{client.first_name}},

Your message reached us outside our working hours, and I do not want you to wonder whether it was seen. It was.

I will begin on it first thing on the next working day, and you will have an answer by {{deadline | date}}. If it cannot wait, please call {{ask "number for urgent cases"}}; somebody is there.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'holding-more-time',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: 'The promised answer needs more time',
    why: 'Say it before the old date passes: where it stands, why, and one new date with a buffer.',
    body: `Hello {{client.first_name}},

I said that you would have the answer by now, and it is not complete yet. I am telling you before you have to ask.

What is clear so far: {{ask "what is already clear"}}
The rest needs more checking. You will have the whole by {{deadline | date}}; I have allowed for surprises this time. I am sorry for the wait.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'holding-handed-on',
    temperaments: [],
    situation: null,
    topic: 'holding',
    title: 'A colleague will answer, and I stay with it',
    why: 'One contact person: whoever was asked first owns the answer, also when another knows more.',
    body: `Hello {{client.first_name}},

{{ask "colleague"}} knows more about this than I do, so I have handed your question over with everything you wrote; you need not repeat anything.

You will have the answer by {{deadline | date}}. I remain your contact: if it has not come by then, ask me.

Kind regards,
{{me.name}}`,
  },
];
