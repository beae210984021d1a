import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type CompletionItem,
  type CompletionList,
  type Diagnostic,
  type Hover,
  type MarkupContent,
} from 'vscode-languageserver-protocol/node';

/** An editor without a screen: it opens texts under names of files and asks a language server. */
export interface Editor {
  /** What is underlined: `line: message`, lines counted from 1. */
  underlined(file: string, text: string): Promise<string[]>;
  /** What is offered where the text has a `|`. */
  offered(file: string, text: string): Promise<CompletionItem[]>;
  /** What is shown over the word that stands before the `|`. */
  shown(file: string, text: string): Promise<string>;
  close(): Promise<void>;
}

/** The settings that VS Code reads from this folder. */
export function readSettings(): Record<string, unknown> {
  return JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
}

/** Starts a language server on this project, with the settings of `.vscode/settings.json`. */
export async function startEditor(
  command: readonly [program: string, ...args: string[]],
  languageId: string,
  initializationOptions: object = {},
): Promise<Editor> {
  const [program, ...args] = command;
  const server = spawn(process.execPath, [resolve(program), ...args]);
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const found = new Map<string, (diagnostics: Diagnostic[]) => void>();
  const settings = readSettings();
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section = '' }) => settingsUnder(settings, section)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      found.get(uri)?.(diagnostics);
    },
  );
  connection.listen();

  const rootUri = pathToFileURL(resolve('.')).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri,
    workspaceFolders: [{ uri: rootUri, name: 'amends' }],
    initializationOptions,
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: {
        completion: { completionItem: { documentationFormat: ['markdown'], snippetSupport: true } },
        hover: { contentFormat: ['markdown'] },
        publishDiagnostics: {},
      },
    },
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  let version = 0;
  const opened = new Set<string>();
  async function open(file: string, text: string): Promise<string> {
    const uri = `${rootUri}/${file}`;
    version += 1;
    if (opened.has(uri)) {
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    } else {
      opened.add(uri);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version, text },
      });
    }
    return uri;
  }

  /** The text without its `|`, and where that stood. */
  function split(text: string) {
    const before = text.slice(0, text.indexOf('|')).split('\n');
    return {
      text: text.replace('|', ''),
      position: { line: before.length - 1, character: before.at(-1)?.length ?? 0 },
    };
  }

  return {
    async underlined(file, text) {
      const uri = `${rootUri}/${file}`;
      const diagnostics = new Promise<Diagnostic[]>((done) => found.set(uri, done));
      await open(file, text);
      return (await diagnostics).map(
        ({ range, message }) => `${range.start.line + 1}: ${String(message)}`,
      );
    },
    async offered(file, marked) {
      const { text, position } = split(marked);
      const uri = await open(file, text);
      const list: CompletionList | CompletionItem[] | null = await connection.sendRequest(
        'textDocument/completion',
        { textDocument: { uri }, position },
      );
      return Array.isArray(list) ? list : (list?.items ?? []);
    },
    async shown(file, marked) {
      const { text, position } = split(marked);
      const uri = await open(file, text);
      const hover: Hover | null = await connection.sendRequest('textDocument/hover', {
        textDocument: { uri },
        position: { ...position, character: position.character - 1 },
      });
      return (hover?.contents as MarkupContent | undefined)?.value ?? '';
    },
    async close() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
      server.kill();
    },
  };
}

/** What an editor answers for a section: `yaml` → all settings that begin with `yaml.`. */
function settingsUnder(settings: Record<string, unknown>, section: string): unknown {
  const under: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(settings)) {
    if (!name.startsWith(`${section}.`)) continue;
    const path = name.slice(section.length + 1).split('.');
    let place = under;
    for (const step of path.slice(0, -1)) {
      place = (place[step] ??= {}) as Record<string, unknown>;
    }
    place[path.at(-1) ?? ''] = value;
  }
  return settings[section] ?? (Object.keys(under).length > 0 ? under : null);
}
