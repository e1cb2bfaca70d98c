import { numberWord } from './numberWords.ts';

/**
 * What was found, so that its writer knows it again and nobody else learns it: at most the first
 * third stays, and no more than five characters. `H801200001001` becomes `H8012********`.
 */
export function masked(found: string): string {
  let shown = Math.min(5, Math.ceil(found.replace(/[^\p{L}\p{N}]/gu, '').length / 3));
  return found
    .replace(/[\p{L}\p{N}]/gu, (letter) => {
      shown -= 1;
      return shown >= 0 ? letter : '*';
    })
    .slice(0, 60);
}

/** A name with the first letter of each word: `A** E******`. */
export function maskedName(name: string): string {
  return name.replace(/(?<=[\p{L}\p{N}])[\p{L}\p{N}]/gu, '*').slice(0, 60);
}

/** A phrase with its numbers hidden, in figures or in words: `*** Year * pupils`. */
export function maskedNumbers(phrase: string): string {
  return phrase
    .replace(/\p{L}+(?:-\p{L}+)?/gu, (word) =>
      numberWord(word.toLowerCase()) === undefined ? word : '***',
    )
    .replace(/\d/g, '*')
    .replace(/\s+/g, ' ')
    .slice(0, 80);
}
