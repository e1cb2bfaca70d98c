import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readContent } from './readContent.ts';

let folder = '';
let content = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'best-bits-content-'));
  content = join(folder, 'content');
  mkdirSync(content);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `text of ${path}`);
  }
}

const filesRead = () => readContent(content).files.map(({ file }) => file);
const misplaced = () => readContent(content).misplaced.map(({ file }) => file);

describe('a content folder', () => {
  it('is read in an order that does not depend on the machine', () => {
    put('themes/b.mdx', 'themes/a.mdx', 'case-studies/b/index.mdx', 'case-studies/a-2/index.mdx');
    put('interventions/x.mdx', 'glossary.yaml', 'case-studies/a/index.mdx');
    expect(filesRead()).toEqual([
      'content/case-studies/a/index.mdx',
      'content/case-studies/a-2/index.mdx',
      'content/case-studies/b/index.mdx',
      'content/glossary.yaml',
      'content/interventions/x.mdx',
      'content/themes/a.mdx',
      'content/themes/b.mdx',
    ]);
    expect(misplaced()).toEqual([]);
  });

  it('gives of each file its place, its slug, its text and what lies beside it', () => {
    put('case-studies/one/index.mdx', 'case-studies/one/b.png', 'case-studies/one/a.jpg');
    expect(readContent(content).files).toEqual([
      {
        file: 'content/case-studies/one/index.mdx',
        collection: 'case-studies',
        slug: 'one',
        text: 'text of case-studies/one/index.mdx',
        siblings: ['a.jpg', 'b.png'],
      },
    ]);
  });

  it('may hold what a computer leaves behind', () => {
    put('.DS_Store', 'case-studies/one/.DS_Store', 'case-studies/one/index.mdx', 'themes/.gitkeep');
    expect(readContent(content)).toMatchObject({ files: [{ siblings: [] }], misplaced: [] });
  });

  it('is an error where it is not there', () => {
    expect(() => readContent(join(folder, 'nowhere'))).toThrow(/ENOENT/);
  });
});

describe('a file in no place where a file may be is not read', () => {
  it.each([
    'evil.js',
    'case-studies/one.mdx',
    'case-studies/One/index.mdx',
    'case-studies/two--hyphens/index.mdx',
    'case-studies/a/index.md',
    'case-studies/a/b/index.mdx',
    'themes/deep/a.mdx',
    'themes/a.js',
    'pages/index.mdx',
    '.git/config',
    'glossary.yml',
  ])('%s', (path) => {
    put(path);
    expect(filesRead()).toEqual([]);
    expect(misplaced()).toEqual([`content/${path}`]);
  });

  it.each(['other.mdx', 'notes.md', 'deep/picture.png'])('beside an entry: %s', (path) => {
    put('case-studies/one/index.mdx', `case-studies/one/${path}`);
    expect(readContent(content).files).toMatchObject([{ slug: 'one', siblings: [] }]);
    expect(misplaced()).toEqual([`content/case-studies/one/${path}`]);
  });
});

describe('a symbolic link is never followed', () => {
  it.each([
    ['as an entry', 'case-studies/one/index.mdx'],
    ['as a picture', 'case-studies/one/picture.png'],
    ['as the glossary', 'glossary.yaml'],
    ['as a page', 'themes/capacity.mdx'],
  ])('%s', (_name, path) => {
    writeFileSync(join(folder, 'secret'), 'secret');
    mkdirSync(dirname(join(content, path)), { recursive: true });
    symlinkSync(join(folder, 'secret'), join(content, path));
    if (path.endsWith('.png')) {
      put('case-studies/one/index.mdx');
    }
    const read = readContent(content);
    expect(JSON.stringify(read.files)).not.toContain('secret');
    expect(read.files.flatMap(({ siblings }) => siblings)).toEqual([]);
    expect(read.misplaced).toEqual([{ file: `content/${path}` }]);
  });

  it.each(['case-studies', 'case-studies/one', 'themes'])('as a folder: %s', (path) => {
    put('../outside/index.mdx', '../outside/one/index.mdx');
    mkdirSync(dirname(join(content, path)), { recursive: true });
    symlinkSync(join(folder, 'outside'), join(content, path));
    expect(readContent(content)).toEqual({ files: [], misplaced: [{ file: `content/${path}` }] });
  });
});
