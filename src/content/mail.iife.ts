/** The content script's entry; the name keeps the build from making it a loader with web-accessible parts. */
import { start } from './start.ts';

start(window);
