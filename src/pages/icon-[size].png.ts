import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { markPicture } from '#patch/mark.ts';
import { lightPalette } from '#patch/palette.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [180, 192, 512].map((size) => ({ params: { size: String(size) } }));

export const GET: APIRoute = async ({ params }) => {
  const picture = markPicture(lightPalette, {
    size: Number(params['size']),
    ground: true,
    margin: 0.2,
  });
  const bytes = await sharp(Buffer.from(picture)).png({ palette: true }).toBuffer();
  return new Response(new Uint8Array(bytes));
};
