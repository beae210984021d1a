import { runNew } from './new/run-new.ts';

/**
 * The command `npm run new`: a new lesson, item, role-play, exam or diagram, with a text to start
 * from that passes the check, in its place in the course. `--help` says more.
 */
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const { code, text } = await runNew(
  process.cwd(),
  process.argv.slice(2),
  isTerminal ? { input: process.stdin, output: process.stdout } : undefined,
);
(code === 0 ? console.log : console.error)(`\n${text}\n`);
process.exitCode = code;
