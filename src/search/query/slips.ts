import { tokensOf } from './tokens.ts';

/**
 * What was typed with its slips put right, and nothing else changed.
 *
 * @param slips words as `tokensOf` gives them, each with the one that was meant
 */
export function putRight(typed: string, slips: ReadonlyMap<string, string>): string {
  return typed.replace(/[\p{L}\p{N}\p{M}'’]+/gu, (run) => {
    const [word, ...more] = tokensOf(run);
    return (more.length === 0 && word !== undefined && slips.get(word.text)) || run;
  });
}
