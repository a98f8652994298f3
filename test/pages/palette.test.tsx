// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PaletteOptions } from '../../src/pages/options/palette-options.tsx';
import { PaletteSection } from '../../src/pages/popup/palette-section.tsx';
import { loadSettings, saveSettings } from '../../src/platform/storage.ts';
import { expectAccessible } from '../support/axe.ts';
import { resetBrowser } from '../support/fake-browser.ts';

beforeEach(resetBrowser);
afterEach(cleanup);

const SITE = 'https://mail.example.com/*';

describe('the palette in the popup', () => {
  it('tells its key, and is turned off and on for the site on screen', async () => {
    const { container } = render(<PaletteSection tab={{ id: 1, url: 'https://mail.example.com/inbox' }} />);
    await screen.findByText(/Ctrl\+Shift\+Space opens them/);
    const wanted = (await screen.findByLabelText('Palette and ;shortcuts on mail.example.com')) as HTMLInputElement;
    expect(wanted.checked).toBe(true);
    await expectAccessible(container);
    fireEvent.click(wanted);
    await waitFor(async () => expect((await loadSettings()).quietSites).toEqual([SITE]));
    fireEvent.click(wanted);
    await waitFor(async () => expect((await loadSettings()).quietSites).toEqual([]));
  });

  it('offers no site where there is none', async () => {
    render(<PaletteSection tab={{ id: 1, url: 'about:blank' }} />);
    await screen.findByText(/Ctrl\+Shift\+Space opens them/);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });
});

describe('the palette in the options', () => {
  it('says what the list of sites will hold, and turns one on again', async () => {
    await saveSettings({ quietSites: [SITE] });
    const { container } = render(<PaletteOptions />);
    const button = await screen.findByRole('button', { name: 'Turn on for mail.example.com' });
    await expectAccessible(container);
    fireEvent.click(button);
    await screen.findByText(/^None\. The popup turns/);
    expect((await loadSettings()).quietSites).toEqual([]);
  });
});
