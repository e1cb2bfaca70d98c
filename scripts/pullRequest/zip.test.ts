import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zipOf } from '../../tests/fixtures/zip.ts';
import { textInZip } from './zip.ts';

describe('a file in a zip', () => {
  it.each(['packed', 'stored'] as const)('comes back as it was put in: %s', (method) => {
    expect(textInZip(zipOf('report.json', '{"a":"é"}', method), 'report.json', 100)).toBe(
      '{"a":"é"}',
    );
  });

  it.each([
    ['another file', zipOf('other.json', '{}')],
    ['a name that only begins alike', zipOf('report.json.exe', '{}')],
    ['no zip', Buffer.from('{}')],
    ['nothing', Buffer.alloc(0)],
    ['a zip that is cut off', zipOf('report.json', '{}').subarray(0, 40)],
    ['a bomb', zipOf('report.json', Buffer.alloc(5_000_000))],
    ['a large file as it is', zipOf('report.json', Buffer.alloc(2000), 'stored')],
  ])('is refused: %s', (_name, zip) => {
    expect(() => textInZip(zip, 'report.json', 1000)).toThrow();
  });

  it('is refused or short, whatever byte of the zip is changed', () => {
    const good = zipOf('report.json', 'a'.repeat(500));
    fc.assert(
      fc.property(fc.nat(good.length - 1), fc.nat(255), (index, value) => {
        const zip = Buffer.from(good);
        zip[index] = value;
        let text = '';
        try {
          text = textInZip(zip, 'report.json', 1000);
        } catch {
          // Refused, as most are.
        }
        expect(text.length).toBeLessThanOrEqual(1000);
      }),
    );
  });
});
