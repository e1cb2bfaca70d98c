import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: process.env.SITE_URL || site.url,
  base: process.env.SITE_BASE || '/',
  trailingSlash: 'always',
  // The default drops the space between two inline elements that stand on two lines.
  compressHTML: true,
  build: {
    format: 'directory',
    // Nothing inline: one policy without hashes then serves every page.
    inlineStylesheets: 'never',
  },
  // One style sheet for all pages: one request before the first paint, and the next page has it.
  vite: {
    build: { assetsInlineLimit: 0, cssCodeSplit: false },
    // The form runs its checks in a worker, where there is no document: a package that has a form
    // for workers is taken in that one. The others are what Vite takes by itself.
    resolve: { conditions: ['worker', 'module', 'browser', 'development|production'] },
  },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // MDX is compiled only for the pages that maintainers write in src/pages; case studies are data.
  integrations: [mdx()],
});
