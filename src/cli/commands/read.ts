import { readFileSync } from 'node:fs';
import PostalMime from 'postal-mime';
import { createMessageReader, type MessageReader, type ReadInput } from '../../core/read-message.ts';
import type { Person, Reading } from '../../core/types.ts';
import {
  instantField,
  isoInstant,
  type Line,
  optionalText,
  textField,
  toFailure,
  writeLine,
  zoneField,
} from '../json-lines.ts';

const WEIGHTS = new URL('../../../public/model/temperament.bin', import.meta.url);

/** The `read` command: the readings of messages as plain objects, instants as ISO 8601; an error for a bad line. */
export function createRead(): (lines: readonly Line[]) => Line[] {
  const bytes = readFileSync(WEIGHTS);
  return readWith(
    createMessageReader(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer),
  );
}

/** Answers lines by a reader; a message that it cannot read takes none of the others with it. */
export function readWith({ readAll }: Pick<MessageReader, 'readAll'>): (lines: readonly Line[]) => Line[] {
  return function answer(lines): Line[] {
    const asked = lines.map(parseInput);
    try {
      const readings = readAll(asked.flatMap(({ input }) => (input ? [input] : [])));
      let next = 0;
      return asked.map(({ id, failure }) => failure ?? toAnswer(id, readings[next++] as Reading));
    } catch (error) {
      return lines.length > 1 ? lines.flatMap((line) => answer([line])) : [toFailure(error, asked[0]?.id)];
    }
  };
}

function parseInput(line: Line): { id: unknown; input?: ReadInput; failure?: Line } {
  const { id } = line;
  try {
    const text = textField(line, 'text');
    const subject = optionalText(line, 'subject');
    const receivedAt = line.receivedAt === undefined ? Date.now() : instantField(line, 'receivedAt');
    return { id, input: { text, receivedAt, tz: zoneField(line), ...(subject === undefined ? {} : { subject }) } };
  } catch (error) {
    return { id, failure: toFailure(error, id) };
  }
}

function toAnswer(id: unknown, { asked, ...rest }: Reading): Line {
  return { id, ...rest, asked: asked && { phrase: asked.phrase, due: isoInstant(asked.dueAt) } };
}

/** So many mails of a file are read together. */
const TOGETHER = 64;

/** Reads `.eml` and `.mbox` files, one answer a message; a mail or file that cannot be read gets an error line. */
export async function readMailFiles(files: string[], read: (lines: readonly Line[]) => Line[]): Promise<void> {
  for (const file of files) {
    try {
      const raw = readFileSync(file);
      const mails = file.endsWith('.mbox') ? splitMbox(raw) : [raw];
      for (let from = 0; from < mails.length; from += TOGETHER) {
        const parsed = await Promise.all(
          mails.slice(from, from + TOGETHER).map((mail, index) => {
            const id = mails.length > 1 ? `${file}#${from + index + 1}` : file;
            return parseMail(mail, id).catch((error: unknown) => toFailure(error, id));
          }),
        );
        const answers = read(parsed.filter(isMail));
        let next = 0;
        for (const mail of parsed) await writeLine({ file, ...(isMail(mail) ? answers[next++] : mail) });
      }
    } catch (error) {
      await writeLine({ file, ...toFailure(error) });
    }
  }
}

const isMail = (line: Line): boolean => 'text' in line;

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

/** A line that may begin a mail in an mbox file, above a header. */
const BEGINS = /^From ([^\r\n]{1,200})\r?\n(?=[\w-]{1,60}:)/gm;

/**
 * The mails of an mbox file: each begins below an empty line with `From `, a sender and a date or the sender alone; `>From ` is a
 * quoted such line. Throws where there is none.
 */
function splitMbox(raw: Buffer): Buffer[] {
  const text = raw.toString('latin1');
  const begins = [...text.matchAll(BEGINS)].filter(
    ({ 1: told = '', index }) =>
      (/^\S+$/.test(told) || (/\d\d:\d\d/.test(told) && /(?:19|20)\d\d/.test(told))) &&
      /^\r?\n?$|\n\r?\n$/.test(text.slice(Math.max(0, index - 3), index)),
  );
  if (begins.length === 0) throw new Error('The file holds no mail that begins with a line "From …". Is it an mbox?');
  return begins.map(({ 0: line, index }, i) => {
    const mail = text.slice(index + line.length, begins[i + 1]?.index);
    return Buffer.from(mail.replace(/^>(>*From )/gm, '$1'), 'latin1');
  });
}
