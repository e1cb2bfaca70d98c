import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { costBandOf, type CostBand } from './costBands.ts';
import { projectYears, reached, type Known, type Reached } from './reach.ts';

type Facts = Pick<CaseStudyData, 'kind' | 'costs' | 'setting' | 'period' | 'design'>;
type Costs = Exclude<CaseStudyData['costs'], typeof NOT_REPORTED>;
type Line = Costs['lines'][number];

/** Over how many years what is paid once at the start is spread, as in the EEF's cost estimates. */
export const SET_UP_YEARS = 3;

/** The facts without which a cost cannot be worked out, in words that follow "We do not know". */
export interface CostNotKnown {
  readonly known: false;
  readonly missing: readonly string[];
}

/** A cost in the currency of the entry, with each step of its derivation as a sentence. */
interface CostKnown {
  readonly known: true;
  readonly currency: string;
  readonly steps: readonly string[];
}

export type CostPerPupil =
  | (CostKnown & {
      readonly perPupilPerYear: number;
      /** The EEF's band; none for a currency other than pounds, and then a step says so. */
      readonly band: CostBand | undefined;
    })
  | CostNotKnown;

export type CostPerParticipant =
  (CostKnown & { readonly perParticipantPerYear: number }) | CostNotKnown;

/**
 * The cost of a year for each pupil, from the declared lines; nothing is guessed.
 *
 * What is paid at the start is spread over three years, what is paid for the whole project over its
 * years. Lines that may describe the same money are not added:
 *
 * - A sum for the whole project and sums for set-up and each year are two accounts. The second one
 *   is used where it can be: it is what another school would pay, while the first often holds
 *   development and evaluation.
 * - An entry about published work collects sums that reports give, and reports give one sum in
 *   several units ("£2,300 a school, or £54 a pupil"). So only lines of one unit are used: the
 *   nearest to a pupil that names a yearly sum and can be worked out.
 * - A partnership's own account itemises what it spent. Its lines are added whatever their unit;
 *   only where it mixes both accounts, nobody but the authors can say what holds what.
 */
export function costPerPupil(facts: Facts): CostPerPupil {
  const cost = costPer('pupil', facts);
  if (!cost.known) return cost;
  const { value, currency, steps } = cost;
  const band = currency === 'GBP' ? costBandOf(value) : undefined;
  const placed =
    band === undefined
      ? `The EEF's bands are in pounds, so a sum in ${currency} has no band.`
      : `That is in the EEF's band "${band.name}": ${band.range} for each pupil in a year.`;
  return { known: true, currency, perPupilPerYear: value, band, steps: [...steps, placed] };
}

/**
 * The cost of a year for each member of staff who took part, worked out as for a pupil; of several
 * units the nearest to a member of staff is used.
 */
export function costPerParticipant(facts: Facts): CostPerParticipant {
  const cost = costPer('participant', facts);
  if (!cost.known) return cost;
  const { value, currency, steps } = cost;
  return { known: true, currency, perParticipantPerYear: value, steps };
}

const number = new Intl.NumberFormat('en-GB');

type Cost = (CostKnown & { readonly value: number }) | CostNotKnown;

const names = {
  pupil: ['pupil', 'pupils'],
  participant: ['member of staff', 'members of staff'],
  school: ['school', 'schools'],
} as const satisfies Record<Reached, readonly [string, string]>;

function costPer(target: 'pupil' | 'participant', facts: Facts): Cost {
  const { costs } = facts;
  if (costs === NOT_REPORTED) return { known: false, missing: ['what it cost'] };
  const accounts = accountsOf(target, facts.kind, costs.lines);
  if (accounts.length === 0) {
    return {
      known: false,
      missing: [
        'whether the sum for the whole project holds the sums for set-up and each year (give all lines in one of the two ways)',
      ],
    };
  }
  const results = accounts.map((lines) => workOut(lines, target, facts, costs));
  const best = results.find((result) => result.known);
  return best ?? results.reduce((least, each) => (fewer(each, least) ? each : least));
}

/** Sets of lines that do not describe the same money twice, the best first; none where unclear. */
function accountsOf(target: Reached, kind: Facts['kind'], lines: readonly Line[]): Line[][] {
  const running = lines.filter((line) => line.basis !== 'whole-project');
  const project = lines.filter((line) => line.basis === 'whole-project');
  if (kind === 'practice') {
    return running.length > 0 && project.length > 0 ? [] : [[...lines]];
  }
  const units =
    target === 'pupil'
      ? (['pupil', 'participant', 'school', 'programme'] as const)
      : (['participant', 'school', 'programme', 'pupil'] as const);
  const yearly = running.some((line) => line.basis === 'annual');
  const byUnit = (all: readonly Line[]) =>
    units.map((unit) => all.filter((line) => line.per === unit));
  return [
    ...byUnit(running).filter((set) => !yearly || set.some((line) => line.basis === 'annual')),
    ...byUnit(project),
  ].filter((set) => set.length > 0);
}

function fewer(one: Cost, other: Cost): boolean {
  return !one.known && !other.known && one.missing.length < other.missing.length;
}

function workOut(
  lines: readonly Line[],
  target: 'pupil' | 'participant',
  facts: Facts,
  costs: Costs,
): Cost {
  const needed = new Map<Reached | 'years', Known>();
  for (const { per, basis } of lines) {
    if (basis === 'whole-project') needed.set('years', projectYears(facts.period));
    if (per === target) continue;
    if (per !== 'programme') needed.set(per, reached(per, facts));
    needed.set(target, reached(target, facts));
  }
  const missing = [...needed.values()].flatMap((fact) => (fact.known ? [] : [fact.missing]));
  if (missing.length > 0) return { known: false, missing };

  const count = (what: Reached | 'years') => {
    const fact = needed.get(what);
    return fact?.known === true ? fact.value : 1;
  };
  const money = moneyIn(costs.currency);
  const worked = lines.map((line) => workOutLine(line, target, count, money));
  const value = worked.reduce((sum, each) => sum + each.value, 0);
  const together = `Together: ${money(value)} for each ${names[target][0]} in a year.`;
  const leftOut = costs.lines.filter((line) => !lines.includes(line));
  return {
    known: true,
    currency: costs.currency,
    value,
    steps: [
      ...[...needed.values()].flatMap((fact) => (fact.known ? [`${fact.words}.`] : [])),
      ...worked.map((each) => each.words),
      ...(worked.length > 1 ? [together] : []),
      ...leftOut.map(
        ({ item, amount }) =>
          `Left out: ${money(amount)}, "${item}". It may be the same money in another form, and must not be counted twice.`,
      ),
      costs.priceYear === NOT_REPORTED
        ? 'The year of the prices is not reported.'
        : `The prices are those of ${costs.priceYear}; they were not adjusted.`,
    ],
  };
}

function workOutLine(
  { item, amount, basis, per }: Line,
  target: 'pupil' | 'participant',
  count: (what: Reached | 'years') => number,
  money: (amount: number) => string,
): { value: number; words: string } {
  const years = { annual: 1, 'set-up': SET_UP_YEARS, 'whole-project': count('years') }[basis];
  const times = per === target || per === 'programme' ? 1 : count(per);
  const over = per === target ? 1 : count(target);
  const value = (amount * times) / over / years;

  const paid = { annual: 'a year', 'set-up': 'once', 'whole-project': 'for the whole project' };
  const unit = per === 'programme' ? '' : ` for each ${names[per][0]}`;
  const sum = [
    money(amount),
    ...(per === target || per === 'programme'
      ? []
      : [`× ${number.format(times)} ${names[per][1]}`]),
    ...(per === target ? [] : [`÷ ${number.format(over)} ${names[target][1]}`]),
    ...(basis === 'annual' || years === 1 ? [] : [dividedBy(years)]),
  ];
  const result =
    sum.length === 1
      ? ''
      : ` ${sum.join(' ')} = ${money(value)} for each ${names[target][0]} in a year.`;
  return { value, words: `${item}: ${money(amount)} ${paid[basis]}${unit}.${result}` };
}

/** Years that are not whole are shown in months, so that the sum can be checked as it is printed. */
function dividedBy(years: number): string {
  return Number.isInteger(years)
    ? `÷ ${years} years`
    : `÷ ${Math.round(years * 12)} months × 12 months`;
}

function moneyIn(currency: string): (amount: number) => string {
  const format = new Intl.NumberFormat('en-GB', {
    style: 'currency',
    currency,
    trailingZeroDisplay: 'stripIfInteger',
  });
  return (amount) => format.format(amount);
}
