import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { entryFolder, isTaken, placeEntry } from './place.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'best-bits-place-'));
});

afterEach(() => {
  rmSync(content, { recursive: true });
});

const files = () => readdirSync(content, { recursive: true }).map(String).toSorted();

describe('a new entry', () => {
  it('is put into a folder of its own, and nothing else is left', () => {
    expect(isTaken(content, 'one')).toBe(false);
    const file = placeEntry(content, 'one', 'The text.\n');
    expect(file).toBe(join(content, 'case-studies', 'one', 'index.mdx'));
    expect(readFileSync(file ?? '', 'utf8')).toBe('The text.\n');
    expect(files()).toEqual([
      'case-studies',
      join('case-studies', 'one'),
      join('case-studies', 'one', 'index.mdx'),
    ]);
    expect(isTaken(content, 'one')).toBe(true);
  });

  it.each([
    ['an entry', 'index.mdx'],
    ['a picture alone', 'timetable.png'],
  ])('never takes the place of %s', (_name, name) => {
    const folder = entryFolder(content, 'one');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), 'as it was');
    const before = files();
    expect(placeEntry(content, 'one', 'new')).toBeUndefined();
    expect(files()).toEqual(before);
    expect(readFileSync(join(folder, name), 'utf8')).toBe('as it was');
  });

  it('leaves nothing behind where it cannot be written', () => {
    expect(() => placeEntry(content, join('no', 'such'), 'new')).toThrow();
    expect(files()).toEqual(['case-studies']);
  });
});
