/** What the index tells about an entry for its card; lists are codes with a space between. */
export interface CardFields {
  readonly title: string;
  readonly summary: string;
  readonly themes: string;
  readonly interventions: string;
  readonly phase: string;
  readonly where: string;
  readonly when: string;
  readonly direction: string;
  /** Number of the evidence level. */
  readonly level: string;
}
