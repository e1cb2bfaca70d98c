import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkExample } from '../../tests/fixtures/ruleExamples.ts';
import { isRuleCode, ruleCodes, rules } from './rules.ts';
import { ruleAnchor } from './rules/anchor.ts';

const withExamples = ruleCodes.flatMap((code) => {
  const { bad, good, severity } = rules[code];
  return bad === undefined || good === undefined ? [] : [{ code, bad, good, severity }];
});

describe('each rule', () => {
  it.each(withExamples)('$code finds fault with its bad example', ({ code, bad, severity }) => {
    const own = checkExample(bad).filter(({ rule }) => rule === code);
    expect(own).not.toEqual([]);
    const severities = severity === 'either' ? ['error', 'warning'] : [severity];
    for (const finding of own) expect(severities).toContain(finding.severity);
  });

  it.each(withExamples)('$code leaves its good example alone, as all rules do', ({ good }) => {
    expect(checkExample(good).filter(({ accepted }) => accepted === undefined)).toEqual([]);
  });

  it.each(ruleCodes)('%s says in one sentence what it wants', (code) => {
    expect(rules[code].wants).toMatch(/^[A-Z].{20,200}\.$/s);
  });

  it.each(withExamples)('$code shows something in each example', ({ bad, good }) => {
    for (const example of [bad, good]) expect(Object.values(example).length).toBeGreaterThan(0);
  });

  it('has an example, but for the one that no text of today can break', () => {
    const known = new Set<string>(withExamples.map(({ code }) => code));
    expect(ruleCodes.filter((code) => !known.has(code))).toEqual(['syntax/unknown']);
  });

  it('has an anchor of its own', () => {
    const anchors = ruleCodes.map(ruleAnchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const anchor of anchors) expect(anchor).toMatch(/^[a-z]+(-[a-z0-9]+)+$/);
  });
});

describe('the list of rules and the checks', () => {
  // Claims and disclosure name the part behind the slash alone; their types know the whole.
  const sources = sourcesOfChecks();
  const named = (code: string) => {
    const name = code.replace(/^(?:claims|disclosure)\//, '');
    return sources.some(
      ({ text }) =>
        text.includes(`'${code}'`) || (name !== code && text.includes(`rule: '${name}'`)),
    );
  };

  it.each(ruleCodes)('%s is reported by some check', (code) => {
    expect(named(code)).toBe(true);
  });

  it('hold every code that a check reports', () => {
    const layers = new Set(ruleCodes.map((code) => code.split('/')[0]));
    const found = sources.flatMap(({ text }) =>
      [...text.matchAll(/'([a-z]+\/[a-z]+(?:-[a-z0-9]+)*)'/g)].map((match) => match[1] ?? ''),
    );
    const codes = found.filter((code) => layers.has(code.split('/')[0]));
    expect(codes.length).toBeGreaterThan(40);
    expect(codes.filter((code) => !isRuleCode(code))).toEqual([]);
  });
});

it('tells a rule from another text', () => {
  expect(isRuleCode('links/scheme')).toBe(true);
  expect(isRuleCode('links/nothing')).toBe(false);
  expect(isRuleCode('toString')).toBe(false);
});

/** The checks as written, without tests and without the list itself. */
function sourcesOfChecks(): { text: string }[] {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .filter((name) => !/^rules(?:\.ts$|[\\/])/.test(name))
    .map((name) => ({ text: readFileSync(join(folder, name), 'utf8') }));
}
