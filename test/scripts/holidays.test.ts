import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { makeHolidays } from '../../scripts/holidays.ts';

const file = readFileSync('public/holidays/holidays.json', 'utf8');

describe('the holiday file', () => {
  it('is what the script makes; when this fails, run `npm run holidays`', () => {
    expect(makeHolidays() === file).toBe(true);
  }, 120_000);

  it('names whose data it is, and is small', () => {
    expect(JSON.parse(file).credit).toMatch(/date-holidays.*CC BY-SA 3\.0.*chinese-days.*MIT/);
    expect(gzipSync(file).length).toBeLessThan(10_000);
  });
});
