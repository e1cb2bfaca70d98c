const units =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values: ReadonlyMap<string, number> = new Map([
  ...units.map((word, value): [string, number] => [word, value]),
  ...tens.flatMap((ten, index) => {
    const value = 20 + 10 * index;
    return [
      [ten, value] as [string, number],
      ...units
        .slice(1, 10)
        .map((unit, more): [string, number] => [`${ten}-${unit}`, value + more + 1]),
    ];
  }),
]);

/** The number that a word in lower case stands for, from "zero" to "ninety-nine". */
export function numberWord(word: string): number | undefined {
  return values.get(word);
}
