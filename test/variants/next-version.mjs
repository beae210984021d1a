/** @typedef {import('./build-variant.mjs').Change} Change */

/** @param {string | undefined} version */
const raised = (version) => (version === 'CURRENT' ? version : String(Number(version) + 1));

/**
 * Makes the next version of the site: one more version of events, in which each says by which
 * version of the site it was made, and a step that says so of all events from before.
 *
 * @type {readonly Change[]}
 */
export const NEXT_VERSION = [
  {
    file: 'src/domain/record/upcast.ts',
    from: /(export const CURRENT\b[^=]*= )(\d+)/,
    to: (_, before, version) => `${before}${raised(version)}`,
  },
  {
    file: 'src/domain/record/upcast.ts',
    from: /export const UPCASTS: /,
    to: 'const SHIPPED: ',
  },
  {
    file: 'src/domain/record/upcast.ts',
    from: /\n$/,
    to: `
export const UPCASTS: Readonly<Record<number, Upcast>> = {
  ...SHIPPED,
  [CURRENT - 1]: (event) => ({ ...event, site: 'before' }),
};
`,
  },
  {
    file: 'src/domain/record/is-record-event.ts',
    from: /if \(v !== (\d+|CURRENT) \|\| /,
    to: (_, version) => `if (v !== ${raised(version)} || !isText(value['site']) || `,
  },
  {
    file: 'src/stores/record.ts',
    from: /return \{ \.\.\.fact, v: (\d+|CURRENT), /,
    to: (_, version) => `return { ...fact, v: ${raised(version)}, site: 'next', `,
  },
  // In one language: it builds in half the time.
  {
    file: 'src/domain/text/locale.ts',
    from: /LOCALES = \['zh-hans', 'zh-hant', 'en'\]/,
    to: "LOCALES = ['en']",
  },
];
