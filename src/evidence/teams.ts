/** Words that stand in a name and are left out of its initials. */
const small = new Set(['and', 'at', 'for', 'in', 'of', 'the']);

const wordsOf = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function initialsOf(name: string): string {
  return wordsOf(name)
    .filter((word) => !small.has(word))
    .map((word) => word.charAt(0))
    .join('');
}

/** Whether the words of one name stand in a row in the other, or are shortened in it. */
function holds(name: string, other: string): boolean {
  const inName = ` ${wordsOf(name).join(' ')} `;
  const inOther = wordsOf(other).join(' ');
  if (inOther === '') return true;
  const initials = initialsOf(other);
  return (
    inName.includes(` ${inOther} `) || (initials.length > 2 && inName.includes(` ${initials} `))
  );
}

/**
 * Whether two declared evaluators may be the same team. In doubt they are: "NFER" is in
 * "NFER, for the EEF", and short for "National Foundation for Educational Research". A repetition
 * by the same team is no check on it.
 */
export function sameTeam(a: string, b: string): boolean {
  return holds(a, b) || holds(b, a);
}

/** How many different teams there are among some declared evaluators. */
export function countTeams(evaluators: readonly string[]): number {
  const teams: string[][] = [];
  for (const evaluator of evaluators) {
    const same = teams.filter((team) => team.some((member) => sameTeam(member, evaluator)));
    const together = [evaluator, ...same.flat()];
    teams.splice(0, teams.length, ...teams.filter((team) => !same.includes(team)), together);
  }
  return teams.length;
}
