import type { Table, TableCell } from 'mdast';
import type { FileFindings, Place } from '../finding.ts';
import { placeOfNode, wordsOf } from '../gate/body.ts';
import { isFewLeft, leftover } from './differencing.ts';
import { isMarkOrMoney } from './shareOf.ts';
import type { Verdict } from './found.ts';
import { judgeShare } from './shares.ts';
import { isSensitive } from './sensitive.ts';
import { judgeCount } from './smallNumbers.ts';
import { tokensOf } from './tokens.ts';
import { namesOthers, namesPupils, namesThings } from './nouns.ts';

/** A cell of a table: its words, and what it counts where it is a number. */
interface Cell {
  readonly node: TableCell;
  readonly words: string;
  readonly value: number | undefined;
  /** A percentage without its sign. */
  readonly percent: string | undefined;
  /** Whether it says that there is a number which is not shown. */
  readonly isHidden: boolean;
}

const hiddenCell =
  /^(?:(?:fewer than|less than|under|below|<|≤) ?\d+|[*cxszu:~]|\[?(?:c|x|z|low)\]?|suppressed|hidden|not (?:shown|reported|given)|withheld|n\/?a|few|a few|[–—-]|…|\.{2,3}|)$/i;
const totalLabel = /^(?:all|total|totals|together|overall|sum|in all|whole)\b/i;

/** Checks the tables of a body: small counts in cells, and cells that follow from the others. */
export function checkTables(
  tables: readonly Table[],
  isSmallSchool: boolean,
  findings: FileFindings,
): void {
  for (const table of tables) {
    checkTable(table, isSmallSchool, findings);
  }
}

function checkTable(table: Table, isSmallSchool: boolean, findings: FileFindings): void {
  const [head = [], ...rows] = table.children.map((row) => row.children.map(cellOf));
  const isOfPupils = head.some(({ words }) => unitIn(words) === 'pupils');
  const countsPupils = (row: readonly Cell[], column: number) =>
    (unitIn(head[column]?.words ?? '', namesThings) ??
      unitIn(row[0]?.words ?? '') ??
      (isOfPupils ? 'pupils' : undefined)) === 'pupils';

  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (column === 0 || cell.value === undefined || !countsPupils(row, column)) {
        continue;
      }
      const about = `${head[column]?.words ?? ''} ${row[0]?.words ?? ''}`;
      const judged = judgeCount(cell.value, { isSmallSchool, isSensitive: isSensitive(about) });
      if (judged !== undefined) {
        tellCell(cell, judged, findings);
      }
    }
  }

  for (const row of rows) {
    const [base, ...others] = row.filter(
      ({ value }, column) => column > 0 && value !== undefined && countsPupils(row, column),
    );
    if (base?.value === undefined || others.length > 0) {
      continue;
    }
    for (const [column, cell] of row.entries()) {
      const about = `${head[column]?.words ?? ''} ${row[0]?.words ?? ''}`;
      const judged =
        cell.percent === undefined || isMarkOrMoney(about)
          ? undefined
          : judgeShare({
              percent: Number(cell.percent),
              decimals: cell.percent.split('.')[1]?.length ?? 0,
              base: base.value,
              isRough: false,
              isSensitive: isSensitive(about),
            });
      // Not all of the pupils of a row need have answered or been tested.
      if (judged !== undefined && judged.rule !== 'impossible-percentage') {
        tellCell(cell, judged, findings);
      }
    }
  }

  const tell = (line: readonly Cell[], what: string) => {
    const told = line.find(({ isHidden }) => isHidden) ?? line[0];
    const { rule, severity, message, hint } = leftover(
      `This ${what} gives a total and its parts, so`,
    );
    findings[severity](
      `disclosure/${rule}`,
      told === undefined ? placeOfNode(table) : placeOf(told),
      message,
      hint,
    );
  };
  for (const [column] of head.entries()) {
    const counted = rows.filter((row) => countsPupils(row, column));
    const isTotal = (row: readonly Cell[]) => totalLabel.test(row[0]?.words ?? '');
    const parts = counted.filter((row) => !isTotal(row)).flatMap((row) => row[column] ?? []);
    const totals = counted.filter(isTotal).flatMap((row) => row[column] ?? []);
    if (givesAway(totals, parts)) {
      tell(parts, 'column');
    }
  }
  for (const row of rows) {
    const columns = row.map((cell, column) => ({ cell, column })).slice(1);
    const counted = columns.filter(({ column }) => countsPupils(row, column));
    const isTotal = (column: number) => totalLabel.test(head[column]?.words ?? '');
    const parts = counted.filter(({ column }) => !isTotal(column)).map(({ cell }) => cell);
    const totals = counted.filter(({ column }) => isTotal(column)).map(({ cell }) => cell);
    if (givesAway(totals, parts)) {
      tell(parts, 'row');
    }
  }
}

/** Tells of a cell, unless its words have told the same: "3 pupils" is found in any text. */
function tellCell(
  cell: Cell,
  { rule, severity, message, hint }: Verdict,
  findings: FileFindings,
): void {
  const place = placeOf(cell);
  const end = place.column + cell.words.length;
  const isTold = findings.list.some(
    (each) =>
      each.rule === `disclosure/${rule}` &&
      each.line === place.line &&
      each.column >= place.column &&
      each.column < end,
  );
  if (!isTold) {
    findings[severity](`disclosure/${rule}`, place, `A cell of this table: ${message}`, hint);
  }
}

/** Whether one total and its parts leave 1 to 4: in the one cell that is hidden, or unsaid. */
function givesAway(totals: readonly Cell[], parts: readonly Cell[]): boolean {
  const [total] = totals;
  const hidden = parts.filter(({ isHidden }) => isHidden).length;
  const known = parts.flatMap(({ value }) => value ?? []);
  if (totals.length !== 1 || total?.value === undefined || known.length === 0) {
    return false;
  }
  const rest = total.value - known.reduce((sum, value) => sum + value, 0);
  return hidden <= 1 && known.length + hidden === parts.length && isFewLeft(rest);
}

/**
 * What the words of a heading or a label name first: pupils, or others whose numbers may be told. Those
 * "with a mentor" are still pupils.
 */
function unitIn(
  words: string,
  namesMore: (word: string) => boolean = () => false,
): 'pupils' | 'other' | undefined {
  // No school is named by a meal.
  const own = words.replace(/\bschool meals?\b|\b(?:with|without)\b.*/i, '');
  const named = tokensOf(own).find(
    ({ word }) => namesPupils(word) || namesOthers(word) || namesMore(word),
  );
  return named && (namesPupils(named.word) ? 'pupils' : 'other');
}

/** Where the words of a cell begin, or the cell where it has none. */
function placeOf({ node }: Cell): Place {
  return placeOfNode(node.children[0] ?? node);
}

function cellOf(node: TableCell): Cell {
  const words = wordsOf(node.children).replace(/\s+/g, ' ').trim();
  const number =
    /^(?:about |around |~)?(\d{1,3}(?:,\d{3})+|\d+)(?: (?:pupils?|children|students?|learners?))?$/i.exec(
      words,
    )?.[1];
  return {
    node,
    words,
    value: number === undefined ? undefined : Number(number.replaceAll(',', '')),
    percent: /^(\d{1,3}(?:\.\d+)?) ?%$/.exec(words)?.[1],
    isHidden: hiddenCell.test(words),
  };
}
