import { levelSvg, TOP_LEVEL } from '#patch/levelMark.ts';
import { patchSvg } from '#patch/svg.ts';
import { directions } from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { themes, themeShortLabels, type ThemeCode } from '#vocabulary/themes.ts';
import { levels } from '#vocabulary/levels.ts';
import type { Term } from '#vocabulary/term.ts';
import type { CardFields } from './card.ts';

/**
 * A card for a result, with the classes of the cards in the list. All words come
 * from the index and are put in as text; only the excerpt's marks are elements.
 */
export function cardElement(url: string, fields: CardFields, excerpt: string): HTMLLIElement {
  const card = element('li', 'card');
  const themeCodes = known(fields.themes, themes.terms).map((term) => term.code);
  const ways = known(fields.interventions, interventions.terms);
  const [way] = ways;
  const level = levels.terms.find(({ number }) => String(number) === fields.level);

  const picture = element('div', 'picture');
  if (way !== undefined && themeCodes.length > 0) {
    const spec = { intervention: way.code, themes: themeCodes, level: level?.number };
    picture.append(drawn(patchSvg(spec, { size: 'small' })));
  }

  const words = element('div', 'words');
  const title = element('h3', 'title');
  const link = element('a');
  link.href = url;
  link.textContent = fields.title;
  title.append(link);
  words.append(title, paragraph('', fields.summary));
  if (excerpt.includes('<mark>')) {
    words.append(marked(excerpt));
  }
  words.append(
    paragraph('tags', themeCodes.map((code: ThemeCode) => themeShortLabels[code]).join(' · ')),
    paragraph(
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
  return card;
}

/** The direction in words and the level as a badge, as on the cards of the list. */
function findingLine(
  direction: string,
  level: (typeof levels.terms)[number] | undefined,
): HTMLParagraphElement {
  const line = paragraph('finding', '');
  const name = element('b');
  name.textContent = direction;
  line.append(name);
  if (level !== undefined) {
    const badge = element('span', 'level-badge inline');
    const label = element('b');
    label.textContent = level.label;
    const rest = element('span');
    rest.textContent = `level ${String(level.number)} of ${String(TOP_LEVEL)}`;
    badge.append(drawn(levelSvg(level.number, 'short')), label, rest);
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

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') {
    made.className = className;
  }
  return made;
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const made = element('p', className);
  made.textContent = text;
  return made;
}

/** The excerpt with its marks; whatever else stands in it is text. */
function marked(excerpt: string): HTMLParagraphElement {
  const made = element('p', 'excerpt');
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  for (const node of parsed.body.childNodes) {
    const text = node.textContent ?? '';
    if (node.nodeName === 'MARK') {
      const mark = element('mark');
      mark.textContent = text;
      made.append(mark);
    } else {
      made.append(text);
    }
  }
  return made;
}
