import mdx from '@astrojs/mdx';
import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://example.org',
  trailingSlash: 'always',
  cacheDir: './.astro/',
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  integrations: [react(), mdx({ optimize: { ignoreElementNames: ['h2', 'h3'] } })],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data:",
        "object-src 'none'",
        "base-uri 'self'",
        "form-action 'self'",
      ],
    },
  },
});
