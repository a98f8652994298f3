import type { OwnWordsCase } from './own-words-case.ts';

/** How English mails end, beyond what their programs write. */
export const enEndings: OwnWordsCase[] = [
  {
    program: 'A ticket tool that asks to answer above its line',
    mail: `Could somebody real read what I wrote?

##- Please type your reply above this line -##

Your request (482) has been updated.

Please clear the cache.`,
    own: ['Could somebody real read what I wrote?'],
  },
  {
    program: 'Freshdesk, no year in the attribution',
    mail: `It was our firewall, sorry for the noise.

On Thu, 12 Nov at 2:03 PM , Netlink <support@netlink.example> wrote:
Hi Arjun,
we see nothing unusual.`,
    own: ['It was our firewall, sorry for the noise.'],
  },
  {
    program: 'The footer of a mailing below a signature',
    mail: `Do you also deliver to Jersey?

Best wishes,
Lucille

You are receiving this email because you are a customer of The Little Bakery.
Unsubscribe | Manage preferences`,
    own: ['Do you also deliver to Jersey?'],
  },
  {
    program: 'A name and a post without a number to call, stars and the picture of a logo',
    mail: `Please cancel my subscription.

*Andrew Kemp*
Head of Operations
[image: Kemp Catering]`,
    own: ['Please cancel my subscription.'],
  },
  {
    program: 'A signature on one line',
    mail: `Invoice 2210 was due on the 5th.

Thandi Nkosi | Freelance Translator | +27 82 000 0000 | thandi@words.example`,
    own: ['Invoice 2210 was due on the 5th.'],
  },
  {
    program: 'A closing in somebody’s own words',
    mail: `See you at the fair, then. The samples come with me.

Hugs from Oslo,
Kim`,
    own: ['See you at the fair, then. The samples come with me.'],
  },
  {
    program: 'A motto below the address',
    mail: `The parcel was empty.

Kind regards,
Ida Holm
Holm Foods
+47 22 00 00 00
We have baked since 1921!`,
    own: ['The parcel was empty.'],
  },
  {
    program: 'Paragraphs as Outlook makes them, a line each',
    mail: `The parcel was empty. Who pays for that?

Ida Holm

Head of Purchasing

Tel. 22 00 00 00`,
    own: ['The parcel was empty. Who pays for that?'],
  },
  {
    program: 'A disclaimer of two sentences, which nobody says',
    mail: `Which size do you need?

This e-mail is intended only for the addressee. Unauthorised use is prohibited.`,
    own: ['Which size do you need?'],
  },
  {
    program: 'A forward, whose note says to look',
    mail: `Please see what our tenant says about it.

---------- Forwarded message ---------
From: Theo <theo@tenant.example>
Date: Mon, Nov 16, 2026 at 4:02 PM
Subject: Plumber
To: <office@homes.example>

He left the water running.`,
    own: ['Please see what our tenant says about it.', 'He left the water running.'],
  },
  {
    program: 'A person whose words only look like an end',
    mail: `The address is wrong on all labels.
Please print
Anna Stone, Bob Hale and Co
instead, on paper that is good for the environment. Can you?`,
    own: [
      'The address is wrong on all labels.\nPlease print\nAnna Stone, Bob Hale and Co\ninstead, on paper that is good for the environment. Can you?',
    ],
  },
  {
    program: 'A ticket tool’s line that says what answering does',
    mail: `It still fails.

Reply above this line to add a comment

Old words.`,
    own: ['It still fails.'],
  },
  {
    program: 'A person who speaks of a line',
    mail: `Please move the logo above this line of text.
It looks odd.`,
    own: ['Please move the logo above this line of text.\nIt looks odd.'],
  },
  {
    program: 'A person who speaks of the line of a form',
    mail: `Please sign above this line and return the form.
We need it today.`,
    own: ['Please sign above this line and return the form.\nWe need it today.'],
  },
  {
    program: 'A last line with a tone: Very disappointed',
    mail: `I wrote twice and nobody answers.

Very disappointed,
Anna`,
    own: ['I wrote twice and nobody answers.\n\nVery disappointed,\nAnna'],
  },
  {
    program: 'A last line with a tone: Still waiting',
    mail: `I wrote twice and nobody answers.

Still waiting,
Anna`,
    own: ['I wrote twice and nobody answers.\n\nStill waiting,\nAnna'],
  },
  {
    program: 'A last line with a tone: Not happy at all',
    mail: `I wrote twice and nobody answers.

Not happy at all,
Anna Lee`,
    own: ['I wrote twice and nobody answers.\n\nNot happy at all,\nAnna Lee'],
  },
  {
    program: 'The contact of somebody else below a request',
    mail: `Please call my colleague about it.

Maria Lopez, +34 600 123 456`,
    own: ['Please call my colleague about it.\n\nMaria Lopez, +34 600 123 456'],
  },
  {
    program: 'A person who misses an answer',
    mail: `I do not see your reply above this line.
Name the person responsible above this line.
And soon.`,
    own: ['I do not see your reply above this line.\nName the person responsible above this line.\nAnd soon.'],
  },
  {
    program: 'The way to the web page above a mailing',
    mail: `View this email in your browser

The new catalogue is out. Twelve lamps are new.`,
    own: ['The new catalogue is out. Twelve lamps are new.'],
  },
  {
    program: 'A client who speaks of the browser first',
    mail: `View in browser does not work.

The page stays white.`,
    own: ['View in browser does not work.\n\nThe page stays white.'],
  },
  {
    program: 'The footers of ticket tools',
    mail: `The case is closed on our side.

--------------------------------
This email is a service from Northwind Support. Delivered by Zendesk`,
    own: ['The case is closed on our side.'],
  },
  {
    program: 'The footers of Jira',
    mail: `I can reproduce this with firmware 2.1.

View request · Turn off this request's notifications

This is shared with Quillon team and Dana Whitfield.

Powered by Jira Service Management`,
    own: ['I can reproduce this with firmware 2.1.'],
  },
  {
    program: 'A German disclaimer below an English mail',
    mail: `We accept the credit note.

Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese E-Mail irrtümlich erhalten haben, informieren Sie bitte den Absender und vernichten Sie diese Mail.`,
    own: ['We accept the credit note.'],
  },
  {
    program: 'A quote below a line in any language that tells who and when',
    mail: `It came on Friday.

Mån 9 nov. 2026 kl 10:14 skrev Lumen:
> Has it come?

And it works.`,
    own: ['It came on Friday.', 'And it works.'],
  },
  {
    program: 'The line of a Samsung phone',
    mail: `The lamp still flickers. Please send a technician.

Sent via the Samsung Galaxy S22, an AT&T 5G smartphone`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'The line of Yahoo with its advertisement',
    mail: `The lamp still flickers. Please send a technician.

Sent from Yahoo Mail. Get the app`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'To whom a mailing was sent',
    mail: `The lamp still flickers. Please send a technician.

This message was sent to help@lumen.example. Unsubscribe`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A wish of one’s own for the weekend',
    mail: `The lamp still flickers. Please send a technician.

Have a lovely weekend,
Anna`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Dutch, the name before the verb',
    mail: `The lamp still flickers. Please send a technician.

Op ma 9 nov 2026 om 10:14 heeft Lumen het volgende geschreven:

Oude vraag.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Czech, spaces in the date',
    mail: `The lamp still flickers. Please send a technician.

Dne 09. 11. 26 v 10:14 Lumen napsal(a):

Stará otázka.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'Korean',
    mail: `The lamp still flickers. Please send a technician.

2026. 11. 9. 오전 10:14, Lumen 작성:

질문.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A firm’s note on personal data below its signature',
    mail: `Is the showroom open on Saturdays?

With kind regards,

Ingrid Holm
Holm Clinics ApS

Phone: +45 33 12 34 56

Holm Clinics processes personal data as described in our privacy policy.`,
    own: ['Is the showroom open on Saturdays?'],
  },
  {
    program: 'A client who speaks of personal data',
    mail: `Please delete my personal data, as it says in our privacy policy.`,
    own: ['Please delete my personal data, as it says in our privacy policy.'],
  },
  {
    program: 'German, a title before the writer’s name',
    mail: `The lamp still flickers. Please send a technician.

Am 09.11.2026 um 10:14 schrieb Dr. Anna Weber:

Alte Frage.`,
    own: ['The lamp still flickers. Please send a technician.'],
  },
  {
    program: 'A client who tells to whom a message was sent',
    mail: `The lamp is dead.

This message was sent to support@lumen.example on 3 November and nobody answered.`,
    own: ['The lamp is dead.\n\nThis message was sent to support@lumen.example on 3 November and nobody answered.'],
  },
  {
    program: 'A client who offers another way',
    mail: `The lamp is dead.

If you would rather not receive the lamp by post, I can bring it to the shop.`,
    own: ['The lamp is dead.\n\nIf you would rather not receive the lamp by post, I can bring it to the shop.'],
  },
  {
    program: 'A client who tells why they write',
    mail: `The lamp is dead.

You are receiving this because nobody picks up the phone.`,
    own: ['The lamp is dead.\n\nYou are receiving this because nobody picks up the phone.'],
  },
  {
    program: 'A client who tells who else knows',
    mail: `The lamp is dead.

This is shared with our lawyer.`,
    own: ['The lamp is dead.\n\nThis is shared with our lawyer.'],
  },
  {
    program: 'A client firm that wants its data deleted',
    mail: `The lamp is dead.

Delete all personal data of our staff, as our privacy policy requires.`,
    own: ['The lamp is dead.\n\nDelete all personal data of our staff, as our privacy policy requires.'],
  },
  {
    program: 'A client whose page fails in the browser',
    mail: `The form fails: open it in a browser
Please repair it.`,
    own: ['The form fails: open it in a browser\nPlease repair it.'],
  },
  {
    program: 'An advert for the firm’s pages below the signature',
    mail: `Our scanner has stopped. Nobody has changed the account.

Kind regards,

Helen Strand
Office Manager

STRAND & OYE ARCHITECTS
Tel. +47 55 50 14 20

Follow us on LinkedIn and Instagram!`,
    own: ['Our scanner has stopped. Nobody has changed the account.'],
  },
  {
    program: 'An invitation that is no advert',
    mail: `The hall is booked.

Join us on Friday at stand 4, please.`,
    own: ['The hall is booked.\n\nJoin us on Friday at stand 4, please.'],
  },
];
