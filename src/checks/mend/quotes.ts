import { parseEvents, SCALAR_STYLE } from 'js-yaml';
import { authorComponents } from '#schema/authorComponents.ts';
import { caseStudy } from '#schema/caseStudy.ts';
import { glossaryTerm } from '#schema/glossary.ts';
import { intervention } from '#schema/intervention.ts';
import { theme } from '#schema/theme.ts';
import { fieldsForCodes } from './codedFields.ts';

/** A value between curly quotation marks, as word processors set them. */
const curlyValue = String.raw`[“”„‟‘’‚‛]([^“”„‟‘’‚‛"'\\\n]*)[“”„‟‘’‚‛]`;
const curly = new RegExp(curlyValue, 'g');

/** A value between curly marks and nothing else, or a list of them: `“a”`, `[“a”, “b”]`. */
const curlyAlone = new RegExp(
  String.raw`^(?:${curlyValue}|\[\s*${curlyValue}(?:\s*,\s*${curlyValue})*\s*(?:,\s*)?\])$`,
);

const field = /^(\s*(?:- +)?([A-Za-z]+):\s*)(.*)$/;
const item = /^(\s*- )(.*)$/;

/**
 * Straightens quotation marks around the value of a field that takes a code, a day or an address. In
 * a field for words curly marks can be meant, and are left; and so is a line of a longer value that
 * only looks like a field. Facts that could be read can be read afterwards.
 */
export function straightQuotesInFacts(facts: string): string {
  const before = linesWithinValues(facts);
  let listOf = '';
  const straightened = facts
    .split('\n')
    .map((line, index) => {
      if (before?.has(index) === true) return line;
      if (!field.test(line)) {
        return line.replace(item, (whole, lead: string, value: string) =>
          codedFields().has(listOf) ? `${lead}${straight(value)}` : whole,
        );
      }
      return line.replace(field, (whole, lead: string, name: string, value: string) => {
        listOf = value === '' ? name : '';
        return codedFields().has(name) ? `${lead}${straight(value)}` : whole;
      });
    })
    .join('\n');
  const isBroken = before !== undefined && linesWithinValues(straightened) === undefined;
  return isBroken ? facts : straightened;
}

function straight(value: string): string {
  return curlyAlone.test(value.trim()) ? value.replace(curly, '"$1"') : value;
}

/** The lines on which a quoted value or a block of text stands; nothing where no parser can tell. */
function linesWithinValues(facts: string): ReadonlySet<number> | undefined {
  const lines = new Set<number>();
  let at = 0;
  let line = 0;
  const lineOf = (offset: number) => {
    for (; at < offset; at += 1) if (facts[at] === '\n') line += 1;
    return line;
  };
  try {
    for (const event of parseEvents(facts, {})) {
      if (!('valueStart' in event) || event.style === SCALAR_STYLE.PLAIN) continue;
      // A block without any text ends where it starts, at the next field.
      if (event.valueStart === event.valueEnd) continue;
      for (let each = lineOf(event.valueStart); each <= lineOf(event.valueEnd - 1); each += 1) {
        lines.add(each);
      }
    }
  } catch {
    return undefined;
  }
  return lines;
}

/** A block of code with its two fences; without a second it goes on to the end. */
const fenced = String.raw`^ {0,3}(?<fence>\`{3,}|~{3,})[^]*?(?:^ {0,3}\k<fence>|$(?![^]))`;

/**
 * Straightens quotation marks around the attributes of a component; the tag means nothing else. What
 * stands in a block of code is shown as it is, and is left.
 */
export function straightQuotesInTags(body: string): string {
  const names = Object.keys(authorComponents).join('|');
  const tags = new RegExp(`${fenced}|^<(?:${names})\\b[^\\n]*?>`, 'gm');
  // An attribute in straight marks is taken whole: what is quoted in it is words of the author.
  const attributes = /"[^"]*(?:"|$)|'[^']*(?:'|$)|(\s[A-Za-z]+=)[“”„‟]([^“”„‟"\n]*)[“”„‟]/g;
  return body.replace(tags, (tag, fence: string | undefined) =>
    fence !== undefined
      ? tag
      : tag.replace(attributes, (whole: string, lead: string | undefined, value: string) =>
          lead === undefined ? whole : `${lead}"${value}"`,
        ),
  );
}

let coded: ReadonlySet<string> | undefined;

/** The names of fields that in no file of the library take words of the author's own. */
function codedFields(): ReadonlySet<string> {
  coded ??= fieldsForCodes([caseStudy, theme, intervention, glossaryTerm]);
  return coded;
}
