import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSettings, startEditor, type Editor } from './language-server.ts';

const LESSON = 'content/lessons/en/telephone-etiquette.mdx';

let editor: Editor;

// The server of the Astro extension, which reads what Astro has written of the collections.
beforeAll(async () => {
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'sync']);
  editor = await startEditor(
    ['node_modules/@astrojs/language-server/bin/nodeServer.js', '--stdio'],
    'mdx',
    {
      typescript: { tsdk: resolve('node_modules/typescript/lib') },
      contentIntellisense: readSettings()['astro.content-intellisense'],
    },
  );
}, 60_000);

afterAll(() => editor.close());

test('the front matter of a lesson is helped with its fields', { timeout: 120_000 }, async () => {
  const offered = await editor.offered(LESSON, '---\ntitle: Calls\n|\n---\n\nText\n');
  const shown = await editor.shown(LESSON, '---\ntitle: Calls\nminutes|: 10\n---\n\nText\n');

  expect(offered.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['summary', 'objectives', 'minutes', 'sources']),
  );
  expect(shown).toMatch(/Reading and trying time[^]*读和练/);
});
