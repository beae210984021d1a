import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    reporters: ['default'],
    projects: [
      {
        root,
        test: {
          name: 'units',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**', 'test/trainers/**'],
        },
      },
      { root, test: { name: 'site', include: ['test/site/**/*.test.ts'] } },
      // What holds for every page of the site holds for the trainers' own.
      {
        root,
        test: {
          name: 'trainers',
          include: ['test/site/{pages,links}.test.ts', 'test/trainers/**/*.test.ts'],
          env: { AMENDS_DIST: 'dist-trainers' },
        },
      },
    ],
  },
});
