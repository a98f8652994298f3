/** How much of a page is sent; apart from the schemas so that content scripts do not carry those. */

/** Longest text of one message that is looked at, in UTF-16 units; what is longer is cut before it is sent. */
export const TEXT_CAP = 200_000;

/** Longest reply that is looked at, and longest mail that it is compared with, in UTF-16 units. */
export const DRAFT_CAP = 20_000;

/** Most messages of one thread that are sent; the newest are kept. */
export const MESSAGE_CAP = 60;

/** Longest subject, name and id that are kept, in UTF-16 units. */
export const LINE_CAP = 300;
