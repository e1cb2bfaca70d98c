import { defineCollection } from 'astro:content';
import { libraryLoader } from '#entries/loader.ts';
import { caseStudy } from '#schema/caseStudy.ts';
import { glossaryTerm } from '#schema/glossary.ts';
import { intervention } from '#schema/intervention.ts';
import { theme } from '#schema/theme.ts';

export const collections = {
  'case-studies': defineCollection({ loader: libraryLoader('case-studies'), schema: caseStudy }),
  themes: defineCollection({ loader: libraryLoader('themes'), schema: theme }),
  interventions: defineCollection({ loader: libraryLoader('interventions'), schema: intervention }),
  glossary: defineCollection({ loader: libraryLoader('glossary'), schema: glossaryTerm }),
};
