import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** An `.astro` file holds two kinds of program: front matter runs at build time, scripts in the browser. */
export type Part = 'module' | 'front matter' | 'script';

export interface Import {
  /** As written: a package, `#room/file.ts`, or a relative path. */
  target: string;
  /** Disappears when types are removed. `import { type X }` stays, and counts as a value. */
  isType: boolean;
  /** A pattern in `import.meta.glob`. */
  isGlob: boolean;
}

export interface Module {
  file: string;
  part: Part;
  tree: ts.SourceFile;
  imports: readonly Import[];
}

/** Every program in the files of a pattern, relative to the project's folder. */
export function readModules(pattern: string): Module[] {
  return globSync(pattern).sort().flatMap(readFile);
}

/**
 * The file in `src` that an import means, or `undefined` for a package.
 *
 * @example resolveImport('src/pages/404.astro', '#words/index.ts') // => 'src/words/index.ts'
 */
export function resolveImport(file: string, target: string): string | undefined {
  const [path = ''] = target.split('?');
  if (path.startsWith('#')) return `src/${path.slice(1)}`;
  return path.startsWith('.') ? join(dirname(file), path) : undefined;
}

/** Calls `visit` for a node and everything in it. */
export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  node.forEachChild((child) => walk(child, visit));
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---/;
const SCRIPT = /<script\b[^>]*>([\s\S]*?)<\/script>/g;

function readFile(file: string): Module[] {
  const text = readFileSync(file, 'utf8');
  if (!file.endsWith('.astro')) return [parse(file, 'module', text)];

  const frontMatter = FRONT_MATTER.exec(text);
  const template = text.slice(frontMatter?.[0].length ?? 0);
  return [
    parse(file, 'front matter', frontMatter?.[1] ?? ''),
    ...[...template.matchAll(SCRIPT)].map(([, script = '']) => parse(file, 'script', script)),
  ];
}

function parse(file: string, part: Part, text: string): Module {
  const name = file.endsWith('.astro') ? `${file}.ts` : file;
  const tree = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  walk(tree, (node) => imports.push(...importsAt(node)));
  return { file, part, tree, imports };
}

function importsAt(node: ts.Node): Import[] {
  const found = (target: ts.Node | undefined, isType = false, isGlob = false) =>
    target && ts.isStringLiteralLike(target) ? [{ target: target.text, isType, isGlob }] : [];

  if (ts.isImportDeclaration(node)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return found(node.moduleSpecifier, isType);
  }
  if (ts.isExportDeclaration(node)) return found(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node)) {
    return ts.isLiteralTypeNode(node.argument) ? found(node.argument.literal, true) : [];
  }
  if (!ts.isCallExpression(node)) return [];
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return found(node.arguments[0]);
  return node.expression.getText() === 'import.meta.glob'
    ? found(node.arguments[0], false, true)
    : [];
}
