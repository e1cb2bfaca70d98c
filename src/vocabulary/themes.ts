import type { Vocabulary } from './term.ts';

/** The five ingredients of partnership working. */
export type ThemeCode =
  'shared-vision' | 'knowing-context' | 'challenge-and-support' | 'capacity' | 'formal-structure';

export const themes: Vocabulary<ThemeCode> = {
  name: 'themes',
  terms: [
    {
      code: 'shared-vision',
      label: 'Shared values and a compelling vision',
      description: 'The schools agree what they want for every child, and mean it.',
    },
    {
      code: 'knowing-context',
      label: 'Knowing the context, families and communities',
      description: 'The schools look at their data together and face what it says.',
    },
    {
      code: 'challenge-and-support',
      label: 'School improvement through challenge and support',
      description: 'Schools review each other honestly and help each other to improve.',
    },
    {
      code: 'capacity',
      label: 'Building capacity and sustainability',
      description: 'The schools train, keep and develop the people they need.',
    },
    {
      code: 'formal-structure',
      label: 'A formal structure that holds it together',
      description: 'Trusts, federations and shared roles that make the work last.',
    },
  ],
};

/** The short name of a theme, for tags, tiles and narrow columns. */
export const themeShortLabels: Readonly<Record<ThemeCode, string>> = {
  'shared-vision': 'Shared vision',
  'knowing-context': 'Knowing the context',
  'challenge-and-support': 'Challenge and support',
  capacity: 'Building capacity',
  'formal-structure': 'Formal structure',
};

/** The shape that goes with a theme's colour, so that colour never speaks alone. */
export const themeShapes = {
  'shared-vision': 'circle',
  'knowing-context': 'wave',
  'challenge-and-support': 'chevron',
  capacity: 'leaf',
  'formal-structure': 'square',
} as const satisfies Record<ThemeCode, string>;
