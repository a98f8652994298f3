import type { Labelled } from './texts.ts';

const HAN = /\p{Script=Han}/u;

/** Signs off a closing mark, or gives another, so that no mark stands for a temper. */
function changeMarks(text: string, random: () => number): string {
  const r = random();
  const han = HAN.test(text);
  if (r < 0.35) return text.replace(/[!?！？]+/gu, han ? '。' : '.');
  if (r < 0.5) return text.replace(/[.!?。！？…]+$/u, '');
  if (r < 0.65) return text.replace(/[.。]+$/u, han ? '！' : '!');
  if (r < 0.8) return text.replace(/[,，;；]/gu, ' ');
  return text.replace(/[\p{P}]+/gu, ' ');
}

/** Takes off the first or last line of a mail: greetings and names must not decide. */
function dropEdges(text: string, random: () => number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 3) return text;
  const from = random() < 0.6 ? 1 : 0;
  const to = random() < 0.6 ? lines.length - 1 : lines.length;
  return lines.slice(from, to).join('\n');
}

/**
 * Makes one more text of the same label: marks changed, case lowered, edges dropped, or a neutral text of the same
 * language joined before or after, as a mail has plain sentences around the one that tells; what that is about is then not
 * known.
 */
export function vary(text: Labelled, neutral: readonly Labelled[], random: () => number): Labelled {
  let words = text.text;
  let joined = false;
  if (neutral.length > 0 && random() < 0.45 && words.length < 600) {
    const plain = (neutral[Math.floor(random() * neutral.length)] as Labelled).text.slice(0, 400);
    joined = true;
    words = random() < 0.5 ? `${plain}\n${words}` : `${words}\n${plain}`;
  }
  if (random() < 0.5) words = dropEdges(words, random);
  if (random() < 0.6) words = changeMarks(words, random);
  if (random() < 0.25) words = words.toLowerCase();
  return joined ? { ...text, text: words, situation: null, complaint: null } : { ...text, text: words };
}
