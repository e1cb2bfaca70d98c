import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SiteVerifier } from './verifySite.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'best-bits-site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function put(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** A sound little site, with something put on its home page. */
function site(onHomePage = '', base = '/'): Record<string, string> {
  return {
    'index.html': `<html><head><link rel="stylesheet" href="${base}a.css"></head><body><a href="${base}one/#part">One</a>${onHomePage}</body></html>`,
    '404.html': `<html><body><a href="${base}">Home</a></body></html>`,
    'one/index.html': '<html><body data-pagefind-body><h2 id="part">Part</h2></body></html>',
    'a.css': 'body { color: black }',
    'a.js': '"use strict"',
  };
}

const verify = (base = '/', indexed = 1) => new SiteVerifier().finish(folder, { base, indexed });

describe('a sound site has no problems', () => {
  it.each([
    ['as it is', ''],
    ['with a script of its own', '<script type="module" src="/a.js"></script>'],
    ['with links that may lead anywhere', '<a href="https://example.org/">x</a>'],
    ['with a link to an address for e-mail', '<a href="mailto:office@school.example">x</a>'],
    ['with a link to the top of a page', '<a href="#">x</a>'],
    ['with a place in its own page', '<a href="#here">x</a><p id="here">x</p>'],
    ['with a place in words of another language', '<a href="#%C3%A9lan">x</a><p id="élan">x</p>'],
    ['with a question behind the address', '<a href="/one/?a=b&amp;c=%25#part">x</a>'],
    ['with a form', '<form action="/one/"></form>'],
    [
      'with words about scripts',
      '<p>onclick="x" and &lt;script> and style="x" and src="//evil.example/" and data-pagefind-body</p>',
    ],
    [
      'with words about scripts in an attribute',
      `<p title="<script>x</script> <style> <p onclick='x'> <img src=//evil.example/>">x</p>`,
    ],
    ['with a place with signs in its name', '<a href="#a-&#34;">x</a><p id="a-&quot;">x</p>'],
    ['with a question in codes', '<a href="/one/?a=b&#x26;c=&#34;d#part">x</a>'],
  ])('%s', async (_name, onHomePage) => {
    put(site(onHomePage));
    expect(await verify()).toEqual([]);
  });

  it.each(['/repo/', '/repo'])('under the base path %s', async (base) => {
    put(site('', '/repo/'));
    expect(await verify(base)).toEqual([]);
  });
});

describe('a problem is told in words, with its page', () => {
  it.each([
    ['a broken link', '<a href="/two/">x</a>', 'the link /two/ leads to no page'],
    ['a broken link to a file', '<img src="/x.png" alt="">', 'the link /x.png leads to no page'],
    ['a form to nowhere', '<form action="/x/"></form>', 'the link /x/ leads to no page'],
    [
      'a link to a folder without its slash',
      '<a href="/one">x</a>',
      'the link /one leads to no page',
    ],
    ['a broken place', '<a href="/one/#x">x</a>', 'the link /one/#x leads to no place in its page'],
    [
      'a broken place in its own page',
      '<a href="#x">x</a>',
      'the link #x leads nowhere in its page',
    ],
    [
      'a place that is no code for letters',
      '<a href="/one/#100%">x</a>',
      'the link /one/#100% leads to no place in its page',
    ],
    [
      'a place in its own page that is no code',
      '<a href="#100%">x</a>',
      'the link #100% leads nowhere in its page',
    ],
    ['a path that is no code', '<a href="/%/">x</a>', 'the link /%/ leads to no page'],
    ['a link without its base', '<a href="one/">x</a>', 'the link one/ does not begin with /'],
    ['a script in the page', '<script>x</script>', 'a script stands in the page itself'],
    [
      'a module in the page',
      '<script type="module">x</script>',
      'a script stands in the page itself',
    ],
    ['a style sheet in the page', '<style>x</style>', 'a style sheet stands in the page itself'],
    ['a style attribute', '<p class="a" style="x">x</p>', 'the attribute "style" is inline'],
    ['a handler', '<p onclick="x">x</p>', 'the attribute "onclick" is inline'],
    ['a handler in capitals', '<p ONCLICK=x>x</p>', 'the attribute "onclick" is inline'],
    ['a handler without a value', '<p onclick>x</p>', 'the attribute "onclick" is inline'],
    ['a script in capitals', '<SCRIPT>x</SCRIPT>', 'a script stands in the page itself'],
    [
      'a script of another site',
      '<script src="https://evil.example/a.js"></script>',
      'https://evil.example/a.js is fetched from another site',
    ],
    [
      'a picture of another site',
      '<img alt="" src="https://evil.example/a.png">',
      'https://evil.example/a.png is fetched from another site',
    ],
    [
      'a second picture of another site',
      '<img alt="" srcset="/a.css 1x, https://evil.example/a.png 2x">',
      'https://evil.example/a.png is fetched from another site',
    ],
    [
      'a style sheet of another site',
      '<link rel="stylesheet" href="https://evil.example/a.css">',
      'https://evil.example/a.css is fetched from another site',
    ],
    [
      'a font of another site, named the other way round',
      '<link href="https://evil.example/a.woff2" rel="preload">',
      'https://evil.example/a.woff2 is fetched from another site',
    ],
    [
      'a frame',
      '<iframe src="https://evil.example/"></iframe>',
      'https://evil.example/ is fetched from another site',
    ],
  ])('%s', async (_name, onHomePage, problem) => {
    put(site(onHomePage));
    expect(await verify()).toEqual([`index.html: ${problem}`]);
  });

  it('a tag that is not written as ours are', async () => {
    put({ ...site(), 'two/index.html': `<p class='a' title="x"b>x</p>` });
    expect(await verify()).toEqual([
      `two/index.html: a tag cannot be read: <p class='a' title="x"b>x</p>`,
    ]);
  });

  it('a script of another site without its scheme', async () => {
    put(site('<script src="//evil.example/a.js"></script>'));
    expect(await verify()).toContain(
      'index.html: //evil.example/a.js is fetched from another site',
    );
  });

  it('a link that does not begin with the base path', async () => {
    put(site('<a href="/one/">x</a>', '/repo/'));
    expect(await verify('/repo/')).toEqual([
      'index.html: the link /one/ does not begin with /repo/',
    ]);
  });

  it.each([0, 2])('an index of %i entries where one was built', async (indexed) => {
    put(site());
    expect(await verify('/', indexed)).toEqual([
      `search: 1 case studies were built, ${indexed} were indexed`,
    ]);
  });

  it.each(['index.html', '404.html'])('a site without %s', async (missing) => {
    put(site());
    rmSync(join(folder, missing));
    expect(await verify()).toContain('the home page or the 404 page is missing');
  });

  it('is told once, with the number of pages that have it', async () => {
    const page = '<p style="x">x</p>';
    put({ ...site(page), 'two/index.html': page, 'three/index.html': page });
    const problems = await verify();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/: the attribute "style" is inline \(and in 2 more pages\)$/);
  });
});

describe('pages that are handed in while others are made', () => {
  it('are not read again', async () => {
    const [sound, faulty] = [site(), site('<p style="x">x</p>')];
    put(sound);
    const verifier = new SiteVerifier();
    // As long as the page on the disk, so that only one of them can have been looked at.
    const html = (faulty['index.html'] ?? '').padEnd((sound['index.html'] ?? '').length);
    writeFileSync(join(folder, 'index.html'), (sound['index.html'] ?? '').padEnd(html.length));
    verifier.add('index.html', Buffer.from(html));
    expect(await verifier.finish(folder, { base: '/', indexed: 1 })).toEqual([
      'index.html: the attribute "style" is inline',
    ]);
  });

  it('are read again where they have changed since', async () => {
    put(site('<p style="x">x</p>'));
    const verifier = new SiteVerifier();
    verifier.add('index.html', Buffer.from(site()['index.html'] ?? ''));
    expect(await verifier.finish(folder, { base: '/', indexed: 1 })).toEqual([
      'index.html: the attribute "style" is inline',
    ]);
  });
});
