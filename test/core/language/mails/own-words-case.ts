/** A mail as its program writes it, and the stretches of it that are the sender's own. */
export interface OwnWordsCase {
  program: string;
  mail: string;
  own: string[];
}
