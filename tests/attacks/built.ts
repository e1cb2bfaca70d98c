import type { Build } from './attackFolder.ts';
import { bytesAttacks } from './bytesAttacks.ts';
import { limitAttacks } from './limitAttacks.ts';
import { pictureAttacks } from './pictureAttacks.ts';
import { treeAttacks } from './treeAttacks.ts';

/** Attacks that need a link, a bit, single bytes or a picture, by their names in the index. */
export const built: ReadonlyMap<string, Build> = new Map(
  [bytesAttacks, limitAttacks, pictureAttacks, treeAttacks].flatMap((each) => Object.entries(each)),
);
