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

/** What belongs in each section: the line that a template puts there for the author to replace. */
export const sectionHints: Readonly<Record<(typeof sections)[number], string>> = {
  'Why did they start?': 'Hint: say what was the matter, and for whom.',
  'What did they do?': 'Hint: say who did what with whom, how often and for how long.',
  'What did they find?':
    'Hint: say what changed, what did not, and how you looked. "We did not measure it" is an answer.',
  'What did not work?':
    'Hint: say what was dropped, what cost more than expected, and whom it did not help.',
  'If you want to try this': 'Hint: say what another school should do first, and what comes next.',
  'How we know': 'Hint: say who looked, at what, and what they could not see.',
};
const hints: ReadonlySet<string> = new Set(Object.values(sectionHints));

/** Checks that a case study has its sections, in their order, and its own words in them. */
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
    if (position <= reached) {
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
  for (const node of tree.children) {
    if (node.type === 'paragraph' && hints.has(wordsOf(node.children).trim())) {
      findings.warning(
        'structure/hint',
        placeOfNode(node),
        'A hint of the template still stands here, where your own words belong.',
        'Write the section in place of the hint.',
      );
    }
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
