import { describe, expect, it } from 'vitest';
import { HEAD_UNITS, Scan, SMILE_TOKEN, TAIL_UNITS } from '../../../src/core/temperament/scan.ts';

function clausesOf(text: string): string[] {
  const scan = new Scan();
  scan.read(text);
  return Array.from({ length: scan.clauses }, (_, c) => {
    const from = scan.sourceOf(scan.start[scan.first[c] ?? 0] ?? 0);
    const to = scan.sourceOf((scan.end[(scan.first[c + 1] ?? 0) - 1] ?? 0) - 1) + 1;
    return text.slice(from, to);
  });
}

describe('cutting a text into clauses', () => {
  it.each([
    ['sentences', 'No answer. Third week!', ['No answer', 'Third week']],
    [
      'a long part before a comma, not a short one',
      'Well, this is late, very late',
      ['Well, this is late', 'very late'],
    ],
    ['lines', 'One\nTwo', ['One', 'Two']],
    ['a line broken by a mail program goes on', 'nobody answers\nour calls', ['nobody answers\nour calls']],
    ['Han lines do not', '没有\n回复', ['没有', '回复']],
    ['Chinese marks', '等了三周，还没有回复。太慢了！', ['等了三周', '还没有回复', '太慢了']],
    ['numbers keep their points', 'It costs 3.5 or 1,200 euros', ['It costs 3.5 or 1,200 euros']],
    ['hosts keep theirs', 'see example.com today', ['see example.com today']],
    ['nothing', ' \n!?. ', []],
  ])('%s', (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  it('reads the two ends of a long text, and joins nothing over the gap', () => {
    const text = `${'start '.repeat(3000)}${'x'.repeat(50_000)}${' end'.repeat(3000)}`;
    const clauses = clausesOf(text);
    const [head, tail] = ['start', 'end'].map((word) => clauses.filter((clause) => clause.includes(word)).join(' '));
    expect(head?.length).toBeLessThanOrEqual(HEAD_UNITS);
    expect(tail?.length).toBeLessThanOrEqual(TAIL_UNITS);
    expect(clauses.some((clause) => clause.includes('start') && clause.includes('end'))).toBe(false);
  });

  it('cuts what goes on without a mark into pieces that can be read at a glance', () => {
    const lengths = clausesOf('and then i called again '.repeat(30)).map((clause) => clause.split(' ').length);
    expect(lengths).toEqual([48, 48, 48, 6]);
  });
});

describe('tokens', () => {
  it.each([':)', ';-)', '))', ':D', 'ok :)))'])('%s ends in a smile', (text) => {
    const scan = new Scan();
    scan.read(text);
    expect(scan.hash[scan.tokens - 1]).toBe(SMILE_TOKEN);
  });

  it.each([
    ["don't", 'dont'],
    ['П’ЯТЬ', "п'ять"],
    ['ещё', 'еще'],
    ['這個', '这个'],
  ])('%s is the same as %s', (one, other) => {
    const hashes = [one, other].map((text) => {
      const scan = new Scan();
      scan.read(text);
      return Array.from(scan.hash.subarray(0, scan.tokens));
    });
    expect(hashes[0]).toEqual(hashes[1]);
  });
});
