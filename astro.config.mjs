import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { site } from './src/site.config.ts';

export default defineConfig({
  site: process.env.SITE_URL || site.url,
  base: process.env.SITE_BASE || '/',
  trailingSlash: 'always',
  // The default drops the space between two inline elements that stand on two lines.
  compressHTML: true,
  // Nothing inline: one policy without hashes then serves every page.
  // Several pages at a time: while one is written to the disk or drawn, another is rendered.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 8 },
  vite: { build: { assetsInlineLimit: 0 } },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  // MDX is compiled only for the pages that maintainers write in src/pages; case studies are data.
  integrations: [mdx(), sitemap()],
});
