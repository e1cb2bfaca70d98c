import type { ParseMdx } from '#checks/gate/body.ts';
import { rate } from '#evidence/ladder.ts';
import { heldInShort } from '#evidence/rating.ts';
import { levelSvg } from '#patch/levelMark.ts';
import { levelLabel } from '#vocabulary/levels.ts';
import { checkEntry } from './check.ts';
import { readEntry } from './entryFile.ts';
import type { Answer, LevelSoFar, Question } from './messages.ts';
import { previewHtml } from './preview.ts';
import { provisional, type Provisional } from './provisional.ts';

/**
 * What the worker answers: all that needs the schemas, the checks and a parser.
 *
 * @param today the day on which it is asked, as `YYYY-MM-DD`
 */
export function answer(question: Question, parseMdx: ParseMdx, today: string): Answer {
  if (question.kind === 'open') {
    const read = readEntry(question.file);
    return 'entry' in read
      ? { kind: 'opened', entry: read.entry }
      : {
          kind: 'unreadable',
          problems: read.problems.map(
            ({ line, message, hint }) => `Line ${String(line)}: ${message} ${hint}`,
          ),
        };
  }
  const { entry, slug } = question;
  const soFar = provisional(entry.values);
  return {
    kind: 'checked',
    ...checkEntry(entry, slug, soFar, parseMdx, today),
    level: soFar && levelOf(soFar),
    preview: soFar === undefined ? '' : previewHtml(soFar, entry, parseMdx),
  };
}

function levelOf({ data }: Provisional): LevelSoFar {
  const rating = rate(data);
  return {
    level: rating.level,
    name: levelLabel(rating.level),
    mark: levelSvg(rating.level, 'short'),
    held: heldInShort(rating) ?? '',
    why: rating.met.map(({ sentence }) => sentence),
    raise: rating.wouldRaise,
  };
}
