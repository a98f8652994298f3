import type { Script } from '../../script.ts';

/** Calls, meetings and the weekly note (handbook 5 and 6) (English). */
export const rhythm: readonly Script[] = [
  {
    id: 'call-back',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: 'I will call you back at a given time',
    why: 'Do not answer unprepared: offer to call at a time, and be prepared then.',
    body: `Hello {{client.first_name}},

I want to answer this properly and not off the cuff, so let us talk about it: I will call you on {{ask "their number"}} at this time: {{deadline | date}}.

Until then I will have looked into {{ask "what you look into"}}. If another time suits you better, just reply with that.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'call-missed',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: 'I missed your call',
    why: 'No one should have to call twice: own it, and give a time.',
    body: `Hello {{client.first_name}},

You tried to reach me by phone, and I could not answer. I am sorry that you had to try in vain.

I will call you back on {{deadline | date}}. If it is quicker for you in writing, send me a line about what you need, and I will come to the call prepared.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'call-summary',
    temperaments: [],
    situation: null,
    topic: 'call',
    title: 'After the call: what we agreed',
    why: 'One place for decisions: what was said, who does what by when, while it is fresh.',
    body: `Hello {{client.first_name}},

Thank you for the call. So that nothing gets lost, this is what I took from it:

- Decided: {{ask "what was decided"}}
- I do: {{ask "what you do"}}, by {{deadline | date}}
- You look at: {{ask "what they look at"}}

If I have understood something wrongly, please correct me.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'weekly-update',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: 'The weekly note',
    why: 'A steady rhythm: what was done, what is next, what we need from them; short.',
    body: `Hello {{client.first_name}},

The week in short:

- Done: {{ask "what was done"}}
- Next week: {{ask "what comes next, and who"}}
- Stuck: {{ask "what is stuck, or nothing"}}
- We need from you: {{ask "what you need from them, or nothing"}}, by {{ask "until when" | date}} if you can

Is there anything you would like to see in this note, or do without?

Kind regards,
{{me.name}}`,
  },
  {
    id: 'meeting-agenda',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: 'Before the meeting: the material',
    why: 'Material ready before: progress, problems, next steps, and what is to be decided.',
    body: `Hello {{client.first_name}},

Here is what you may want to read before our meeting on {{ask "day and time of the meeting" | date}}.

- Progress: {{ask "progress"}}
- Problems: {{ask "problems"}}
- Next steps: {{ask "next steps, and who"}}
- To decide: {{ask "what is to be decided"}}

We need about {{ask "how many minutes"}} minutes. If you would like to add something, write to me before then.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'meeting-notes',
    temperaments: [],
    situation: 'routine_meeting',
    topic: 'weekly',
    title: 'After the meeting: the notes',
    why: 'Decisions, who does what by when, in one place; corrections welcome.',
    body: `Hello {{client.first_name}},

Thank you for your time today. Here are the notes, kept short:

- Decided: {{ask "what was decided"}}
- We do: {{ask "our tasks, who, when"}}
- You do: {{ask "their tasks"}}
- Next meeting: {{ask "day and time of the meeting" | date}}

Please tell me if something is missing or sounds different from what you remember.

Kind regards,
{{me.name}}`,
  },
];
