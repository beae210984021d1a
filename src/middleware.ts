import { defineMiddleware } from 'astro:middleware';
import { toTraditional } from '#words/traditional.ts';

/** Derives Traditional Chinese from Simplified: the one place, in `dev` as in the build. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  const isText = /html|json/.test(response.headers.get('content-type') ?? '');
  if (!url.pathname.startsWith('/zh-hant/') || !isText) return response;

  return new Response(toTraditional(await response.text()), response);
});
