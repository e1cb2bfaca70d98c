import type { ThemeCode } from '#vocabulary/themes.ts';

/** How strongly a cloth is dyed. `deep` also serves as thread and as text. */
export type Shade = 'deep' | 'cloth' | 'light';

/** A dyed cloth, as classes, custom properties and palettes name it; `ground` is undyed. */
export type Cloth = `${ThemeCode}-${Shade}` | 'ground';

/** What a piece does in its block, before anybody knows which themes an entry has. */
export type Role =
  | 'ground'
  | 'main-deep'
  | 'main-cloth'
  | 'main-light'
  | 'second-cloth'
  | 'second-plain'
  | 'second-light'
  | 'third-bold'
  | 'third-cloth'
  | 'third-light';

type Dye = 'ground' | `${0 | 1 | 2}-${Shade}`;

/**
 * The dye of each role with one, two and three themes, as the index of the theme
 * and the shade of its cloth.
 *
 * The fallbacks keep neighbours apart: a block sewn from one cloth still shows
 * its pattern, because `second-cloth` turns deep where the main cloth is plain.
 * `second-plain` is for blocks that keep their halves apart in another way, and
 * `third-bold` for pieces that stand on light and so may not turn light.
 */
const dyes: Readonly<Record<Role, readonly [one: Dye, two: Dye, three: Dye]>> = {
  ground: ['ground', 'ground', 'ground'],
  'main-deep': ['0-deep', '0-deep', '0-deep'],
  'main-cloth': ['0-cloth', '0-cloth', '0-cloth'],
  'main-light': ['0-light', '0-light', '0-light'],
  'second-cloth': ['0-deep', '1-cloth', '1-cloth'],
  'second-plain': ['0-cloth', '1-cloth', '1-cloth'],
  'second-light': ['0-light', '1-light', '1-light'],
  'third-bold': ['0-deep', '1-deep', '2-cloth'],
  'third-cloth': ['0-light', '1-light', '2-cloth'],
  'third-light': ['0-light', '1-light', '2-light'],
};

/** The cloth that plays a role in a patch of one to three themes. */
export function clothOf(role: Role, themes: readonly [ThemeCode, ...ThemeCode[]]): Cloth {
  const dye = dyes[role][Math.min(themes.length, 3) - 1];
  if (dye === undefined || dye === 'ground') return 'ground';
  const [index, shade] = dye.split('-') as [string, Shade];
  return `${themes[Number(index)] ?? themes[0]}-${shade}`;
}
