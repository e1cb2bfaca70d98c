import type { Count, CountedText } from './counts.ts';
import type { Found, Verdict } from './found.ts';
import { maskedNumbers } from './mask.ts';
import { disclosureThresholds } from './thresholds.ts';

const hint =
  'Give one of the numbers in words ("most", "nearly all"), or put groups together until none has fewer than 5.';

/** Whether so few are left that they can be told apart. */
export function isFewLeft(rest: number): boolean {
  return rest >= 1 && rest < disclosureThresholds.count;
}

/** What is said of a total and its parts that leave a few pupils. */
export function leftover(what: string): Verdict {
  return {
    rule: 'differencing',
    severity: 'error',
    message: `${what} a reader can work out the rest: 1 to ${disclosureThresholds.count - 1} pupils.`,
    hint,
  };
}

/** Finds parts of a number of pupils that leave 1 to 4: "27 of the 30", "of 30 pupils, 27 …". */
export function findDifferences({ text, tokens, sentences }: CountedText): Found[] {
  return sentences.flatMap(({ counts }) =>
    counts.flatMap((count, position): Found[] => {
      const last = lastOfParts(count, counts.slice(position + 1));
      if (count.kind !== 'pupils' || last === undefined) {
        return [];
      }
      const at = tokens[count.index]?.at ?? 0;
      const end = tokens[last]?.end ?? at;
      return [{ ...leftover(`"${maskedNumbers(text.slice(at, end))}":`), at, end }];
    }),
  );
}

/** The token behind which a reader can do the sum, if 1 to 4 are left. */
function lastOfParts(count: Count, later: readonly Count[]): number | undefined {
  if (count.whole !== undefined) {
    return isFewLeft(count.whole - count.value) ? count.last : undefined;
  }
  const parts = later.filter(
    ({ isPart, isWhole, whole, kind, value }) =>
      isPart && !isWhole && whole === undefined && kind === 'pupils' && value < count.value,
  );
  const sum = parts.reduce((total, { value }) => total + value, 0);
  return count.isPart || parts.length === 0 || !isFewLeft(count.value - sum)
    ? undefined
    : parts.at(-1)?.last;
}
