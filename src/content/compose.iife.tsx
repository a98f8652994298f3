/** The reply's script: brought into a frame by the background where a reply is being written, and only then. */
import { accompany } from './compose/accompany.tsx';
import { offerCompose } from './compose-panel.ts';

offerCompose(accompany);
