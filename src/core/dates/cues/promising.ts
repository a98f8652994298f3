/** What the words around a date in our own draft say about who does what. Patterns run on folded text without the date. */
export interface PromisingCues {
  /** In the same sentence: it hangs on something that the client does first, or is only what others report. */
  condition: RegExp;
  /** A question offers and does not promise. */
  question: RegExp;
  /** In the clause: refused, done already, asked of the client, promised by the client, a meeting, an absence. */
  not: RegExp;
  /** In the clause: the writer acts, or the client gets something. */
  promise: RegExp;
  /** In the clause: a third person or thing of ours; with `deed` this promises. Whoever is not named here is not ours. */
  doer: RegExp;
  /** In the clause: what a third person does for a client, in the future. */
  deed: RegExp;
  /** In the clause: a thing is to reach us by the date. It promises only what we do with it behind that. */
  waits: RegExp;
  /** In the clause: a thing of ours, or for the client, arrives. What we do with it by a later date is the promise then. */
  comes: RegExp;
  /** In the clause or as its sentence's opening: meant, yet not sure. */
  hedge: RegExp;
}
