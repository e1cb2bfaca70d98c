import { declaring, type Build } from './attackFolder.ts';
import { aPng } from './pictureParts.ts';

/** As much of a text as an entry may have; made when the test runs, for none of it is to lie on a disk. */
const room = 60_000;

const body =
  (text: string): Build =>
  (folder) =>
    folder.entry({ text });

const facts =
  (attack: string): Build =>
  (folder) =>
    folder.entry({ facts: { attack } });

const filled = (piece: string) => piece.repeat(Math.floor(room / piece.length));
const nested = (opening: string, closing: string, core = '') => {
  const depth = Math.floor((room - 200) / (opening.length + closing.length));
  return `${opening.repeat(depth)}${core}${closing.repeat(depth)}`;
};
const lines = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Nine lists, each of nine times the one before: 3.9 × 10⁸ values in a few hundred characters. */
function aliasBomb(): string {
  const names = Array.from('abcdefghi');
  return lines(names.length, (index) => {
    const before = names[index - 1];
    const item = before === undefined ? '"x"' : `*${before}`;
    return `${names[index] ?? ''}: &${names[index] ?? ''} [${Array(9).fill(item).join(', ')}]`;
  });
}

/** Attacks on time and memory: each is small as a file and dear to whoever reads it carelessly. */
export const limitAttacks: Readonly<Record<string, Build>> = {
  'paragraphs-by-the-thousand': body('x\n\n'.repeat(6000)),
  'claims-by-the-thousand': body('best \n\n'.repeat(8000)),
  'marks-by-the-thousand': body(filled('**a** ')),
  'links-by-the-dozen': body('[the list](/case-studies/) '.repeat(61)),
  'links-by-the-thousand': body(filled('[a](b) ')),
  'addresses-by-the-thousand': body(filled('www.a.b ')),
  'citations-by-the-thousand': body(filled('[^a] ')),
  'citations-by-the-hundred': body('[^a] '.repeat(900)),
  'brackets-in-brackets': body(nested('[', ']')),
  'citations-of-one-source': body(filled('[^report-2020] ')),
  'definitions-by-the-thousand': body(filled('[a]: b\n')),
  'footnotes-by-the-thousand': body(filled('[^a]: b\n\n')),
  'headings-by-the-thousand': body(filled('a\n==\n')),
  'pictures-by-the-thousand': async (folder) => {
    folder.picture('plan.png', await aPng());
    const text = '<Figure id="plan-0" />\n\n'.repeat(900);
    folder.entry({ facts: { pictures: declaring('plan.png') }, text });
  },
  'components-by-the-thousand': body('<Outcome id="reading" />\n\n'.repeat(900)),
  'cells-by-the-thousand': body(
    `|${'a|'.repeat(500)}\n|${'-|'.repeat(500)}\n${`|${'a|'.repeat(500)}\n`.repeat(25)}`,
  ),
  'quotations-in-quotations': body(`${'>'.repeat(room)}x`),
  'lists-in-lists': body(`${'- '.repeat(room / 2)}x`),
  'numbers-in-numbers': body(`${'1. '.repeat(room / 3)}x`),
  'lists-by-indentation': body(lines(200, (index) => `${' '.repeat(index * 2)}- a`)),
  'components-in-components': body(nested('<KeyPoint>\n', '</KeyPoint>\n', 'x\n')),
  'forty-components-in-components': body(
    `${'<KeyPoint>\n'.repeat(40)}x\n${'</KeyPoint>\n'.repeat(40)}`,
  ),
  'tags-in-tags': body(nested('<a>', '</a>')),
  'tags-that-never-end': body(filled('<a ')),
  'signs-of-less': body(filled('< ')),
  'signs-of-and': body(filled('&amp;')),
  'hidden-letters-by-the-thousand': body(filled('**&#x202E;** ')),
  'brackets-in-code': body(`{${nested('(', ')', '1')}}`),
  'lists-in-code': body(`{${nested('[', ']')}}`),
  'functions-in-code': body(`{${filled('a=>')}1}`),
  'negations-in-code': body(`{${filled('!')}1}`),
  'conditions-in-code': body(`{${filled('a?b:')}1}`),
  'templates-in-code': body(`{${filled('`${')}}`),
  'groups-in-code': body(nested('{', '}')),
  'markup-in-code': body(`{${nested('<a>', '</a>')}}`),
  'brackets-in-an-attribute': body(`<KeyPoint a={${nested('(', ')', '1')}} />`),
  'brackets-in-a-spread': body(`<KeyPoint {...${nested('[', ']')}} />`),
  'brackets-in-an-export': body(`export default ${nested('[', ']')}`),
  'groups-in-an-export': body(`export default ${nested('(', ')', '1')}`),
  'functions-in-an-export': body(`export default ${filled('a=>')}1`),
  'code-in-words': body(`\`{\` and {${nested('(', ')', '1')}}`),
  'code-in-words-that-is-tried-first': body(
    `![  ===\n\`\`# ]$# www.a.ba={=$a={${'a=>'.repeat(18_000)}1}\`\`===`,
  ),
  'code-behind-backslashes': body(`\\{${nested('(', ')', '1')}\\}`),
  'code-in-a-table': body(`export default ${nested('(', ')', '1')} | a |\n| - | - |\n| b | c |`),
  'code-behind-a-heading': body(`### Hello\nexport default ${nested('(', ')', '1')}`),
  'code-behind-a-return': body(`Words.\r\rexport default ${nested('(', ')', '1')}`),
  'ends-without-a-beginning': body('“]'.repeat(12_000)),
  'stars-by-the-thousand': body('–.*'.repeat(9000)),
  'underscores-by-the-thousand': body(`| ${filled('a_')} |\n| - |`),
  'address-that-ends-in-signs': body(`https://evil.example/${'!'.repeat(room)}1`),
  'long-address': body(`[the page](/${'a'.repeat(room)})`),
  'long-name-of-a-component': body(`<A${'a'.repeat(room)} />`),
  'long-attribute': body(`<KeyPoint a${'a'.repeat(room)}="x" />`),
  'alias-bomb': facts(aliasBomb()),
  'groups-in-groups': facts(`withdrawn: ${nested('{a: ', '}', '1')}`),
  'lists-in-lists-of-facts': facts(`acknowledged: ${nested('[', ']')}`),
  'hyphens-by-the-thousand': facts(`acknowledged:\n  ${'- '.repeat(room / 2)}x`),
  'groups-seven-deep': facts('withdrawn: {a: {b: {c: {d: {e: {f: {g: 1}}}}}}}'),
  'fields-by-the-hundred': facts(lines(700, (index) => `k${String(index)}: 1`)),
  'unknown-fields-by-the-hundred': facts(lines(500, (index) => `k${String(index)}: 1`)),
  'values-by-the-thousand': facts(`acknowledged: [${filled('x,')}x]`),
  'wrong-values-by-the-thousand': facts(
    `replicates:\n${lines(2000, (index) => `  - a${String(index)}`)}`,
  ),
  'hidden-values-by-the-thousand': facts(`acknowledged:\n${lines(2000, () => '  - "\\u202E"')}`),
  'hidden-values-in-the-glossary': (folder) =>
    folder.put(
      'glossary.yaml',
      `- {term: a, meaning: b, aliases: [${'"\\u202E", '.repeat(24_000)}x]}\n`,
    ),
  'long-value': facts(`acknowledged: ["${'x'.repeat(4001)}"]`),
  'long-name': facts(`${'k'.repeat(5000)}: 1`),
};
