import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { z } from 'zod';

/** A layer of the gate. */
const layers = [
  'tree',
  'bytes',
  'frontmatter',
  'syntax tree',
  'components',
  'links',
  'pictures',
  'limits',
] as const;

const row = z.strictObject({
  /** `body`, `facts` and `whole` are files in `texts/`; what is `built` is made by code of that name. */
  in: z.enum(['body', 'facts', 'whole', 'built']),
  rules: z.array(z.string().regex(/^[a-z]+\/[a-z0-9-]+$/)).min(1),
  tries: z.string().min(8),
});
const index = z.strictObject(
  Object.fromEntries(
    layers.map((layer) => [layer, z.record(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), row)]),
  ) as Record<(typeof layers)[number], z.ZodRecord<z.ZodString, typeof row>>,
);

/** Something that a contributed file must not be able to do. */
export interface Attack extends z.output<typeof row> {
  readonly name: string;
  readonly layer: (typeof layers)[number];
}

const here = dirname(fileURLToPath(import.meta.url));

/** Every attack, as the index beside this file names them. */
export const attacks: readonly Attack[] = readIndex();

function readIndex(): Attack[] {
  const rows = index.parse(load(readFileSync(join(here, 'attacks.yaml'), 'utf8')));
  return layers.flatMap((layer) =>
    Object.entries(rows[layer]).map(([name, attack]) => ({ name, layer, ...attack })),
  );
}

const endings = { body: '.mdx', facts: '.yaml', whole: '.mdx' } as const;

/** The text of an attack that is a file. */
export function textOf({ name, in: place }: Pick<Attack, 'name' | 'in'>): string {
  if (place === 'built') throw new Error(`"${name}" is built, and has no text.`);
  return readFileSync(join(here, 'texts', place, `${name}${endings[place]}`), 'utf8');
}

/** The files in `texts/`, as `body/name` and the like. */
export function textFiles(): string[] {
  return (['body', 'facts', 'whole'] as const).flatMap((place) =>
    readdirSync(join(here, 'texts', place)).map(
      (file) => `${place}/${file.replace(/\.[^.]*$/, '')}`,
    ),
  );
}
