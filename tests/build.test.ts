import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from './builtSite.ts';
import {
  copyContent,
  emptyContent,
  removeCopies,
  withFact,
  withText,
  type ContentCopy,
} from './contentCopy.ts';
import { entries } from './library.ts';
import { hashesOf, runScript, type Run } from './runScript.ts';

afterAll(removeCopies);

const build = (copy: ContentCopy): Promise<Run> =>
  runScript(['scripts/site.ts', 'build'], { CONTENT_DIR: copy.folder, OUT_DIR: copy.outDir });

const withPicture = (text: string): string =>
  withFact(
    'pictures:\n  - id: plan\n    file: plan.jpg\n    alt: "A plan of the week."\n' +
      '    caption: "The week."\n    people: none',
  )(withText('<Figure id="plan" />')(text));

/** A picture of soft colours. */
function photograph(width: number, height: number): Promise<Buffer> {
  const background = { r: 180, g: 120, b: 60 };
  return sharp({
    create: {
      width,
      height,
      channels: 3,
      background,
      noise: { type: 'gaussian', mean: 128, sigma: 30 },
    },
  })
    .withIccProfile('p3')
    .jpeg()
    .toBuffer();
}

describe('another library', () => {
  const copy = copyContent();
  let run: Run;
  const page = (path: string) => readFileSync(join(copy.outDir, path, 'index.html'), 'utf8');

  beforeAll(async () => {
    copy.edit('kahui-ako', withPicture);
    copy.put('case-studies/kahui-ako/plan.jpg', await photograph(1000, 600));
    copy.edit('iris-connect', withFact('aliases: [film-clubs]'));
    copy.edit(
      'federations',
      withFact('withdrawn:\n  on: 2026-12-04\n  reason: "Its source was corrected."'),
    );
    run = await build(copy);
  });

  it('is built from the folder that CONTENT_DIR names', () => {
    expect(run.output).toContain(`Building ${String(entries.length)} case studies`);
    expect(run.code, run.output).toBe(0);
  });

  it('shows a picture in new formats, with its size, when it is about to be seen', async () => {
    const figure = /<figure.*?<\/figure>/s.exec(page('case-studies/kahui-ako'))?.[0] ?? '';
    expect(figure).toContain('alt="A plan of the week."');
    expect(figure).toContain('The week.');
    expect(figure).toContain('loading="lazy"');
    expect(figure).toMatch(/width="1000" height="600"/);
    expect(figure).toMatch(/type="image\/avif".*type="image\/webp".*<img/s);
    const offered = [...figure.matchAll(/(\/pictures\/[^ "]+)(?: (\d+)w)?/g)];
    expect(offered.length).toBeGreaterThanOrEqual(5);
    for (const [, path = '', width] of offered) {
      const { format, compression, exif, xmp, iptc, ...size } = await sharp(
        join(copy.outDir, path),
      ).metadata();
      expect({ exif, xmp, iptc }, path).toEqual({});
      expect(format === 'heif' ? compression === 'av1' && 'avif' : format).toBe(
        path.split('.').at(-1),
      );
      expect(size.width).toBeLessThanOrEqual(1000);
      if (width !== undefined) expect(size.width).toBe(Number(width));
    }
    // The original is not published.
    expect(filesIn(copy.outDir).filter((file) => file.endsWith('plan.jpg'))).toEqual([]);
  });

  it('leads on from an old address', () => {
    const moved = page('case-studies/film-clubs');
    expect(moved).toContain(
      '<meta http-equiv="refresh" content="0; url=/case-studies/iris-connect/">',
    );
    expect(moved).toMatch(/<link rel="canonical" href="[^"]+\/case-studies\/iris-connect\/">/);
    expect(moved).toContain('noindex');
    expect(page('case-studies')).not.toContain('/case-studies/film-clubs/');
  });

  it('keeps the page of an entry that was withdrawn, with the reason, and lists it nowhere', () => {
    const withdrawn = page('case-studies/federations');
    expect(withdrawn).toContain('Its source was corrected.');
    expect(withdrawn).not.toContain('data-pagefind-body');
    expect(withdrawn).toContain('noindex');
    for (const path of ['case-studies', 'case-studies/by/newest', 'themes/formal-structure']) {
      expect(page(path), path).not.toMatch(
        /class="title"[^>]*> ?<a href="\/case-studies\/federations\//,
      );
    }
    expect(page('case-studies')).toContain(`All ${String(entries.length - 1)}`);
  });

  it('names no address in the site map that leads elsewhere or was withdrawn', () => {
    const siteMap = readFileSync(join(copy.outDir, 'sitemap-0.xml'), 'utf8');
    expect(siteMap).toContain('/case-studies/iris-connect/');
    expect(siteMap).not.toContain('/case-studies/film-clubs/');
    expect(siteMap).not.toContain('/case-studies/federations/');
  });
});

describe('a picture that cannot be shown', () => {
  it.each([
    [
      'that is torn',
      /content\/case-studies\/kahui-ako\/plan\.jpg:1:1 .*cannot be read to its end/,
      async () => (await photograph(800, 500)).subarray(0, 6000),
    ],
    [
      'of more pixels than are allowed',
      /content\/case-studies\/kahui-ako\/plan\.jpg:1:1 .*more than 40 megapixels/,
      () => {
        const background = { r: 0, g: 0, b: 0 };
        return sharp({ create: { width: 8000, height: 5100, channels: 3, background } })
          .jpeg()
          .toBuffer();
      },
    ],
    [
      'with what a camera wrote into it',
      /content\/case-studies\/kahui-ako\/plan\.jpg:1:1 .*what the camera wrote down.*\n.*--fix/,
      async () => {
        const exif = { IFD0: { Copyright: 'Somebody', Make: 'A camera' } };
        return sharp(await photograph(800, 500))
          .withExif(exif)
          .toBuffer();
      },
    ],
  ])('%s is refused in words, and the last good site stays', async (_, words, bytes) => {
    const copy = copyContent();
    copy.edit('kahui-ako', withPicture);
    copy.put('case-studies/kahui-ako/plan.jpg', await bytes());
    copy.put('../site/index.html', 'The last good site');
    const before = hashesOf(copy.outDir);
    const { code, output } = await build(copy);
    expect(code).toBe(1);
    expect(output).toMatch(words);
    expect(output).not.toMatch(/^ +at /m);
    expect(hashesOf(copy.outDir)).toEqual(before);
  });
});

describe('a library without case studies', () => {
  it('is built all the same, and says that there are none', async () => {
    const copy = emptyContent();
    const { code, output } = await build(copy);
    expect(output).toContain('Building 0 case studies');
    expect(code).toBe(0);
    const list = readFileSync(join(copy.outDir, 'case-studies/index.html'), 'utf8');
    expect(list).toMatch(/All 0\s+case studies/);
    const theme = readFileSync(join(copy.outDir, 'themes/capacity/index.html'), 'utf8');
    expect(theme).toContain('There is none yet.');
  });
});

describe('a build that is called wrongly', () => {
  it('says what is wrong, without a stack', async () => {
    const copy = emptyContent();
    const nowhere = await runScript(['scripts/site.ts', 'build'], {
      CONTENT_DIR: '/no/such/folder',
      OUT_DIR: copy.outDir,
    });
    expect(nowhere.code).toBe(1);
    expect(nowhere.output).toContain('There is no content folder at');
    const nothing = await runScript(['scripts/site.ts'], {});
    expect(nothing.code).toBe(2);
    expect(nothing.output).toContain('build|start|dev');
    expect(`${nowhere.output}${nothing.output}`).not.toMatch(/^ +at /m);
    expect(existsSync(copy.outDir)).toBe(false);
  });
});
