/** The number on the toolbar button. */
import browser from './browser.ts';

/** Shows a text of at most four characters with its colour and a title that says it in words; an empty text clears it. */
export async function showBadge(text: string, colour: string, title: string): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setBadgeTextColor?.({ color: '#ffffff' }),
    browser.action.setTitle({ title }),
  ]);
}
