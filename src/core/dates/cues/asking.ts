/** What the words around a date say about who asks whom for what. Patterns run on folded clauses without the date. */
export interface AskingCues {
  /** Whatever else is said, this is no request with a date: an old promise, opening hours, a validity, "no rush". */
  veto: RegExp;
  /** A request in so many words. */
  request: RegExp;
  /** The client speaks of what they do themselves, of what happened, or pays. */
  own: RegExp;
  /** An order that is one unless the client speaks of themselves: "you sign on Friday" said as a fact. */
  order: RegExp;
  /** A verb that orders only where the date is a limit: an infinitive, a bare Chinese verb. */
  weakOrder: RegExp;
  /** A meeting or an event: its day is no due date unless something is due before it. */
  event: RegExp;
  /** What somebody would be glad of, however they say so: "would help", "would be great". */
  welcome: RegExp;
  /** Opens a clause that the clause beside it makes a request: "if it could reach me". */
  wish: RegExp;
  /** In the sentence: "no rush"; then only a limit is a date asked for. */
  calm: RegExp;
  /** "If it is not fixed by": counts only where the date is a limit. */
  ultimatum: RegExp;
  /** In the clause: somebody of the client's comes for the goods; then they are to be ready, where `prepare` says so beside it. */
  fetch: RegExp;
  prepare: RegExp;
  /** The clause says what something is for: asked only beside a request. */
  purpose: RegExp;
  /** Between two dates: the second now stands in the place of the first; nothing else may be moved in it. */
  instead: RegExp;
  /** The same with the thing that was named before the first date, which is made a mark. */
  sameInstead: RegExp;
  /** The client says what they asked for before. */
  hadAsked: RegExp;
  /** The clause has a verb of its own, so that it does not just go on with the one before. */
  verb: RegExp;
}
