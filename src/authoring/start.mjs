// `npm start`: from a fresh clone to the site in a browser. `npm run dev`: the same with live reload.
import { install, run } from './install.mjs';

const [mode = 'start'] = process.argv.slice(2);

install();
if (mode === 'dev') {
  // So that the editor knows what was added since.
  run('node', ['src/authoring/schemas.ts']);
  console.log('Starting the workshop: pages follow what you save. Stop it with Ctrl+C.');
  process.exit(run('astro', ['dev']));
}

console.log('Building the site …');
const built = run('npm', ['run', 'build', '--silent']);
if (built !== 0) {
  console.error('The site was not built; what to mend is listed above.');
  process.exit(built);
}
process.exit(run('node', ['src/authoring/serve.mjs']));
