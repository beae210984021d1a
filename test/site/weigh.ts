import { gzipSync } from 'node:zlib';
import ts from 'typescript';
import { readBuilt, resolveAddress, type Page } from './built-site.ts';
import type { Element } from './parse-page.ts';

export const PARTS = ['scriptAtLoad', 'scriptInAll', 'total', 'requests'] as const;

/** KB gzip; requests by number, without those for data. */
export type Weight = Record<(typeof PARTS)[number], number>;

/**
 * What a page costs in an empty cache. Islands that wait until they are seen count in
 * `scriptInAll` only.
 *
 * @param fetches Data files that the page fetches at once, seen from it; `$` stands for its name.
 */
export function weigh({ address, elements }: Page, fetches: readonly string[] = []): Weight {
  const islands = elements.filter(({ name }) => name === 'astro-island');
  const scripts = elements.flatMap(({ name, attributes }) =>
    name === 'script' ? (attributes['src'] ?? []) : [],
  );
  const atLoad = withImports([
    ...scripts,
    ...islands.filter((island) => !waits(island)).flatMap(partsOf),
  ]);
  const inAll = withImports([...scripts, ...islands.flatMap(partsOf)]);
  const links = elements.flatMap(({ name, attributes: { rel = '', href = '' } }) =>
    name === 'link' && /^(stylesheet|icon|preload)$/.test(rel) && !href.startsWith('data:')
      ? [href]
      : [],
  );
  const slug = address.split('/').at(-2) ?? '';
  const data = fetches.map(
    (file) => resolveAddress(file.replace('$', slug), address)?.pathname ?? '',
  );

  return {
    scriptAtLoad: sizeOf(atLoad),
    scriptInAll: sizeOf(inAll),
    total: sizeOf([address, ...links, ...atLoad, ...data]),
    requests: new Set([address, ...links, ...atLoad]).size,
  };
}

function waits({ attributes }: Element): boolean {
  return attributes['client'] === 'visible';
}

function partsOf({ attributes }: Element): string[] {
  return [attributes['component-url'], attributes['renderer-url']].flatMap((url) => url ?? []);
}

/** Modules, and what they import before they run. */
function withImports(entries: readonly string[]): string[] {
  const all = new Set(entries);
  for (const module of all) for (const imported of importsOf(module)) all.add(imported);
  return [...all];
}

const importsSeen = new Map<string, string[]>();

function importsOf(module: string): string[] {
  const seen = importsSeen.get(module);
  if (seen) return seen;
  const { statements } = ts.createSourceFile(
    module,
    readBuilt(module).toString(),
    ts.ScriptTarget.Latest,
  );
  const found = statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const target = statement.moduleSpecifier;
    return target && ts.isStringLiteral(target)
      ? (resolveAddress(target.text, module)?.pathname ?? [])
      : [];
  });
  importsSeen.set(module, found);
  return found;
}

const sizes = new Map<string, number>();

function sizeOf(addresses: readonly string[]): number {
  return addresses.reduce((sum, address) => {
    const size = sizes.get(address) ?? gzipSync(readBuilt(address)).length / 1024;
    sizes.set(address, size);
    return sum + size;
  }, 0);
}
