import { expect, it } from 'vitest';
import { FileFindings } from '../finding.ts';
import { readYaml } from './yaml.ts';

/** Where a line cannot be read, why, and what to write instead. */
function said(source: string): string[] {
  const findings = new FileFindings('example');
  expect(readYaml(source, findings)).toBeUndefined();
  return findings.list.map(
    ({ line, column, message, hint }) =>
      `${String(line)}:${String(column)} ${message.replace('This line cannot be read: ', '')} ${hint}`,
  );
}

const asUsual =
  'Write "name: value", one to a line. Put quotation marks around a value that has a colon in it.';
const begins = (sign: string) =>
  `its value begins with "${sign}", which has a meaning of its own there. Put quotation marks around the whole value.`;
const second = `it has a second colon, or does not line up with the lines around it. ${asUsual}`;
const list =
  'a list begins behind its name. Begin it on the next line, indented: each item with "- " before it.';
const behind = 'words stand behind the quotation mark that closes its value.';
const unclosedMark =
  'a quotation mark is opened and not closed. Close it at the end of the value. A quotation mark inside a value in "…" is written \\".';
const unclosedBracket =
  'a bracket is opened and not closed. Close it, or put quotation marks around a value that begins with a bracket.';
const unclosed =
  'a bracket or a quotation mark before it is opened and not closed. Close it at the end of its value.';
const comma =
  'a comma between two parts in brackets is missing, or stands there twice. Write "[one, two]" or "{name: value, name: value}". Put quotation marks around a value with a comma or a bracket in it.';
const backslash =
  'a backslash in a value in "…" stands before a letter that it does not go with. Leave the backslash out, or put the value in \'…\'.';
const longer =
  'words stand behind the "|" or ">" that a longer text begins with. Begin the text on the next line, indented; or put quotation marks around the whole value.';
const noPair =
  'it is no "name: value" as the lines around it are. Write "name: value". A value that goes on in a further line is indented there.';

it.each<[source: string, said: string]>([
  ['a: @x', `1:4 ${begins('@')}`],
  ['a: `x`', `1:4 ${begins('`')}`],
  ['a: %x', `1:4 ${begins('%')}`],
  ['a:  ,x', `1:5 ${begins(',')}`],
  ['a: ]x', `1:4 ${begins(']')}`],
  ['a: }x', `1:4 ${begins('}')}`],
  ['a: ? x', `1:4 ${begins('?')}`],
  ['a: - x', `1:4 ${list}`],
  ['a:   - x', `1:6 ${list}`],
  ['a: b: c', `1:5 ${second}`],
  ['a: b: @c', `1:5 ${second}`],
  ['a: b\n c: d', `2:3 ${second}`],
  ['a: "b" c', `1:8 ${behind} Put the whole value in '…'.`],
  ['a: "b"  c', `1:9 ${behind} Put the whole value in '…'.`],
  ["a: 'b' c", `1:8 ${behind} Put the whole value in "…".`],
  ["a: 'don't'", `1:9 ${behind} Put the whole value in "…".`],
  ['a: "b', `1:6 ${unclosedMark}`],
  ["a: 'b", `1:6 ${unclosedMark}`],
  ['a: "b\n---\nc: d', `2:1 ${unclosed}`],
  ['a: [b', `1:6 ${unclosedBracket}`],
  ['a: {b', `1:6 ${unclosedBracket}`],
  ['a: [b\nc: d', `2:1 ${unclosed}`],
  ['a: [,b]', `1:5 ${comma}`],
  ['a: ["b" "c"]', `1:9 ${comma}`],
  ['a: "\\q"', `1:6 ${backslash}`],
  ['a: "\\xq"', `1:7 ${backslash}`],
  ['a: |b', `1:5 ${longer}`],
  ['a: >b', `1:5 ${longer}`],
  ['a: b\nc', `2:2 ${noPair}`],
  ['- a\nb: c', `2:1 ${noPair}`],
  ['@a: b', `1:1 ${noPair}`],
  ['a: 1\na: 2', `2:1 this name stands here twice. ${asUsual}`],
  ['a:\n\tb: c', `2:1 it has a tab; use spaces. ${asUsual}`],
  ['a: "b"\t c', `1:9 it has a tab; use spaces. ${asUsual}`],
  [
    'a: |0\n b',
    `1:5 bad explicit indentation width of a block scalar; it cannot be less than one. ${asUsual}`,
  ],
])('%j is told with what to write instead', (source, expected) => {
  expect(said(source)).toEqual([expected]);
});
