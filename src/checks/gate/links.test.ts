import { describe, expect, it } from 'vitest';
import {
  checkText,
  exampleEntry,
  placeInFile,
  places,
  textLine,
} from '../../../tests/fixtures/exampleEntry.ts';

const check = (text: string) => checkText(exampleEntry({ text }));

describe('a link to an address that it may not have is refused where it stands', () => {
  it.each([
    ['a script', 'javascript:alert(1)', 'links/scheme'],
    ['a script in mixed case', 'JaVaScRiPt:alert(1)', 'links/scheme'],
    ['a script with its colon as an entity', 'javascript&colon;alert(1)', 'links/scheme'],
    ['a script with a letter as an entity', '&#106;avascript:alert(1)', 'links/scheme'],
    ['a script with a tab as an entity', 'java&#9;script:alert(1)', 'links/address'],
    ['a script with a line break as an entity', 'java&#x0A;script:alert(1)', 'links/address'],
    ['a script behind a space', '<&#32;javascript:alert(1)>', 'links/address'],
    ['an old script of Visual Basic', 'vbscript:x', 'links/scheme'],
    ['a page in the address itself', 'data:text/html,x', 'links/scheme'],
    ['an address that is not secure', 'http://example.org/', 'links/scheme'],
    ['an address of another site without its scheme', '//evil.example', 'links/scheme'],
    ['two slashes, one as an entity', '/&#x2f;evil.example', 'links/scheme'],
    ['a backslash for a slash', '/\\evil.example', 'links/address'],
    ['a backslash as an entity', '/&#92;evil.example', 'links/address'],
    ['a scheme with no slashes', 'https:evil.example', 'links/scheme'],
    ['a scheme with three slashes', 'https:///evil.example', 'links/scheme'],
    ['a user name', 'https://user@evil.example/', 'links/address'],
    ['a user name that looks like a site', 'https://www.gov.uk:x@evil.example/', 'links/address'],
    ['a port', 'https://evil.example:8443/', 'links/address'],
    ['letters in the code for foreign ones', 'https://xn--pple-43d.com/', 'links/address'],
    ['letters that look like others', 'https://орре.com/', 'links/address'],
    ['letters that look like others, in code', 'https://&#x430;pple.com/', 'links/address'],
    ['letters of full width', 'https://ｅｘａｍｐｌｅ.org/', 'links/address'],
    ['a full stop of full width', 'https://example。org/', 'links/address'],
    ['an empty user name', 'https://@evil.example/', 'links/address'],
    ['an address of numbers', 'https://192.0.2.1/', 'links/address'],
    ['one number', 'https://3221225985/', 'links/address'],
    ['an address of numbers in brackets', 'https://[2001:db8::1]/', 'links/address'],
    ['the computer itself', 'https://localhost/', 'links/address'],
    ['a role at a site with foreign letters', 'mailto:office@xn--pple-43d.com', 'links/mail'],
    ['a role and a title', 'mailto:office@school.example?subject=Hello', 'links/mail'],
    ['a role and nobody', 'mailto:office@', 'links/mail'],
    ['a path without its slash', 'case-studies/', 'links/scheme'],
    ['a path that climbs', '../evil', 'links/scheme'],
    ['a place in the page', '#results', 'links/scheme'],
    ['nothing', '', 'links/scheme'],
    ['a page that is not there', '/case-studies/nowhere/', 'links/page'],
    ['a path that climbs from a page', '/themes/../evil/', 'links/page'],
    ['a path that climbs in code', '/%2e%2e/', 'links/page'],
  ])('%s', (_name, address, rule) => {
    expect(places(check(`Hello.\nGo to [the page](${address}) now.`))).toEqual([
      placeInFile(rule, textLine + 1, 7),
    ]);
  });

  it('tells of a person by the check against disclosure, where the address stands', () => {
    expect(places(check('Go to [the page](mailto:jane.doe@school.example).'))).toEqual([
      placeInFile('disclosure/email', textLine, 25),
    ]);
    expect(places(check('Go to [the page](mailto:office@school.example?cc=x@y.example).'))).toEqual(
      [placeInFile('links/mail', textLine, 7), placeInFile('disclosure/email', textLine, 50)],
    );
  });

  it('takes an address with a tab for plain words, and refuses the tab', () => {
    expect(places(check('Go to [the page](java\tscript:alert(1)).'))).toEqual([
      placeInFile('bytes/tab', textLine, 22),
    ]);
  });
});

describe('a link has words that say where it goes', () => {
  it.each([
    ['here', 'here'],
    ['with a full stop', 'Click here.'],
    ['read more', 'Read more'],
    ['in bold', '**here**'],
    ['as code', '`here`'],
    ['no words', ''],
    ['a bare address', 'https://example.org/'],
    ['a bare address in brackets', '(www.example.org)'],
    ['a bare address without its scheme', 'example.org/a/b.pdf'],
    ['with signs around', '» here «'],
    ['with an arrow', 'More →'],
    ['signs alone', '→'],
    ['the name of another site', 'Sign in at gov.uk'],
    ['the name of another site, as part of its own', 'www.example.org.uk'],
    ['a site that only ends like its own', 'notexample.org'],
  ])('%s', (_name, words) => {
    expect(places(check(`Go [${words}](https://example.org/).`))).toEqual([
      placeInFile('links/words', textLine, 4),
    ]);
  });

  it('refuses an address that stands in the text by itself', () => {
    expect(places(check('See https://example.org/ now.'))).toEqual([
      placeInFile('links/words', textLine, 5),
    ]);
  });

  it('refuses the address of a person that stands in the text by itself', () => {
    expect(places(check('Ask jane.doe@school.example now.'))).toEqual([
      placeInFile('disclosure/email', textLine, 5),
    ]);
  });
});

describe('a page of this site that is not there gets the nearest as its hint', () => {
  it.each([
    ['/theme/', 'Did you mean /themes/?'],
    ['/themes/capaciti/', 'Did you mean /themes/capacity/?'],
    ['/case-studies/exampel/', 'Did you mean /case-studies/example/?'],
    ['/nothing-like-any-page-of-ours/', 'Copy the path from the address of the page.'],
  ])('%s', (path, hint) => {
    expect(check(`Go to [the page](${path}).`)[0]?.hint).toBe(hint);
  });
});

describe('words that name a site are accepted where the link leads to it', () => {
  it.each([
    ['GOV.UK', 'https://www.gov.uk/'],
    ['the page of example.org', 'https://example.org/a'],
    ['what Node.js is', 'https://example.org/a'],
    ['the report, version 2.1', 'https://example.org/a'],
    ['office@school.example', 'mailto:office@school.example'],
  ])('%s', (words, address) => {
    expect(check(`Go to [${words}](${address}).`)).toEqual([]);
  });
});

describe('links are accepted', () => {
  it.each([
    'https://example.org/',
    'HTTPS://example.org/',
    'https://example.org/a?b=c&d=e#f',
    '/',
    '/themes/capacity/',
    '/themes/capacity',
    '/themes/capacity/coaching/',
    '/interventions/coaching/?x=y#z',
    '/case-studies/example/',
    'mailto:office@school.example',
  ])('%s', (address) => {
    expect(check(`Go to [the page](${address}).`)).toEqual([]);
  });
});
