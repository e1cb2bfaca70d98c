import type { AuthorComponentName } from '#schema/authorComponents.ts';
import type { CaseStudy } from '#entries/caseStudy.ts';
import Callout from './Callout.astro';
import Figure from './Figure.astro';
import KeyPoint from './KeyPoint.astro';
import Outcome from './Outcome.astro';
import Quote from './Quote.astro';
import Source from './Source.astro';
import Steps from './Steps.astro';

/** What every author component is given: its checked attributes, and the entry it stands in. */
export interface AuthorComponentProps {
  attributes: Readonly<Record<string, string>>;
  /** Missing on the pages of themes and interventions. */
  entry: CaseStudy | undefined;
}

/** The component that draws each name of the schema. */
export const registry = {
  Callout,
  Figure,
  KeyPoint,
  Outcome,
  Quote,
  Source,
  Steps,
} satisfies Record<AuthorComponentName, unknown>;
