import { blocks } from './blocks.ts';
import { borderOf, MARGIN, type PatchSize, type Stitching } from './border.ts';
import { clothOf, type Cloth } from './cloth.ts';
import { BLOCK_SIDE, rectangle } from './pieces.ts';
import { readSpec, type PatchSpec } from './spec.ts';

/** All pieces that are cut from one cloth and sewn on together. */
export interface Layer {
  readonly cloth: Cloth;
  readonly d: string;
}

/** A patch before it is written down: both renderers draw this and nothing else. */
export interface PatchDrawing {
  /** The view box is `start start side side`. */
  readonly start: number;
  readonly side: number;
  /** Bottom first; the ground is the first. */
  readonly layers: readonly Layer[];
  readonly border: (Stitching & { readonly cloth: Cloth }) | undefined;
}

/** Computes a patch. The same spec gives the same drawing, always. */
export function drawPatch(spec: PatchSpec, size: PatchSize): PatchDrawing {
  const { intervention, themes, level } = readSpec(spec);
  const margin = MARGIN[size];
  const side = BLOCK_SIDE + 2 * margin;
  const layers: { cloth: Cloth; d: string }[] = [
    { cloth: 'ground', d: rectangle(-margin, -margin, side) },
  ];
  for (const { cloth: role, d } of blocks[intervention].pieces) {
    const cloth = clothOf(role, themes);
    const below = layers.at(-1);
    // One path for neighbours of one cloth: fewer bytes, and no seam shows between them.
    if (below?.cloth === cloth && cloth !== 'ground') below.d += d;
    else layers.push({ cloth, d });
  }
  const border = borderOf(level, size);
  return {
    start: -margin,
    side,
    layers,
    border: border && { ...border, cloth: clothOf('main-deep', themes) },
  };
}
