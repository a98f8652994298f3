import type { Script } from '../../script.ts';

/** Invoices and payment (handbook 5) (English). */
export const money: readonly Script[] = [
  {
    id: 'invoice-corrected',
    temperaments: [],
    situation: 'billing',
    topic: 'billing',
    title: 'The corrected invoice',
    why: 'Own the error, say what is different, and spare them any work.',
    body: `Hello {{client.first_name}},

You were right about the invoice. Here is the corrected one; the old one is cancelled, and you can throw it away.

What was wrong: {{ask "what was wrong"}}
What is now due: {{ask "amount"}}, payable by {{ask "payment date" | date}}

I am sorry for the extra work. We have changed how we check invoices because of it.

Kind regards,
{{me.name}}`,
  },
  {
    id: 'payment-reminder',
    temperaments: [],
    situation: 'billing',
    topic: 'billing',
    title: 'A polite reminder of an open invoice',
    why: 'Courtesy first: assume it was overlooked, make paying easy, offer a talk.',
    body: `Hello {{client.first_name}},

It may simply have slipped through: invoice {{ask "invoice number"}} for {{ask "amount"}} is still open with us. A copy is attached.

If the payment is already on its way, please ignore this mail. Otherwise I would be grateful to receive it by {{ask "payment date" | date}}.

If something about the invoice is not right, or the date is difficult for you, tell me; we will find a way.

Kind regards,
{{me.name}}`,
  },
];
