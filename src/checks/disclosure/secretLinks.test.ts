import { describe, expect, it } from 'vitest';
import { findIdentifiers } from './identifiers.ts';

const found = (text: string) =>
  findIdentifiers(text).map(({ rule, severity }) => `${severity} ${rule}`);

describe('a link that lets a stranger in', () => {
  it.each([
    'https://docs.google.com/document/d/1ExampleExample/edit?usp=sharing',
    'https://drive.google.com/file/d/1ExampleExample/view',
    'https://drive.google.com/drive/folders/1ExampleExample',
    'https://docs.google.com/forms/d/1ExampleExample/edit',
    'https://forms.office.com/Pages/DesignPageV2.aspx?subpage=design&FormId=x',
    'https://example-my.sharepoint.com/:w:/g/personal/example',
    'https://1drv.ms/x/s!Example',
    'https://www.dropbox.com/s/example/plan.docx?dl=0',
    'https://we.tl/t-Example',
    'https://www.canva.com/design/Example/Example/edit',
    'https://teams.microsoft.com/l/meetup-join/example',
    'https://us02web.zoom.us/j/80000000000?pwd=Example',
    'https://files.example/a.pdf?x=1&amp;token=example',
    'https://files.example/a.pdf?sv=1&sig=example',
    'https://files.example/a?X-Amz-Signature=example',
    'https://files.example/#access_token=example',
    '-----BEGIN RSA PRIVATE KEY-----',
    'AKIAIOSFODNN7EXAMPLE',
  ])('is found: %s', (link) => {
    expect(found(link)).toEqual(['error secret-link']);
    expect(found(`See [the plan](${link}) now.`)).toEqual(['error secret-link']);
  });

  it.each([
    'https://docs.google.com/forms/d/e/1ExampleExample/viewform',
    'https://docs.google.com/document/d/e/1ExampleExample/pub',
    'https://forms.office.com/e/Example',
    'https://www.dropbox.com/about',
    'https://example.org/signatures?design=2&key=word',
    'https://example.org/?search_term=token',
    'https://example.org/token=/x',
    'a token for each book; sig=',
    'PRIVATE KEY in the office',
  ])('is none: %s', (link) => {
    expect(found(link)).toEqual([]);
  });

  it('is told by its site alone', () => {
    const [one] = findIdentifiers('https://user:pass@files.example/very/secret?token=example');
    expect(one?.message).toBe(
      'The link to files.example carries a key that lets in whoever has it.',
    );
  });
});
