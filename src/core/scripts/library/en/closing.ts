import type { Script } from '../../script.ts';

/** Feedback, thanks and the check that the client is satisfied (handbook 2 and 6) (English). */
export const closing: readonly Script[] = [
  {
    id: 'feedback-request',
    temperaments: [],
    situation: null,
    topic: 'feedback',
    title: 'Asking for feedback',
    why: 'Ask for it, take it without defending, and say what it is used for.',
    body: `Hello {{client.first_name}},

We have been working together on "{{thread.subject}}" for a while, and I would like to know how it is for you. Two questions are enough:

What should we keep as it is?
What would you change if you were in my place?

Please be frank. I take it as it comes, and by {{deadline | date}} I will tell you what we do with it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'feedback-acted-on',
    temperaments: [],
    situation: null,
    topic: 'feedback',
    title: 'Your feedback: what we did with it',
    why: 'Listening is half: when feedback is given, it is acted on, and they are told.',
    body: `Hello {{client.first_name}},

You told us what you would change, and I promised to come back to you with it.

- Changed already: {{ask "what has been changed"}}
- Coming by {{ask "when it is finished" | date}}: {{ask "what is coming, and who"}}
- Staying as it is, and why: {{ask "what stays, and why"}}

Thank you. Without your words we would not have seen it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'thanks-for-patience',
    temperaments: [],
    situation: null,
    topic: 'thanks',
    title: 'Thanks for your patience',
    why: 'The fifth step on its own: the waiting is over, and it was noticed.',
    body: `Hello {{client.first_name}},

It took longer than either of us wanted, and you stayed patient with us the whole time. Thank you for that.

It is done now: {{ask "what is done"}}. If anything about it needs another touch, tell me by {{ask "until when" | date}}, and I will see to it first.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'thanks-for-recommending',
    temperaments: [],
    situation: 'praise',
    topic: 'thanks',
    title: 'Thanks for recommending us',
    why: 'A client who brings others gave more than money: say what became of it.',
    body: `Hello {{client.first_name}},

{{ask "who came to us"}} has come to us on your word. Thank you; I know that you put your own name behind it.

We will look after them the way you would wish. If you ever hear that we do not, please call me first.

{{cursor}}

Kind regards,
{{me.name}}`,
  },
  {
    id: 'thanks-at-the-end',
    temperaments: [],
    situation: null,
    topic: 'thanks',
    title: 'Thanks at the end of the project',
    why: 'Say thank you when it is over, and stay reachable: a loyal partner is made after the last day.',
    body: `Hello {{client.first_name}},

"{{thread.subject}}" is finished. Thank you for the trust, for the clear words, and for every quick answer on the way.

What stays: all files and notes are in one place for you, {{ask "where they are"}}, and I remain your contact. On {{ask "day on which you ask again" | date}} I will ask you how it is running.

Until then, I hope it serves you well.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'closing-check',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: 'Closing: is everything settled?',
    why: 'Follow up: before the matter is closed, ask whether they are satisfied.',
    body: `Hello {{client.first_name}},

From our side "{{thread.subject}}" is settled: {{ask "what was done"}}

Before I close it, I would like to hear it from you: is it as you need it, or is something still missing? I will keep it open until {{ask "until when" | date}}, and a short reply is enough to reopen it after that.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'closing-no-answer',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: 'Closing: no answer from them',
    why: 'No pressure: say what happens without an answer, and leave the door open.',
    body: `Hello {{client.first_name}},

I have not heard from you about "{{thread.subject}}" and do not want to press you; you will have enough on your desk.

Unless you write otherwise, I will leave it as it is and close the matter on {{ask "until when" | date}}. Nothing is lost by that: one line from you, and I will pick it up where we stopped.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'closing-weeks-later',
    temperaments: [],
    situation: null,
    topic: 'closing',
    title: 'Some weeks later: is it still good?',
    why: 'Beyond what is expected: ask unasked, and look for a chance to delight.',
    body: `Hello {{client.first_name}},

Some weeks ago we put {{ask "what was put right"}} right for you, and I wonder how it has been since.

You need not answer if all is well. If not, or if something small has been bothering you that nobody has asked about, tell me; I am keeping an hour free for you until {{ask "until when" | date}}.

Kind regards,
{{me.name}}`,
  },
];
