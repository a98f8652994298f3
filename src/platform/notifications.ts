/** Notifications of the system. */
import browser from './browser.ts';

/** What a notification says; `buttons` are shown where the browser has them. */
export interface Notification {
  id: string;
  title: string;
  message: string;
  buttons: string[];
}

/** Shows a notification; what keeps the browser from it is its own affair. */
export async function showNotification({ id, title, message, buttons }: Notification): Promise<void> {
  // Async, for Firefox throws at once: it has no buttons, and refuses a notification that names them.
  const create = async (more: object): Promise<unknown> =>
    browser.notifications.create(id, {
      type: 'basic',
      iconUrl: browser.runtime.getURL('icons/128.png'),
      title,
      message,
      ...more,
    });
  await create({ buttons: buttons.map((words) => ({ title: words })) })
    .catch(() => create({}))
    .catch(() => undefined);
}

/** Calls back at each click, with the place of the button or null for the notification itself; register at the worker's start. */
export function onNotification(clicked: (id: string, button: number | null) => void): void {
  const close = (id: string, button: number | null): void => {
    void browser.notifications.clear(id);
    clicked(id, button);
  };
  browser.notifications.onClicked.addListener((id) => close(id, null));
  browser.notifications.onButtonClicked?.addListener(close);
}
