import type { OwnWordsCase } from './own-words-case.ts';

/** How English mails begin and end where more than a person has written in them. */
export const enBeginnings: OwnWordsCase[] = [
  {
    program: 'Thanks and a wish in one line',
    mail: `The lamp still flickers. Please send a technician.

Many thanks and have a nice weekend,
Fiona Gray`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Thanks and initials of a closing',
    mail: `The lamp still flickers. Please send a technician.

Thanks & BR,
Tom`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Thanks for something that lead over to the name',
    mail: `The lamp still flickers. Please send a technician.

Thank you in advance for your prompt help,
Tom Reed`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Thanks for something that are a sentence',
    mail: `The lamp still flickers. Please send a technician.

Thanks for your patience with me!
Tom`,
    own: ['The lamp still flickers. Please send a technician.\n\nThanks for your patience with me!\nTom'],
  },
  {
    program: 'Thanks and a name on one line, below a greeting of somebody else',
    mail: `Hi Anna,

The lamp still flickers. Please send a technician.

Thanks, Tom`,
    own: ['Hi Anna,\n\nThe lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Thanks to the one who was greeted',
    mail: `Hi Anna,

The lamp still flickers. Please send a technician.

Thanks, Anna`,
    own: ['Hi Anna,\n\nThe lamp still flickers. Please send a technician.\n\nThanks, Anna'],
  },
  {
    program: 'Thanks to somebody whom nothing else names',
    mail: `The lamp works again.

Thanks, Anna`,
    own: ['The lamp works again.\n\nThanks, Anna'],
  },
  {
    program: 'A paragraph that leads on below a signature',
    mail: `The lamp still flickers. Please send a technician.

Best,
Tom

Also, the invoice names the wrong firm.`,
    own: ['The lamp still flickers. Please send a technician.', 'Also, the invoice names the wrong firm.'],
  },
  {
    program: 'A paragraph that leads on in the text',
    mail: `Please call my colleague.

Tom Reed
+44 20 7946 0018

Also, the invoice names the wrong firm.`,
    own: ['Please call my colleague.\n\nTom Reed\n+44 20 7946 0018\n\nAlso, the invoice names the wrong firm.'],
  },
  {
    program: 'A postscript without a sign behind its letters',
    mail: `The lamp still flickers. Please send a technician.

Best,
Tom

PS The switch is loose too.`,
    own: ['The lamp still flickers. Please send a technician.', 'PS The switch is loose too.'],
  },
  {
    program: 'Working hours below a signature',
    mail: `The lamp still flickers. Please send a technician.

Kind regards,
Tom Reed (he/him)
My working hours are Mon–Thu, 9–4.
I work flexibly. Please don't feel obliged to reply outside your own hours.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A client who obliges nobody',
    mail: `The lamp still flickers. Please send a technician.

Please don't feel obliged to refund all of it, half is fine.`,
    own: [
      "The lamp still flickers. Please send a technician.\n\nPlease don't feel obliged to refund all of it, half is fine.",
    ],
  },
  {
    program: 'A firm’s notice below a rule',
    mail: `The lamp still flickers. Please send a technician.

Best regards,
Tom Reed | Buyer | Reed Ltd
--------------------
Our offices are closed from 24 December to 2 January.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A phone that speaks German',
    mail: `The lamp still flickers. Please send a technician.

Von meinem iPhone gesendet`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A label that speaks Spanish',
    mail: `The lamp still flickers. Please send a technician.

Enviado desde Madrid, and it arrived broken. Who pays?`,
    own: [
      'The lamp still flickers. Please send a technician.\n\nEnviado desde Madrid, and it arrived broken. Who pays?',
    ],
  },
  {
    program: 'A program whose name nobody listed',
    mail: `The lamp still flickers. Please send a technician.

Sent from Workspace ONE Boxer`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A line of somebody on the way',
    mail: `The lamp still flickers. Please send a technician.

Sent on the go, please excuse brevity`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'To whom and by whom a mailing was sent',
    mail: `The lamp still flickers. Please send a technician.

This email was sent to tom@reed.example by Reed Ltd. If you no longer wish to receive these emails, unsubscribe here.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Microsoft Teams, an invitation',
    mail: `The lamp still flickers. Please send a technician.

________________________________
Microsoft Teams Need help?
Join the meeting now
Meeting ID: 312 445 998 12
Passcode: aB3dE9
________________________________
For organizers: Meeting options
________________________________`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Zoom, an invitation',
    mail: `The lamp still flickers. Please send a technician.

Tom Reed is inviting you to a scheduled Zoom meeting.

Topic: Lamp
Time: Nov 24, 2026 10:00 AM London

Join Zoom Meeting
https://zoom.example/j/8892331

Meeting ID: 889 2331 0092`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Google Meet, an invitation',
    mail: `The lamp still flickers. Please send a technician.

Google Meet joining info
Video call link: https://meet.google.example/abc-defg-hij`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A client who wants to meet',
    mail: `We would like a
Microsoft Teams meeting
next week. When could you?`,
    own: ['We would like a\nMicrosoft Teams meeting\nnext week. When could you?'],
  },
  {
    program: 'A gateway warning right above the text',
    mail: `CAUTION: External email. Do not click
links or open attachments.
The lamp still flickers. Please send a technician.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'The note of Outlook on a sender whom one does not know',
    mail: `You don't often get email from tom@reed.example. Learn why this is important
The lamp still flickers. Please send a technician.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'The banner of Proofpoint',
    mail: `ZjQcmQRYFpfptBannerStart
This Message Is From an External Sender
This message came from outside your organization.
ZjQcmQRYFpfptBannerEnd

The lamp still flickers. Please send a technician.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A warning between stars',
    mail: `*** EXTERNAL EMAIL ***

The lamp still flickers. Please send a technician.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A client who warns',
    mail: `Warning: the links in your mail are dead.

Please send new ones.`,
    own: ['Warning: the links in your mail are dead.\n\nPlease send new ones.'],
  },
  {
    program: 'Header rows that a page has run together',
    mail: `The lamp still flickers. Please send a technician.

From: Anna <anna@x.example> Sent: 17 November 2026 15:42 To: Tom <tom@x.example> Subject: Lamp

Does it still flicker?`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A Polish header block',
    mail: `The lamp still flickers. Please send a technician.

Od: Anna <anna@x.example>
Wysłane: wtorek, 17 listopada 2026 15:42
Do: Tom <tom@x.example>
Temat: Lamp

Stare pytanie.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'The hour behind the date of an attribution',
    mail: `The lamp still flickers. Please send a technician.

Anna Weiss wrote on 11/17/26 3:42 PM:

Does it still flicker?`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Lotus Notes, a forward',
    mail: `For your attention.

----- Forwarded by Tom Reed/LON/Reed on 17/11/2026 15:42 -----

From: Anna Weiss/LON/Reed
To: Tom Reed
Date: 17/11/2026 15:40
Subject: Lamp

The lamp still flickers. Please send a technician.`,
    own: ['For your attention.', 'The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Regards with the place that they come from',
    mail: `The lamp still flickers. Please send a technician.

With best regards from Lyon,
Marguerite`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Love, without a comma',
    mail: `The lamp still flickers. Please send a technician.

Lots of love
Lucy x`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A hope above the closing',
    mail: `The lamp still flickers. Please send a technician.

Awaiting your kind reply,

Best regards,
Ahmed`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A Swedish closing',
    mail: `The lamp still flickers. Please send a technician.

Med vänliga hälsningar / Kind regards

Oscar Lindqvist`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A heading right above its disclaimer',
    mail: `The lamp still flickers. Please send a technician.

Thanks & Regards
Deepa R
Desk: +91 80 4000 1234

::DISCLAIMER::
The contents of this e-mail are confidential and intended for the named recipient(s) only. E-mail transmission is not guaranteed to be secure or error-free.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A gateway warning in other words',
    mail: `This email has originated from outside our network. Please treat hyperlinks and attachments in this email with caution.

The lamp still flickers. Please send a technician.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A program that names the system',
    mail: `The lamp still flickers. Please send a technician.

Sent with Letterbird for macOS`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A client who tells when to call',
    mail: `The lamp still flickers. Please send a technician.

My working hours are 9 to 5.`,
    own: ['The lamp still flickers. Please send a technician.\n\nMy working hours are 9 to 5.'],
  },
  {
    program: 'A name right above its framed address',
    mail: `The lamp still flickers. Please send a technician.

Tom Reed
----------------
1 High Street, Leeds
tom@reed.example`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A name right above a rule, and nothing below',
    mail: `The winner of the draw was

Tom Reed
----------------
Please publish it?`,
    own: ['The winner of the draw was\n\nTom Reed\n----------------\nPlease publish it?'],
  },
  {
    program: 'An invitation to talk',
    mail: `The lamp still flickers. Please send a technician.

Speak tomorrow,
Irene`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A gateway note below the text',
    mail: `The lamp still flickers. Please send a technician.

[This message came from an external sender]`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
];
