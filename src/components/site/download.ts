const TYPES: Readonly<Record<string, string>> = {
  jsonl: 'application/x-ndjson',
  json: 'application/json',
  txt: 'text/plain;charset=utf-8',
  csv: 'text/csv;charset=utf-8',
};

/** How long a browser may take to fetch what it was handed, in milliseconds. */
const PATIENCE = 60_000;

/** Hands the learner a text file: `.jsonl`, `.json`, `.txt` or `.csv`. */
export function download(name: string, text: string): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
