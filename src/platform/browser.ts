/**
 * The extension API, promises included: Firefox calls it `browser`, Chrome `chrome`. Both answer alike since Manifest V3,
 * so the polyfill gives only its types; its 10 kB would be a sixth of what a content script may weigh.
 */
import type { Browser, Runtime } from 'webextension-polyfill';

const { browser: firefox, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
const browser = (firefox ?? chrome) as Browser;

export default browser;

/** What a listener answers: nothing leaves the answer to another context. */
type Answer = (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined;

/** Listens for messages until the returned function is called; Chrome takes a late answer by callback only. */
export function listen(answer: Answer): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender, respond: (answer: unknown) => void) => {
    const answered = answer(message, sender);
    void answered?.then(respond, () => respond(undefined));
    return answered ? true : undefined;
  };
  const { onMessage } = browser.runtime;
  onMessage.addListener(listener as never);
  return () => onMessage.removeListener(listener as never);
}
