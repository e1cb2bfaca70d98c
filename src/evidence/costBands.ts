/** One of the five bands of cost of a year for each pupil. */
export interface CostBand {
  readonly level: 1 | 2 | 3 | 4 | 5;
  readonly name: string;
  /** What the band holds, in words. */
  readonly range: string;
  /** The highest sum of the band in whole pounds. */
  readonly upTo: number;
}

/**
 * The bands of the Education Endowment Foundation's Teaching and Learning Toolkit, in pounds for
 * each pupil in a year ("Cost", educationendowmentfoundation.org.uk, About the Toolkits). The EEF
 * gives them in whole pounds, so a sum is rounded to whole pounds before it is placed.
 */
export const costBands: readonly CostBand[] = [
  { level: 1, name: 'very low', range: 'under £80', upTo: 79 },
  { level: 2, name: 'low', range: '£80 to £200', upTo: 200 },
  { level: 3, name: 'moderate', range: '£201 to £720', upTo: 720 },
  { level: 4, name: 'high', range: '£721 to £1,200', upTo: 1200 },
  { level: 5, name: 'very high', range: 'over £1,200', upTo: Infinity },
];

/** The band in which a sum in pounds for each pupil in a year lies. */
export function costBandOf(pounds: number): CostBand | undefined {
  return costBands.find((band) => Math.round(pounds) <= band.upTo);
}
