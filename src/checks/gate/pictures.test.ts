import { describe, expect, it } from 'vitest';
import { FileFindings } from '../finding.ts';
import type { Container, Extra } from './picture/container.ts';
import { checkPicture, mayBeDecoded, type Decoding } from './pictures.ts';

const container = (change: Partial<Container> = {}): Container => ({
  format: 'jpeg',
  width: 40,
  height: 30,
  frames: 1,
  extras: new Set(),
  trailing: 0,
  ...change,
});

function findingsOf(
  file: string,
  read: Container | undefined,
  decoding: Decoding = { outcome: 'sound' },
) {
  const findings = new FileFindings(file);
  checkPicture({ file, container: read, decoding }, findings);
  return findings.list;
}

describe('a picture', () => {
  it.each([
    ['a.jpg', 'jpeg'],
    ['a.jpeg', 'jpeg'],
    ['a.png', 'png'],
    ['a.webp', 'webp'],
  ] as const)('is accepted where it is what its name says: %s', (file, format) => {
    expect(findingsOf(file, container({ format }))).toEqual([]);
    expect(mayBeDecoded(file, container({ format }))).toBe(true);
  });

  it.each<[rule: string, words: string, read: Container | undefined, decoding?: Decoding]>([
    ['pictures/format', 'no picture in JPEG, PNG or WebP', undefined],
    ['pictures/format', 'The name says JPEG, and the file is WebP', container({ format: 'webp' })],
    ['pictures/frames', 'it has more than one frame', container({ frames: 2 })],
    ['pictures/trailing', '1,234 bytes more', container({ trailing: 1234 })],
    [
      'pictures/location',
      'the place where it was taken',
      container({ extras: new Set(['location', 'exif']) }),
    ],
    ['pictures/metadata', 'what the camera wrote down', container({ extras: new Set(['exif']) })],
    [
      'pictures/metadata',
      '(XMP), and notes of a picture editor (IPTC)',
      container({ extras: new Set(['iptc', 'xmp']) }),
    ],
    [
      'pictures/pixels',
      'more than 40 megapixels',
      container(),
      { outcome: 'too-many-pixels', limit: 40_000_000 },
    ],
    [
      'pictures/unreadable',
      'to its end (premature end)',
      container(),
      { outcome: 'unreadable', reason: 'premature end' },
    ],
  ])('is refused: %s, %s', (rule, words, read, decoding) => {
    const [finding, ...others] = findingsOf('a.jpg', read, decoding);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule, severity: 'error', line: 1, column: 1 });
    expect(finding?.message).toContain(words);
  });

  it.each<[file: string, format: Container['format'], message: string, hint: string]>([
    [
      'a.jpg',
      'png',
      'The name says JPEG, and the file is PNG.',
      'Give it the ending .png, here and in "pictures".',
    ],
    [
      'a.jpeg',
      'webp',
      'The name says JPEG, and the file is WebP.',
      'Give it the ending .webp, here and in "pictures".',
    ],
    [
      'a.b.png',
      'jpeg',
      'The name says PNG, and the file is JPEG.',
      'Give it the ending .jpg, here and in "pictures".',
    ],
    [
      'a.WEBP',
      'png',
      'The name says WebP, and the file is PNG.',
      'Give it the ending .png, here and in "pictures".',
    ],
  ])('whose name says another format is told its ending: %s', (file, format, message, hint) => {
    // What else is wrong with it is not told: another program made it.
    const findings = findingsOf(file, container({ format, frames: 2, trailing: 3 }));
    expect(findings.map((finding) => [finding.message, finding.hint])).toEqual([[message, hint]]);
    expect(mayBeDecoded(file, container({ format }))).toBe(false);
  });

  it.each(['exif', 'xmp', 'iptc', 'comment', 'location'] as const)(
    'with %s alone may be decoded, so that the command can leave it out',
    (extra) => {
      expect(mayBeDecoded('a.jpg', container({ extras: new Set([extra]) }))).toBe(true);
    },
  );

  it('of no format is told that another name does not help', () => {
    const [finding] = findingsOf('a.png', undefined);
    expect(finding?.message).toBe(
      'The file is no picture in JPEG, PNG or WebP, whatever its name says.',
    );
    expect(finding?.hint).toBe(
      'Open it in a picture editor and save it as JPEG, PNG or WebP. Renaming it is not enough.',
    );
  });

  it.each([
    ['A.JPG', 'jpeg', true],
    ['a.Png', 'png', true],
    ['a.webp', 'webp', true],
    ['a.gif', 'png', false],
    ['png', 'png', true],
    ['a.png.txt', 'png', false],
  ] as const)('is what its name says, in any case: %s', (file, format, is) => {
    expect(mayBeDecoded(file, container({ format }))).toBe(is);
    expect(findingsOf(file, container({ format }))).toHaveLength(is ? 0 : 1);
  });

  it.each([
    [1, 'there is 1 byte more;'],
    [2, 'there are 2 bytes more;'],
    [1000, 'there are 1,000 bytes more;'],
  ])('with %i bytes behind its end', (trailing, words) => {
    const [finding] = findingsOf('a.jpg', container({ trailing }));
    expect(finding?.message).toBe(
      `Behind the end of the picture ${words} another file can be hidden there.`,
    );
  });

  it.each<[extras: Extra[], rule: string, message: string]>([
    [['location'], 'pictures/location', 'the place where it was taken'],
    [
      ['exif', 'location'],
      'pictures/location',
      'the place where it was taken, and what the camera wrote down (Exif): when it was taken, with what, by whom',
    ],
    [
      ['exif'],
      'pictures/metadata',
      'what the camera wrote down (Exif): when it was taken, with what, by whom',
    ],
    [['xmp'], 'pictures/metadata', 'notes of a picture editor (XMP)'],
    [['iptc'], 'pictures/metadata', 'notes of a picture editor (IPTC)'],
    [['other', 'comment'], 'pictures/metadata', 'a comment, and data that is no part of a picture'],
  ])('with %j is told what it holds', (held, rule, what) => {
    const [finding, ...others] = findingsOf('a.jpg', container({ extras: new Set(held) }));
    expect(others).toEqual([]);
    expect(finding?.rule).toBe(rule);
    expect(finding?.message).toBe(
      `The file holds ${what}. The file itself is public, whatever the page shows.`,
    );
    expect(finding?.hint).toBe(
      'Run "npm run check -- --fix", or save the picture again as JPEG, PNG or WebP without its ' +
        'details ("remove properties", "export for web"). If it was public before, tell the ' +
        'editors: git keeps what was there.',
    );
  });

  it.each<[hint: string, read: Container, decoding?: Decoding]>([
    ['Choose one frame and save it as a picture of its own.', container({ frames: 3 })],
    [
      'Save a smaller copy: 2,000 pixels wide is plenty.',
      container(),
      { outcome: 'too-many-pixels', limit: 1_500_000 },
    ],
    [
      'Copy it again from where it came from, or save it again as JPEG, PNG or WebP.',
      container(),
      { outcome: 'unreadable', reason: 'an example' },
    ],
  ])('is told what to do: %s', (hint, read, decoding) => {
    expect(findingsOf('a.jpg', read, decoding).map((finding) => finding.hint)).toEqual([hint]);
  });

  it('is told of everything that is wrong with it at once', () => {
    const read = container({ frames: 2, trailing: 1, extras: new Set(['xmp']) });
    const findings = findingsOf('a.jpg', read, { outcome: 'unreadable', reason: 'an example' });
    expect(findings.map(({ rule }) => rule)).toEqual([
      'pictures/frames',
      'pictures/trailing',
      'pictures/metadata',
      'pictures/unreadable',
    ]);
  });

  it('that was not decoded is not called unreadable', () => {
    expect(findingsOf('a.jpg', container(), { outcome: 'not-tried' })).toEqual([]);
  });

  it.each([
    ['of another format', container({ format: 'png' })],
    ['of no format', undefined],
    ['that moves', container({ frames: 2 })],
    ['with something behind it', container({ trailing: 1 })],
    ['with something of an unknown kind', container({ extras: new Set(['other']) })],
  ])('is not handed to a decoder: one %s', (_name, read) => {
    expect(mayBeDecoded('a.jpg', read)).toBe(false);
  });
});
