import { readFileSync } from 'node:fs';
import { createTextReader } from '../../src/core/temperament/text-reader.ts';

const bytes = readFileSync(new URL('../../public/model/temperament.bin', import.meta.url));

const weights = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;

/** Reads a text by the shipped weights: how it comes across and what it is about. */
export const { read: readText } = createTextReader(weights);
