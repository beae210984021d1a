import { countCoverage } from './count-coverage.ts';
import { suggest } from './did-you-mean.ts';
import { findTouched } from './find-touched.ts';
import { readContent } from './read-content.ts';
import { wordCoverage, wordTouched } from './word-coverage.ts';

/**
 * The command `npm run coverage`: what the course has of the fact register.
 * With rows, as in `npm run coverage -- K002-066`: what to look at again when these facts change.
 */
const rows = process.argv.slice(2);
const content = await readContent(process.cwd());

if (rows.length === 0) console.log(wordCoverage(countCoverage(content)));
for (const row of rows) {
  const touched = findTouched(content, row.toUpperCase());
  if (touched) console.log(`${wordTouched(touched)}\n`);
  else {
    const advice = suggest(row, [...content.facts.ids], 'Rows are written like K002-066.');
    console.error(`There is no row "${row}" in content/facts. ${advice}\n`);
    process.exitCode = 1;
  }
}
