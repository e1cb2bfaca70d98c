import { sections } from '#checks/structure.ts';
import type { BodyBlock } from './blocks.ts';
import type { Chance } from './random.ts';
import { capitalised, sentence, word } from './words.ts';

/** What a body may point to. */
export interface BodyTargets {
  readonly town: string;
  readonly outcomeIds: readonly string[];
  readonly referenceIds: readonly string[];
  /** Pages of the site that it may link to, with the words of the link. */
  readonly links: readonly (readonly [label: string, path: string])[];
}

/** A body of about 800 words in the sections of a case study. */
export function bodyBlocks(random: Chance, targets: BodyTargets): BodyBlock[] {
  const { town, outcomeIds, referenceIds, links } = targets;
  const say = () => {
    const text = sentence(random, town);
    return random.happens(0.3) ? `${text}[^${random.pick(referenceIds)}]` : text;
  };
  const paragraph = (sentences: number): BodyBlock => {
    const text = Array.from({ length: sentences }, say);
    if (random.happens(0.2)) {
      const [label, path] = random.pick(links);
      text.push(`There is more on this under [${label}](${path}).`);
    }
    return { kind: 'paragraph', text: text.join(' ') };
  };
  const list = (items: number): BodyBlock => ({
    kind: 'list',
    ordered: false,
    items: Array.from({ length: items }, say),
  });
  const table = (): BodyBlock => ({
    kind: 'table',
    head: ['Group', 'Schools', 'Before', 'After'],
    rows: ['Taking part', 'Comparison', 'The others'].map((group) => [
      group,
      ...Array.from({ length: 3 }, () => String(random.whole(10, 95))),
    ]),
  });
  const [why, did, found, failed, advice, known] = sections;
  const heading = (text: string, level: 2 | 3 = 2): BodyBlock => ({ kind: 'heading', level, text });
  return [
    heading(why),
    paragraph(3),
    paragraph(3),
    heading(did),
    paragraph(2),
    { kind: 'steps', items: Array.from({ length: random.whole(3, 5) }, say) },
    paragraph(3),
    ...(random.happens(0.4)
      ? [heading(capitalised(`The role of ${word(random, 'people')}`), 3), paragraph(2)]
      : []),
    heading(found),
    paragraph(2),
    ...outcomeIds.map((id): BodyBlock => ({ kind: 'outcome', id })),
    ...(random.happens(0.5) ? [table()] : []),
    { kind: 'key-point', text: sentence(random, town) },
    {
      kind: 'quote',
      by: `a ${word(random, 'person')}`,
      source: random.pick(referenceIds),
      text: `${sentence(random, town)} ${sentence(random, town)}`,
    },
    heading(failed),
    paragraph(3),
    list(random.whole(2, 3)),
    heading(advice),
    list(random.whole(3, 5)),
    {
      kind: 'callout',
      title: `Ask about ${word(random, 'topic')}`,
      text: sentence(random, town),
    },
    heading(known),
    paragraph(3),
    { kind: 'source', id: random.pick(referenceIds) },
  ];
}
