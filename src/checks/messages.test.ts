import { expect, it } from 'vitest';
import { attacks, textOf } from '../../tests/attacks/attack.ts';
import { findingsIn, markedLines } from '../../tests/disclosure/corpus.ts';
import { checkText, exampleEntry } from '../../tests/fixtures/exampleEntry.ts';
import { factExamples } from '../../tests/fixtures/factExamples.ts';
import { checkExample } from '../../tests/fixtures/ruleExamples.ts';
import { factsBehindTexts, textExamples } from '../../tests/fixtures/textExamples.ts';
import type { Finding } from './finding.ts';
import { ruleCodes, rules } from './rules.ts';

/** What is checked here: bad examples, attacks that are texts, facts that do not fit, and marked lines. */
const everything = (): readonly (readonly [name: string, findings: readonly Finding[]])[] => [
  ...ruleCodes.flatMap((code) => {
    const { bad } = rules[code];
    return bad === undefined ? [] : [[`example of ${code}`, checkExample(bad)] as const];
  }),
  ...attacks.flatMap((attack) => {
    if (attack.in === 'built') return [];
    const text = textOf(attack).trimEnd();
    const entry =
      attack.in === 'whole'
        ? text
        : exampleEntry(attack.in === 'body' ? { text } : { facts: { attack: text } });
    return [[`attack ${attack.name}`, checkText(entry)] as const];
  }),
  ...Object.entries(factExamples).map(
    ([name, facts]) => [`facts: ${name}`, checkText(exampleEntry({ facts }))] as const,
  ),
  ...textExamples.map(
    (text) =>
      [`text: ${text}`, checkText(exampleEntry({ facts: factsBehindTexts, text }))] as const,
  ),
  ...markedLines.known.map(
    (line, index) => [`marked line ${String(index + 1)}`, findingsIn(line)] as const,
  ),
];

let known: ReturnType<typeof everything> | undefined;

/** Asked for inside of a test, so that mutation tests see which test it is that notices. */
const checked = () => (known ??= everything());

/*
 * Whoever changes a check sees in these two files what it says now, and of what:
 * `npx vitest run --project unit src/checks/messages.test.ts -u`.
 */
it('the checks say what stands in messages.txt', async () => {
  const said = ({ rule, severity, message, hint }: Finding) =>
    `${rule} (${severity})\n  ${message.replace(/"[^"]*"/g, '"…"')}\n  ${hint}\n`;
  const messages = [...new Set(checked().flatMap(([, findings]) => findings.map(said)))];
  await expect(messages.toSorted().join('\n')).toMatchFileSnapshot(
    '../../tests/fixtures/messages.txt',
  );
});

it('the checks find what stands in findings.txt, and where it stands there', async () => {
  const lines = checked().map(([name, findings]) => {
    const places = findings.map(
      ({ line, column, rule, severity }) => `${String(line)}:${String(column)} ${severity} ${rule}`,
    );
    return `${name}: ${places.join(', ') || 'nothing'}`;
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('../../tests/fixtures/findings.txt');
});

it('every message is a sentence, and every hint says what to do', () => {
  for (const { rule, message, hint } of checked().flatMap(([, findings]) => findings)) {
    expect(message, rule).toMatch(/\S.*[.:!?”"`)/]$/s);
    expect(hint, rule).toMatch(/\S/);
  }
});
