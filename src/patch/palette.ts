import type { ThemeCode } from '#vocabulary/themes.ts';
import type { Cloth, Shade } from './cloth.ts';

/** The colours of a picture that no stylesheet reaches. */
export interface PatchPalette {
  readonly paper: string;
  readonly ground: string;
  readonly ink: string;
  readonly cloths: Readonly<Record<ThemeCode, Readonly<Record<Shade, string>>>>;
}

/** The colours of the light theme, which social cards and icons always use. */
export const lightPalette: PatchPalette = {
  paper: '#FBF7F0',
  ground: '#FFFDF8',
  ink: '#1C1B22',
  cloths: {
    'shared-vision': { deep: '#8A5A00', cloth: '#E9A93B', light: '#F6D893' },
    'knowing-context': { deep: '#0B6B63', cloth: '#2E9C90', light: '#A9D9D2' },
    'challenge-and-support': { deep: '#34409E', cloth: '#5464C9', light: '#BCC4F0' },
    capacity: { deep: '#3C6B1E', cloth: '#6BA046', light: '#C3DDAE' },
    'formal-structure': { deep: '#8A2D5C', cloth: '#B8578A', light: '#EABFD6' },
  },
};

/** The colour of a cloth in a palette. */
export function colourOf(cloth: Cloth, palette: PatchPalette): string {
  if (cloth === 'ground') return palette.ground;
  const cut = cloth.lastIndexOf('-');
  return palette.cloths[cloth.slice(0, cut) as ThemeCode][cloth.slice(cut + 1) as Shade];
}
