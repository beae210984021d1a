import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';
import { live } from './src/live/live.ts';

/**
 * What every page needs, what every island needs, and what items and exams need; the rest goes
 * with its page. Only modules that do nothing by themselves: a script of one page must not come
 * to run on all of them.
 */
const SCRIPTS = [
  {
    name: 'site',
    test: /src\/(stores\/(record|journal|archive|random|preferences|backup)|domain\/(record\/(event|parse|fold|select|next-lesson)|assessment\/time-limit|text)|components\/site\/download)|vite\/preload-helper|node_modules\/(nanostores|@nanostores\/persistent|idb)\//,
  },
  {
    name: 'islands',
    test: /node_modules\/(react|react-dom|scheduler|@nanostores\/react|@astrojs\/react)\/|src\/components\/(use-|thread-path|site\/Phrase)|src\/domain\/chance/,
  },
  {
    name: 'assessment',
    test: /src\/(components\/item|domain\/assessment\/(?!admission|form-code)|stores\/(attempt|practice))/,
  },
];

/**
 * What is loaded late needs only scripts that the page has, and the one style sheet; but for the
 * reader of backups, which is a script of its own since the cohort room has it as well. Vite's helper
 * would preload nothing, and cost a kilobyte and a request wherever something is loaded late.
 * Should Vite call it otherwise one day, the budgets of the pages will tell.
 *
 * @type {import('vite').Plugin}
 */
const noPreloading = {
  name: 'no-preloading',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

/**
 * Papa Parse is written as CommonJS, as React is. The two together would have the few lines that
 * read such modules in a script of their own, which every page with an island would wait for.
 *
 * @type {import('vite').Plugin}
 */
const papaparseAsModule = {
  name: 'papaparse-as-module',
  apply: 'build',
  transform: {
    filter: { id: /node_modules\/papaparse\// },
    handler: (code) =>
      `const module = { exports: {} }, { exports } = module;\n${code}\nexport default module.exports;`,
  },
};

/**
 * The trainers' workshop, with every key: the development server has it, and a build that is asked
 * for it by `npm run build -- --trainers` or by `AMENDS_TRAINERS=1`. Such a build goes to a folder
 * of its own, so that nobody uploads it by mistake.
 */
const buildsForTrainers =
  process.argv.includes('--trainers') || process.env['AMENDS_TRAINERS'] === '1';

/** By address, after `/[locale]/trainers`: the file in `src/pages/[locale]/trainers`. */
const TRAINERS_PAGES = {
  '': '_index.astro',
  '/check': '_check.astro',
  '/check/[id]': '_mistake.astro',
  '/items': '_items.astro',
  '/roleplays': '_roleplays.astro',
  '/roleplays/[id]': '_roleplay.astro',
  '/coverage': '_coverage.astro',
  '/rows': '_rows.astro',
  '/exams': '_exams.astro',
  '/exams/[id]': '_exam.astro',
  '/translation': '_translation.astro',
};

/**
 * Learners' builds have none of this: not only the pages but their scripts and styles stay out of
 * what learners load.
 *
 * @type {import('astro').AstroIntegration}
 */
const trainers = {
  name: 'trainers',
  hooks: {
    'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
      const hasWorkshop = command === 'dev' || buildsForTrainers;
      updateConfig({ vite: { define: { 'import.meta.env.TRAINERS': hasWorkshop } } });
      if (!hasWorkshop) return;
      for (const [address, file] of Object.entries(TRAINERS_PAGES)) {
        injectRoute({
          pattern: `/[locale]/trainers${address}`,
          entrypoint: `./src/pages/[locale]/trainers/${file}`,
        });
      }
    },
  },
};

export default defineConfig({
  site: 'https://example.org',
  trailingSlash: 'always',
  outDir: buildsForTrainers ? './dist-trainers/' : './dist/',
  cacheDir: './.astro/',
  devToolbar: { enabled: false },
  // The Astro extension of VS Code helps with the front matter of lessons by it.
  experimental: { contentIntellisense: true },
  markdown: { syntaxHighlight: false },
  vite: {
    plugins: [noPreloading, papaparseAsModule],
    build: {
      // One style sheet and few scripts: fewer requests, and they compress better.
      cssCodeSplit: false,
      rolldownOptions: { output: { codeSplitting: { groups: SCRIPTS } } },
    },
  },
  integrations: [
    react(),
    mdx({ optimize: { ignoreElementNames: ['h2', 'h3', 'code'] } }),
    trainers,
    live(),
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
