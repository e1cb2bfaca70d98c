import { describe, expect, it } from 'vitest';
import { exampleDay } from '../../tests/fixtures/exampleEntry.ts';
import { answer } from './answer.ts';
import type { Entry } from './entryFile.ts';
import { newFileAddress } from './pullRequest.ts';
import { slugFrom } from './slug.ts';
import { remarkTree } from './tree.ts';

function checked(values: Entry['values'], text = '') {
  const entry = { values, text: { before: '', sections: { 'What did they do?': text } } };
  const given = answer({ kind: 'check', entry, slug: 'example' }, remarkTree, exampleDay);
  if (given.kind !== 'checked') throw new Error(given.kind);
  return given;
}

describe('the preview', () => {
  it('says what is not filled in yet, and shows what is', () => {
    expect(checked({}).preview).toMatch(/<dt>Where<\/dt><dd>not filled in yet<\/dd>/);
    const { preview } = checked({ title: 'A <b> & c', setting: { locations: ['london'] } });
    expect(preview).toContain('A &lt;b&gt; &amp; c');
    expect(preview).toContain('<dt>Where</dt><dd>London</dd>');
    expect(preview).not.toContain('<svg class="patch"');
  });

  it('has the patch once a theme and an intervention are chosen', () => {
    expect(checked({ themes: ['capacity'], interventions: ['coaching'] }).preview).toContain(
      '<svg class="patch"',
    );
  });

  it.each([
    ['**bold**[^r]', '<strong>bold</strong><sup>1</sup>'],
    ['### Part', '<h5>Part</h5>'],
    ['<KeyPoint>\n\nCarry.\n\n</KeyPoint>', '<div class="key-point"><p>Carry.</p></div>'],
    ['<Source id="r" />', 'Read on: A report'],
    ['<Figure id="p" />', 'A plan.'],
    ['<Outcome id="none" />', '“none” is not complete yet.'],
    [
      '<Quote source="r" by="a head">\n\nWords.\n\n</Quote>',
      '<figcaption>a head, in A report</figcaption>',
    ],
    [
      '[out](https://example.org)',
      '<a href="https://example.org" target="_blank" rel="noopener">out</a>',
    ],
    ['| A |\n| - |\n| 1 |', '<th scope="col">A</th>'],
  ])('shows %j', (text, html) => {
    const { preview } = checked(
      {
        references: [{ id: 'r', citation: 'A report', read: 'yes' }],
        pictures: [{ id: 'p', file: 'p.png', alt: 'A plan.', people: 'none' }],
      },
      text,
    );
    expect(preview.replace(/\n/g, '')).toContain(html);
  });

  it.each([
    '[x](javascript:alert(1))',
    '<script>alert(1)</script>',
    '<img src="x" onerror="alert(1)" />',
    '<a href="javascript:alert(1)" style="color:red" onclick="x">a</a>',
    '![x](https://example.org/a.png)',
    '<Callout title="<img src=x onerror=alert(1)>">\n\na\n\n</Callout>',
  ])('holds nothing of %j that could run or be fetched', (text) => {
    expect(checked({}, text).preview).not.toMatch(
      /<script|<img|javascript:|<[^>]*\s(on\w+|style|src)=/i,
    );
  });

  it('says so where the text cannot be read', () => {
    expect(checked({}, 'a {b').preview).toContain('cannot be shown before its errors are mended');
  });
});

describe('the level so far', () => {
  it('is a story at first, with what would raise it', () => {
    const { level } = checked({});
    expect(level).toMatchObject({ level: 0, name: 'Story' });
    expect(level?.raise.length).toBeGreaterThan(0);
  });

  it('rises with a reason and research behind it', () => {
    const theoryOfChange = { if: 'a', then: 'b', because: 'c', citations: ['r'] };
    const references = [{ id: 'r', citation: 'A report', read: 'yes' }];
    expect(checked({ theoryOfChange, references }).level).toMatchObject({ name: 'Reasoned' });
  });
});

describe('the address of a new file', () => {
  it('carries the text as it is, where it is short', () => {
    const text = '---\ntitle: "A & b + c #1"\n---\n\n## Why?\n\n– 100 % “yes”\n';
    const { address, filled } = newFileAddress('a-b', text);
    const { pathname, searchParams } = new URL(address);
    expect(filled).toBe(true);
    expect(pathname).toMatch(/\/new\/[^/]+\/content\/case-studies\/a-b$/);
    expect(searchParams.get('filename')).toBe('index.mdx');
    expect(searchParams.get('value')).toBe(text);
  });

  it.each([7000, 8000, 60_000])(
    'is never longer than GitHub takes, with %d letters of text',
    (length) => {
      const { address, filled } = newFileAddress('a-b', 'x'.repeat(length));
      expect(address.length).toBeLessThanOrEqual(8000);
      expect(filled).toBe(length < 7500);
      expect(new URL(address).searchParams.has('value')).toBe(filled);
    },
  );
});

describe('a slug from a title', () => {
  it.each([
    ['Planning reading lessons together', 'planning-reading-lessons-together'],
    ["The schools' café: a début", 'schools-cafe-debut'],
    ['To and at', 'to-and-at'],
    ['Ysgol Gymraeg Bro Ôl', 'ysgol-gymraeg-bro-ol'],
    ['', ''],
    ['…', ''],
    ['x'.repeat(70), 'x'.repeat(60)],
    ['word '.repeat(20), Array.from({ length: 12 }, () => 'word').join('-')],
  ])('%j gives %j', (title, slug) => {
    expect(slugFrom(title)).toBe(slug);
  });
});
