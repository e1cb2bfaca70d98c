import { joined, type Token } from './tokens.ts';

/** What a way of asking says about the direction of the findings that are wanted. */
interface Intent {
  readonly pattern: RegExp;
  /** Codes of the directions that answer. */
  readonly directions: readonly string[];
  /** How the page says that it was understood. */
  readonly label: string;
}

const withoutEffect: Omit<Intent, 'pattern'> = {
  directions: ['no-difference', 'negative'],
  label: 'findings of no difference, or negative ones',
};

/** Read in order; the first that fits stands. Words are in lower case with a space before each. */
const intents: readonly Intent[] = [
  {
    ...withoutEffect,
    pattern:
      / (?:(?:does|did|do|is|are|was|were|has|have|will)(?: not|nt)|doesnt|didnt|dont|isnt|wasnt|not) (?:really )?(?:work|worked|working|help|helped|effective|improve|improved|make a difference|made a difference)(?= )/,
  },
  {
    ...withoutEffect,
    pattern:
      / (?:no|little|zero|without|lack of) (?:evidence of |measurable |significant |overall )?(?:effect|effects|impact|difference|benefit|improvement|gains?)(?= )/,
  },
  {
    ...withoutEffect,
    pattern:
      / (?:null results?|ineffective|unsuccessful|failed|failure|failures|fails|went wrong|go wrong|goes wrong|backfired|negative (?:effects?|results?|findings?|outcomes?|impact)|harm|harmful|worse|made things worse)(?= )/,
  },
];

/**
 * What a question says about findings, and the words without those that said it.
 *
 * @param tokens the words of the question, in their order
 */
export function intentOf(tokens: readonly Token[]): {
  readonly intent?: Pick<Intent, 'directions' | 'label'>;
  readonly rest: readonly Token[];
} {
  const text = ` ${joined(tokens)} `;
  for (const { pattern, directions, label } of intents) {
    const match = pattern.exec(text);
    if (match !== null) {
      const first = text.slice(0, match.index).split(' ').length - 1;
      const taken = match[0].split(' ').length - 1;
      return {
        intent: { directions, label },
        rest: [...tokens.slice(0, first), ...tokens.slice(first + taken)],
      };
    }
  }
  return { rest: tokens };
}
