import type { Person } from '../../../src/core/types.ts';
import type { SampleThread } from './mail.ts';

const patricia: Person = { name: 'Patricia Vance', address: 'patricia.vance@harrowvance.example' };
const marcus: Person = { name: 'Marcus Thiele', address: 'm.thiele@thiele-logistics.example' };
const joanna: Person = { name: 'Joanna Pike', address: 'joanna@pikepottery.example' };
const tom: Person = { name: 'Tom Abiola', address: 'tom.abiola@greenmilebikes.example' };
const accounts: Person = { name: 'Ingrid Solberg', address: 'ingrid.solberg@fjordline-accounts.example' };
const daniel: Person = { name: 'Daniel Okafor', address: 'daniel@okaforclinics.example' };

/** Six English client threads. */
export const english: SampleThread[] = [
  {
    slug: 'en-angry-outage',
    language: 'en',
    subject: 'Listings site is down AGAIN',
    mails: [
      {
        from: 'me',
        hoursAgo: 50,
        text: `Hi Patricia,

thank you so much for your patience yesterday, it was a pleasure to work through the list with you! The new search is live and everything looks wonderful on our side. Have a lovely week, and do write if there is anything at all that we can do for you.

Warm regards
Alex`,
      },
      {
        from: patricia,
        hoursAgo: 1.4,
        history: 'previous',
        text: `Alex,

this is the third time this month that the listings site is down, and once again I had to hear it from our own customers. Since last night nobody can open a single property page. We have two viewings tomorrow that were booked through the site, and the clients are calling my private phone because they see nothing but an error.

Your last mail told me that "everything looks wonderful". It does not. It is a disaster, and I am sick of being told that things are fine by people who obviously never look. We pay you every month to keep this running, and what do we get? Excuses, and a broken site. This is completely unacceptable.

I want the site back by tomorrow 10 am, and I want a written explanation of how this could happen three times. If it goes down once more I will cancel the contract and our lawyer will talk to you about the damage.

Patricia Vance`,
        signature: 'Patricia Vance\nManaging Partner, Harrow & Vance Realty',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'angry',
      situation: 'severe_outage',
      complaint: true,
      category: 'quality',
      asked: 'by tomorrow 10 am',
      answered: false,
    },
  },
  {
    slug: 'en-assertive-golive',
    language: 'en',
    subject: 'Go-live of the dispatch portal: new date',
    mails: [
      {
        from: marcus,
        hoursAgo: 5,
        program: 'outlook',
        text: `Alex,

the board has decided. The dispatch portal goes live two weeks earlier than planned. The date is fixed, so there is nothing to discuss.

What I need from you:
1. A revised plan with names and dates, on my desk by Friday 5 pm.
2. The driver app moved to phase two. It is not needed for the launch.
3. Two of your people at our Hamburg site for the whole launch week. I expect you to arrange that.

I know you will tell me that testing suffers. I have run four launches of this size and I know what can be cut. Do it the way I describe and it will work. Send me the plan; I do not need a meeting about it.

Marcus Thiele`,
        signature: 'Marcus Thiele\nCOO, Thiele Logistics GmbH\nTel. +49 40 555 0117',
        history: {
          from: 'me',
          hoursAgo: 74,
          text: 'Hello Marcus,\n\nattached are the minutes of Monday and the plan as agreed.\n\nKind regards\nAlex',
        },
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'assertive',
      situation: 'resource_conflict',
      complaint: false,
      category: null,
      asked: 'by Friday 5 pm',
      answered: false,
    },
  },
  {
    slug: 'en-hesitant-booking',
    language: 'en',
    subject: 'Re: Booking page, some doubts',
    mails: [
      {
        from: joanna,
        hoursAgo: 21,
        program: 'plain',
        text: `Hello Alex,

I have looked at both drafts several times now and I honestly do not know. The first one is nicer, I think, but maybe the calendar would confuse some of our older guests? On the other hand the second one might be too plain. My sister prefers the second, my husband says it makes no difference, and now I am less sure than before.

I also wonder whether we need online payment at all. Perhaps people would rather pay at the workshop? I am a little worried that something could go wrong with the cards and that I would not know what to do. Maybe it is better to wait until after the season, I am not sure.

Sorry for going back and forth like this. Could you perhaps tell me what others usually do? I would not want to decide something that we regret later.

Best
Joanna`,
        signature: 'Joanna Pike\nPike Pottery Workshops',
        history: {
          from: 'me',
          hoursAgo: 46,
          text: `Hello Joanna,

here are the two drafts of the booking page. Please choose one by Wednesday so that we can go on.

Alex`,
        },
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'hesitant',
      situation: 'requirement_unclear',
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
  {
    slug: 'en-friendly-launch',
    language: 'en',
    subject: 'Thank you for the launch!',
    mails: [
      {
        from: tom,
        hoursAgo: 27,
        text: `Hi Alex,

I just wanted to say a big thank you to you and the whole team. The shop went live on Saturday and it was a joy to watch: forty orders by the evening, and not one support call. My staff are delighted with the new order screen, and even my father, who has distrusted computers since 1987, placed an order and called it "rather pleasant".

It was lovely working with you on this. You always had time for our questions, and I really appreciate that you stayed late on Friday.

When you have a quiet moment, no hurry at all, would you show me how to change the opening hours in the footer? Next month is absolutely fine.

Have a wonderful weekend, and cake is on us when you come by!

Tom`,
        signature: 'Tom Abiola · Green Mile Bikes',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'friendly',
      situation: 'praise',
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
  {
    slug: 'en-neutral-invoice',
    language: 'en',
    subject: 'Invoice 2026-1043: VAT number',
    mails: [
      {
        from: accounts,
        hoursAgo: 8,
        program: 'outlook',
        text: `Hello,

invoice 2026-1043 shows our former VAT number (NO 911 222 333). The new number is NO 988 777 666. The purchase order is 45-2207.

Please send a corrected invoice by {day+3}. The amount and the payment term of 30 days stay as they are. The bank details are on file.

Regards
Ingrid Solberg`,
        signature: 'Ingrid Solberg\nAccounts Payable, Fjordline Accounts AS',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'neutral',
      situation: 'billing',
      complaint: false,
      category: null,
      asked: 'by {day+3}',
      answered: false,
    },
  },
  {
    slug: 'en-friendly-after-anger',
    language: 'en',
    subject: 'Appointment reminders sent twice',
    mails: [
      {
        from: daniel,
        hoursAgo: 98,
        text: `Alex,

our patients got every reminder twice last night, some of them three times, at two in the morning. The phones have not stopped ringing since seven. This is outrageous. How can something like that leave your house without anybody testing it? I am furious, and so is every doctor here. Fix this immediately, or I will take it to your management.

Daniel Okafor`,
      },
      {
        from: 'me',
        hoursAgo: 95,
        history: 'previous',
        text: `Dear Daniel,

I am sorry: patients woken at two in the morning because of a fault of ours must not happen. We stopped the sender at 8:10 and removed the double entries. By noon tomorrow you will have our report with the cause. Thank you for telling us at once.

Alex`,
      },
      {
        from: daniel,
        hoursAgo: 25,
        history: 'previous',
        text: `Dear Alex,

thank you, that was quick and very kind of you. The reminders went out last night exactly as they should, and the report is clear even to somebody like me. The whole front desk says thanks, too.

I am glad that we have you for this. It was good to feel taken seriously, and I appreciate how openly you explained what happened. Please pass my thanks on to your colleague who worked through the night.

All the best, and see you at the next meeting. I am looking forward to it!

Daniel`,
        signature: 'Dr Daniel Okafor\nOkafor Clinics',
      },
    ],
    expect: {
      kind: 'client',
      temperament: 'friendly',
      situation: 'praise',
      complaint: false,
      category: null,
      asked: null,
      answered: false,
    },
  },
];
