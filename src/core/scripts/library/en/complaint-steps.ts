import type { Script } from '../../script.ts';

/** One passage for each of the six steps of answering a complaint, to put into a draft (handbook 2) (English). */
export const complaintSteps: readonly Script[] = [
  {
    id: 'step-listen',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: 'Step 1: listen',
    why: 'Read all of it: what happened, whom it touches, how far it reaches; ask only what they have not said.',
    body: `I have read all of your message, and I have looked up what went before it.
One thing I could not find in it and need for you: {{ask "the one thing still unknown"}}`,
  },
  {
    id: 'step-acknowledge',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: 'Step 2: restate and acknowledge',
    why: 'Repeat the point in your own words, and the feeling that it caused.',
    body: `Let me say in my own words what happened: {{complaint.point}}
I can see why that left you {{ask "the feeling, e.g. angry, let down, worried"}}.`,
  },
  {
    id: 'step-apologise',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: 'Step 3: apologise',
    why: 'Sincerely, for what the system or the service did; without "but" and without "if".',
    body: `I am sorry for what our {{ask "system, service or colleague"}} did here.
It should not have happened to you, and I do not want to excuse it.`,
  },
  {
    id: 'step-act',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: 'Step 4: state the actions',
    why: 'The most important of the six: what will be done, by whom, by when.',
    body: `This is what we are doing: {{ask "what is done"}}
In charge of it is {{ask "who does it"}}, and it will be finished by {{ask "when it is finished" | date}}.`,
  },
  {
    id: 'step-thank',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: 'Step 5: thank',
    why: 'For the patience, the report, the understanding: it costs the client something to complain.',
    body: `Thank you for telling us openly, although it took your time.
It helps us to do better, for you and for others.`,
  },
  {
    id: 'step-follow',
    temperaments: [],
    situation: null,
    topic: 'step',
    title: 'Step 6: follow up',
    why: 'Keep them posted until it is solved, then check that they are satisfied.',
    body: `I will keep you posted until it is solved; my next message comes by {{deadline | date}}.
When it is done, I will ask you whether it is right for you.`,
  },
];
