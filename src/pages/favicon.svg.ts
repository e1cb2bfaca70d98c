import type { APIRoute } from 'astro';
import { markPicture } from '#patch/mark.ts';
import { lightPalette } from '#patch/palette.ts';

export const GET: APIRoute = () => new Response(markPicture(lightPalette, { size: 48 }));
