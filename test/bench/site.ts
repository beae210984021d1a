// How long the whole site takes to build, and what its pages weigh: build, then measure `dist`.
import { execFileSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { LOCALES } from '#domain/text/locale.ts';
import { listFiles, readBuilt, readPages } from '../site/built-site.ts';
import { weigh } from '../site/weigh.ts';

const started = performance.now();
execFileSync('npm', ['run', '--silent', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
const seconds = (performance.now() - started) / 1000;

const pages = readPages();
const files = listFiles();
const megabytes = files.reduce((sum, file) => sum + readBuilt(file).length, 0) / 1024 / 1024;
console.log(
  `${pages.length} pages in ${seconds.toFixed(1)} s, the check of the content included; ` +
    `${files.length} files, ${megabytes.toFixed(1)} MB\n`,
);

/** One row for each page under a folder, its languages side by side. */
function printWeights(folder: string): void {
  const found = pages.filter(({ address }) => address.startsWith(`/${LOCALES[0]}/${folder}/`));
  const rows = found.map(({ address }) => {
    const same = LOCALES.map((locale) => address.replace(`/${LOCALES[0]}/`, `/${locale}/`));
    return {
      name: address.split('/').slice(3, -1).join('/') || '(list)',
      kilobytes: same.map((each) => {
        const page = pages.find((candidate) => candidate.address === each);
        return page ? weigh(page).total : 0;
      }),
    };
  });
  const total = [
    'all',
    ...LOCALES.map((_, at) =>
      rows.reduce((sum, row) => sum + (row.kilobytes[at] ?? 0), 0).toFixed(0),
    ),
  ];
  const lines = [
    [folder, ...LOCALES],
    ...rows.map(({ name, kilobytes }) => [name, ...kilobytes.map((kb) => kb.toFixed(1))]),
    total,
  ];
  const lengths = lines.map(([name = '']) => name.length);
  for (const [name = '', ...cells] of lines) {
    console.log(
      [name.padEnd(Math.max(...lengths)), ...cells.map((cell) => cell.padStart(8))].join(' '),
    );
  }
  console.log();
}

console.log(
  'What a page brings in an empty cache, in KB gzip: page, styles, scripts at load, drawings\n',
);
for (const folder of ['lessons', 'roleplays']) printWeights(folder);
