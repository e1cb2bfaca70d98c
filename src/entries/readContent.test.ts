import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
        undecodable: [],
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
    'glossary.yml',
  ])('%s', (path) => {
    put(path);
    expect(filesRead()).toEqual([]);
    expect(misplaced()).toEqual([`content/${path}`]);
  });

  it.each([
    'other.mdx',
    'notes.md',
    'deep/picture.png',
    'drawing.svg',
    'moving.gif',
    'Picture.png',
    '.hidden.png',
    'program.js',
  ])('beside an entry: %s', (path) => {
    put('case-studies/one/index.mdx', `case-studies/one/${path}`);
    expect(readContent(content).files).toMatchObject([{ slug: 'one', siblings: [] }]);
    expect(misplaced()).toEqual([`content/case-studies/one/${path}`]);
  });
});

describe('what is no plain file is refused as what it is', () => {
  it('the inside of a repository, which is not looked into', () => {
    put('.git/config', '.git/hooks/pre-commit', 'case-studies/one/index.mdx');
    put('case-studies/one/.git');
    expect(readContent(content).misplaced).toEqual([
      { file: 'content/.git', fault: 'submodule' },
      { file: 'content/case-studies/one/.git', fault: 'submodule' },
    ]);
  });

  it('a submodule that was not fetched', () => {
    mkdirSync(join(content, 'case-studies/one'), { recursive: true });
    expect(readContent(content).misplaced).toEqual([
      { file: 'content/case-studies/one', fault: 'empty-folder' },
    ]);
  });

  it('a file that is a program, as long as the disk knows others', () => {
    put('case-studies/one/index.mdx', 'case-studies/two/index.mdx');
    chmodSync(join(content, 'case-studies/one/index.mdx'), 0o755);
    expect(readContent(content).misplaced).toEqual([
      { file: 'content/case-studies/one/index.mdx', fault: 'executable' },
    ]);
    chmodSync(join(content, 'case-studies/two/index.mdx'), 0o755);
    expect(readContent(content).misplaced).toEqual([]);
  });

  it('a file whose name is no text', () => {
    const name = Buffer.concat([Buffer.from(`${content}/x`), Buffer.from([0xff])]);
    writeFileSync(name, '');
    expect(readContent(content).misplaced).toEqual([{ file: 'content/x\uFFFD', fault: 'kind' }]);
  });

  it('a text that is too large, unread', () => {
    put('case-studies/one/index.mdx', 'case-studies/one/a.png');
    writeFileSync(join(content, 'case-studies/one/index.mdx'), 'x'.repeat(64 * 1024 + 1));
    const read = readContent(content);
    expect(read.files).toEqual([]);
    expect(read.misplaced).toEqual([{ file: 'content/case-studies/one/index.mdx', fault: 'size' }]);
  });
});

it('gives the pictures that may be opened, at most twelve of an entry', () => {
  const names = Array.from({ length: 13 }, (_, index) => `p${String(index + 10)}.webp`);
  put('case-studies/one/index.mdx', ...names.map((name) => `case-studies/one/${name}`));
  const read = readContent(content);
  expect(read.unopened).toEqual(names.slice(0, 12).map((name) => `case-studies/one/${name}`));
  expect(read.misplaced).toEqual([
    { file: 'content/case-studies/one/index.mdx', fault: 'pictures' },
  ]);
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
    expect(read.misplaced).toEqual([{ file: `content/${path}`, fault: 'link' }]);
  });

  it.each(['case-studies', 'case-studies/one', 'themes'])('as a folder: %s', (path) => {
    put('../outside/index.mdx', '../outside/one/index.mdx');
    mkdirSync(dirname(join(content, path)), { recursive: true });
    symlinkSync(join(folder, 'outside'), join(content, path));
    expect(readContent(content)).toEqual({
      files: [],
      misplaced: [{ file: `content/${path}`, fault: 'link' }],
      unopened: [],
    });
  });

  it('as the content folder itself', () => {
    put('case-studies/one/index.mdx');
    symlinkSync(content, join(folder, 'link'));
    expect(readContent(join(folder, 'link'))).toEqual({
      files: [],
      misplaced: [{ file: 'link', fault: 'link' }],
      unopened: [],
    });
  });
});
