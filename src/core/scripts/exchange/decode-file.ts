import { EXCHANGE_LIMITS, FileRefusal } from './found-script.ts';

/**
 * A file's bytes as text: UTF-8 or UTF-16, with or without a byte order mark. Throws a FileRefusal when it is too long,
 * empty, or in another encoding: guessing one would fill scripts with wrong letters.
 */
export function decodeFile(bytes: Uint8Array): string {
  if (bytes.length > EXCHANGE_LIMITS.bytes) throw new FileRefusal('file_long');
  try {
    const text = new TextDecoder(findEncoding(bytes), { fatal: true }).decode(bytes);
    if (text.includes('\0')) throw new FileRefusal('file_encoding');
    if (text.trim() === '') throw new FileRefusal('file_empty');
    return text;
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal('file_encoding');
  }
}

function findEncoding([first, second, third, fourth]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: the ASCII letters that every such file begins with have one empty byte each.
  if (first && second === 0 && third && fourth === 0) return 'utf-16le';
  return first === 0 && second && third === 0 && fourth ? 'utf-16be' : 'utf-8';
}
