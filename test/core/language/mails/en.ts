import type { OwnWordsCase } from './own-words-case.ts';

export const en: OwnWordsCase[] = [
  {
    program: 'Gmail, answer on top, quote prefixed',
    mail: `Hi Nina,

the import stopped again at row 412. Can somebody look at it today?

On Mon, 16 Nov 2026 at 16:02, Nina Falk <nina.falk@northwind.example> wrote:

> Hi Joe,
>
> the fix is live since noon.
>
> Nina
`,
    own: ['Hi Nina,\n\nthe import stopped again at row 412. Can somebody look at it today?'],
  },
  {
    program: 'Gmail, attribution wrapped over two lines, quote without marks',
    mail: `Still not working for us. Please call me.

On Mon, Nov 16, 2026 at 4:02 PM Customer Care at Northwind Logistics <
customer.care@northwind.example> wrote:

Dear Joe,
we have restarted the service.
Best regards
Customer Care`,
    own: ['Still not working for us. Please call me.'],
  },
  {
    program: 'Gmail, forward with a note',
    mail: `FYI, see below.

---------- Forwarded message ---------
From: Carla Mendes <carla@harbour.example>
Date: Mon, Nov 16, 2026 at 4:02 PM
Subject: Container 77
To: Joe Park <joe@harbour.example>


Joe, container 77 is stuck in customs for the third week.
Who is going to pay the storage?

Carla`,
    own: [
      'FYI, see below.',
      'Joe, container 77 is stuck in customs for the third week.\nWho is going to pay the storage?\n\nCarla',
    ],
  },
  {
    program: 'Outlook, reply with signature and header block below a rule',
    mail: `Dear Mr Osei,

we accept the offer under one condition: delivery before 1 December.

Kind regards,
Helen Brandt
Purchasing Manager | Brandt & Sons Ltd.
Tel.: +44 161 496 0000
www.brandt.example

________________________________
From: Kofi Osei <k.osei@supply.example>
Sent: Monday, November 16, 2026 4:02 PM
To: Helen Brandt <h.brandt@brandt.example>
Cc: Sales <sales@supply.example>
Subject: RE: Offer 2026-114

Dear Ms Brandt,
please find our offer attached.`,
    own: ['Dear Mr Osei,\n\nwe accept the offer under one condition: delivery before 1 December.'],
  },
  {
    program: 'Outlook, old style',
    mail: `No.

-----Original Message-----
From: Kofi Osei
Sent: Monday, November 16, 2026 4:02 PM
To: Helen Brandt
Subject: Extension

Could you agree to two more weeks?`,
    own: ['No.'],
  },
  {
    program: 'Outlook mobile',
    mail: `Ok, thanks. Tuesday works.

Get Outlook for iOS<https://aka.ms/o0ukef>
________________________________
From: Lena Ruiz <lena@studio.example>
Sent: Monday, November 16, 2026 4:02:11 PM
To: Paul Bishop <paul@bishop.example>
Subject: Re: Kick-off

Would Tuesday suit you?`,
    own: ['Ok, thanks. Tuesday works.'],
  },
  {
    program: 'Apple Mail, inline answers',
    mail: `Hello Lena, my answers below.

> On 16 Nov 2026, at 16:02, Lena Ruiz <lena@studio.example> wrote:
>
> Which colours do you want?

Blue and white, as in the brief.

> When do you need the drafts?

By Thursday noon, no later!

Paul

Sent from my iPhone`,
    own: ['Hello Lena, my answers below.', 'Blue and white, as in the brief.', 'By Thursday noon, no later!\n\nPaul'],
  },
  {
    program: 'Apple Mail, forward without a word',
    mail: `

Begin forwarded message:

From: Grace Hall <grace@tenant.example>
Subject: Heating
Date: 16 November 2026 at 16:02:44 GMT
To: office@homes.example

The heating has been off since Friday. We have a newborn here.

Grace Hall`,
    own: ['The heating has been off since Friday. We have a newborn here.\n\nGrace Hall'],
  },
  {
    program: 'Thunderbird, bottom-posted answer with a signature delimiter',
    mail: `On 16.11.2026 16:02, Viktor Lang wrote:
> Do you want version 2 or 3?
>
> Viktor

Version 3, but without the banner.

-- 
Dr. Amelia Stone
Stone Analytics`,
    own: ['Version 3, but without the banner.'],
  },
  {
    program: 'Roundcube, attribution by a writer without address',
    mail: `On 2026-11-16 16:02, Viktor Lang wrote:

> The invoice is attached.

This is not my invoice. It is addressed to somebody in Leeds!`,
    own: ['This is not my invoice. It is addressed to somebody in Leeds!'],
  },
  {
    program: 'Thanks inside the text, postscript below the signature',
    mail: `Dear team,

thanks for the quick fix. One thing is left: the totals on page 2 are still in dollars.

Best,
Imani

P.S. The new chart is lovely.`,
    own: [
      'Dear team,\n\nthanks for the quick fix. One thing is left: the totals on page 2 are still in dollars.',
      'P.S. The new chart is lovely.',
    ],
  },
  {
    program: 'A thank-you that is the whole answer',
    mail: `Thanks,
John

On Mon, Nov 16, 2026 at 4:02 PM Ada Bell <ada@bell.example> wrote:
> Access granted.`,
    own: ['Thanks,\nJohn'],
  },
  {
    program: 'Disclaimer below the signature',
    mail: `Please cancel order 5581.

Regards

R. Whitfield
Whitfield Hotels

This e-mail and any attachments are confidential and intended solely for the use of the addressee. If you have received it in error, please notify the sender and delete it. Any unauthorised copying or disclosure is prohibited.`,
    own: ['Please cancel order 5581.'],
  },
  {
    program: 'A gateway warning above the text',
    mail: `CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.

Good morning,
the portal asks for a code that I never get.`,
    own: ['Good morning,\nthe portal asks for a code that I never get.'],
  },
  {
    program: 'Words that only look like marks',
    mail: `From what I can see, the report is wrong.
To: be honest, nobody checked it.
On Monday your driver told me: "not my job".
Best case, we lose a week -- and I am not paying for it.`,
    own: [
      'From what I can see, the report is wrong.\nTo: be honest, nobody checked it.\nOn Monday your driver told me: "not my job".\nBest case, we lose a week -- and I am not paying for it.',
    ],
  },
  {
    program: 'Request Tracker, hard-wrapped quote',
    mail: `On Mon Nov 16 16:02:11 2026, support wrote:
> We have looked into the matter and we think that the problem lies with your
> firewall.

It does not. I have sent you the log twice.

> May we close the ticket?

No!!`,
    own: ['It does not. I have sent you the log twice.', 'No!!'],
  },
  {
    program: 'Apple Mail, forward with a note too short to stand alone',
    mail: `Please fix!

Begin forwarded message:

From: Shop <shop@harbour.example>
Subject: Card reader
Date: 16 November 2026 at 16:02:11 CET
To: it@harbour.example

The card reader has been dead since noon.

Sent from my iPad`,
    own: ['Please fix!', 'The card reader has been dead since noon.'],
  },
  {
    program: 'Gmail, forward with a complaint of its own above',
    mail: `Hi Sam, this is what our tenant says about your plumber. I expect an explanation today.

---------- Forwarded message ---------
From: Theo <theo@tenant.example>
Date: Mon, Nov 16, 2026 at 4:02 PM
Subject: Plumber
To: <office@homes.example>

He left the water running.`,
    own: ['Hi Sam, this is what our tenant says about your plumber. I expect an explanation today.'],
  },
  {
    program: 'A program that wraps the quote without marking the wrapped words',
    mail: `> We have checked the configuration of your server and we could not find any
problem.
> Please restart.

I did. Nothing changed.`,
    own: ['I did. Nothing changed.'],
  },
  {
    program: 'A person who cites a mail',
    mail: `On 5 March 2026 you wrote:
"We will deliver in May."
It is June now. Where is it?`,
    own: ['On 5 March 2026 you wrote:\n"We will deliver in May."\nIt is June now. Where is it?'],
  },
  {
    program: 'Gmail, forward with a note that points to the message',
    mail: `Have a look at the mail from our tenant below, please.

---------- Forwarded message ---------
From: Theo <theo@tenant.example>
Date: Mon, Nov 16, 2026 at 4:02 PM
Subject: Plumber
To: <office@homes.example>

He left the water running.`,
    own: ['Have a look at the mail from our tenant below, please.', 'He left the water running.'],
  },
  {
    program: 'Original message with marks, answered below',
    mail: `----- Original Message -----
From: "Care" <care@x.example>
> Is it still broken?

Yes, it is.`,
    own: ['Yes, it is.'],
  },
  {
    program: 'A short disclaimer',
    mail: `Please send the certificate again.

This message is confidential and meant for the recipient only. Please delete it if it is not for you.`,
    own: ['Please send the certificate again.'],
  },
  {
    program: 'A person who speaks of confidential mail',
    mail: `Hello,

this email of yours was confidential and went to my competitor. I want it deleted at once and I want to know why.`,
    own: [
      'Hello,\n\nthis email of yours was confidential and went to my competitor. I want it deleted at once and I want to know why.',
    ],
  },
  {
    program: 'A page that puts a blank line between the header rows, bold',
    mail: `Please escalate this to your manager.

**From:** Support <support@x.example>

**Sent:** 16 November 2026 16:02

**To:** Ann Lee <ann@y.example>

**Subject:** RE: Ticket

Dear Ann, we are sorry.`,
    own: ['Please escalate this to your manager.'],
  },
  {
    program: 'Outlook on the web, direction marks in the attribution',
    mail: `That is not what we ordered.

\u200eOn Mon, 16 Nov 2026 at 16:02, \u202aLia Roth\u202c \u202a<lia@x.example>\u202c wrote:\u200e

Your order has left our warehouse.`,
    own: ['That is not what we ordered.'],
  },
  {
    program: 'A mail that is nothing but its closing, above an empty quote',
    mail: `Best regards,
Tom

>`,
    own: ['Best regards,\nTom'],
  },
  {
    program: 'Zoho, attribution framed with dashes',
    mail: `How do I reset it?

---- On Mon, 16 Nov 2026 16:02:50 +0530 care@x.example wrote ----

Please reset the device.`,
    own: ['How do I reset it?'],
  },
  {
    program: 'Yahoo, quote behind the attribution',
    mail: `I want my money back, today.

  On Mon, 16 Nov 2026 at 16:02, Shop<support@shop.example> wrote:   Dear customer, we are sorry.`,
    own: ['I want my money back, today.'],
  },
  {
    program: 'Contact data that were asked for',
    mail: `Here is the fitter:

Alan Stone
+44 161 496 0000`,
    own: ['Here is the fitter:\n\nAlan Stone\n+44 161 496 0000'],
  },
  {
    program: 'A route that looks like a header block',
    mail: `Please quote:
From: Shanghai
To: Hamburg
Date: 12 December
2 x 40HC, ready at the factory.`,
    own: ['Please quote:\nFrom: Shanghai\nTo: Hamburg\nDate: 12 December\n2 x 40HC, ready at the factory.'],
  },
];
