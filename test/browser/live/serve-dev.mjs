// `node serve-dev.mjs <root> <port>`: the development server of a copy of this project. Its
// packages are a link to ours, from where Vite would not serve them without being told to.
import { dev } from 'astro';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';

const [root = '.', port = '4321'] = process.argv.slice(2);
const packages = realpathSync(join(root, 'node_modules'));

process.chdir(root);
await dev({
  root,
  server: { port: Number(port) },
  vite: {
    // Several copies run at a time.
    cacheDir: join(root, '.vite'),
    server: { fs: { allow: [root, packages] } },
  },
});
