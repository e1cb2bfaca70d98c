import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { interventions } from '#vocabulary/interventions.ts';
import { themes, themeShortLabels } from '#vocabulary/themes.ts';
import { asAuthored, asPlain } from './blocks.ts';
import { bodyBlocks } from './body.ts';
import { madeFacts } from './facts.ts';
import { chance } from './random.ts';
import { placeCount, placeName } from './words.ts';

/** A made-up entry, as our file and as the plain MDX that other tools build. */
export interface MadeEntry {
  readonly slug: string;
  /** Frontmatter and body as the library takes them. */
  readonly authored: string;
  /** A title, a description and the same words without our components. */
  readonly plain: string;
}

/** How many entries can be made before names would come twice. */
export const mostEntries = placeCount;

/** Makes up the entry with this number. It depends on the seed and the number alone. */
export function madeEntry(seed: number, number: number): MadeEntry {
  const random = chance(seed, number);
  const facts = madeFacts(random, number);
  const blocks = bodyBlocks(random, {
    town: placeName(number),
    outcomeIds: facts.outcomes.map((outcome) => outcome.id),
    referenceIds: facts.references.map((reference) => reference.id),
    links: [
      ...interventions.terms.map(
        ({ code, label }) => [label.toLowerCase(), `/interventions/${code}/`] as const,
      ),
      ...themes.terms.map(
        ({ code }) => [themeShortLabels[code].toLowerCase(), `/themes/${code}/`] as const,
      ),
    ],
  });
  const slug = placeName(number).toLowerCase().replaceAll(' ', '-');
  const { title, summary } = facts;
  return {
    slug,
    authored: `---\n${dump(facts, { lineWidth: -1 })}---\n\n${asAuthored(blocks)}`,
    plain: `---\n${dump({ title, description: summary }, { lineWidth: -1 })}---\n\n${asPlain(blocks, facts)}`,
  };
}

/**
 * Writes a content folder with so many made-up case studies. Themes,
 * interventions and the glossary are those of the real content.
 */
export async function writeLibrary(
  folder: string,
  { realContent, seed, size }: { realContent: string; seed: number; size: number },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await cp(join(realContent, 'glossary.yaml'), join(folder, 'glossary.yaml'));
  for (const part of ['themes', 'interventions']) {
    await copyPages(join(realContent, part), join(folder, part));
  }
  await eachEntry(seed, size, async ({ slug, authored }) => {
    const own = join(folder, 'case-studies', slug);
    await mkdir(own, { recursive: true });
    await writeFile(join(own, 'index.mdx'), authored);
  });
}

/** Copies pages of the real content; the real entries that they link to are not there, so words stay and links go. */
async function copyPages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    const text = await readFile(join(from, name), 'utf8');
    await writeFile(join(to, name), text.replace(/\[([^\]]*)\]\(\/case-studies\/[^)]+\)/g, '$1'));
  }
}

/** Writes the same bodies as plain MDX, all in one folder. */
export async function writePlainPages(
  folder: string,
  { seed, size }: { seed: number; size: number },
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await eachEntry(seed, size, ({ slug, plain }) => writeFile(join(folder, `${slug}.mdx`), plain));
}

async function eachEntry(
  seed: number,
  size: number,
  write: (entry: MadeEntry) => Promise<void>,
): Promise<void> {
  if (size > mostEntries) {
    throw new RangeError(`At most ${String(mostEntries)} entries can be made.`);
  }
  for (let number = 0; number < size; number += 1) {
    await write(madeEntry(seed, number));
  }
}
