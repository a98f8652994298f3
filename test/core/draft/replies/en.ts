import type { Replies } from './reply.ts';

export const EN: Replies = {
  tuned: [
    {
      text: 'Hi Laura,\n\nThanks for the screenshots, they helped a lot. The total was wrong because the discount was taken off twice. It is corrected since 10:40 this morning, and the three invoices from this week are being reissued today.\n\nCould you check one of them when they arrive?\n\nBest regards,\nTom',
      client:
        'Hello, the totals on the last three invoices are wrong, see the screenshots. Can you have a look please?',
    },
    {
      text: 'Dear Mr Okafor,\n\nThank you for your message. Your parcel left our warehouse on Tuesday and the carrier expects to deliver it tomorrow before noon. You should have received the tracking link by e-mail; if it is not there, please look in your spam folder.\n\nKind regards,\nSupport team',
      client: 'Where is my parcel? I ordered it last week and it still has not come.',
    },
    {
      text: 'Hi Mark, yes, Thursday at 3 pm works for us. I will send the invitation today.',
      client: 'Could we move the call to Thursday, 3 pm?',
    },
    {
      text: 'Hello Priya,\n\nThank you for sending the brief. Before we plan anything, I would like to show you a small demo on Wednesday so that we talk about the same thing. It takes about 20 minutes. Would 11:00 suit you?\n\nWarm regards,\nElena',
      temperament: 'hesitant',
      client:
        'We are not quite sure yet what we need. Maybe a booking form, maybe a whole portal. What would you suggest?',
    },
    {
      text: 'Dear Ms Harding,\n\nI have read your mail carefully, and I understand why you are angry: the site was down for two hours in the middle of your campaign, and nobody called you. I am sorry for that.\n\nOur engineer Pavel found the cause at 14:10: a full disk on the server. He is adding space now and will be finished by 16:00 today. I will call you at 16:15 to confirm that all is well.\n\nThank you for reporting it so precisely.\n\nSincerely,\nDaniel',
      temperament: 'angry',
      client:
        'This is outrageous. The site was down for two hours in the middle of our campaign and nobody even bothered to call! What are you doing about it?',
    },
    {
      text: 'Hi Sam,\n\nThe contract clause on page 4 guarantees a response within eight working hours, and we have kept to it in each of the five cases you list. I have attached the times so that you can compare them with your own notes.\n\nIf anything differs, let us go through it on Friday at ten.\n\nRegards,\nIngrid',
      client:
        'According to the contract we get a response within eight hours. Please send me the times for the five cases.',
    },
    {
      text: 'Hi Julia,\n\nthank you so much for the kind words, I have passed them on to the whole team. It was a pleasure to work on this with you.\n\nThe last photos are in the shared folder.\n\nAll the best,\nChris',
      temperament: 'friendly',
      client:
        'Just wanted to say how happy we are with the new site. Thank you all so much! Are the last photos online too?',
    },
    {
      text: 'Hello,\n\nwe cannot promise a delivery before Christmas, since the manufacturer has not confirmed the date. As soon as we have it in writing, I will tell you, at the latest on 12 December.\n\nKind regards\nHannah',
      client: 'Will the chairs be delivered before Christmas?',
    },
    {
      text: 'Hi Ben,\n\nI made the changes that you marked on page two: new headline, shorter introduction, and the photo on the left. The PDF is attached. Please let me know by Monday whether it can go to print.\n\nBest,\nNora',
    },
    {
      text: 'Good morning Mr Stein,\n\nYou will have the revised quote by 5 pm today. It contains the two additional rooms and leaves out the painting, as you asked.\n\nBest regards,\nPaul Weber',
      temperament: 'assertive',
      client: 'I need the revised quote TODAY. Two more rooms, no painting. No excuses.',
    },
    {
      text: 'Done, the new logo is on the site.',
      client: 'Please put the new logo on the site.',
    },
    {
      text: 'Hi Olga,\n\nI cannot see the attachment; could you send it again, please? A PDF or a photo is fine.\n\nThanks,\nMike',
    },
    {
      text: 'Dear Anna,\n\nthis week: the product pages are finished, and the search works with the new filters. Open: the texts for the About page, which we expect from you by Wednesday. Next week we start with the checkout.\n\nThere is one risk: the payment provider has not sent the access data yet. I am calling them tomorrow morning.\n\nKind regards,\nLukas',
    },
    {
      text: 'Hello Mrs Lindqvist,\n\nI understand your worry, and there is no hurry from our side. Nothing is lost if you decide after the holidays: your data stays where it is. From what you told me, I would begin with the small plan; you can change it at any time.\n\nShall I call you on Tuesday to go through it together?\n\nKind regards,\nJonas',
      temperament: 'hesitant',
      client:
        'I am really not sure whether we should switch now. What if something goes wrong with our data? Could you maybe explain it once more?',
    },
    {
      text: 'Hi Peter,\n\nthe extra newsletter is not part of the agreed package, so I would invoice it separately: four hours, 320 euros in total. If you agree, I start on Monday and you see a first version on Wednesday.\n\nBest,\nCarla',
      client: 'Could you also do a newsletter for us? How much would that be?',
    },
    {
      text: 'Dear customer,\n\nYour refund of £48.20 was sent to your card on 3 March. Banks need up to five working days until it shows on the statement.\n\nWe are sorry for the trouble with the zip and thank you for your patience.\n\nYours sincerely,\nCustomer Care',
      client: 'The zip of the jacket broke on the first day. When do I get my money back?',
      temperament: 'neutral',
    },
    {
      text: 'Hi David, I am out of the office until Thursday. I will look at your file on Friday morning and answer by noon.',
    },
    {
      text: 'Hello Tanya,\n\nunfortunately we do not ship to Canada yet. What I can do: send it to an address in the US, or cancel the order and refund you in full. Which of the two do you prefer?\n\nBest regards,\nLeo',
      client: 'Do you ship to Canada?',
    },
    {
      text: 'Hi Rob,\n\nthe export is slow because it reads every order since 2015. I\'ve limited it to the last two years, and it now takes about ten seconds instead of two minutes. Older orders are still there: choose "All" in the list above the table.\n\nIs that all right for you?\n\nCheers,\nAmir',
      client: 'The export takes forever. Any idea why?',
    },
    {
      text: 'Dear Ms Petrova,\n\nthank you for your understanding. The second delivery is on its way and arrives on Monday between 8 and 12. Our driver calls half an hour before.\n\nBest regards,\nStefan',
      temperament: 'friendly',
      client: 'No worries about the delay, these things happen. Looking forward to the second delivery!',
    },
    {
      text: 'Hi Karen,\n\nI tried it on three phones and could not see the problem yet. Could you tell me which phone you use, and at which step the page stays white? With that we will probably find it within a day.\n\nThanks for your help,\nIvan',
      client: 'The page stays white on mobile.',
    },
    {
      text: 'Hello Mr Brandt,\n\nyour three points, in order:\n1. The price list: attached.\n2. The training: 14 May, 9:00 to 12:00, at your office.\n3. The access for Ms Wolf: set up, she has received a mail.\n\nRegards,\nM. Fischer',
      temperament: 'assertive',
      client: 'I expect three things from you: the price list, a date for the training, and access for Ms Wolf.',
    },
    {
      text: 'Hi Jen,\n\ncongratulations on the opening! Invoice 2231 is attached, due on the 30th. It was a great project, thank you for having us.\n\nSee you soon,\nMarta',
      temperament: 'friendly',
      client: 'The opening went so well, thank you again for everything!',
    },
    {
      text: 'Dear Sir or Madam,\n\nwe have received your application for a partnership. Our committee meets on 22 June; you will hear from us by the end of that week.\n\nYours faithfully,\nE. Collins',
    },
    {
      text: 'Hi Nina,\n\nshort update: the transfer of the old orders is still running, 70 % is through. I will write again at six this evening, whether it is finished or not.\n\nBest,\nOscar',
      client: 'How is the transfer going?',
    },
    {
      text: 'Hello Ravi,\n\nthank you for testing so thoroughly. We found two of the five points to be one and the same fault; it is repaired in the version that goes online on Thursday night. For the other three I need until Friday, 15:00, to tell you what they take.\n\nKind regards,\nSofia',
      client: 'We found five problems during testing, list attached. When will they be fixed?',
    },
    {
      text: 'Hi Alex,\n\nnot a problem. We keep the old price for you until the end of March.\n\nBest,\nVera',
      client: 'Can we still get the old price if we sign next month?',
    },
    {
      text: 'Dear Mr Hughes,\n\nI am sorry that you had to ask twice. Your question reached a colleague who is on leave, and it should have been passed on. From now on please write to me directly.\n\nTo your question: the warranty covers the pump for five years, so the repair costs you nothing. A technician can come on Wednesday or Thursday; which day is better?\n\nKind regards,\nBrigitte',
      temperament: 'angry',
      client: 'I am asking for the SECOND time: is the pump covered by the warranty or not?? Why does nobody answer?',
    },
    {
      text: 'Hi Tom,\n\nas agreed on the phone, here is the summary:\n- logo in two colours, delivery on 9 April\n- business cards, 500 pieces, delivery on 16 April\n- website: we talk again in May\n\nPlease tell me if I misunderstood anything.\n\nBest,\nLea',
    },
    {
      text: 'Hello Fatima,\n\nthe API key you ask for is in your account under Settings, third line. Keep it secret, please: whoever has it can read your orders.\n\nBest regards,\nDev support',
      client: 'Where can I find the API key for our shop?',
    },
  ],
  held: [
    {
      text: "Hi Michael,\n\nThanks for getting back to me so quickly. I've moved the kick-off to Monday, 10:00, and added your colleague from finance. The agenda is in the invitation.\n\nBest,\nSandra",
      client: 'Monday works. Please add Claire from finance.',
    },
    {
      text: 'Dear Mrs Novak,\n\nI am sorry to hear that the lamp arrived broken. A new one leaves our warehouse this afternoon and will be with you on Friday. You do not need to return the old one.\n\nThank you for the photo, it saved us a question.\n\nKind regards,\nAdam',
      client: 'The lamp arrived broken, photo attached. What now?',
    },
    {
      text: 'Hello George,\n\nI checked with our accountant: the VAT number on the invoice is correct, but the address was the old one. A corrected invoice is attached.\n\nBest regards,\nLin',
      client: 'Our accountant says something is wrong on invoice 118. Could you check please?',
    },
    {
      text: 'Hi Steph,\n\nI love the new photos! I have put the one with the bicycle on top and made the text shorter, so that it fits on a phone. Have a look at the preview, and tell me what you think. Thank you for choosing them so carefully.\n\nBest,\nJo',
      temperament: 'friendly',
      client: 'Here come the new photos, hope you like them :) Use whichever you want!',
    },
    {
      text: "Good afternoon Mr Reed,\n\nThe payment of 12 April has arrived, so nothing is open any more. Please ignore the reminder; it crossed with your transfer. I'm sorry for the confusion.\n\nSincerely,\nAccounts",
      temperament: 'angry',
      client: 'Why do I get a reminder for a bill I have PAID two weeks ago? Sort this out!',
    },
    {
      text: 'Hi Lena, got it, thank you. You will have my comments by tomorrow evening.',
    },
    {
      text: 'Hello Mr Sato,\n\nthe machine can be installed on 3 or 4 June. It takes one day with two of our technicians, and we need a free power outlet (16 A) and about four square metres. Please let me know by 20 May which day you prefer.\n\nKind regards,\nUlrike',
      client: 'When can you install the machine, and what do you need from us?',
    },
    {
      text: 'Dear Paula,\n\nYou asked whether we could finish by the 15th. Honestly: not with everything. By the 15th the shop itself is online, with payment and delivery; the blog and the newsletter follow on the 29th. That way your sale can start on time.\n\nWould that work for you?\n\nBest,\nTim',
      client: 'Could everything be finished by the 15th? Our sale starts then.',
      temperament: 'assertive',
    },
    {
      text: "Hi Andy,\n\nI've restarted the mail service, and messages have been going out again since 9:25. The ones from last night were not lost, they were sent with a delay. We are looking for the cause, and I'll write to you about it today by 17:00.\n\nSorry for the disturbance,\nKatya",
      client: 'Since last night no mails go out. Please help!',
    },
    {
      text: 'Dear Dr Evans,\n\nplease find attached the minutes of our meeting of 8 May. I have marked the two decisions that are still open in yellow. If I do not hear otherwise by Friday, I will take the text as agreed.\n\nYours sincerely,\nRebecca Moore',
    },
    {
      text: "Hello Maria,\n\nTake all the time you need. In your place I would leave the colours as they are and first see how visitors use the new menu; that can be changed later without any cost. If you like, we look at it together on Monday, and you don't have to decide anything there.\n\nKind regards,\nEd",
      temperament: 'hesitant',
      client:
        "I keep going back and forth about the colours. Blue? Green? My partner says something else every day. I don't know...",
    },
    {
      text: 'Hi team,\n\nthanks for your patience with the login problem. It affected everybody who changed their password between Monday and Wednesday, 41 people in all. The fault is repaired, and all 41 can log in again without doing anything.\n\nOn Friday you get a short report on what happened and what we change.\n\nRegards,\nThe operations team',
    },
    {
      text: 'Hi Clara,\n\nI would be glad to take on the translation. For 2,400 words I need three working days, and the price is 0.14 euros a word. May I start on Monday?\n\nBest wishes,\nHenrik',
      client: 'Are you free for a translation next week, around 2,400 words? What would it cost?',
    },
    {
      text: 'Dear Mr Alvarez,\n\nyour complaint about our driver has reached me, and I have spoken with him. He was rude to you, and there is no excuse for that. I apologise on behalf of the company.\n\nAs of today another driver is responsible for your street. I will ring you in two weeks to hear whether you are satisfied.\n\nThank you for telling us.\n\nKind regards,\nJudith Frank',
      temperament: 'angry',
      client:
        'Your driver shouted at my wife in front of the neighbours. Unacceptable! I want to know what you are going to do.',
    },
    {
      text: 'Hello Ewa,\n\nyes, the course is also suitable for beginners. We start from the very first steps, and every participant gets a workbook. The next dates are 7 and 21 September.\n\nKind regards,\nMona',
      client: 'Is the course suitable for beginners too? When is the next one?',
    },
    {
      text: 'Hi Will,\n\nI had a look at the numbers you sent. The drop in March comes from the tracking, which was switched off for eleven days, and not from fewer visitors. The orders in the same days are as high as in February.\n\nI will add a note to the report so that nobody is alarmed.\n\nBest,\nPetra',
      client: 'Visits dropped by 40% in March. Why?',
    },
    {
      text: 'Dear Ms Okoye,\n\nwe regret that we cannot extend the deadline again: the tender closes on 30 June for everybody. If it helps, I can go through the form with you on the phone tomorrow at 14:00, so that you can hand it in on time.\n\nKind regards,\nTender office',
      client: 'Could you please extend the deadline by one more week?',
    },
    {
      text: 'Hi Frank,\n\nthe new version is on your tablet now. To see it, close the app completely and open it again. Then choose "Inventory" and tap the plus sign. Enter the number of pieces, press Save, and you are done.\n\nTell me if anything looks odd.\n\nBest,\nIda',
      client: 'How do I add new pieces to the inventory?',
    },
    {
      text: 'Hello Mr Khan,\n\nthe technician is with you tomorrow between 8 and 10. He brings the part with him and does not leave before the heating runs.\n\nRegards,\nDispatch',
      temperament: 'assertive',
      client: 'Third day without heating. Send somebody tomorrow morning at 8. With the right part this time.',
    },
    {
      text: 'Hi Zoe,\n\nI am happy that the draft hits the tone. Your two corrections are in. Regarding the title: I would keep the short one, since the long one is cut off in the search results.\n\nThank you for reading so closely!\n\nBest,\nRuben',
      temperament: 'friendly',
      client: 'Wonderful draft, only two small corrections. Do you prefer the short or the long title?',
    },
    {
      text: "Dear Kim,\n\nyour account was locked because the password was entered wrongly five times. I've unlocked it. If it wasn't you who tried, please choose a new password right away and tell us.\n\nKind regards,\nHelpdesk",
      client: 'I cannot log in any more, it says locked.',
    },
    {
      text: "Hi Oliver,\n\nbad news first: the printer has postponed our slot, so the catalogues come on the 18th and not on the 14th. That's my responsibility, I should have booked earlier. What I have done: 200 copies are printed digitally and will be at your fair on the 15th, at our expense.\n\nI'm sorry, and thank you for bearing with us.\n\nBest,\nGreta",
      client: 'Are the catalogues on schedule for the fair on the 15th?',
    },
    {
      text: 'Hello Nadia,\n\nI put the three designs on one page, so that you can compare them side by side. My own favourite is the second. Let us know which one you like, or what you miss.\n\nBest regards,\nTheo',
    },
    {
      text: 'Dear Mr Lang,\n\nthank you for your enquiry. For a house of that size you would need a system of about 9 kW. The exact price depends on the roof; our planner would come by for half an hour and send you an offer within three days. Would next Tuesday or Wednesday suit you?\n\nKind regards,\nSolar advice',
      client: 'What would a solar system cost for a house of 140 m²?',
    },
    {
      text: 'Hi Bea, thanks, I found it. No need to send it again.',
    },
    {
      text: 'Hi Martin,\n\nquick answer for now, since I am on a train: yes, it is possible, and no, it does not change the price. The details follow tomorrow before noon.\n\nRegards,\nSven',
      client: 'Is it possible to have the delivery split in two? And does it change the price?',
    },
    {
      text: 'Dear Mrs Rossi,\n\nI read your letter twice. What hurts most, I think, is that you were told three different things by three people. You deserved one clear answer, and here it is: the contract ends on 31 August, and the deposit is paid back by 10 September.\n\nI apologise for the back and forth. Should anything be unclear, my direct number is below.\n\nWith kind regards,\nHelen Ward',
      temperament: 'angry',
      client:
        'Three people, three answers!!! When does the contract end and when do I get my deposit? This is a disgrace.',
    },
    {
      text: 'Hello Gus,\n\nwe are on schedule. Finished since last Friday: the data import and the user list. In progress: the calendar, which you can try from Thursday on. Nothing is blocked.\n\nUntil next week,\nAya',
      client: 'Quick status please.',
    },
    {
      text: 'Hi Emily,\n\nthe licence covers five people. A sixth seat is 12 euros a month, and you can end it whenever you like. Do you want me to add it from today or from the first of next month?\n\nBest regards,\nPhil',
      client: 'How many people can use the licence? And how much is one more?',
    },
    {
      text: "Dear Tobias,\n\nI've thought about your idea with the live map. It would take about six weeks, and the maps cost you around 200 euros a month. A list with opening hours and a link to the map does nearly the same and is ready in two days. I would begin with the list and see whether people ask for more.\n\nWhat do you think?\n\nBest,\nRuth",
      client: 'I want a live map with all 900 shops, by next Friday.',
      temperament: 'assertive',
    },
  ],
};
