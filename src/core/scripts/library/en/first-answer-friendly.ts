import type { Script } from '../../script.ts';

/** First answers to a friendly client, one for each situation (handbook 1 and 5) (English). */
export const firstAnswerFriendly: readonly Script[] = [
  {
    id: 'friendly-severe-outage',
    temperaments: ['friendly'],
    situation: 'severe_outage',
    topic: 'first-answer',
    title: 'Everything is down and they stay kind',
    why: 'Their patience is not a reason to wait: thank them, and move as fast as for the loudest.',
    body: `Hi {{client.first_name}},

Thank you for staying so calm while nothing works. It really helps us to concentrate on the repair.

{{ask "who leads the repair"}} is working on it now, and you are not waiting behind anybody. I will write to you by {{deadline | date}} with what we have found.

If anything on your side becomes urgent before then, a payroll run or a client waiting, tell me and we will find a way round for that first.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-delay',
    temperaments: ['friendly'],
    situation: 'delay',
    topic: 'first-answer',
    title: 'Late, and they take it kindly',
    why: 'Be grateful, and do not let them wait because they will not complain.',
    body: `Hi {{client.first_name}},

Thank you for asking so kindly, although we are the ones who are late. You should not have had to ask at all, and I am sorry for that.

By {{ask "delivery date" | date}} you will have {{ask "what will be delivered"}}. I have put a reminder well before it, so that you will not need one.

Your patience means a lot to all of us who work on this.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-bug-found',
    temperaments: ['friendly'],
    situation: 'bug_found',
    topic: 'first-answer',
    title: 'A fault, kindly reported',
    why: 'Thank them for the report, and treat it as seriously as an angry one.',
    body: `Hi {{client.first_name}},

Thank you for finding this and for describing it so well. You have saved us a good deal of searching.

{{ask "who repairs it"}} takes it on. By {{deadline | date}} you will know from me what it was and when the repaired version is with you.

If you come across anything else, please do write. It is never too small.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-billing',
    temperaments: ['friendly'],
    situation: 'billing',
    topic: 'first-answer',
    title: 'A friendly question about the invoice',
    why: 'Thank them for the trust, and answer as fast as a dispute.',
    body: `Hi {{client.first_name}},

Thank you for asking so openly; that is how small things stay small.

I am looking at the invoice myself and will write to you by {{deadline | date}} what the amount is made of. If we have made a mistake, you will find the corrected invoice in the same mail. Please leave the payment until then.

It is a pleasure to work with you.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-requirement-unclear',
    temperaments: ['friendly'],
    situation: 'requirement_unclear',
    topic: 'first-answer',
    title: 'A friendly idea, still open',
    why: 'Thank them for thinking along, and bring the idea to a boundary they agree to.',
    body: `Hi {{client.first_name}},

Thank you for sharing this idea with us so early. I like where it is going, and it is good to be part of it from the start.

So that we build the right thing, I will write down how I understand it, with a small sketch, and send it to you by {{deadline | date}}. Please change it as you like; we begin with the plan only when it says what you mean.

What I am most curious about: {{ask "the question that matters most"}}

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-limited-knowledge',
    temperaments: ['friendly'],
    situation: 'limited_knowledge',
    topic: 'first-answer',
    title: 'Glad to learn, asks how it works',
    why: 'Take the interest as a gift: thanks, a short talk of their own, something to keep.',
    body: `Hi {{client.first_name}},

Thank you for wanting to understand this from the inside. It makes our work better, too.

May I offer you half an hour, just for you and whoever you would like to bring? I suggest {{ask "day and time of the meeting" | date}}. I will prepare it on an example from your own work, and you will get a short summary to keep.

Which part would you like to see most: {{ask "the part they asked about"}}?

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-resource-conflict',
    temperaments: ['friendly'],
    situation: 'resource_conflict',
    topic: 'first-answer',
    title: 'Not enough hands, and they understand',
    why: 'Thank them for the room they give, and use it to bring something early.',
    body: `Hi {{client.first_name}},

Thank you for leaving us room here. I know that your own date has to hold, and I do not take your understanding for granted.

This is how I would like to use it: by {{ask "delivery date" | date}} you will have {{ask "the part that helps them most"}}, so that you can begin with it. The plan for the rest, with dates, comes in the same mail.

And if things turn out to be tighter on your side than you let on, please tell me openly.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-unreasonable-request',
    temperaments: ['friendly'],
    situation: 'unreasonable_request',
    topic: 'first-answer',
    title: 'A kind request that goes too far',
    why: 'Say thank you and say honestly what holds; a good relation bears a reasoned alternative.',
    body: `Hi {{client.first_name}},

Thank you for trusting us with this. I would love simply to say yes, and because you are always fair with us, I owe you an honest answer instead.

As it stands, {{ask "what makes it hard, in one plain sentence"}}. What would get you almost the same: {{ask "the simpler form or way round"}}.

If you like, I will work that out with times and costs and send it to you by {{deadline | date}}.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-many-issues',
    temperaments: ['friendly'],
    situation: 'many_issues',
    topic: 'first-answer',
    title: 'Several points, kindly collected',
    why: 'Thank them for the work of collecting, and give every point its place.',
    body: `Hi {{client.first_name}},

Thank you for collecting all this so carefully. A list like yours is worth its weight in gold, because we can work with it at once.

I have entered every point, including the small ones. By {{deadline | date}} you will know which comes when and who looks after it. I would begin with {{ask "the point taken first"}}, if that suits you.

Please go on noting what you see; it helps everyone who works with it after you.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-module-failure',
    temperaments: ['friendly'],
    situation: 'module_failure',
    topic: 'first-answer',
    title: 'A part has failed, kindly told',
    why: 'Thanks for the early word; the same care, and a way round without being asked.',
    body: `Hi {{client.first_name}},

Thank you for letting us know at once, and for your good humour about it. You have helped us to see it early.

{{ask "who repairs it"}} is repairing it now. So that you are not held up, you can meanwhile work like this: {{ask "the way round"}}. I will write to you by {{deadline | date}}, and I will check myself that everything is back in its place.

It is good to know that you are keeping an eye on things with us.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-routine-meeting',
    temperaments: ['friendly'],
    situation: 'routine_meeting',
    topic: 'first-answer',
    title: 'Looking forward to the meeting',
    why: 'Say that their time is a gift, and come prepared all the same.',
    body: `Hi {{client.first_name}},

Thank you, I am looking forward to it as well. Talking with you always moves things on.

By {{deadline | date}} I will send you one page: where we stand, where we are stuck, and what we have in mind next. I would also like to hear what has pleased you lately and what has not; please be frank, we can take it.

If another day suits you better after all, a word is enough.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-praise',
    temperaments: ['friendly'],
    situation: 'praise',
    topic: 'first-answer',
    title: 'Warm praise',
    why: 'Be grateful and say so: they give us the chance to serve. Pass it on, and ask for one thing to do better.',
    body: `Hi {{client.first_name}},

Your mail made our day, thank you. I am passing it on to {{ask "the colleague it is meant for"}}, who will be as pleased as I am.

It is a pleasure to work for people who take the time to say such a thing. If there is one thing that we could still do better, I would love to hear it; I will call you about it on {{ask "day and time of the call" | date}}, for five minutes, if that suits you.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-scope-change',
    temperaments: ['friendly'],
    situation: 'scope_change',
    topic: 'first-answer',
    title: 'A friendly wish for more',
    why: 'Glad about the idea and open about the price: kindness is no reason for silence on money.',
    body: `Hi {{client.first_name}},

What a good idea, thank you for bringing it to us. I can see how it would help {{ask "whom it helps"}}.

It goes beyond what we agreed, so I would rather be open about it: I will work out time and cost and send them to you by {{deadline | date}}. If it turns out that a small part gives you most of the benefit, I will say so.

Then you can decide in your own time, and either way it was worth the thought.

Best wishes,
{{me.name}}`,
  },
  {
    id: 'friendly-other',
    temperaments: ['friendly'],
    situation: 'other',
    topic: 'first-answer',
    title: 'A kind mail about anything',
    why: 'Thank them for the trust and answer as quickly as for the loud ones.',
    body: `Hi {{client.first_name}},

Thank you for your kind mail, and for coming to us with this.

I am glad to take care of it: {{ask "what you take care of"}}. You will have the result by {{ask "when it is finished" | date}}. And thank you for the tone of your mails; it is noticed here.

Best wishes,
{{me.name}}`,
  },
];
