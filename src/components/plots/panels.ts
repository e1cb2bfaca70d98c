import type { OutcomeData } from '#schema/caseStudy.ts';
import type { DirectionCode } from '#vocabulary/evidence.ts';
import { estimateOf, scaleFamilies, type Estimate, type ScaleFamily } from './estimate.ts';

/** A result with its name: a row of a plot. */
export interface PlotRow {
  readonly label: string;
  /** Where the label leads. */
  readonly href?: string;
  /** A second line below the label. */
  readonly below?: string;
  readonly direction: DirectionCode;
  readonly comparedWith: OutcomeData['comparedWith'];
  readonly estimate: Estimate;
}

/** The results that share an axis. */
export interface Panel {
  readonly family: ScaleFamily;
  readonly rows: readonly PlotRow[];
}

/** The outcomes of an entry that can be drawn, a panel for each scale, in the order declared. */
export function panelsOf(outcomes: readonly OutcomeData[]): Panel[] {
  const rows = outcomes.flatMap((outcome): PlotRow[] => {
    const estimate = estimateOf(outcome);
    if (estimate === undefined) return [];
    const { label, direction, comparedWith, primary } = outcome;
    return [
      {
        label,
        direction,
        comparedWith,
        estimate,
        ...(primary === 'yes' && { below: 'Main outcome' }),
      },
    ];
  });
  return scaleFamilies.flatMap((family) => {
    const own = rows.filter(({ estimate }) => estimate.family === family);
    return own.length === 0 ? [] : [{ family, rows: own }];
  });
}
