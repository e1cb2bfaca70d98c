import type { Heading, Root } from 'mdast';
import type { FileFindings } from './finding.ts';
import { placeOfNode, wordsOf } from './gate/body.ts';
import { hintFor } from './nearest.ts';

/** The sections of a case study, in their order. Title, summary and sources are facts. */
export const sections = [
  'Why did they start?',
  'What did they do?',
  'What did they find?',
  'What did not work?',
  'If you want to try this',
  'How we know',
] as const;

/** Checks that a case study has its sections, in their order. */
export function checkStructure(tree: Root, findings: FileFindings): void {
  const headings = tree.children.filter(
    (node): node is Heading => node.type === 'heading' && node.depth === 2,
  );
  let reached = -1;
  const seen = new Set<string>();
  for (const heading of headings) {
    const words = wordsOf(heading.children).trim();
    const position = sections.findIndex((section) => section === words);
    if (position === -1) {
      findings.warning(
        'structure/section',
        placeOfNode(heading),
        `"${words}" is not one of the sections of a case study.`,
        `${hintFor(words, sections, 'section')} Or make it a heading of level 3 (###).`,
      );
      continue;
    }
    if (position < reached || seen.has(words)) {
      findings.warning(
        'structure/section',
        placeOfNode(heading),
        `The section "${words}" is out of order or there twice.`,
        `The order is: ${sections.join(' · ')}`,
      );
    }
    seen.add(words);
    reached = Math.max(reached, position);
  }
  const end = { line: 1, column: 1 };
  if (!seen.has('What did not work?')) {
    findings.error(
      'structure/what-did-not-work',
      end,
      'There is no section "What did not work?".',
      'Add "## What did not work?": limits, things dropped, people it did not help.',
    );
  }
  const missing = sections.filter(
    (section) => section !== 'What did not work?' && !seen.has(section),
  );
  if (missing.length > 0) {
    findings.warning(
      'structure/section',
      end,
      `These sections are missing: ${missing.join(', ')}.`,
      'Add each as a heading of level 2 (##).',
    );
  }
}
