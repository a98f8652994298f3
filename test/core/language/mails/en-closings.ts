import type { OwnWordsCase } from './own-words-case.ts';

/** How English mails close in words of the writer's own, and what only looks so. */
export const enClosings: OwnWordsCase[] = [
  {
    program: 'A closing that no list has',
    mail: `The lamp still flickers. Please send a technician.

Onwards,
Ted`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A closing of several words',
    mail: `The lamp still flickers. Please send a technician.

Hope this helps,
Carl Moss
+44 7700 900145`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A closing from a friend',
    mail: `The lamp still flickers. Please send a technician.

Your friend up the hill,
Domen`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A closing that carries a tone',
    mail: `The lamp still flickers. Please send a technician.

With growing frustration,
Carl`,
    own: ['The lamp still flickers. Please send a technician.\n\nWith growing frustration,\nCarl'],
  },
  {
    program: 'An answer before the name',
    mail: `The lamp still flickers. Please send a technician.

Same here,
Carl`,
    own: ['The lamp still flickers. Please send a technician.\n\nSame here,\nCarl'],
  },
  {
    program: 'A closing that is a quotation',
    mail: `The card should read:

With love to all,
Carl`,
    own: ['The card should read:\n\nWith love to all,\nCarl'],
  },
  {
    program: 'A name behind a dash',
    mail: `The lamp still flickers. Please send a technician.

-Steve`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A list of names behind dashes',
    mail: `These two come along.

- Anna
- Steve`,
    own: ['These two come along.\n\n- Anna\n- Steve'],
  },
  {
    program: 'Signed thanks below a greeting that runs on',
    mail: `hi dana, is there any news on the login?

thanks, Sam`,
    own: ['hi dana, is there any news on the login?'],
  },
  {
    program: 'A note on flexible hours',
    mail: `The lamp still flickers. Please send a technician.

Best,
Anna

I work flexibly, so I do not expect an answer outside your own working hours.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A note that is an answer',
    mail: `I work flexibly, so any day suits me. Which one is it?`,
    own: ['I work flexibly, so any day suits me. Which one is it?'],
  },
  {
    program: 'Who watches over a bank',
    mail: `The lamp still flickers. Please send a technician.

Rgds,
Neil

Castle Bank plc is authorised by the Prudential Regulation Authority. Registered in England No. 1234567.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'The card of somebody that the mail speaks of',
    mail: `Please take Rachel off the list and add

Joel Marsh
Head of Sales
joel@oakline.example`,
    own: ['Please take Rachel off the list and add\n\nJoel Marsh\nHead of Sales\njoel@oakline.example'],
  },
  {
    program: 'A wish that leads over without a comma',
    mail: `The lamp still flickers. Please send a technician.

Take care
Sue`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A wish with its own sign',
    mail: `The lamp still flickers. Please send a technician.

Have a nice day!
Sue`,
    own: ['The lamp still flickers. Please send a technician.\n\nHave a nice day!\nSue'],
  },
  {
    program: 'Thanks to several',
    mail: `The lamp still flickers. Please send a technician.

Thanks guys,
Sean`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Thanks that are none',
    mail: `The lamp still flickers. Please send a technician.

Thanks for nothing,
Sean`,
    own: ['The lamp still flickers. Please send a technician.\n\nThanks for nothing,\nSean'],
  },
  {
    program: 'Where one will meet',
    mail: `The lamp still flickers. Please send a technician.

See you in court,
Sean`,
    own: ['The lamp still flickers. Please send a technician.\n\nSee you in court,\nSean'],
  },
  {
    program: 'A name behind thanks and a dash',
    mail: `The lamp still flickers. Please send a technician.

Thanks - Ben`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A card with a slogan that is a sentence',
    mail: `Move our slot.

Marcus Ferreira
Site Foreman
07700 900118
We go higher!`,
    own: ['Move our slot.'],
  },
  {
    program: 'A name, a number and what is to be done with it',
    mail: `Move our slot.

Marcus
07700 900118
Call him today!`,
    own: ['Move our slot.\n\nMarcus\n07700 900118\nCall him today!'],
  },
  {
    program: 'An order below a card',
    mail: `The gate will not lock.

Mark Reed
Site manager
Tel. 07700 900123
Send somebody by Friday please!`,
    own: ['The gate will not lock.\n\nMark Reed\nSite manager\nTel. 07700 900123\nSend somebody by Friday please!'],
  },
];
