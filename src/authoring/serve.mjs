// Serves the built site until it is stopped.
import { preview } from 'astro';

const server = await preview({ logLevel: 'warn' });

console.log(`
  投诉学堂 · Amends

  http://${server.host ?? 'localhost'}:${server.port}/

  用 Ctrl+C 停止 · Stop it with Ctrl+C
`);

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => void server.stop().finally(() => process.exit(0)));
}
await server.closed();
