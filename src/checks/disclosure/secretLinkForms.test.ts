import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

/* Made-up addresses and keys. */

const links = (text: string) => findIdentifiers(text).filter(({ rule }) => rule === 'secret-link');
/** What is marked, and why it lets a stranger in. */
const told = (text: string) =>
  links(text).map(({ at, end, message }) => [text.slice(at, end), message]);

const editing = 'opens a form for editing, with its answers';
const file = 'opens a file for anyone who has the link';

describe('a part of an address that lets a stranger in', () => {
  it.each(
    `access_token accesstoken auth_token authtoken id_token idtoken token auth_key authkey auth api_key
    apikey sig signature x-amz-signature x-goog-signature secret client_secret clientsecret pass
    password passcode pwd rlkey rl_key resourcekey resource_key sas invite session_id sessionid TOKEN`.split(
      /\s+/,
    ),
  )('is found by its name: %s', (name) => {
    for (const before of ['?', '?a=1&', '#', '?a=1;']) {
      const link = `https://files.example/plan${before}${name}=x`;
      expect(told(`See ${link} now.`)).toEqual([
        [link, 'The link to files.example carries a key that lets in whoever has it.'],
      ]);
    }
  });

  it.each([
    'https://files.example/?token=',
    'https://files.example/?token=&a=1',
    'https://files.example/?token=#a',
    'https://files.example/?tokens=x',
    'https://files.example/?atoken=x',
    'https://files.example/token=x',
    'http://a.b?',
    'ftp://files.example/?token=x',
    'files.example/?token=x',
  ])('is none where nothing is in it, or it is another: %s', (link) => {
    expect(told(link)).toEqual([]);
  });
});

describe('an address by which something is shared', () => {
  it.each<[link: string, what: string]>([
    ['https://docs.google.com/forms/d/1Example/edit', editing],
    ['http://docs.google.com/forms/u/0/d/1Example', editing],
    ['https://forms.office.com/Pages/DesignPage.aspx', editing],
    ['https://forms.office.com/Pages/AnalysisPage.aspx?id=1', editing],
    ['https://forms.microsoft.com/Pages/designpagev2.aspx', editing],
    ['https://forms.cloud.microsoft/Pages/DesignPageV2.aspx', editing],
    ['http://forms.office.com/a/designpage', editing],
    ['https://docs.google.com/document/d/1Exam/edit', file],
    ['https://docs.google.com/spreadsheets/d/1Example', file],
    ['https://docs.google.com/a/b/u/1/d/1Example', file],
    ['http://drive.google.com/file/d/1Example', file],
    ['https://drive.google.com/drive/u/0/folders/1Example', file],
    ['https://drive.google.com/drive/folders/1Example', file],
    ['https://drive.google.com/open?id=1', file],
    ['https://drive.google.com/uc?id=1', file],
    ['http://drive.google.com/open?id=1', file],
    ['https://docs.google.com/document/d/1Example/published', file],
    ['https://1drv.ms/x/s!Example', file],
    ['http://1drv.ms/x', file],
    ['https://example-my.sharepoint.com/:x:/g/a', file],
    ['http://example.sharepoint.com/:b:/s/a', file],
    ['https://example.sharepoint.com/sites/a?guestaccesstoken', file],
    ['https://www.dropbox.com/s/a', file],
    ['https://dropbox.com/sh/a', file],
    ['http://dropbox.com/scl/a', file],
    ['https://www.dropbox.com/t/a', file],
    ['https://we.tl/t-a', 'opens files for anyone who has the link'],
    ['http://wetransfer.com/downloads/a', 'opens files for anyone who has the link'],
    ['https://example.wetransfer.com/a', 'opens files for anyone who has the link'],
    ['https://www.canva.com/design/a/b/edit', 'opens something for editing'],
    ['http://canva.com/design/a/edit', 'opens something for editing'],
    ['https://www.surveymonkey.com/create/a', 'opens something for editing'],
    ['https://surveymonkey.com/analyze/a', 'opens something for editing'],
    ['https://teams.microsoft.com/l/meetup-join/a', 'lets anyone into a meeting'],
    ['http://teams.microsoft.com/l/meetup-join/a', 'lets anyone into a meeting'],
    ['https://meet.google.com/abc-defg-hij', 'lets anyone into a meeting'],
    ['HTTPS://MEET.GOOGLE.COM/ABC-DEFG-HIJ', 'lets anyone into a meeting'],
  ])('is found: %s', (link, what) => {
    const [, site = ''] = /\/\/([^/]+)/.exec(link) ?? [];
    expect(told(`(${link})`)).toEqual([[link, `The link to ${site} ${what}.`]]);
  });

  it.each([
    'https://docs.google.com/forms/d/e/1Example/viewform',
    'https://docs.google.com/forms/u/0/d/e/1Example',
    'https://docs.google.com/forms/d/',
    'https://docs.google.com/document/d/1Exa',
    'https://docs.google.com/document/d/1Example/pub',
    'https://docs.google.com/spreadsheets/d/1Example/pubhtml',
    'https://docs.google.com/document/d/e/2PACX-Example/pub?embedded=true',
    'https://drive.google.com/start',
    'https://forms.office.com/e/a',
    'https://forms.other.com/a/designpage',
    'https://www.example.org/1drv.ms/x',
    'https://x.org/https://1drv.ms/',
    'https://example.sharepoint.com/sites/a',
    'https://www.dropbox.com/features',
    'https://www.dropbox.com/sharing/a',
    'https://my.dropbox.com/s/a',
    'https://wetransfer.com/',
    'https://we.tl/',
    'https://www.canva.com/design/a/view',
    'https://www.canva.com/templates/edit',
    'https://www.surveymonkey.com/r/a',
    'https://teams.microsoft.com/l/channel/a',
    'https://meet.google.com/about',
  ])('is none: %s', (link) => {
    expect(told(link)).toEqual([]);
  });

  it('is told with what to do, and each by itself', () => {
    const [first, second] = links('https://1drv.ms/x and https://files.example/?sig=x');
    expect(first).toEqual({
      rule: 'secret-link',
      severity: 'error',
      at: 0,
      end: 17,
      message: `The link to 1drv.ms ${file}.`,
      hint: 'Publish the file on a website of yours and link to that, or leave the link out. Then end the sharing: the link was in this file.',
    });
    expect(second).toMatchObject({ at: 22, message: expect.stringContaining('a key') as unknown });
  });

  it.each<[text: string, link: string]>([
    ['<https://1drv.ms/x>', 'https://1drv.ms/x'],
    ['"https://1drv.ms/x"', 'https://1drv.ms/x'],
    ["'https://1drv.ms/x'", 'https://1drv.ms/x'],
    ['`https://1drv.ms/x`', 'https://1drv.ms/x'],
    ['[https://1drv.ms/x]', 'https://1drv.ms/x'],
    ['https://1drv.ms/x\ny', 'https://1drv.ms/x'],
  ])('ends where its text ends: %j', (text, link) => {
    expect(told(text).map(([written]) => written)).toEqual([link]);
  });

  it.each<[link: string, site: string]>([
    ['https://files.example:8080/?sig=x', 'files.example'],
    ['https://files.example?sig=x', 'files.example'],
    ['https://files.example#sig=x', 'files.example'],
    ['https://user@files.example/?sig=x', 'files.example'],
    ['HTTP://user:word@FILES.example/?sig=x', 'FILES.example'],
    ['https://files.example/a@b?sig=x', 'files.example'],
    ['https:///?sig=x', 'another site'],
  ])('is named by its site: %s', (link, site) => {
    expect(told(link).map(([, message]) => message)).toEqual([
      `The link to ${site} carries a key that lets in whoever has it.`,
    ]);
  });
});

describe('a secret key', () => {
  const twenty = 'Example0Example1Exam';
  const keys = [
    '-----BEGIN PRIVATE KEY',
    '-----BEGIN RSA PRIVATE KEY',
    '-----BEGIN OPENSSH PRIVATE KEY',
    'AKIAIOSFODNN7EXAMPLE',
    'ASIAIOSFODNN7EXAMPLE',
    ...['p', 'o', 'u', 's', 'r'].map((kind) => `gh${kind}_${twenty}`),
    ...['a', 'b', 'p', 'r', 's'].map((kind) => `xox${kind}-12345-abcd`),
  ];

  it.each(keys)('is found: %s', (key) => {
    const text = `Key: ${key}`;
    const [found, ...more] = links(text);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      severity: 'error',
      at: 5,
      end: text.length,
      message: expect.stringMatching(/^".+\*+.*" is the beginning of a secret key\.$/) as unknown,
      hint: 'Leave it out, and make a new key: this one was in this file.',
    });
  });

  it.each([
    'BEGIN PRIVATE KEY',
    '-----BEGIN PUBLIC KEY',
    '-----BEGIN rsa PRIVATE KEY',
    'AKIAIOSFODNN7EXAMPL',
    'AKIAIOSFODNN7EXAMPLEX',
    'XAKIAIOSFODNN7EXAMPLE',
    'ABIAIOSFODNN7EXAMPLE',
    `ghp_${twenty.slice(1)}`,
    `ghx_${twenty}`,
    `aghp_${twenty}`,
    'xoxa-123456789',
    'xoxz-12345-abcd',
  ])('is none: %s', (key) => {
    expect(links(`Key: ${key}`)).toEqual([]);
  });
});
