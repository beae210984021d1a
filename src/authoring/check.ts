import { answerExplain } from './answer-explain.ts';
import { HELP, readCheckOptions, type CheckOptions } from './check-options.ts';
import { runCheck, type Outcome } from './run-check.ts';
import { watchCheck } from './watch-check.ts';

/**
 * The command `npm run check:content`: tells authors what to put right before the site is built.
 * `--help` lists what else it does.
 */
const root = process.cwd();
const asked = readCheckOptions(process.argv.slice(2));

if ('mistake' in asked) fail(`${asked.mistake}\n\n${HELP}`);
else if (asked.help) console.log(HELP);
else if (asked.explain) tell(answerExplain(asked.files[0]));
else if (asked.watch) watch(asked);
else await check(asked);

async function check(options: CheckOptions): Promise<void> {
  if (options.format === 'text') console.log('Checking content/ …\n');
  tell(await runCheck(root, options));
}

function tell({ said, code }: Outcome): void {
  if (code === 2) fail(said);
  else if (said) console.log(said);
  process.exitCode = code;
}

function watch(options: CheckOptions): void {
  console.log('Checking content/ …\n');
  const stop = watchCheck(root, options, (text) => console.log(`${text}\n`));
  process.once('SIGINT', () => {
    stop();
    console.log('Stopped.');
  });
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
