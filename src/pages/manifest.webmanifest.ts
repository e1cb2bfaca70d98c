import type { APIRoute } from 'astro';
import { toAddress } from '#components/address.ts';
import { site } from '#site.config.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify(
      {
        name: site.name,
        short_name: site.name,
        description: site.tagline,
        lang: site.language,
        start_url: toAddress('/'),
        scope: toAddress('/'),
        display: 'browser',
        background_color: '#fbf7f0',
        theme_color: '#fbf7f0',
        icons: [192, 512].map((size) => ({
          src: toAddress(`/icon-${String(size)}.png`),
          sizes: `${String(size)}x${String(size)}`,
          type: 'image/png',
          purpose: 'any maskable',
        })),
      },
      null,
      2,
    ),
  );
