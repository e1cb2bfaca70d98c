import { describe, expect, it } from 'vitest';
import { exampleEntry } from '../../../../tests/fixtures/exampleEntry.ts';
import { outcomeFacts } from '../../../../tests/fixtures/outcomeFacts.ts';
import { readExample } from '../../../../tests/fixtures/readExample.ts';
import { costFinder } from './cost.ts';

/* Made-up figures. */
const costs = (currency: string, amount: number, more = '') =>
  `costs:\n  currency: ${currency}\n  lines:\n    - {item: "An example", amount: ${String(amount)}, basis: annual, per: school, source: report-2020}${more}`;
const second =
  '\n    - {item: "Another", amount: 7, basis: annual, per: programme, source: report-2020}';

function finderOf(declared: string | undefined, result = '{form: stated, finding: "Of £57."}') {
  const facts = { ...outcomeFacts(result), costs: declared };
  return costFinder(readExample(exampleEntry({ facts })).data);
}

/** The words that contradict the facts. */
function find(text: string, declared: string | undefined = costs('GBP', 2300)) {
  const found = finderOf(declared)(text);
  return found && text.slice(found.at, found.end);
}

describe('a cost for one', () => {
  it.each([
    '£5 per pupil',
    '£ 5 per child',
    '£5 a student',
    '£5 for each school',
    '£5 for every teacher',
    '£5 for one participant',
    '£5 per member of staff',
    '£5 a school',
    '£5 a year per pupil',
    '£5 each year for each pupil',
    '£5.50 per pupil',
    '£1,000 per pupil',
    '£5k per school',
    '£5 m per school',
    '£1.2 million per school',
    '£5 Per Pupil',
  ])('that is not declared is found: %s', (written) => {
    expect(find(`It cost ${written} in all.`)).toBe(written);
  });

  it.each([
    '£2,300 per school',
    '£2300 per pupil',
    '£2.3k per school',
    '£57 per pupil',
    '£5 in all',
    '£5 per pupils',
    '£5 per lesson',
    '5 per pupil',
    '€5 per pupil',
    '$5 per pupil',
    '5 dollars per pupil',
  ])('that is declared, of another money or of no known form, is not: %s', (written) => {
    expect(find(`It cost ${written} in all.`)).toBeUndefined();
  });

  it.each([
    'premium',
    'funding',
    'funded',
    'allocation',
    'income',
    'grant',
    'grants',
    'receive',
    'receives',
    'budget of',
    'Premium',
  ])('is not read from what came in: %s', (word) => {
    expect(find(`The ${word} was £5 per pupil.`)).toBeUndefined();
  });

  it.each(['£5 per pupil', '€5 per pupil', '$5 per pupil', '5 dollars per pupil'])(
    'is held against the money of the facts: %s',
    (written) => {
      const found = ['GBP', 'EUR', 'USD', 'SEK'].filter(
        (currency) => find(`It cost ${written}.`, costs(currency, 2300)) !== undefined,
      );
      const [money] =
        [
          ['£', 'GBP'],
          ['€', 'EUR'],
          ['', 'USD'],
        ]
          .find(([mark = '']) => written.startsWith(mark))
          ?.slice(1) ?? [];
      expect(found).toEqual([money]);
    },
  );

  it('in dollars is found as it is written', () => {
    const usd = costs('USD', 2300);
    expect(find('It cost 5 US dollars for each pupil.', usd)).toBe('5 US dollars for each pupil');
    expect(find('It cost 1 dollar a pupil.', usd)).toBe('1 dollar a pupil');
    expect(find('It cost 2,300 dollars per pupil.', usd)).toBeUndefined();
  });

  it.each<[written: string, declared: number, passes: boolean]>([
    ['£2,346', 2300, true],
    ['£2,347', 2300, false],
    ['£2,254', 2300, true],
    ['£2,253', 2300, false],
    ['£1', 1.5, true],
    ['£1', 1.6, false],
    ['£1.50', 1.53, true],
    ['£1.50', 1.54, false],
    ['£5k', 5500, true],
    ['£5k', 5501, false],
  ])('may be rounded, or be two in a hundred off: %s of %d', (written, declared, passes) => {
    expect(find(`It cost ${written} per school.`, costs('GBP', declared)) === undefined).toBe(
      passes,
    );
  });

  it('is the first that contradicts', () => {
    expect(find('It cost £2,300 per school, £7 per pupil and £8 per teacher.')).toBe(
      '£7 per pupil',
    );
    expect(find('It cost $7 per school and £8 per pupil.')).toBe('£8 per pupil');
  });

  it('is held against nothing where no cost is declared', () => {
    expect(finderOf(undefined)('It cost £5 per pupil.')).toBeUndefined();
    expect(finderOf(undefined)('It cost 5 dollars per pupil.')).toBeUndefined();
  });

  it('is told with what is declared', () => {
    expect(finderOf(costs('GBP', 2300, second))('So £5 per pupil.')).toEqual({
      at: 3,
      end: 15,
      message:
        '"£5 per pupil" is not a declared cost, nor what the declared costs come to (declared: £2300 per school, £7 per programme).',
      hint: 'Correct the text or the line in "costs"; a sum that is not declared yet needs a line of its own.',
    });
  });
});
