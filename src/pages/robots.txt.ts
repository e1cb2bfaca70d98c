import type { APIRoute } from 'astro';
import { toAddress } from '#components/address.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL(toAddress('/sitemap-index.xml'), site).href}\n`,
  );
