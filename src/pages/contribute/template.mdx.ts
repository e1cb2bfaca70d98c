import type { APIRoute } from 'astro';
import { templateFile } from '#form/template.ts';

/** An empty entry, for those who write it in an editor. */
export const GET: APIRoute = () => new Response(templateFile());
