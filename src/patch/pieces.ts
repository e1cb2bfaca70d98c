/**
 * The side of every block. 108 divides by 2, 3, 4, 6 and 9, so that four-patch,
 * nine-patch and log cabin all fall on whole numbers. Blocks start at 0, 0.
 */
export const BLOCK_SIDE = 108;

/** A point of a block. */
type Point = readonly [x: number, y: number];

/** Path data of a closed polygon, in relative steps because they are shorter. */
export function polygon(first: Point, ...rest: readonly Point[]): string {
  let [x, y] = first;
  let d = `M${x} ${y}`;
  for (const [nextX, nextY] of rest) {
    if (nextY === y) d += `h${nextX - x}`;
    else if (nextX === x) d += `v${nextY - y}`;
    else d += `l${nextX - x} ${nextY - y}`;
    [x, y] = [nextX, nextY];
  }
  return `${d}z`;
}

/** A rectangle; a square where no height is given. */
export function rectangle(x: number, y: number, width: number, height = width): string {
  return `M${x} ${y}h${width}v${height}h${-width}z`;
}

/** One polygon sewn four times, a quarter turn each: what pinwheels and stars are made of. */
export function fourfold(first: Point, ...rest: readonly Point[]): string {
  const turn = ([x, y]: Point): Point => [BLOCK_SIDE - y, x];
  let d = '';
  let [start, others] = [first, rest];
  for (let quarter = 0; quarter < 4; quarter += 1) {
    d += polygon(start, ...others);
    [start, others] = [turn(start), others.map(turn)];
  }
  return d;
}
