import { expect, it, vi } from 'vitest';
import { findBrowsers } from '../../scripts/find-browsers.mjs';

it('takes the browsers that the environment names before all others', () => {
  vi.stubEnv('CHROMIUM_PATH', process.execPath).stubEnv('FIREFOX_PATH', process.execPath);
  expect(findBrowsers()).toEqual({ chromium: process.execPath, firefox: process.execPath });
  vi.unstubAllEnvs();
});

it('passes over what is no program', () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium').stubEnv('FIREFOX_PATH', '/etc');
  const { chromium, firefox } = findBrowsers();
  expect(chromium).not.toBe('/nowhere/chromium');
  expect(firefox).not.toBe('/etc');
  vi.unstubAllEnvs();
});
