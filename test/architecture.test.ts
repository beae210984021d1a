import { globSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import ts from 'typescript';
import {
  readModules,
  resolveImport,
  walk,
  type Import,
  type Module,
  type Part,
} from './read-source.ts';

interface Room {
  files: string;
  part?: Part;
  /** Rooms (`#domain`) and packages (`zod`, `node:*`). Its own files need no mention. */
  may: readonly string[];
  /** What it may import as types only: nothing of it reaches the browser. */
  mayAsTypes?: readonly string[];
}

/** Who may import whom. */
const ROOMS: Readonly<Record<string, Room>> = {
  schemas: { files: 'src/schemas/**/*.ts', may: ['zod'] },
  // The hash: the browser's own needs a secure page, which a shared desk on http has not.
  // Statistics: the cohort's means and correlations are not ours to write anew.
  domain: {
    files: 'src/domain/**/*.ts',
    may: ['@noble/hashes/sha2.js', '@noble/hashes/utils.js', 'ts-fsrs', 'simple-statistics'],
    mayAsTypes: ['#schemas'],
  },
  authoring: {
    files: 'src/authoring/**/*.{ts,mjs}',
    may: [
      '#schemas',
      '#domain',
      'node:*',
      '@clack/prompts',
      'opencc-js/t2cn',
      'satteri',
      'yaml',
      'zod',
    ],
  },
  // Runs with the development server only: `astro.config.mjs` brings it in.
  live: {
    files: 'src/live/**/*.ts',
    may: ['#authoring', '#domain', 'node:*', 'astro:middleware'],
    mayAsTypes: ['astro', 'astro/loaders', 'vite'],
  },
  // Words: the two answers of a true-false item are called what the interface calls them.
  catalog: {
    files: 'src/catalog/*.ts',
    may: ['#schemas', '#domain', '#words', 'astro:content'],
  },
  // Trainers see what the commands of the workshop say; no page of learners may.
  'catalog for trainers': {
    files: 'src/catalog/trainers/*.ts',
    may: ['#schemas', '#domain', '#words', '#authoring', 'astro:content'],
  },
  stores: {
    files: 'src/stores/**/*.ts',
    may: ['#domain', 'nanostores', '@nanostores/persistent', 'idb'],
    mayAsTypes: ['#schemas'],
  },
  // Domain: which languages there are. OpenCC derives one of them.
  words: { files: 'src/words/**/*.ts', may: ['#domain', 'opencc-js/cn2t'] },
  // Words reach islands as props, so an island knows their type and never the texts.
  'islands and client scripts': {
    files: 'src/components/**/*.{ts,tsx}',
    may: ['#stores', '#domain', 'react', '@nanostores/react'],
    mayAsTypes: ['#schemas', '#words'],
  },
  '.astro components and layouts': {
    files: 'src/{components,layouts}/**/*.astro',
    part: 'front matter',
    may: ['#catalog', '#domain', '#words', '#components', '#styles'],
  },
  pages: {
    files: 'src/pages/**/*.astro',
    part: 'front matter',
    may: ['#catalog', '#domain', '#words', '#components', '#layouts', '#styles'],
  },
  'data files of pages': {
    files: 'src/pages/**/*.ts',
    may: ['#catalog', '#domain'],
    mayAsTypes: ['astro'],
  },
  'scripts of .astro files': { files: 'src/**/*.astro', part: 'script', may: ['#components'] },
  'the files that Astro looks for': {
    files: 'src/*.ts',
    may: ['#schemas', '#words', '#live', 'astro:content', 'astro/loaders', 'astro:middleware'],
  },
};

/** Single files that need more than their room, and why. */
const EXCEPTIONS: Readonly<Record<string, { may: string; because: string }>> = {
  'src/authoring/exchange/csv.ts': {
    may: 'papaparse',
    because: 'tables come from spreadsheets, with quotes and separators of many kinds',
  },
  'src/authoring/exchange/gift-text.ts': {
    may: 'gift-pegjs',
    because: 'it is the grammar of GIFT, which other systems write',
  },
  'src/authoring/exchange/xml.ts': {
    may: 'fast-xml-parser',
    because: 'Moodle writes and reads questions as XML',
  },
  'src/authoring/serve.mjs': { may: 'astro', because: 'it starts the server of the built site' },
  'src/components/figure/graphviz.ts': {
    may: '@viz-js/viz',
    because: 'it draws the trainers’ maps of role-plays, always at build time',
  },
  'src/components/lesson/lay-out-flowchart.ts': {
    may: '@viz-js/viz',
    because: 'it is the thinking half of Flowchart.astro and runs at build time',
  },
  'src/layouts/Page.astro': {
    may: 'node:crypto',
    because: 'the security policy names the theme script by its hash',
  },
  'src/components/cohort/csv.ts': {
    may: 'papaparse',
    because: 'it writes the tables of the cohort room, with the quoting that spreadsheets want',
  },
  'src/pages/[locale]/cohort/maps/[id].json.ts': {
    may: '#components/trainers/lay-out-scenario.ts',
    because: 'it lays the map out at build time, which the cohort room then draws onto',
  },
  'src/pages/[locale]/lessons/[id].astro': {
    may: 'astro:content',
    because: 'only a page can render the MDX of the entry that the catalog found',
  },
};

/** What may run in the browser. All else of ours is for the build. */
const IN_BROWSER = ['components', 'stores', 'domain'];
const BROWSER_PACKAGES = [
  'react',
  '@nanostores/react',
  'nanostores',
  '@nanostores/persistent',
  'idb',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'ts-fsrs',
  'simple-statistics',
  'papaparse',
];

const everything = readModules('src/**/*.{ts,tsx,mjs,astro}');

describe('the rooms', () => {
  test.each(Object.entries(ROOMS))('import only what they may: %s', (_, room) => {
    const modules = modulesOf(room);

    expect(modules).not.toHaveLength(0);
    expect(strays(modules, (found, module) => !isAllowed(found, module, room))).toEqual([]);
  });

  test.each(Object.entries(EXCEPTIONS))('still need their exception: %s', (file, { may }) => {
    const modules = everything.filter((module) => module.file === file);

    expect(modules).not.toHaveLength(0);
    expect(modules.flatMap(({ imports }) => imports.map(({ target }) => target))).toContain(may);
  });

  test('hold every source file', () => {
    const listed = new Set(Object.values(ROOMS).flatMap(({ files }) => globSync(files)));

    expect(
      globSync('src/**/*.{ts,tsx,js,jsx,mjs,cjs,astro}').filter((file) => !listed.has(file)),
    ).toEqual([]);
    expect(globSync('src/styles/**/*.*').filter((file) => !file.endsWith('.css'))).toEqual([]);
  });

  test('leave pages to Astro: nobody imports one', () => {
    const isPage = ({ target }: Import, { file }: Module) => roomOf(file, target) === '#pages';

    expect(strays(everything, isPage)).toEqual([]);
  });
});

describe('the browser', () => {
  const islands = globSync('src/components/**/*.tsx');
  const scripts = everything
    .filter(({ part }) => part === 'script')
    .flatMap(({ file, imports }) =>
      imports.flatMap(({ target }) => resolveImport(file, target) ?? []),
    );

  test('is entered through islands and client scripts only', () => {
    expect(islands).not.toHaveLength(0);
    expect(scripts).not.toHaveLength(0);
    expect(scripts.filter((file) => !/^src\/components\/.*\.ts$/.test(file))).toEqual([]);
  });

  test('never reaches content, build tools or server code, by any detour', () => {
    const reached = reachableFrom([...islands, ...scripts]);
    const isForBuild = ({ target, isType }: Import, { file }: Module) => {
      const inside = resolveImport(file, target);
      if (isType) return false;
      if (inside === undefined) return !BROWSER_PACKAGES.includes(target);
      return inside.endsWith('.astro') || !IN_BROWSER.includes(inside.split('/')[1] ?? '');
    };

    expect(reached.length).toBeGreaterThan(islands.length);
    expect(strays(reached, isForBuild)).toEqual([]);
  });
});

describe('the build', () => {
  test('never reaches the stores, by any detour', () => {
    const isIsland = (file: string) => file.endsWith('.tsx');
    const reached = reachableFrom(globSync('src/pages/**/*.{ts,astro}'), isIsland);
    const isStore = ({ target, isType }: Import, { file }: Module) =>
      !isType && roomOf(file, target) === '#stores';

    expect(reached.length).toBeGreaterThan(globSync('src/pages/**/*.astro').length);
    expect(strays(reached, isStore)).toEqual([]);
  });

  test('keeps the workshop from learners: only its own pages reach the catalog for trainers', () => {
    const reached = (entries: string[]) =>
      reachableFrom(entries).filter(({ file }) => file.startsWith('src/catalog/trainers/'));

    expect(reached(globSync('src/pages/**/trainers/_*.astro'))).not.toHaveLength(0);
    expect(reached(globSync('src/pages/**/[!_]*.{ts,astro}')).map(({ file }) => file)).toEqual([]);
  });
});

describe('addresses of imports', () => {
  const isOurs = ({ target }: Import) => /^[.#]/.test(target);

  test('end with the extension', () => {
    const lacksExtension = (found: Import) =>
      isOurs(found) && !/\.(ts|tsx|mjs|astro|css|css\?url|svg\?raw)$/.test(found.target);

    expect(strays(everything, lacksExtension)).toEqual([]);
  });

  test('are relative inside a room, and #room/file.ts across rooms', () => {
    const isMisaddressed = (found: Import, { file }: Module) => {
      const inside = resolveImport(file, found.target);
      // A pattern has no other way, and styles are no room: they stand beside layouts and pages.
      if (!inside || found.isGlob || inside.startsWith('src/styles/')) return false;
      return (deskOf(inside) === deskOf(file)) !== found.target.startsWith('.');
    };

    expect(strays(everything, isMisaddressed)).toEqual([]);
  });

  test('lead to files that exist', () => {
    const files = new Set(globSync('src/**/*.*'));
    const isMissing = ({ target, isGlob }: Import, { file }: Module) => {
      const inside = resolveImport(file, target);
      return inside !== undefined && (isGlob ? globSync(inside).length === 0 : !files.has(inside));
    };

    expect(strays(everything, isMissing)).toEqual([]);
  });
});

describe('the domain', () => {
  const GLOBALS =
    /^(document|window|globalThis|self|navigator|location|history|localStorage|sessionStorage|indexedDB|performance|crypto|process|fetch|setTimeout|setInterval)$/;

  test('asks nobody for the time, for chance, or for the browser', () => {
    const modules = readModules('src/domain/**/*.ts');
    const asked = modules.flatMap(({ file, tree }) => {
      const found: string[] = [];
      walk(tree, (node) => {
        if (isUnruly(node)) found.push(`${file} uses ${node.getText()}`);
      });
      return found;
    });

    expect(modules).not.toHaveLength(0);
    expect(asked).toEqual([]);
  });

  function isUnruly(node: ts.Node): boolean {
    if (ts.isPropertyAccessExpression(node)) {
      return /^(Date\.now|Math\.random)$/.test(node.getText());
    }
    if (ts.isNewExpression(node)) {
      return node.expression.getText() === 'Date' && (node.arguments?.length ?? 0) === 0;
    }
    if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
    return ts.isIdentifier(node) && GLOBALS.test(node.text) && isValue(node);
  }

  /** Not the name of somebody's property, such as `step.history`. */
  function isValue({ parent, text }: ts.Identifier): boolean {
    if (ts.isPropertyAccessExpression(parent)) return parent.name.text !== text;
    return ts.isExpression(parent) || ts.isVariableDeclaration(parent) || ts.isStatement(parent);
  }
});

describe('the house', () => {
  const folders = ['src', 'test', 'content'].flatMap((top) =>
    globSync(`${top}/**/*`, { withFileTypes: true }).filter((entry) => entry.isDirectory()),
  );

  test('has no folder for what fits nowhere', () => {
    const names = folders.map(({ name }) => name);

    expect(names).toContain('domain');
    expect(
      names.filter((name) => /^(utils?|libs?|helpers?|common|types|shared|misc)$/.test(name)),
    ).toEqual([]);
  });

  test('has no barrels: a file is imported from where it stands', () => {
    const barrels = globSync('src/**/index.{ts,tsx,mjs}').filter(
      (file) => file !== 'src/words/index.ts',
    );

    expect(barrels).toEqual([]);
  });

  test('shows at the top only what its plan shows', () => {
    const plan = 'package.json tsconfig.json astro.config.mjs README.md public content src test';
    const beside = 'LICENSE package-lock.json .gitignore .prettierignore .ci .git .github .vscode';
    const made =
      'node_modules dist dist-trainers exports .astro test-results playwright-report .DS_Store';
    const known = [plan, beside, made].flatMap((names) => names.split(' '));

    expect(readdirSync('.').filter((name) => !known.includes(name))).toEqual([]);
  });
});

function modulesOf({ files, part = 'module' }: Room): Module[] {
  return readModules(files).filter((module) => module.part === part);
}

function isAllowed({ target, isType }: Import, { file }: Module, room: Room): boolean {
  const imported = roomOf(file, target);
  const may = [...room.may, ...(isType ? (room.mayAsTypes ?? []) : [])];
  if (imported === roomOf(file, file) || EXCEPTIONS[file]?.may === target) return true;
  return may.some((entry) =>
    entry.endsWith('*') ? imported.startsWith(entry.slice(0, -1)) : entry === imported,
  );
}

/** `#domain` for everything in `src/domain`; a package's own name. */
function roomOf(file: string, target: string): string {
  const inside = target.startsWith('src/') ? target : resolveImport(file, target);
  return inside ? `#${inside.split('/')[1]}` : target;
}

/** Where imports are relative: a room, or in the large room of components one subject. */
function deskOf(file: string): string {
  const [src, room, subject] = file.split('/');
  return room === 'components' ? `${src}/${room}/${subject}` : `${src}/${room}`;
}

function strays(
  modules: readonly Module[],
  isStray: (found: Import, module: Module) => boolean,
): string[] {
  return modules.flatMap((module) =>
    module.imports
      .filter((found) => isStray(found, module))
      .map(({ target }) => `${module.file} imports ${target}`),
  );
}

/** The modules that running these files brings along, types aside. */
function reachableFrom(entries: readonly string[], isBorder = (_: string) => false): Module[] {
  const queue = [...entries];
  const seen = new Set<string>();
  for (const file of queue) {
    if (seen.has(file) || isBorder(file)) continue;
    seen.add(file);
    queue.push(...loadedBy(file));
  }
  return everything.filter(({ file, part }) => seen.has(file) && part !== 'script');
}

function loadedBy(file: string): string[] {
  return everything
    .filter((module) => module.file === file && module.part !== 'script')
    .flatMap(({ imports }) => imports.filter(({ isType }) => !isType))
    .flatMap(({ target }) => resolveImport(file, target) ?? []);
}
