/** Small drawings, all on a 16-unit grid, in the colour of the text around them; meaning is always said in words too. */
import type { JSX } from 'preact';
import type { Temperament } from '../core/types.ts';

const DRAWINGS = {
  angry: 'M8.8 1.5 3.5 9h3.6L6.2 14.5 12.5 6.6H8.6z',
  assertive: 'M2 7h7.2V3.8L14 8l-4.8 4.2V9H2z',
  hesitant: 'M8 1.6a4 4 0 0 1 4 4c0 2.6-3 2.9-3 5H7c0-3.1 3-3.2 3-5a2 2 0 1 0-4 0H4a4 4 0 0 1 4-4zM7 12.4h2v2H7z',
  friendly:
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM5.6 5.6a1 1 0 1 0 0 2 1 1 0 0 0 0-2zm4.8 0a1 1 0 1 0 0 2 1 1 0 0 0 0-2zM4.8 9.3a3.4 3.4 0 0 0 6.4 0z',
  neutral: 'M3 7h10v2H3z',
  script: 'M2 2.5h12v8.2H8.2L5 13.6v-2.9H2zm2 2.2v1.3h8V4.7zm0 2.6v1.3h5.4V7.3z',
  complaint: 'M3 1.5h1.6v.9H13l-1.7 3 1.7 3H4.6v6.1H3z',
  clock:
    'M8 1.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zm0 1.7a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zM7.2 4.6h1.6v3.1l2.1 1.3-.8 1.3-2.9-1.8z',
  fold: 'M3.6 9.8 8 5.4l4.4 4.4-1.2 1.2L8 7.8 4.8 11z',
  promise: 'M3 1.5h10v13L8 11.2 3 14.5zm1.6 1.6v8.6L8 9.4l3.4 2.3V3.1z',
  ring: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zm0 1.5a4 4 0 1 0 0 8 4 4 0 0 0 0-8z',
  check: 'M6.2 12.6 2 8.4l1.5-1.5 2.7 2.7 6.3-6.3L14 4.8z',
} as const;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d={DRAWINGS[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}

/** Every temperament has a drawing of its own name. */
export function temperamentIcon(temperament: Temperament): IconName {
  return temperament;
}
