import { readdir } from 'node:fs/promises';

/** What stands in a folder, in a fixed order; nothing when there is no such folder. */
export async function listFolder(folder: string): Promise<{ name: string; isFolder: boolean }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Files in a folder and those within it, as paths with slashes; none when there is no such folder. */
export async function listTree(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder, { recursive: true });
    return names.map((name) => name.replaceAll('\\', '/')).sort();
  } catch {
    return [];
  }
}
