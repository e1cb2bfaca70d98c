import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, describe, expect, it } from 'vitest';
import { aPng } from './attacks/pictureParts.ts';
import { copyContent, removeCopies, withFact, withText, type ContentCopy } from './contentCopy.ts';
import { entries } from './library.ts';
import { hashesOf, runScript, type Run } from './runScript.ts';

afterAll(removeCopies);

interface Refusal {
  readonly name: string;
  readonly rule: string;
  readonly message: string;
  /** Spoils one entry; the file that the finding names, where it is another one. */
  readonly spoil: (copy: ContentCopy, slug: string) => string | undefined;
}

function edited(name: string, rule: string, message: string, change: (text: string) => string) {
  return {
    name,
    rule,
    message,
    spoil: (copy: ContentCopy, slug: string) => {
      copy.edit(slug, (text) => {
        const changed = change(text);
        if (changed === text) throw new Error(`"${name}" changes nothing in ${slug}.`);
        return changed;
      });
      return undefined;
    },
  };
}

const picture = 'pictures:\n  - id: plan\n    file: plan.png\n    alt: "A plan."\n    people: none';

/** Declares one more outcome, with a result of a form and its lines. */
function withOutcome(form: string, ...lines: readonly string[]) {
  return (text: string): string => {
    const source = /^references:\n +- id: (\S+)$/m.exec(text)?.[1] ?? '';
    const result = ['form: ' + form, ...lines].map((line) => `\n      ${line}`).join('');
    return text.replace(
      /^outcomes:\n/m,
      `$&  - id: spoilt\n    label: "Spoilt"\n    domain: attainment\n    result:${result}\n` +
        `    direction: mixed\n    plain: "An example."\n    source: ${source}\n`,
    );
  };
}

const refusals: readonly Refusal[] = [
  edited('an import', 'syntax/import', 'program code', withText('import evil from "./evil.js"')),
  edited('an export', 'syntax/import', 'program code', withText('export const a = 1')),
  edited('an expression', 'syntax/expression', 'curly brackets', withText('{process.exit(7)}')),
  edited(
    'an expression in a line',
    'syntax/expression',
    'curly brackets',
    withText('They met {1 + 1} times.'),
  ),
  edited('a Markdown picture', 'syntax/image', 'picture', withText('![x](./evil.js)')),
  edited('a script', 'syntax/html', '<script>', withText('<script>alert(1)</script>')),
  edited(
    'raw HTML through a fragment',
    'components/unknown',
    '<Fragment>',
    withText('<Fragment set:html="<b>bold</b>" />'),
  ),
  edited(
    'an event handler',
    'components/attribute',
    'onclick',
    withText('<KeyPoint onclick="alert(1)">\n\nWords.\n\n</KeyPoint>'),
  ),
  edited('an unknown component', 'components/unknown', '<Chart>', withText('<Chart />')),
  edited(
    'an unknown attribute',
    'components/attribute',
    'colour',
    withText('<KeyPoint colour="red">\n\nWords.\n\n</KeyPoint>'),
  ),
  edited('a layout', 'frontmatter/unknown-field', '"layout"', withFact('layout: ./evil.astro')),
  edited('another kind of frontmatter', 'frontmatter/fence', '+++', (text) =>
    text.replaceAll(/^---$/gm, '+++'),
  ),
  edited(
    'a YAML alias',
    'frontmatter/alias',
    'alias',
    withFact('acknowledged: &them ["A. Name"]\nauthors: *them'),
  ),
  edited('an unknown theme', 'frontmatter/value', 'capacitty', (text) =>
    text.replace(/^themes:(?: \[.*\]|(?:\n +- .*)+)$/m, 'themes: [capacitty]'),
  ),
  edited(
    'a script as a link',
    'links/scheme',
    'javascript:',
    withText('[a list of schools](javascript:alert(1))'),
  ),
  edited('a picture that is not there', 'pictures/missing', 'plan.png', withFact(picture)),
  edited('a day that does not exist', 'frontmatter/value', 'published', (text) =>
    text.replace(/^published: .*$/m, 'published: 2026-02-30'),
  ),
  edited(
    'a percentage that no whole number gives',
    'figures/percentage',
    '47 % of 12',
    withOutcome(
      'proportions',
      'intervention: { n: 12, percent: 47 }',
      'comparison: { n: 12, percent: 50 }',
    ),
  ),
  edited(
    'an interval that leaves out its estimate',
    'figures/interval',
    'leaves out',
    withOutcome('effect', 'metric: hedges-g', 'value: 0.4', 'interval: { low: 0.5, high: 0.9 }'),
  ),
  edited(
    'an effect that its own means contradict',
    'figures/effect',
    '0.9',
    withOutcome(
      'means',
      'intervention: { n: 50, mean: 103, sd: 10 }',
      'comparison: { n: 50, mean: 100, sd: 10 }',
      'effect: 0.9',
    ),
  ),
  edited('an end before the start', 'figures/dates', '1990', (text) =>
    text.replace(/^period:(?: .*|(?:\n +.*)+)$/m, 'period: { start: "1999", end: "1990" }'),
  ),
  edited('a claim that no source has made', 'claims/months', 'months', (text) =>
    withText('Pupils made seventeen months of additional progress in a year.')(
      text.replace(/^ +monthsOfProgress: .*\n/gm, ''),
    ),
  ),
  edited(
    'the number of a pupil',
    'disclosure/pupil-number',
    'H8012********',
    withText('The tracker began with H801200001001.'),
  ),
  edited(
    'a count of so few pupils that they may be recognised',
    'disclosure/small-count',
    '1 to 4 pupils',
    withText('Three of the pupils left before the end.'),
  ),
  edited(
    'a picture for which consent has run out',
    'pictures/consent',
    'run out',
    withFact(
      `${picture.replace('none', 'pupils-identifiable')}\n    consent: { basis: consent, obtained: 2019-01-31, expires: 2020-01-31, channels: [web] }`,
    ),
  ),
  {
    name: 'the same address as a file beside the folder',
    rule: 'library/duplicate-slug',
    message: 'already that of',
    spoil: (copy, slug) => {
      copy.put(`case-studies/${slug}.mdx`, 'Anything.');
      return `case-studies/${slug}.mdx`;
    },
  },
  edited(
    'the same address as an old one',
    'library/duplicate-slug',
    'tower-hamlets',
    withFact('aliases: [tower-hamlets]'),
  ),
];

/** Each refusal spoils an entry of its own, so that they can be told apart in one run. */
const victims = entries.map(({ slug }) => slug).filter((slug) => slug !== 'tower-hamlets');
const cases = refusals.map((refusal, index) => ({ ...refusal, slug: victims[index] ?? '' }));

interface Finding {
  readonly rule: string;
  readonly severity: string;
  readonly file: string;
  readonly message: string;
  readonly hint: string;
}

const check = (copy: ContentCopy): Promise<Run> =>
  runScript(['scripts/check.ts', '--format', 'json'], { CONTENT_DIR: copy.folder });

const build = (copy: ContentCopy): Promise<Run> =>
  runScript(['scripts/site.ts', 'build'], { CONTENT_DIR: copy.folder, OUT_DIR: copy.outDir });

/** Puts a site into place that no failed build may touch. */
function lastGoodSite(copy: ContentCopy): Record<string, string> {
  copy.put('../site/index.html', 'The last good site');
  copy.put('../site/about/index.html', 'is this one.');
  return hashesOf(copy.outDir);
}

describe('the check refuses', () => {
  it.each(cases)('$name', async ({ rule, message, spoil, slug }) => {
    const copy = copyContent();
    const file = spoil(copy, slug) ?? `case-studies/${slug}/index.mdx`;
    const { code, stdout } = await check(copy);
    const findings = (JSON.parse(stdout) as Finding[]).filter((each) => each.severity === 'error');
    expect(findings.map((finding) => finding.file)).toContain(`content/${file}`);
    const own = findings.filter((each) => each.rule === rule && each.file === `content/${file}`);
    expect(own.map((finding) => finding.message).join('\n')).toContain(message);
    expect(own.every((finding) => finding.hint.length > 10)).toBe(true);
    expect(code).toBe(1);
  });
});

describe('the build refuses', () => {
  const built = [
    'an import',
    'another kind of frontmatter',
    'the same address as a file beside the folder',
  ];
  it.each(cases.filter(({ name }) => built.includes(name)))(
    '$name, and leaves the last good site as it was',
    async ({ rule, message, spoil, slug }) => {
      const copy = copyContent();
      spoil(copy, slug);
      const before = lastGoodSite(copy);
      const { code, output } = await build(copy);
      expect(code).toBe(1);
      expect(output).toContain(`[${rule}]`);
      expect(output).toContain(message);
      expect(output).not.toMatch(/^ +at /m);
      expect(hashesOf(copy.outDir)).toEqual(before);
    },
  );

  it('all of it at once, tells each, runs none and leaves nothing behind', async () => {
    const copy = copyContent();
    const files = cases.map(({ slug, rule, spoil }) => {
      const file = spoil(copy, slug) ?? `case-studies/${slug}/index.mdx`;
      return { file, rule };
    });
    const mark = join(copy.folder, '..', 'it-ran');
    for (const { slug } of cases) {
      copy.put(
        `case-studies/${slug}/evil.js`,
        `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(mark)}, '');\n`,
      );
    }
    const before = lastGoodSite(copy);
    const { code, output } = await build(copy);
    expect(code).toBe(1);
    const sections = output.split(/\n(?=content\/)/);
    for (const { file, rule } of files) {
      const section = sections.find((each) => each.startsWith(`content/${file}\n`));
      expect(section, file).toContain(`[${rule}]`);
    }
    expect(output).toMatch(/\d+ errors/);
    expect(output).not.toMatch(/^ +at /m);
    expect(existsSync(mark)).toBe(false);
    expect(hashesOf(copy.outDir)).toEqual(before);
    // Neither the half-built site nor its cache stays beside it.
    expect(
      Object.keys(hashesOf(join(copy.folder, '..'))).filter((file) => file.startsWith('.')),
    ).toEqual([]);
  });
});

describe('the check', () => {
  it('prints findings as one JSON array, each with the same nine names', async () => {
    const copy = copyContent();
    cases[0]?.spoil(copy, cases[0].slug);
    const { code, stdout } = await check(copy);
    const findings = JSON.parse(stdout) as Record<string, unknown>[];
    expect(code).toBe(1);
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(Object.keys(finding).toSorted()).toEqual([
        'accepted',
        'column',
        'docs',
        'file',
        'hint',
        'line',
        'message',
        'rule',
        'severity',
      ]);
    }
  });

  it('mends line ends and pictures when it is asked to, and says which', async () => {
    const copy = copyContent();
    const slug = victims[0] ?? '';
    copy.edit(slug, (text) => withFact(picture)(text).replaceAll('\n', '\r\n'));
    const exif = { IFD0: { Make: 'A camera' } };
    copy.put(
      `case-studies/${slug}/plan.png`,
      await sharp(await aPng())
        .withExif(exif)
        .toBuffer(),
    );
    const before = await check(copy);
    expect(before.stdout).toContain('bytes/line-ends');
    expect(before.stdout).toContain('pictures/metadata');
    const { code, output } = await runScript(['scripts/check.ts', '--fix'], {
      CONTENT_DIR: copy.folder,
    });
    expect(code, output).toBe(0);
    expect(output).toContain(`Mended content/case-studies/${slug}/index.mdx: `);
    expect(output).toContain(`Mended content/case-studies/${slug}/plan.png: `);
  });

  it('ends with 0 where all is well, and with 2 and no stack where it is called wrongly', async () => {
    const good = await check(copyContent());
    expect(good.code).toBe(0);
    expect(Array.isArray(JSON.parse(good.stdout))).toBe(true);
    const wrongFormat = await runScript(['scripts/check.ts', '--format', 'xml'], {});
    expect(wrongFormat.code).toBe(2);
    expect(wrongFormat.output).toContain('"xml" is not a format');
    const nowhere = await runScript(['scripts/check.ts'], { CONTENT_DIR: '/no/such/folder' });
    expect(nowhere.code).toBe(2);
    expect(nowhere.output).toContain('There is no content folder at');
    expect(`${wrongFormat.output}${nowhere.output}`).not.toMatch(/^ +at /m);
  });

  it('tells of the files that are named, and ends as they deserve', async () => {
    const copy = copyContent();
    const [first, second] = cases;
    for (const each of [first, second]) each?.spoil(copy, each.slug);
    const checkFiles = (...paths: string[]) =>
      runScript(['scripts/check.ts', '--format', 'json', ...paths], { CONTENT_DIR: copy.folder });
    const one = await checkFiles(`content/case-studies/${first?.slug ?? ''}/index.mdx`);
    const files = (JSON.parse(one.stdout) as Finding[]).map(({ file }) => file);
    expect(new Set(files)).toEqual(
      new Set([`content/case-studies/${first?.slug ?? ''}/index.mdx`]),
    );
    expect(one.code).toBe(1);
    expect((await checkFiles(join(copy.folder, 'themes'))).code).toBe(0);
    const unknown = await checkFiles('content/case-studies/no-such-entry');
    expect(unknown.code).toBe(2);
    expect(unknown.output).toContain('There is no file of the library at');
  });
});
