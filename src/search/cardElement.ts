import { levelSvg, TOP_LEVEL } from '#patch/levelMark.ts';
import { patchSvg } from '#patch/svg.ts';
import { directions } from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { levels } from '#vocabulary/levels.ts';
import type { Term } from '#vocabulary/term.ts';
import { themes, themeShortLabels } from '#vocabulary/themes.ts';
import type { CardFields } from './card.ts';
import { element, link } from './elements.ts';
import { rememberMarks } from './marks.ts';
import type { FoundCard } from './query.ts';

/**
 * A card for a result, with the classes of the cards in the list. All words come from the index and
 * are put in as text. Its first link is the entry; whoever follows one finds the words marked there.
 */
export function cardElement({ url, meta, excerpt, sections, marks }: FoundCard): HTMLLIElement {
  const fields = meta as Readonly<Record<keyof CardFields, string>>;
  const themeCodes = known(fields.themes, themes.terms).map((term) => term.code);
  const ways = known(fields.interventions, interventions.terms);
  const [way] = ways;
  const level = levels.terms.find(({ number }) => String(number) === fields.level);

  const card = element('li', 'card');
  const picture = element('div', 'picture');
  if (way !== undefined && themeCodes.length > 0) {
    const spec = { intervention: way.code, themes: themeCodes, level: level?.number };
    picture.append(drawn(patchSvg(spec, { size: 'small' })));
  }
  const words = element('div', 'words');
  const title = element('h3', 'title');
  title.append(link(url, fields.title));
  words.append(title, element('p', '', fields.summary));
  if (excerpt.length > 0) {
    words.append(excerptElement(excerpt));
  }
  if (sections.length > 0) {
    words.append(sectionsElement(url, sections));
  }
  words.append(
    element('p', 'tags', themeCodes.map((code) => themeShortLabels[code]).join(' · ')),
    element(
      'p',
      'facts',
      [
        ways.map((term) => term.label).join(', '),
        fields.phase === 'not reported' ? 'Phase not reported' : fields.phase,
        fields.where,
        fields.when === 'not reported' ? 'Dates not reported' : fields.when,
      ].join(' · '),
    ),
    findingLine(known(fields.direction, directions.terms)[0]?.label ?? '', level),
  );
  card.append(picture, words);
  rememberMarks(card, marks);
  return card;
}

function excerptElement(parts: FoundCard['excerpt']): HTMLParagraphElement {
  const made = element('p', 'excerpt');
  for (const { text, marked } of parts) {
    made.append(marked ? element('mark', '', text) : text);
  }
  return made;
}

function sectionsElement(url: string, sections: FoundCard['sections']): HTMLParagraphElement {
  const made = element('p', 'sections');
  made.append(element('span', 'quiet', 'Found in: '));
  for (const [index, { title, id }] of sections.entries()) {
    made.append(index === 0 ? '' : ', ', link(`${url}#${id}`, title));
  }
  return made;
}

/** The direction in words and the level as a badge, as on the cards of the list. */
function findingLine(
  direction: string,
  level: (typeof levels.terms)[number] | undefined,
): HTMLParagraphElement {
  const line = element('p', 'finding');
  line.append(element('b', '', direction));
  if (level !== undefined) {
    const badge = element('span', 'level-badge inline');
    badge.append(
      drawn(levelSvg(level.number, 'short')),
      element('b', '', level.label),
      element('span', '', `level ${String(level.number)} of ${String(TOP_LEVEL)}`),
    );
    line.append(badge);
  }
  return line;
}

/** A drawing of our own as an element. */
function drawn(svg: string): Node {
  const parsed = new DOMParser().parseFromString(
    svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" '),
    'image/svg+xml',
  );
  return document.importNode(parsed.documentElement, true);
}

function known<Code extends string>(codes: string, terms: readonly Term<Code>[]): Term<Code>[] {
  return codes.split(' ').flatMap((code) => terms.filter((term) => term.code === code));
}
