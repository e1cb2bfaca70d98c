import { describe, expect, it } from 'vitest';
import { FileFindings } from '../finding.ts';
import type { Container } from './picture/container.ts';
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

  it.each(['exif', 'xmp', 'iptc', 'comment', 'location'] as const)(
    'with %s is told the one command that leaves it out',
    (extra) => {
      const [finding] = findingsOf('a.jpg', container({ extras: new Set([extra]) }));
      expect(finding?.hint).toContain('npm run check -- --fix');
    },
  );

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
