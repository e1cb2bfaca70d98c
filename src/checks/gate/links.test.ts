import type { Link } from 'mdast';
import { describe, expect, it } from 'vitest';
import {
  checkText,
  exampleEntry,
  placeInFile,
  places,
  textLine,
} from '../../../tests/fixtures/exampleEntry.ts';
import { FileFindings } from '../finding.ts';
import { checkLink } from './links.ts';

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

/** What is said of one link alone: each finding as its rule, its message and its hint. */
function said(url: string, words: string | Link['children'], known = true): string[][] {
  const children: Link['children'] =
    typeof words === 'string' ? [{ type: 'text', value: words }] : words;
  const findings = new FileFindings('example');
  const answer = { known: false, hint: 'Look elsewhere.' } as const;
  checkLink({ type: 'link', url, children }, () => (known ? { known } : answer), findings);
  expect(findings.list.every(({ line, column }) => line === 1 && column === 1)).toBe(true);
  return findings.list.map(({ rule, message, hint }) => [rule, message, hint]);
}

const alone = 'Put words in the square brackets that make sense when read alone.';
const written = 'Write [words that say where it goes](https://…).';
const bare = [['links/words', 'A bare address is hard to read, and harder to hear.', written]];
const noWords = [['links/words', 'The link has no words.', alone]];
const empty = (words: string) => [
  ['links/words', `The words "${words}" do not say where the link goes.`, alone],
];
const namesAnother = (name: string, host: string) => [
  [
    'links/words',
    `The words name the site "${name}", and the link leads to ${host}.`,
    'Name the site to which it leads, or none.',
  ],
];

describe('what is said of the words of a link', () => {
  it.each([
    ['nothing', '', noWords],
    ['a space', ' ', noWords],
    ['signs', '… → !', noWords],
    ['here', 'here', empty('here')],
    ['spaces around', '  Read more  ', empty('Read more')],
    ['signs between', 'Click → here', empty('Click → here')],
    ['signs around', '“This link”…', empty('“This link”…')],
    ['capitals', 'MORE INFORMATION', empty('MORE INFORMATION')],
    ['a word more', 'here in London', []],
    ['a word less', 'information', []],
    ['letters of another alphabet', '中文', []],
    ['a number', '7', []],
    ['an address', 'https://example.org/a', bare],
    ['an address that is not secure', 'http://example.org', bare],
    ['an address in capitals', 'HTTPS://EXAMPLE.ORG', bare],
    ['an address without its scheme', 'www.example.org', bare],
    ['an address behind a sign', '<https://example.org>', bare],
    ['an address that has no scheme and a path', 'example.org/a', bare],
    ['an address that ends with its slash', 'a-b.example.org/', bare],
    ['an address behind a word', 'See https://example.org', []],
    ['an address before words', 'example.org/a and b', []],
    ['an address without its scheme behind a word', 'See example.org/a', []],
    ['the word alone', 'https is safe', []],
    ['words with a slash', 'reading/writing', []],
    ['the name of the site', 'example.org', []],
    ['the name of the site in capitals', 'EXAMPLE.ORG', []],
    [
      'a longer name of the site',
      'news.example.org',
      namesAnother('news.example.org', 'example.org'),
    ],
    ['another site', 'The list of Gov.UK', namesAnother('Gov.UK', 'example.org')],
    [
      'another site behind its own',
      'example.org, not gov.uk',
      namesAnother('gov.uk', 'example.org'),
    ],
    ['another site, with a sign behind', 'gov.uk’s list', namesAnother('gov.uk', 'example.org')],
    ['an address of a role', 'office@gov.uk', []],
    ['a word that only begins alike', 'gov.ukulele', []],
    ['no site', 'Node.js and version 2.1', []],
  ])('%s', (_name, words, expected) => {
    expect(said('https://example.org/a', words)).toEqual(expected);
  });

  it.each([
    ['the site without its first part', 'https://www.example.org/', 'example.org', []],
    [
      'a page of this site',
      '/themes/',
      'example.org',
      namesAnother('example.org', 'another place'),
    ],
    [
      'a page that only speaks of a mail',
      'https://example.org/?to=mailto:',
      'gov.uk',
      namesAnother('gov.uk', 'example.org'),
    ],
    ['a mail', 'mailto:office@school.example', 'The office of example.org', []],
    ['a mail in capitals', 'MAILTO:office@school.example', 'The office of example.org', []],
    ['a mail, by a name with a slash', 'mailto:office@school.example', 'example.org/office', []],
    ['a mail, by an address', 'mailto:office@school.example', 'www.example.org', bare],
  ])('where it leads to %s', (_name, url, words, expected) => {
    expect(said(url, words)).toEqual(expected);
  });

  it('which may be marked, or in backticks', () => {
    const strong: Link['children'] = [
      { type: 'strong', children: [{ type: 'text', value: 'Click ' }] },
      { type: 'inlineCode', value: 'here' },
      { type: 'break' },
    ];
    expect(said('https://example.org/', strong)).toEqual(empty('Click here'));
  });
});

const noRole = [
  [
    'links/mail',
    'An e-mail link may lead only to the address of a role.',
    'Use an address such as office@, info@ or enquiries@, and nothing after it.',
  ],
];
const noPage = (path: string) => [
  ['links/page', `This site has no page at ${path}`, 'Look elsewhere.'],
];

describe('what is said of where a link leads', () => {
  it.each([
    ['/themes', noPage('/themes/')],
    ['/themes/', noPage('/themes/')],
    ['/themes?a=b', noPage('/themes/')],
    ['/themes/#a', noPage('/themes/')],
    ['/themes/#a?b', noPage('/themes/')],
    ['/', noPage('/')],
    ['/a b', [['links/address', expect.any(String), expect.any(String)]]],
    ['//example.org/', [['links/scheme', expect.any(String), expect.any(String)]]],
    ['mailto:office@school.example', []],
    ['mailto:a.name@school.example', []],
    ['MAILTO:Head@School.Example', []],
    ['mailto:office@school', noRole],
    ['mailto:office@school.example,info@school.example', noRole],
    ['mailto:office@school.example?cc=info@school.example', noRole],
    ['mailto:a.name@xn--school.example', noRole],
    ['mailto:', noRole],
    ['mailto:office@school.example ', [['links/address', expect.any(String), expect.any(String)]]],
    ['xmailto:office@school.example', [['links/scheme', expect.any(String), expect.any(String)]]],
    ['ftp://example.org/', [['links/scheme', expect.any(String), expect.any(String)]]],
    ['https://example.org:1/', [['links/address', expect.any(String), expect.any(String)]]],
    ['https://example.org/', []],
  ])('%j', (url, expected) => {
    expect(said(url, 'An example', false)).toEqual(expected);
  });

  it('and nothing where the page is known', () => {
    expect(said('/themes/', 'An example')).toEqual([]);
  });
});
