import type { APIRoute, GetStaticPaths } from 'astro';
import { getLibrary } from '#entries/library.ts';
import { pictureBytes, pictureVariants, type PictureVariant } from '#entries/pictures.ts';

interface Props {
  slug: string;
  file: string;
  variant: PictureVariant;
}

/** Every file that a declared picture of an entry is offered as. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { caseStudies } = getLibrary();
  const pictures = caseStudies.flatMap((entry) =>
    (entry.data.pictures ?? []).map((picture) => ({ slug: entry.slug, file: picture.file })),
  );
  const files = await Promise.all(
    pictures.map(async ({ slug, file }) => {
      const { variants, fallback } = await pictureVariants(slug, file);
      return [...variants, fallback].map((variant) => ({
        params: { file: variant.path.replace(/^\/pictures\//, '') },
        props: { slug, file, variant } satisfies Props,
      }));
    }),
  );
  return files.flat();
};

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(new Uint8Array(await pictureBytes(props.slug, props.file, props.variant)));
