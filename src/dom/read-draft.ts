/** What a person has written into a reply box so far. */
import { readText } from './read-text.ts';
import { nodeNameOf, selectFirst } from './unclobbered.ts';

export interface DraftText {
  /** The person's own words, without what they answer and without a signature that is marked as one. */
  text: string;
  /** The mail that they answer, as far as it stands below. */
  quoted: string;
}

/** Reads a text area or a piece of editable page; both parts may be empty. */
export function readDraft(box: Element): DraftText {
  const name = nodeNameOf(box);
  if (name === 'TEXTAREA' || name === 'INPUT') return readField((box as HTMLTextAreaElement).value);
  const quote = selectFirst(box, 'blockquote');
  return {
    text: readText(box, { cut: ['blockquote'], ownOnly: true }),
    quoted: quote ? readText(quote, { cut: ['blockquote'], ownOnly: true }) : '',
  };
}

function readField(value: string): DraftText {
  const own: string[] = [];
  const quoted: string[] = [];
  for (const line of value.split(/\r?\n/)) {
    if (!line.startsWith('>')) own.push(line);
    else if (!line.startsWith('>>') && !line.startsWith('> >')) quoted.push(line.replace(/^> ?/, ''));
  }
  return { text: own.join('\n').trim(), quoted: quoted.join('\n').trim() };
}
