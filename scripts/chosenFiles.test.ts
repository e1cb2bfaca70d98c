import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from '#checks/sourceFile.ts';
import { chosenFiles } from './chosenFiles.ts';
import { root } from './packageBin.ts';

const one = 'content/case-studies/one/index.mdx';
const oneMore = 'content/case-studies/one-more/index.mdx';
const folder = join(root, 'content');
const file = (name: string, siblings: string[] = []): SourceFile => ({
  file: name,
  collection: 'case-studies',
  slug: name.split('/')[2] ?? '',
  text: '',
  siblings,
});
const content = {
  files: [file(one, ['plan.png']), file(oneMore)],
  misplaced: [{ file: 'content/notes.txt' }],
};
const all = [one, 'content/case-studies/one/plan.png', oneMore, 'content/notes.txt'];

describe('paths choose', () => {
  it.each<[name: string, paths: string[], files: string[]]>([
    ['everything where there are none', [], all],
    ['a file by the name that a finding gives', [one], [one]],
    [
      'a folder, and none whose name only begins alike',
      ['content/case-studies/one'],
      all.slice(0, 2),
    ],
    ['a folder with a slash behind it', ['content/case-studies/one/'], all.slice(0, 2)],
    ['a file of this machine', [join(folder, 'case-studies', 'one-more', 'index.mdx')], [oneMore]],
    ['the content folder', [folder], all],
    ['a picture', ['content/case-studies/one/plan.png'], [all[1] ?? '']],
    ['a file where none may be', ['content/notes.txt'], ['content/notes.txt']],
    ['several', [one, 'content/notes.txt'], [one, 'content/notes.txt']],
    ['a path with steps back', ['content/themes/../case-studies/one-more'], [oneMore]],
    ['a path as Windows writes it', ['content\\case-studies\\one-more'], [oneMore]],
  ])('%s', (_name, paths, files) => {
    expect([...chosenFiles(paths, content, folder)]).toEqual(files);
  });

  it.each([
    ['content/case-studies/two'],
    [''],
    ['..'],
    ['/etc/passwd'],
    ['content/case-studies/on'],
  ])('nothing that is not there: %j', (path) => {
    expect(() => chosenFiles([path], content, join(root, 'elsewhere', 'content'))).toThrow(
      'There is no file of the library at',
    );
  });
});
