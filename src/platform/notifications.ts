/** Notifications of the system. */
import browser from './browser.ts';

/** What a notification says; `buttons` are shown where the browser has them. */
export interface Notification {
  id: string;
  title: string;
  message: string;
  buttons: string[];
}

/** What Firefox does not have, nor know the name of: there, a notification with buttons is refused whole. */
interface Buttons {
  onButtonClicked?: { addListener(clicked: (id: string, button: number) => void): void };
}
const { notifications } = browser as { notifications?: typeof browser.notifications & Buttons };

/** Shows a notification, or changes the one with this id. */
export async function showNotification({ id, title, message, buttons }: Notification): Promise<void> {
  const withButtons = notifications?.onButtonClicked && buttons.length > 0;
  await notifications?.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message,
    ...(withButtons && { buttons: buttons.map((words) => ({ title: words })) }),
  });
}

/** Calls back at each click, with the place of the button or null for the notification itself; register at the worker's start. */
export function onNotification(clicked: (id: string, button: number | null) => void): void {
  const close = (id: string, button: number | null): void => {
    void notifications?.clear(id);
    clicked(id, button);
  };
  notifications?.onClicked.addListener((id) => close(id, null));
  notifications?.onButtonClicked?.addListener((id, button) => close(id, button));
}
