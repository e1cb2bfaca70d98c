import type { Nodes, Root } from 'mdast';
import type { CaseStudyData } from '#schema/caseStudy.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { placeAt, type Place } from '../finding.ts';
import { placeOfNode, wordsOf } from '../gate/body.ts';
import type { Declared } from '../gate/yaml.ts';
import { offsetsOf } from './sourcePlace.ts';

/** A run of text that a reader sees as one: a paragraph, a heading, a cell, a declared text. */
export interface Passage {
  readonly text: string;
  /** The section of the body in which it stands; a declared text is in none. */
  readonly section: string | undefined;
  /** Whether it gives reasons for the work rather than what came of it. */
  readonly isReason: boolean;
  /** Offsets in `text` at which a source is cited. */
  readonly citations: readonly number[];
  /** Where a word of the text stands in the file; for a declared text, where its value begins. */
  placeOf(offset: number): Place;
}

/** The declared texts that say in words what was done and found. */
export function declaredPassages(data: CaseStudyData, declared: Declared): Passage[] {
  const passage = (text: string, path: readonly PropertyKey[]): Passage => ({
    text,
    section: undefined,
    isReason: path.includes('why'),
    citations: [],
    placeOf: () => declared.placeOf(path),
  });
  return [
    passage(data.title, ['title']),
    passage(data.summary, ['summary']),
    ...data.keyMessages.map((text, index) => passage(text, ['keyMessages', index])),
    ...(data.outcomes ?? []).map(({ plain }, index) =>
      passage(plain, ['outcomes', index, 'plain']),
    ),
    ...Object.entries(data.description).flatMap(([item, told]) => {
      if (told === NOT_REPORTED) {
        return [];
      }
      return typeof told === 'string'
        ? [passage(told, ['description', item])]
        : [passage(told.partly, ['description', item, 'partly'])];
    }),
  ];
}

/**
 * The text of a body, passage by passage, in the order of the file. The citation definitions that
 * stand behind the body are left out.
 *
 * @param source The file that the tree was made from, with its lines and columns.
 * @param read Quotations are another's words: who claims is not asked of them, whom they disclose is.
 */
export function bodyPassages(
  tree: Root,
  source: string,
  read: 'own-words' | 'quotations-too' = 'own-words',
): Passage[] {
  const leavesOut = read === 'own-words';
  const passages: Passage[] = [];
  let section: string | undefined;
  const waiting: Nodes[] = tree.children.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    switch (node.type) {
      case 'footnoteDefinition':
        continue;
      case 'blockquote':
        if (leavesOut) {
          continue;
        }
        break;
      case 'heading':
        section = node.depth === 2 ? wordsOf(node.children).trim() : section;
        passages.push(passageOf(node, section, source));
        continue;
      case 'paragraph':
      case 'tableCell':
        passages.push(passageOf(node, section, source));
        continue;
      case 'mdxJsxFlowElement': {
        if (node.name === 'Quote' && leavesOut) {
          continue;
        }
        // The title of a note, and whom a quotation is from.
        for (const each of node.attributes) {
          if (
            'name' in each &&
            /^(?:title|by)$/.test(each.name) &&
            typeof each.value === 'string'
          ) {
            passages.push(titlePassage(node, each.value, section, source));
          }
        }
        break;
      }
      default:
    }
    if ('children' in node) {
      waiting.push(...node.children.toReversed());
    }
  }
  return passages;
}

/** A paragraph or its like, with the way back from each letter to the file. */
function passageOf(block: Nodes, section: string | undefined, source: string): Passage {
  const pieces: { readonly node: Nodes; readonly value: string }[] = [];
  const citations: number[] = [];
  let length = 0;
  const read = (node: Nodes): void => {
    if (node.type === 'footnoteReference') {
      citations.push(length);
    } else if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'break') {
      const value = node.type === 'break' ? ' ' : node.value;
      pieces.push({ node, value });
      length += value.length;
    } else if ('children' in node) {
      node.children.forEach(read);
    }
  };
  read(block);
  // Only a finding asks for a place, and few passages have one.
  let offsets: readonly number[] | undefined;
  return {
    // A line ends where the writer's editor broke it; to a reader it is a space.
    text: pieces.map(({ value }) => value.replace(/\s/g, ' ')).join(''),
    section,
    isReason: false,
    citations,
    placeOf: (offset) => {
      offsets ??= pieces.flatMap(({ node, value }) => {
        const start = node.position?.start.offset ?? 0;
        const written = source.slice(start, node.position?.end.offset);
        return offsetsOf(value, written).map((each) => start + each);
      });
      const found = offsets[offset];
      return found === undefined ? placeOfNode(block) : placeAt(source, found);
    },
  };
}

/** The title of a note stands in its opening tag, which has no places of its own. */
function titlePassage(
  element: Nodes,
  title: string,
  section: string | undefined,
  source: string,
): Passage {
  const start = element.position?.start.offset ?? 0;
  const found = source.indexOf(title, start);
  return {
    text: title,
    section,
    isReason: false,
    citations: [],
    placeOf: (offset) => (found === -1 ? placeOfNode(element) : placeAt(source, found + offset)),
  };
}
