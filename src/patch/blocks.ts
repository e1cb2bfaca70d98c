import type { InterventionCode } from '#vocabulary/interventions.ts';
import type { Role } from './cloth.ts';
import { BLOCK_SIDE, fourfold, polygon, rectangle } from './pieces.ts';

/** Pieces of one cloth: they lie on top of what comes before them in the list. */
export interface Piece {
  readonly cloth: Role;
  readonly d: string;
}

/** A traditional quilt block: its name among quilters and its pieces, bottom first. */
export interface Block {
  readonly name: string;
  readonly pieces: readonly Piece[];
}

const HALF = BLOCK_SIDE / 2;
const THIRD = BLOCK_SIDE / 3;
const QUARTER = BLOCK_SIDE / 4;
const SIXTH = BLOCK_SIDE / 6;
const NINTH = BLOCK_SIDE / 9;

const background = (cloth: Role): Piece => ({ cloth, d: rectangle(0, 0, BLOCK_SIDE) });

/** Two flocks, each in its own sky, behind the geese that lead them. */
function flyingGeese(): Piece[] {
  const goose = (column: number, row: number): string => {
    const [x, y] = [column * HALF, row * QUARTER];
    return polygon([x, y + QUARTER], [x + QUARTER, y], [x + HALF, y + QUARTER]);
  };
  const flock = (column: number): string => [1, 2, 3].map((row) => goose(column, row)).join('');
  return [
    { cloth: 'main-light', d: rectangle(0, 0, HALF, BLOCK_SIDE) },
    { cloth: 'second-light', d: rectangle(HALF, 0, HALF, BLOCK_SIDE) },
    { cloth: 'main-cloth', d: flock(0) },
    { cloth: 'second-plain', d: flock(1) },
    { cloth: 'third-bold', d: goose(0, 0) + goose(1, 0) },
  ];
}

/** The double pinwheel: a small wheel turns inside the large one. */
function pinwheel(): Piece[] {
  return [
    background('third-light'),
    { cloth: 'second-cloth', d: fourfold([QUARTER, QUARTER], [HALF, HALF], [0, HALF]) },
    { cloth: 'main-cloth', d: fourfold([0, 0], [HALF, 0], [HALF, HALF]) },
  ];
}

/** Eight points round a square, which holds a square on its tip. */
function sawtoothStar(): Piece[] {
  const points =
    fourfold([QUARTER, QUARTER], [QUARTER, 0], [HALF, QUARTER]) +
    fourfold([HALF, QUARTER], [HALF + QUARTER, 0], [HALF + QUARTER, QUARTER]);
  return [
    background('main-light'),
    { cloth: 'main-cloth', d: points },
    { cloth: 'second-cloth', d: rectangle(QUARTER, QUARTER, HALF) },
    {
      cloth: 'third-cloth',
      d: fourfold([HALF, QUARTER], [HALF + QUARTER, HALF], [HALF, HALF]),
    },
  ];
}

/** Four panes, each with a frame on the left and a sill below that meet in a mitre. */
function atticWindows(): Piece[] {
  const starts = [0, HALF];
  const each = (draw: (x: number, y: number) => string): string =>
    starts.flatMap((y) => starts.map((x) => draw(x, y))).join('');
  return [
    background('third-light'),
    {
      cloth: 'second-cloth',
      d: each((x, y) =>
        polygon(
          [x, y + HALF],
          [x + SIXTH, y + HALF - SIXTH],
          [x + HALF, y + HALF - SIXTH],
          [x + HALF, y + HALF],
        ),
      ),
    },
    {
      cloth: 'main-cloth',
      d: each((x, y) =>
        polygon([x, y], [x + SIXTH, y], [x + SIXTH, y + HALF - SIXTH], [x, y + HALF]),
      ),
    },
  ];
}

/** Logs are laid round a hearth: light on two sides, dark on the other two. */
function logCabin(): Piece[] {
  const rounds = [
    ['main-light', 'main-cloth'],
    ['ground', 'second-cloth'],
    ['main-light', 'main-cloth'],
  ] as const;
  const logs = rounds.flatMap(([light, dark], round): Piece[] => {
    const [start, side] = [round * NINTH, BLOCK_SIDE - 2 * round * NINTH];
    const end = start + side;
    return [
      { cloth: light, d: rectangle(start, start, side) },
      {
        cloth: dark,
        d: polygon(
          [end - NINTH, start],
          [end, start],
          [end, end],
          [start + NINTH, end],
          [start + NINTH, end - NINTH],
          [end - NINTH, end - NINTH],
        ),
      },
    ];
  });
  return [...logs, { cloth: 'third-bold', d: rectangle(THIRD, THIRD, THIRD) }];
}

/** A star of four blades, with light squares between them. */
function friendshipStar(): Piece[] {
  return [
    {
      cloth: 'main-cloth',
      d: fourfold([THIRD, 0], [2 * THIRD, THIRD], [THIRD, THIRD]),
    },
    { cloth: 'second-cloth', d: rectangle(THIRD, THIRD, THIRD) },
    { cloth: 'third-light', d: fourfold([0, 0], [THIRD, 0], [THIRD, THIRD], [0, THIRD]) },
  ];
}

/** Four triangles that turn their backs outwards, round a cross. */
function shooFly(): Piece[] {
  return [
    {
      cloth: 'third-light',
      d: fourfold([THIRD, 0], [2 * THIRD, 0], [2 * THIRD, THIRD], [THIRD, THIRD]),
    },
    { cloth: 'main-cloth', d: fourfold([THIRD, 0], [THIRD, THIRD], [0, THIRD]) },
    { cloth: 'second-cloth', d: rectangle(THIRD, THIRD, THIRD) },
  ];
}

/** A nine-patch whose middle patch is a nine-patch itself. */
function ninePatch(): Piece[] {
  const chequer = (start: number, size: number): string =>
    [0, 2, 4, 6, 8]
      .map((cell) => [start + (cell % 3) * size, start + Math.floor(cell / 3) * size] as const)
      .map(([x, y]) => rectangle(x, y, size))
      .join('');
  return [
    background('third-light'),
    { cloth: 'main-cloth', d: chequer(0, THIRD) },
    { cloth: 'ground', d: rectangle(THIRD, THIRD, THIRD) },
    { cloth: 'second-cloth', d: chequer(THIRD, NINTH) },
  ];
}

/** Three rails that lie and stand by turns, so that each cloth runs down in steps. */
function railFence(): Piece[] {
  const rail = (index: number): string =>
    [0, 1, 2, 3, 4, 5, 6, 7, 8]
      .map((cell) => {
        const [x, y] = [(cell % 3) * THIRD, Math.floor(cell / 3) * THIRD];
        return cell % 2 === 0
          ? rectangle(x, y + index * NINTH, THIRD, NINTH)
          : rectangle(x + index * NINTH, y, NINTH, THIRD);
      })
      .join('');
  return [
    { cloth: 'main-cloth', d: rail(0) },
    { cloth: 'third-light', d: rail(1) },
    { cloth: 'second-cloth', d: rail(2) },
  ];
}

/** Eight points from squares that are cut twice, round a plain middle. */
function ohioStar(): Piece[] {
  const middle = THIRD / 2;
  return [
    {
      cloth: 'main-cloth',
      d:
        fourfold([THIRD, 0], [HALF, middle], [THIRD, THIRD]) +
        fourfold([2 * THIRD, 0], [2 * THIRD, THIRD], [HALF, middle]),
    },
    {
      cloth: 'third-cloth',
      d: fourfold([THIRD, THIRD], [HALF, middle], [2 * THIRD, THIRD]),
    },
    { cloth: 'second-cloth', d: rectangle(THIRD, THIRD, THIRD) },
  ];
}

/** The block of each intervention. */
export const blocks: Readonly<Record<InterventionCode, Block>> = {
  mentoring: { name: 'flying geese', pieces: flyingGeese() },
  coaching: { name: 'pinwheel', pieces: pinwheel() },
  modelling: { name: 'sawtooth star', pieces: sawtoothStar() },
  shadowing: { name: 'attic windows', pieces: atticWindows() },
  enquiry: { name: 'log cabin', pieces: logCabin() },
  'peer-review': { name: 'friendship star', pieces: friendshipStar() },
  'peer-observation': { name: 'shoo-fly', pieces: shooFly() },
  'joint-practice-development': { name: 'nine-patch', pieces: ninePatch() },
  'data-sharing': { name: 'rail fence', pieces: railFence() },
  'shared-leadership': { name: 'Ohio star', pieces: ohioStar() },
};
