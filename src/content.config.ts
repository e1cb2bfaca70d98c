import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { libraryLoader } from '#entries/loader.ts';

/** A row says that an entry is there and marks what it holds; pages read it with `getLibrary`. */
const row = z.strictObject({ mark: z.string() });
const collection = (name: Parameters<typeof libraryLoader>[0]) =>
  defineCollection({ loader: libraryLoader(name), schema: row });

export const collections = {
  'case-studies': collection('case-studies'),
  themes: collection('themes'),
  interventions: collection('interventions'),
  glossary: collection('glossary'),
};
