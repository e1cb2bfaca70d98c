import { describe, expect, it } from 'vitest';
import type { GlossaryTerm } from '#schema/glossary.ts';
import { exampleContext, renderBody } from '../../tests/fixtures/renderExample.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { renderModel, type RenderContext } from './renderModel.ts';

const html = (body: string, context: Partial<RenderContext> = {}) =>
  renderBody(body, { ...exampleContext, ...context }).trim();

describe('citations', () => {
  const referenceIds = ['first', 'second', 'third'];
  const cite = (id: string, number: number) =>
    `<sup><a class="cite" href="#source-${id}"><span class="visually-hidden">Source </span>${number}</a></sup>`;

  it('have the numbers of the list of sources, not those of the text', () => {
    expect(html('A.[^third] B.[^first] C.[^third]', { referenceIds })).toBe(
      `<p>A.${cite('third', 3)} B.${cite('first', 1)} C.${cite('third', 3)}</p>`,
    );
  });

  it('leave no list of footnotes behind', () => {
    const text = html('A.[^second]', { referenceIds });
    expect(text).not.toContain('footnote');
    expect(text).not.toContain('user-content');
  });

  it('are found whatever the case in which they are written', () => {
    expect(html('A.[^Second]', { referenceIds })).toContain(cite('second', 2));
  });
});

describe('abbreviations', () => {
  const glossary: GlossaryTerm[] = [
    { term: 'SEND', expansion: 'special needs', meaning: 'x' },
    { term: 'SEN', expansion: 'needs', meaning: 'x' },
    { term: 'C++', expansion: 'a language', meaning: 'x' },
    { term: 'phase', meaning: 'No abbreviation.' },
  ];
  const abbreviations = abbreviationsOf(glossary);
  const marked = (body: string) => html(body, { abbreviations });
  const send = '<abbr title="special needs">SEND</abbr>';

  it('are marked where they first stand, and only there', () => {
    expect(marked('SEND and SEND.\n\nSEND again.')).toBe(
      `<p>${send} and SEND.</p>\n<p>SEND again.</p>`,
    );
  });

  it('are marked once over all components of a body', () => {
    expect(marked('<KeyPoint>\nSEND\n</KeyPoint>\n\nSEND')).toBe(
      `<KeyPoint><p>${send}</p></KeyPoint><p>SEND</p>`.replace('</KeyPoint>', '</KeyPoint>\n'),
    );
  });

  it('are left alone in links, headings and code, and marked after them', () => {
    const text = marked('## SEND\n\n[the SEND page](/about/) and `SEND` and SEND');
    expect(text).toContain('<h2 id="text-send">SEND</h2>');
    expect(text).toContain('>the SEND page</a> and <code>SEND</code> and ');
    expect(text.endsWith(`and ${send}</p>`)).toBe(true);
  });

  it.each([
    ['the longer of two that begin alike', 'SEN SEND', '<abbr title="needs">SEN</abbr> '],
    ['no part of a longer word', 'SENDING RESEND SEND2', '<p>SENDING RESEND SEND2</p>'],
    ['one with signs in it', 'In C++, it', 'In <abbr title="a language">C++</abbr>, it'],
    ['one within bold words', '**SEND**', `<strong>${send}</strong>`],
    ['no term that stands for nothing', 'A phase', '<p>A phase</p>'],
    ['no word in another case', 'send', '<p>send</p>'],
  ])('mark %s', (_name, body, expected) => {
    expect(marked(body)).toContain(expected);
  });

  it('may have any sign in them', () => {
    const terms = [
      'A-level',
      'Élan',
      '(x)',
      'a/b',
      'x|y',
      '[z]',
      '{q}',
      '^p$',
      'n.b.',
      '\\w',
      '😀',
    ];
    const odd = abbreviationsOf(terms.map((term) => ({ term, expansion: 'x', meaning: 'x' })));
    for (const term of terms) {
      expect(`see ${term} here`.match(odd?.pattern ?? '')).toEqual([term]);
    }
    expect('naby (y)'.match(odd?.pattern ?? '')).toBeNull();
  });

  it('are none where the glossary has none', () => {
    expect(abbreviationsOf([{ term: 'phase', meaning: 'x' }])).toBeUndefined();
  });
});

describe('links', () => {
  it.each([
    ['get the base path before a path of the site', '/about/#x', '/base/about/#x'],
    ['leave other sites as they are', 'https://example.org/?a=b', 'https://example.org/?a=b'],
    ['leave a role as it is', 'mailto:office@school.example', 'mailto:office@school.example'],
  ])('%s', (_name, address, href) => {
    expect(html(`[the page](${address})`)).toBe(`<p><a href="${href}">the page</a></p>`);
  });

  it('keep nothing but their address', () => {
    expect(html('[the page](/about/ "A title")')).toBe(
      '<p><a href="/base/about/">the page</a></p>',
    );
  });
});

describe('headings', () => {
  it('have ids of their words that are unique over the whole body', () => {
    const text = html('## A b!\n\n### A b\n\n<KeyPoint>\n\n#### A B\n\n</KeyPoint>\n\n## A-b-2');
    expect(Array.from(text.matchAll(/ id="([^"]*)"/g), ([, id]) => id)).toEqual([
      'text-a-b',
      'text-a-b-2',
      'text-a-b-3',
      'text-a-b-2-2',
    ]);
  });

  it('never have an id that the page itself has', () => {
    const own = ['main', 'sources', 'outcomes', 'related', 'source-report-2020'];
    const text = html(own.map((id) => `### ${id}`).join('\n\n'));
    for (const id of own) {
      expect(text).not.toContain(` id="${id}"`);
    }
  });

  it('by the thousand get their ids at once', () => {
    const start = performance.now();
    const text = html('### a\n\n'.repeat(2400));
    expect(text).toContain(' id="text-a-2400"');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('have an id even where they have no letters', () => {
    expect(html('## !!!')).toBe('<h2 id="text-section">!!!</h2>');
  });

  it('of level 2 make the table of contents, without the numbers of citations', () => {
    const { headings } = renderModel(
      '## Why *did* they?[^report-2020]\n\n### Not this\n\n## Élan',
      exampleContext,
    );
    expect(headings).toEqual([
      { id: 'text-why-did-they', text: 'Why did they?' },
      { id: 'text-élan', text: 'Élan' },
    ]);
  });
});

describe('tables', () => {
  const table = html('| a | b |\n|:-:|--:|\n| 1 | 2 |');

  it('stand in a box that scrolls and that a keyboard reaches', () => {
    expect(table).toMatch(
      /^<div class="table-scroll" tabindex="0" role="group" aria-label="Table"><table>.*<\/table><\/div>$/s,
    );
  });

  it('have heads of columns, and no inline style for the alignment', () => {
    expect(table).toContain('<th scope="col">a</th>');
    expect(table).toContain('<td>2</td>');
    expect(table).not.toContain('style');
  });
});

describe('components', () => {
  it('are left to the caller, with their attributes and what stands inside', () => {
    const body =
      'One.\n\n<Callout kind="try" title="A &quot;b&quot;">\nTwo.\n\n<Outcome id="x" />\n</Callout>\n\nThree.';
    expect(renderModel(body, exampleContext).blocks).toEqual([
      { kind: 'html', html: '<p>One.</p>\n' },
      {
        kind: 'component',
        name: 'Callout',
        attributes: { kind: 'try', title: 'A "b"' },
        blocks: [
          { kind: 'html', html: '<p>Two.</p>' },
          { kind: 'component', name: 'Outcome', attributes: { id: 'x' }, blocks: [] },
        ],
      },
      { kind: 'html', html: '\n<p>Three.</p>' },
    ]);
  });
});

describe('what the check refuses is never drawn', () => {
  it.each([
    ['an unknown component', '<Fragment />'],
    ['a spread', '<Outcome {...x} />'],
    ['an expression as a value', '<Outcome id={x} />'],
    ['an expression', '{x}'],
    ['an import', 'import x from "y"'],
    ['HTML', '<script>x</script>'],
    ['HTML in a line', 'a <b>c</b>'],
    ['a component in a list', '- <KeyPoint>x</KeyPoint>'],
  ])('%s', (_name, body) => {
    expect(() => html(body)).toThrow(/should have refused it|is not known/);
  });
});
