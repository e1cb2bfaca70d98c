import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileFindings } from '../finding.ts';
import { reportTreeFault, sortTree, treeLimits, type TreeFault, type TreeItem } from './tree.ts';

const item = (path: string, change: Partial<TreeItem> = {}): TreeItem => ({
  path,
  kind: 'file',
  size: 10,
  executable: false,
  ...change,
});
const entry = item('case-studies/one/index.mdx');
const faultsOf = (...items: readonly TreeItem[]) =>
  sortTree([item('glossary.yaml'), ...items]).faults.map(({ path, fault }) => `${fault} ${path}`);

describe('what may lie in a content folder', () => {
  it('is sorted by its place', () => {
    const sorted = sortTree([
      item('case-studies', { kind: 'folder' }),
      item('case-studies/one', { kind: 'folder' }),
      item('case-studies/one/b.png'),
      entry,
      item('case-studies/one/a.jpeg'),
      item('glossary.yaml'),
      item('themes', { kind: 'folder' }),
      item('themes/capacity.mdx'),
      item('interventions/coaching.mdx'),
    ]);
    expect(sorted.faults).toEqual([]);
    expect(sorted.pictures).toEqual(['case-studies/one/b.png', 'case-studies/one/a.jpeg']);
    expect(sorted.texts).toEqual([
      {
        path: 'case-studies/one/index.mdx',
        collection: 'case-studies',
        slug: 'one',
        siblings: ['b.png', 'a.jpeg'],
      },
      { path: 'glossary.yaml', collection: 'glossary', slug: 'glossary', siblings: [] },
      { path: 'themes/capacity.mdx', collection: 'themes', slug: 'capacity', siblings: [] },
      {
        path: 'interventions/coaching.mdx',
        collection: 'interventions',
        slug: 'coaching',
        siblings: [],
      },
    ]);
  });

  it.each<[name: string, item: TreeItem]>([
    ['what a computer leaves behind', item('case-studies/one/.DS_Store')],
    [
      'as much of it as a text may have',
      item('case-studies/one/Thumbs.db', { size: treeLimits.text }),
    ],
    ['what keeps a folder in git', item('themes/.gitkeep')],
    ['a collection without entries', item('themes', { kind: 'folder' })],
    ['another collection without entries', item('interventions', { kind: 'folder' })],
    ['the third collection without entries', item('case-studies', { kind: 'folder' })],
    ['a picture whose name has a hyphen', item('case-studies/one/reading-room-2.jpeg')],
    ['a path as long as the limit', item(`case-studies/one/${'a'.repeat(91)}.png`)],
    ['a text as large as the limit', { ...entry, size: treeLimits.text }],
    [
      'a picture as large as the limit',
      item('case-studies/one/a.webp', { size: treeLimits.picture }),
    ],
  ])('%s', (_name, one) => {
    expect(faultsOf(...(one.path === entry.path ? [] : [entry]), one)).toEqual([]);
  });
});

describe('what lies beside a text', () => {
  it('is a picture of a case study, and of no other text', () => {
    const { texts } = sortTree([
      item('themes/index.mdx'),
      item('themes/a.png'),
      item('themes/more.than.one.mdx'),
      item('case-studies/two/b.png'),
      item('case-studies/one/c.png'),
      item('case-studies/one/D.png'),
      entry,
    ]);
    expect(texts.map(({ slug, siblings }) => [slug, siblings])).toEqual([
      ['index', []],
      ['more.than.one', []],
      ['one', ['c.png']],
    ]);
  });

  it('makes a folder that is not empty, whatever it is', () => {
    const folder = item('case-studies/two', { kind: 'folder' });
    expect(faultsOf(folder, item('case-studies/two/.DS_Store'))).toEqual([]);
  });

  it('is refused where the entry is none', () => {
    const picture = item('case-studies/two/a.png');
    const place = 'place case-studies/two/a.png';
    expect(faultsOf(picture)).toEqual([place]);
    expect(faultsOf(picture, item('case-studies/two/index.mdx'))).toEqual([]);
    expect(faultsOf(picture, item('case-studies/two/index.mdx', { kind: 'link' }))).toContain(
      place,
    );
    expect(faultsOf(picture, item('case-studies/two/index.mdx.mdx'))).toContain(place);
  });
});

describe('a text may be large', () => {
  it.each([
    ['themes/capacity.mdx', treeLimits.text],
    ['case-studies/one/index.mdx', treeLimits.text],
    ['glossary.yaml', treeLimits.glossary],
  ])('%s: %i bytes', (path, size) => {
    expect(sortTree([item(path, { size })]).faults).toEqual([]);
    expect(sortTree([item(path, { size: size + 1 })]).faults).toEqual([{ path, fault: 'size' }]);
  });
});

describe('what may not', () => {
  it.each<[fault: TreeFault, item: TreeItem]>([
    ['link', { ...entry, kind: 'link' }],
    ['link', item('themes', { kind: 'link' })],
    ['empty-folder', item('case-studies/one/.DS_Store', { kind: 'folder' })],
    ['kind', item('case-studies/one/Thumbs.db', { kind: 'other' })],
    ['place', item('themes/one/index.mdx')],
    ['place', item('interventions/one/a.png')],
    ['place', item('case-studies/one/index.mdx/more')],
    ['place', item('glossary.yaml/more')],
    ['link', item('case-studies/one/.git', { kind: 'link' })],
    ['link', item('case-studies/one/.gitkeep', { kind: 'link' })],
    ['kind', item('case-studies/one/index.mdx', { kind: 'other' })],
    ['kind', item('glossary.yml', { kind: 'other' })],
    ['kind', item('case-studies/one/a.png', { kind: 'other' })],
    ['submodule', item('case-studies/one/.git')],
    ['submodule', item('.git', { kind: 'folder' })],
    ['empty-folder', item('case-studies/two', { kind: 'folder' })],
    ['empty-folder', item('pages', { kind: 'folder' })],
    ['empty-folder', item('themes/capacity', { kind: 'folder' })],
    ['empty-folder', item('case-studies/one/.DS_Store', { kind: 'folder' })],
    ['executable', item('case-studies/one/a.png', { executable: true })],
    ['folder-name', item('case-studies/Two/index.mdx')],
    ['folder-name', item(`case-studies/${'a'.repeat(61)}/index.mdx`)],
    ['picture-name', item('case-studies/one/A.png')],
    ['picture-name', item('case-studies/one/a_b.JPG')],
    ['picture-name', item('case-studies/one/A.jpeg')],
    ['picture-name', item('case-studies/one/a.jfif')],
    ['picture-name', item('case-studies/one/a b.webp')],
    ['picture-name', item('case-studies/one/a--b.png')],
    ['picture-name', item('case-studies/one/-a.png')],
    ['kind', item('case-studies/one/a.png.txt')],
    ['kind', item('case-studies/one/a.gif')],
    ['kind', item('case-studies/one/notes.mdxx')],
    ['kind', item('case-studies/one/amd')],
    ['kind', item('case-studies/one/a.svg')],
    ['kind', item('case-studies/one/.env')],
    ['kind', item('case-studies/one/png')],
    ['place', item('case-studies/one/more.mdx')],
    ['place', item('case-studies/one/MORE.MD')],
    ['place', item('case-studies/Two/a.png')],
    ['place', item('case-studies/Two/deeper/index.mdx')],
    ['place', item('case-studies/one/deeper/index.mdx')],
    ['place', item('case-studies/index.mdx')],
    ['place', item('themes/Deeper/index.mdx')],
    ['place', item('themes/a.md')],
    ['place', item('themes/a.mdx/b.mdx')],
    ['place', item('themes/a.png')],
    ['place', item('themes/glossary.yaml')],
    ['place', item('pages/a.mdx')],
    ['place', item('more/case-studies/one/index.mdx')],
    ['place', item('case-studies/one/deeper/a.png')],
    ['place', item('case-studies/two/a.png')],
    ['place', item('case-studies/one.mdx')],
    ['place', item('themes/deeper/a.mdx')],
    ['place', item('index.mdx')],
    ['path', item(`case-studies/one/${'a'.repeat(92)}.png`)],
    ['size', item('case-studies/one/a.png', { size: treeLimits.picture + 1 })],
    ['size', item('themes/capacity.mdx', { size: treeLimits.text + 1 })],
    ['kind', item('case-studies/one/.DS_Store', { size: treeLimits.text + 1 })],
  ])('%s: %o', (fault, one) => {
    expect(faultsOf(...(one.path === entry.path ? [] : [entry]), one)).toEqual([
      `${fault} ${one.path}`,
    ]);
  });

  it('is no part of what is opened', () => {
    const large = { size: treeLimits.picture + 1 };
    const sorted = sortTree([
      { ...entry, ...large },
      item('case-studies/one/a.png', large),
      item('case-studies/one/b.png', { size: treeLimits.picture }),
      item('themes/capacity.mdx', large),
      item('glossary.yaml', { size: treeLimits.glossary + 1 }),
    ]);
    expect(sorted.texts).toEqual([]);
    expect(sorted.pictures).toEqual(['case-studies/one/b.png']);
    expect(sorted.faults.map(({ fault }) => fault)).toEqual(Array(4).fill('size'));
  });

  it('is opened all the same where its name or a mark alone is wrong', () => {
    const path = `themes/${'a'.repeat(109)}.mdx`;
    const sorted = sortTree([entry, item(path, { executable: true })]);
    expect(sorted.texts.map((text) => text.path)).toEqual([entry.path, path]);
    expect(sorted.faults).toEqual([
      { path, fault: 'executable' },
      { path, fault: 'path' },
    ]);
  });

  it('is told of a thirteenth picture at the entry', () => {
    const pictures = Array.from({ length: 13 }, (_, index) =>
      item(`case-studies/one/p${String(index)}.png`),
    );
    expect(faultsOf(entry, ...pictures.slice(1))).toEqual([]);
    expect(faultsOf(entry, ...pictures)).toEqual(['pictures case-studies/one/index.mdx']);
    expect(sortTree([entry, ...pictures]).pictures).toHaveLength(12);
  });

  it('lets the mark of a program pass only where every file has it', () => {
    const marked = { ...entry, executable: true };
    expect(sortTree([marked]).faults).toHaveLength(1);
    expect(sortTree([marked, item('glossary.yaml', { executable: true })]).faults).toEqual([]);
    expect(sortTree([marked, item('glossary.yaml')]).faults).toHaveLength(1);
    const folder = item('themes', { kind: 'folder' });
    expect(
      sortTree([folder, marked, { ...entry, path: 'themes/a.mdx', executable: true }]).faults,
    ).toEqual([]);
    expect(sortTree([folder, marked]).faults).toHaveLength(1);
  });
});

const names = fc.constantFrom(
  ...[
    'case-studies',
    'themes',
    'one',
    'Two',
    'index.mdx',
    'a.png',
    'A.png',
    '.git',
    '.env',
    'a.svg',
  ],
  ...['glossary.yaml', '..', 'x\\y', '__proto__', 'a b', '', 'capacity.mdx', '.DS_Store'],
);
const items = fc.array(
  fc.record({
    path: fc.array(names, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/')),
    kind: fc.constantFrom('file', 'folder', 'link', 'other'),
    size: fc.integer({ min: 0, max: 5_000_000 }),
    executable: fc.boolean(),
  }),
  { maxLength: 30 },
);

describe('any listing', () => {
  it('has each file opened in its place or refused, and nothing else is opened', () => {
    fc.assert(
      fc.property(items, (all) => {
        const { texts, pictures, faults } = sortTree(all);
        const opened = [...texts.map(({ path }) => path), ...pictures];
        const told = new Set([...opened, ...faults.map(({ path }) => path)]);
        for (const { path, kind } of all) {
          const isLitter = path.endsWith('.DS_Store');
          if (kind !== 'folder' && !isLitter) expect(told.has(path), path).toBe(true);
        }
        for (const path of opened) {
          expect(path).toMatch(
            /^(glossary\.yaml|(themes|interventions)\/[^/]+\.mdx|case-studies\/[a-z0-9-]+\/(index\.mdx|[a-z0-9-]+\.(jpe?g|png|webp)))$/,
          );
        }
      }),
    );
  });
});

it('every fault has words for its author', () => {
  const faults = [
    'place',
    'link',
    'submodule',
    'empty-folder',
    'executable',
    'folder-name',
  ] as const;
  const others = ['picture-name', 'kind', 'path', 'size', 'pictures'] as const;
  for (const fault of [...faults, ...others]) {
    const findings = new FileFindings('x');
    reportTreeFault(fault, findings);
    expect(findings.list.map(({ rule }) => rule.split('/')[0])).toEqual(['tree']);
    expect(findings.list).toMatchObject([{ line: 1, column: 1 }]);
    expect(findings.list[0]?.hint.length).toBeGreaterThan(20);
  }
});
