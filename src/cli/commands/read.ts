import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { createMessageReader, type MessageReader } from '../../core/read-message.ts';
import type { Person } from '../../core/types.ts';
import { instantField, isoInstant, type Line, optionalText, textField, writeLine, zoneField } from '../json-lines.ts';

const WEIGHTS = new URL('../../../public/model/temperament.bin', import.meta.url);

/** The `read` command: the reading of one message as a plain object, instants as ISO 8601. */
export function createRead(): (line: Line) => Line {
  const bytes = readFileSync(WEIGHTS);
  const read = createMessageReader(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return (line) => answer(line, read);
}

function answer(line: Line, read: MessageReader): Line {
  const text = textField(line, 'text');
  const subject = optionalText(line, 'subject');
  const receivedAt = line.receivedAt === undefined ? Date.now() : instantField(line, 'receivedAt');
  const reading = read({ text, receivedAt, tz: zoneField(line), ...(subject === undefined ? {} : { subject }) });
  const { asked, ...rest } = reading;
  return { id: line.id, ...rest, asked: asked && { phrase: asked.phrase, due: isoInstant(asked.dueAt) } };
}

/** Reads `.eml` and `.mbox` files, one answer a message; a file that cannot be read gets an error line. */
export async function readMailFiles(files: string[], read: (line: Line) => Line): Promise<void> {
  for (const file of files) {
    try {
      const raw = readFileSync(file);
      const mails = file.endsWith('.mbox') ? splitMbox(raw) : [raw];
      for (const [index, mail] of mails.entries()) {
        const id = mails.length > 1 ? `${file}#${index + 1}` : file;
        await writeLine({ file, ...(await readMail(mail, id, read)) });
      }
    } catch (error) {
      await writeLine({ file, error: sentenceOf(error) });
    }
  }
}

/** A mail that cannot be read is answered by an error of its own: the others of its file are read. */
async function readMail(raw: Buffer, id: string, read: (line: Line) => Line): Promise<Line> {
  try {
    return read(await parseMail(raw, id));
  } catch (error) {
    return { id, error: sentenceOf(error) };
  }
}

const sentenceOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function parseMail(raw: Buffer, id: string): Promise<Line> {
  const mail = await PostalMime.parse(raw);
  const receivedAt = Date.parse(mail.date ?? '');
  const from: Person = { name: mail.from?.name ?? '', address: mail.from?.address?.toLowerCase() ?? '' };
  return {
    id: mail.messageId ?? id,
    subject: mail.subject ?? '',
    from,
    text: mail.text?.trim() ? mail.text : await readHtml(mail.html ?? ''),
    ...(Number.isFinite(receivedAt) ? { receivedAt } : {}),
  };
}

/** Most mails bring a plain text along: only the others need a DOM. */
async function readHtml(html: string): Promise<string> {
  return (await import('../html-to-text.ts')).htmlToText(html);
}

/** The mails of an mbox file: each begins with a line `From ` after an empty one; `>From ` is a quoted such line. */
function splitMbox(raw: Buffer): Buffer[] {
  const parts = raw.toString('latin1').split(/(?:^|\r?\n\r?\n)From [^\r\n]*\r?\n/);
  return parts
    .filter((part) => part.trim() !== '')
    .map((part) => Buffer.from(part.replace(/^>(>*From )/gm, '$1'), 'latin1'));
}
