import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { directionOf } from '#evidence/direction.ts';
import { ladder } from '#evidence/ladder.ts';
import { mapByDomain, mapByTheme, type EvidenceMap, type MappedEntry } from '#evidence/map.ts';
import { methodOf } from '#evidence/method.ts';
import { heldInShort } from '#evidence/rating.ts';
import { outcomeDomains } from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { levelLabel } from '#vocabulary/levels.ts';
import { codesOf } from '#vocabulary/term.ts';
import { themes } from '#vocabulary/themes.ts';
import { siteFolder } from './builtSite.ts';
import { entries } from './library.ts';

/** The HTML of a page of the built site. */
function pageAt(path: string): string {
  return readFileSync(join(siteFolder, path, 'index.html'), 'utf8');
}

/** The text of HTML, with single spaces. */
function textOf(html: string): string {
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replace(/\s+/g, ' ');
}

/** The entries that a list shows on all of its pages. */
function entriesListed(path: string): string[] {
  const list = pageAt(path).split('id="entries"')[1] ?? '';
  const slugs = [...list.matchAll(/class="title"[^>]*>\s*<a href="\/case-studies\/([^/"]+)\/"/g)];
  const next = `${path}page/`;
  const further = Array.from({ length: 200 }, (_, index) => `${next}${String(index + 2)}/`)
    .filter((each) => existsSync(join(siteFolder, each, 'index.html')))
    .flatMap(entriesListed);
  return [...slugs.map((match) => match[1] ?? ''), ...further].toSorted();
}

const mappedEntries: MappedEntry[] = entries.map(({ slug, data, rating }) => ({
  slug,
  level: rating.level,
  direction: directionOf(data.outcomes ?? []),
  interventions: data.interventions,
  themes: data.themes,
  outcomes: data.outcomes ?? [],
}));

/** The fields of a table of the map, row by row: where each leads and what it says. */
function fieldsOf(id: string): { path: string; text: string }[] {
  const table = pageAt('/evidence-map/').split(`id="${id}"`)[1]?.split('</table>')[0] ?? '';
  return [...table.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = '']) => ({
    path: /href="([^"]*)"/.exec(cell)?.[1] ?? '',
    text: textOf(cell),
  }));
}

describe('the evidence map', () => {
  const tables: [string, string, EvidenceMap<string>, readonly string[]][] = [
    ['themes', 'by-theme', mapByTheme(mappedEntries), codesOf(themes)],
    ['outcomes', 'by-outcome', mapByDomain(mappedEntries), codesOf(outcomeDomains)],
  ];

  it.each(tables)('has a field for each intervention and each of the %s', (_, id, __, columns) => {
    expect(fieldsOf(id)).toHaveLength(interventions.terms.length * columns.length);
  });

  it.each(tables)(
    'counts what the entries are, and leads to exactly those: %s',
    (_, id, map, columns) => {
      const fields = fieldsOf(id);
      let filled = 0;
      for (const [row, intervention] of codesOf(interventions).entries()) {
        for (const [column, code] of columns.entries()) {
          const field = fields[row * columns.length + column];
          const cell = map.get(intervention)?.get(code);
          if (cell === undefined) {
            expect(field?.path).toBe('/contribute/');
            expect(field?.text).toContain('None yet');
            continue;
          }
          filled += 1;
          const noun = cell.slugs.length === 1 ? 'entry' : 'entries';
          expect(field?.text).toContain(`${String(cell.slugs.length)} ${noun}`);
          expect(field?.text).toContain(`highest level: ${levelLabel(cell.highest)}`);
          expect(entriesListed(field?.path ?? '')).toEqual(cell.slugs.toSorted());
        }
      }
      expect(filled).toBeGreaterThan(20);
    },
  );
});

describe('the page on how the library rates', () => {
  const text = textOf(pageAt('/how-we-rate/'));
  const method = methodOf(ladder);
  const sentences = [
    ...method.levels.flatMap(({ description, ways }) => [
      description,
      ...ways.flat().flatMap(({ sentence, standIns }) => [sentence, ...standIns]),
    ]),
    ...method.caps,
  ];

  it('says every rule in the words of the rule, and names the version', () => {
    expect(sentences.length).toBeGreaterThan(30);
    expect(sentences.filter((sentence) => !text.includes(sentence))).toEqual([]);
    expect(text).toContain(`version ${method.version}`);
  });
});

describe('a case study', () => {
  it.each(entries.map((entry) => [entry.slug, entry] as const))(
    '%s shows its level, what holds it, and every fact that went in',
    (slug, { rating }) => {
      const html = pageAt(`/case-studies/${slug}/`);
      const text = textOf(html);
      expect(text).toContain(`${levelLabel(rating.level)} level ${String(rating.level)} of 5`);
      expect(text).toContain(heldInShort(rating) ?? '');
      for (const reason of [...rating.met, ...rating.heldBy]) {
        expect(text).toContain(reason.sentence);
      }
      const check = html.split('id="check-rating"')[1]?.split('</details>')[0] ?? '';
      expect([...check.matchAll(/<code[^>]*>([^<]+)</g)].map((match) => match[1])).toEqual(
        rating.facts.map(({ path }) => path),
      );
    },
  );
});
