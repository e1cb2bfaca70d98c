import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exampleEntry, type Changes } from '../fixtures/exampleEntry.ts';
import { textOf, type Attack } from './attack.ts';

/** Puts an attack into its folder. */
export type Build = (folder: AttackFolder) => void | Promise<void>;

/** A content folder with a sound entry, "neighbour", and room for one that is not. */
export class AttackFolder {
  readonly content: string;

  constructor(parent: string) {
    this.content = join(parent, 'content');
    this.entry({ facts: { title: 'title: "Example: the neighbour"' } }, 'neighbour');
  }

  /** Puts a file into the content folder. */
  put(path: string, bytes: string | Uint8Array): void {
    const place = this.place(path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
  }

  place(path: string): string {
    return join(this.content, path);
  }

  /** Puts an entry, with parts of the example changed; without its picture, unless it is declared. */
  entry({ facts, ...changes }: Changes = {}, slug = 'attack'): void {
    const entry = exampleEntry({ ...changes, facts: { pictures: undefined, ...facts } });
    this.put(`case-studies/${slug}/index.mdx`, entry);
  }

  /** Puts an entry and a picture that it declares. */
  picture(file: string, bytes: Uint8Array): void {
    this.entry({ facts: { pictures: declared(file) } });
    this.put(`case-studies/attack/${file}`, bytes);
  }
}

function declared(...files: readonly string[]): string {
  const rows = files.map(
    (file, index) =>
      `  - {id: plan-${String(index)}, file: ${file}, alt: "A plan of the week.", people: none}`,
  );
  return `pictures:\n${rows.join('\n')}`;
}

/** The facts of an entry that declares pictures. */
export const declaring = declared;

/** How an attack that is a file is put into its folder. */
export function buildOfText(attack: Attack): Build {
  const text = textOf(attack);
  switch (attack.in) {
    case 'body':
      return (folder) => folder.entry({ text: text.trimEnd() });
    case 'facts':
      return (folder) => folder.entry({ facts: { attack: text.trimEnd() } });
    default:
      return (folder) => folder.put('case-studies/attack/index.mdx', text);
  }
}
