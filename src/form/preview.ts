import type { ParseMdx } from '#checks/gate/body.ts';
import { asCaseStudy, listed } from '#entries/caseStudy.ts';
import { describePatch } from '#patch/describe.ts';
import { escapeXml, patchSvg } from '#patch/svg.ts';
import { NOT_REPORTED } from '#schema/field.ts';
import { directions } from '#vocabulary/evidence.ts';
import { interventions } from '#vocabulary/interventions.ts';
import { levelLabel } from '#vocabulary/levels.ts';
import { structures } from '#vocabulary/structures.ts';
import { labelOf } from '#vocabulary/term.ts';
import { themeShortLabels } from '#vocabulary/themes.ts';
import type { Entry } from './entryFile.ts';
import { previewBody } from './previewBody.ts';
import type { Provisional } from './provisional.ts';
import { joinBody } from './sections.ts';

/** What the panel of a page says where a fact is not filled in yet. */
const NOT_YET = 'not filled in yet';

/**
 * The page of an entry in a simple form, as HTML: title, summary, key messages, patch, the facts at
 * a glance, the text and the sources. What is not filled in yet is said to be so.
 */
export function previewHtml(
  { data, stopgaps }: Provisional,
  { text }: Pick<Entry, 'text'>,
  parseMdx: ParseMdx,
): string {
  const body = joinBody(text);
  const entry = asCaseStudy('preview', data, body);
  const { setting } = data;
  const counts = (['schools', 'staff', 'pupils'] as const).flatMap((what) =>
    setting[what] === NOT_REPORTED ? [] : [`${setting[what].toLocaleString('en-GB')} ${what}`],
  );
  const unless = (name: string, words: string) => (stopgaps.has(name) ? NOT_YET : words);
  const facts: (readonly [string, string])[] = [
    ['Evidence', `${levelLabel(entry.rating.level)}, level ${String(entry.rating.level)} of 5`],
    [
      'Findings',
      data.outcomes?.length ? labelOf(directions, entry.direction) : 'No outcome is declared',
    ],
    ['Where', unless('setting', entry.where)],
    [
      'Who',
      listed([entry.phase === 'not reported' ? 'Phase not reported' : entry.phase, ...counts]),
    ],
    ['When', unless('period', entry.when)],
    [
      'What',
      unless(
        'interventions',
        listed(data.interventions.map((code) => labelOf(interventions, code))),
      ),
    ],
    ['Themes', unless('themes', listed(data.themes.map((code) => themeShortLabels[code])))],
    [
      'Joined as',
      unless('structures', listed(data.structures.map((code) => labelOf(structures, code)))),
    ],
    ['Cost', data.costs === NOT_REPORTED ? 'not reported' : 'declared'],
    ['Time', data.time === NOT_REPORTED ? 'not reported' : 'declared'],
  ];
  const patch =
    stopgaps.has('themes') || stopgaps.has('interventions')
      ? ''
      : `<div class="patch-frame">${patchSvg(entry.patch, { size: 'large', title: describePatch(entry.patch) })}</div>`;
  const written = data.kind === 'practice' && !stopgaps.has('authors') ? data.authors : [];
  return [
    `<h3 class="title">${escapeXml(data.title)}</h3>`,
    `<p class="lead">${escapeXml(data.summary)}</p>`,
    stopgaps.has('keyMessages')
      ? ''
      : `<ul>${data.keyMessages.map((each) => `<li>${escapeXml(each)}</li>`).join('')}</ul>`,
    `<div class="panel">${patch}<dl>${facts
      .map(([name, words]) => `<div><dt>${name}</dt><dd>${escapeXml(words)}</dd></div>`)
      .join('')}</dl></div>`,
    previewBody(body, data, parseMdx) ??
      '<p>The text cannot be shown before its errors are mended.</p>',
    sourcesOf(data.references, stopgaps),
    written.length === 0
      ? ''
      : `<p class="quiet">Written by ${escapeXml(
          written
            .map(({ name, role, organisation }) => `${name}, ${role}, ${organisation}`)
            .join('; '),
        )}.</p>`,
  ].join('');
}

function sourcesOf(
  references: Provisional['data']['references'],
  stopgaps: ReadonlySet<string>,
): string {
  if (references === undefined || references.length === 0 || stopgaps.has('references')) return '';
  const items = references.map(({ citation }) => `<li>${escapeXml(citation)}</li>`).join('');
  return `<h4>Sources</h4><ol>${items}</ol>`;
}
