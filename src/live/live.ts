import { formatProblems } from '#authoring/problem.ts';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { startChecker } from './checker.ts';
import { openDesk, type Checked } from './desk.ts';
import { guideReloads } from './guide-reloads.ts';

/**
 * The development server follows what people write: it checks every file as it is saved, tells the
 * open pages, and lets a broken file stop nothing but the page it belongs to. No build has any of
 * it.
 */
export function live(): AstroIntegration {
  let root = '';

  return {
    name: 'live',
    hooks: {
      'astro:config:setup'({ command, config, injectRoute, addMiddleware }) {
        if (command !== 'dev') return;
        root = fileURLToPath(config.root);
        injectRoute({
          pattern: '/[locale]/trainers/broken',
          entrypoint: './src/pages/[locale]/trainers/_broken.astro',
        });
        addMiddleware({ order: 'pre', entrypoint: new URL('./answer.ts', import.meta.url) });
      },
      'astro:server:setup'({ server, logger }) {
        const desk = openDesk();
        const tell = tellProblems(logger);
        // A server that starts again with another configuration leaves the old one to us.
        desk.checker?.stop();
        const checker = startChecker(
          root,
          desk,
          (checked) => {
            tell(checked);
            server.environments.client.hot.send('amends:checked');
          },
          (error) => logger.error(`The content could not be checked. ${error.message}`),
        );
        desk.checker = checker;
        const reloads = guideReloads(server, desk);
        server.watcher.on('all', (event, path) => {
          const file = relative(root, path).replaceAll('\\', '/');
          if (file.startsWith('src/')) reloads.cause = 'code';
          if (!file.startsWith('content/')) return;
          reloads.cause = 'content';
          if (event === 'unlink') desk.heldBack.delete(file);
          if (event === 'add' || event === 'change') readAgain(server, path);
          server.environments.client.hot.send('amends:saved');
          checker.look();
        });
        checker.look();
      },
      'astro:server:done': () => openDesk().checker?.stop(),
    },
  };
}

/**
 * Editors empty a file before they write it. Astro may have read it between the two, and the
 * watcher says nothing of the second where it follows at once.
 */
function readAgain({ watcher }: ViteDevServer, path: string): void {
  setTimeout(() => watcher.emit('change', path), 100);
}

/** Says in the terminal what is to be put right, each time that this changes. */
function tellProblems(logger: AstroIntegrationLogger): (checked: Checked) => void {
  let told = '';
  return ({ findings }) => {
    const problems = findings.filter(({ severity }) => severity === 'problem');
    const text = problems.length > 0 ? formatProblems(problems) : '';
    if (text === told) return;
    if (text) logger.warn(`To put right\n\n${text}\n`);
    else logger.info('Nothing to put right.');
    told = text;
  };
}
