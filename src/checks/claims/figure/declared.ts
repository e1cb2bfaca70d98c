import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { hedgesG } from '#evidence/effectSize.ts';
import { partOf } from '../rule.ts';

/** A number as it is printed in a text. */
export interface PrintedNumber {
  readonly value: number;
  readonly decimals: number;
  readonly printed: string;
}

const numberWords = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);

/** Reads a number as people write it: "6,304", "-0.06", "1.2 million", "three". */
export function readNumber(printed: string): PrintedNumber | undefined {
  const word = numberWords.indexOf(printed.toLowerCase());
  if (word !== -1) {
    return { value: word, decimals: 0, printed };
  }
  const match = /^([-−–+]?)(\d[\d,]*)(?:\.(\d+))?(?:\s?(k|m|million))?$/i.exec(printed.trim());
  if (match === null) {
    return undefined;
  }
  const [, sign = '', whole = '', fraction = '', scale = ''] = match;
  const factor = scale === '' ? 1 : scale.toLowerCase() === 'k' ? 1e3 : 1e6;
  const size = Number(`${whole.replaceAll(',', '')}.${fraction}0`) * factor;
  return {
    value: /[-−–]/.test(sign) ? -size : size,
    decimals: fraction.length - Math.log10(factor),
    printed,
  };
}

/** Each place of a pattern in a text, with the number that stands in one of the named parts. */
export function* numbersOf(
  text: string,
  pattern: RegExp,
  ...parts: readonly string[]
): Iterable<{ readonly match: RegExpExecArray; readonly number: PrintedNumber }> {
  for (const match of text.matchAll(pattern)) {
    const number = readNumber(parts.map((name) => partOf(match, name)).join(''));
    if (number !== undefined) {
      yield { match, number };
    }
  }
}

/** All numbers in a text, in figures or in words from "two" on ("one" is most often no number). */
function numbersIn(text: string): number[] {
  const printed = /(?<![\w.])[-−+]?\d[\d,]*(?:\.\d+)?|\b[a-z]+\b/gi;
  return [...text.matchAll(printed)].flatMap(([number]) =>
    number.toLowerCase() === 'one' ? [] : (readNumber(number.replace(/,$/, ''))?.value ?? []),
  );
}

/** Whether a printed number is a declared one, where either may be the more rounded. */
export function agrees({ value, decimals }: PrintedNumber, declared: number): boolean {
  const own = (String(declared).split('.')[1] ?? '').length;
  const unit = 10 ** -Math.min(decimals, own);
  return Math.abs(Math.abs(value) - Math.abs(declared)) <= unit / 2 + 1e-9;
}

/** Numbers in the findings that are given in words: what a source states counts as declared. */
export function statedFigures({ outcomes }: CaseStudyData): number[] {
  return statedFindings({ outcomes }).flatMap(numbersIn);
}

/** The findings that are given in words. */
export function statedFindings({ outcomes }: Pick<CaseStudyData, 'outcomes'>): string[] {
  return (outcomes ?? []).flatMap(({ result }) =>
    result.form === 'stated' || result.form === 'qualitative' ? [result.finding] : [],
  );
}

/** Every declared effect, bound and difference, and what the declared means give. */
export function declaredEffects({ outcomes }: CaseStudyData): number[] {
  return (outcomes ?? []).flatMap(({ result }) => {
    switch (result.form) {
      case 'effect':
        return [result.value, ...boundsOf(result.interval)];
      case 'means': {
        const { intervention: one, comparison: two, effect, interval } = result;
        return [
          ...(effect === undefined ? [] : [effect]),
          ...computedEffect(one, two),
          one.mean - two.mean,
          ...boundsOf(interval ?? NOT_REPORTED),
        ];
      }
      default:
        return [];
    }
  });
}

type MeanArm = Extract<
  NonNullable<CaseStudyData['outcomes']>[number]['result'],
  { form: 'means' }
>['intervention'];

/** What the means of two groups come to, where there are enough people in each. */
function computedEffect(one: MeanArm, two: MeanArm): number[] {
  const [intervention, comparison] = [one, two].map(({ n, mean, sd }) =>
    n === NOT_REPORTED || sd === NOT_REPORTED || n < 2 ? undefined : { n, mean, sd },
  );
  return intervention && comparison ? [hedgesG({ intervention, comparison }).value] : [];
}

function boundsOf(interval: { low: number; high: number } | typeof NOT_REPORTED): number[] {
  return interval === NOT_REPORTED ? [] : [interval.low, interval.high];
}

/** What a text may count. */
export type CountedUnit = 'pupils' | 'staff' | 'schools';

/** Declared numbers of a unit: those that were analysed, and those that took part or were reached. */
export function declaredCounts(
  { outcomes, setting, design, costs }: CaseStudyData,
  unit: CountedUnit,
): { readonly analysed: number[]; readonly reached: number[] } {
  const arms = design?.schoolsPerArm ?? NOT_REPORTED;
  const reached =
    costs === NOT_REPORTED ? [] : [unit === 'pupils' ? costs.pupils : costs.participants];
  const inArms =
    arms === NOT_REPORTED
      ? []
      : [arms.intervention, arms.comparison, arms.intervention + arms.comparison];
  return {
    analysed: (outcomes ?? []).flatMap(({ n }) => (n === NOT_REPORTED ? [] : known([n[unit]]))),
    reached: known([setting[unit], ...(unit === 'schools' ? inArms : reached)]),
  };
}

/** Declared numbers of the groups of each outcome, and the two of each together. */
export function declaredGroups({ outcomes }: CaseStudyData): number[] {
  return (outcomes ?? [])
    .flatMap(({ n, result }) => [
      n === NOT_REPORTED ? [] : known([n.intervention, n.comparison]),
      result.form === 'means' || result.form === 'proportions'
        ? known([result.intervention.n, result.comparison.n])
        : [],
    ])
    .flatMap((pair) =>
      pair.length === 0 ? [] : [...pair, pair.reduce((sum, each) => sum + each)],
    );
}

function known(values: readonly (number | typeof NOT_REPORTED)[]): number[] {
  return values.filter((value) => value !== NOT_REPORTED);
}

/**
 * Declared amounts, and what follows from them: sums of lines, for one of a kind and for all, with
 * a set-up cost whole and spread over three years, and shared out over pupils, staff or schools.
 */
export function declaredAmounts({ costs, setting, design }: CaseStudyData): number[] {
  if (costs === NOT_REPORTED) {
    return [];
  }
  const arms = design?.schoolsPerArm ?? NOT_REPORTED;
  const schools = arms === NOT_REPORTED ? setting.schools : arms.intervention;
  const all = {
    programme: 1,
    school: schools,
    participant: costs.participants,
    pupil: costs.pupils,
  };
  const lines = costs.lines.slice(0, 8).map(({ amount, basis, per }) => {
    const yearly = basis === 'set-up' ? amount / 3 : amount;
    const count = all[per];
    return { amount, yearly, count: count === NOT_REPORTED ? 1 : count };
  });
  const sums = [
    lines.map(({ amount }) => amount),
    lines.map(({ yearly }) => yearly),
    lines.map(({ amount, count }) => amount * count),
    lines.map(({ yearly, count }) => yearly * count),
  ].flatMap(sumsOf);
  const { pupils, participants } = costs;
  const sizes = [1, pupils, participants, setting.pupils, setting.staff, setting.schools, schools];
  return sums.flatMap((sum) =>
    sizes.flatMap((size) => (size === NOT_REPORTED || size === 0 ? [] : [sum / size])),
  );
}

/** The sum of every choice of the values. */
function sumsOf(values: readonly number[]): number[] {
  return values.reduce<number[]>(
    (sums, value) => [...sums, value, ...sums.map((sum) => sum + value)],
    [],
  );
}
