/** How much an own script may hold, in UTF-16 units and entries; what is longer is refused, never cut. */
export const SCRIPT_LIMITS = { title: 200, text: 20_000, tags: 20, tag: 40, shortcut: 32, scripts: 5_000 } as const;
