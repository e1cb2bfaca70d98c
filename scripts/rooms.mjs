import { relative } from 'node:path';

/**
 * Which way imports run: each room of `src/` and the rooms that it may use. The one table; the
 * linter enforces it (`eslint.config.js`). A file straight in `src/` is a room of its own.
 *
 * @type {Record<string, string[]>}
 */
const uses = {
  vocabulary: [],
  schema: ['vocabulary'],
  evidence: ['vocabulary', 'schema'],
  checks: ['vocabulary', 'schema', 'evidence'],
  patch: ['vocabulary', 'schema'],
  entries: ['vocabulary', 'schema', 'evidence', 'checks', 'patch', 'site.config.ts'],
  search: ['vocabulary', 'schema', 'evidence', 'entries', 'patch', 'site.config.ts'],
  form: ['vocabulary', 'schema', 'evidence', 'checks', 'patch', 'entries', 'site.config.ts'],
  styles: [],
  'site.config.ts': ['vocabulary', 'schema'],
  'content.config.ts': ['schema', 'entries'],
  'prerender.ts': [],
};
const entrances = ['content.config.ts', 'prerender.ts'];
const below = Object.keys(uses).filter((room) => !entrances.includes(room));
uses.components = below;
uses.layouts = [...below, 'components'];
uses.pages = [...below, 'components', 'layouts'];

/**
 * Rooms, and files of the search room, that run everywhere: in the build, at the command line and
 * in a browser. They touch no disk, no page and no build tool; what does is handed in.
 */
export const pure = [
  'src/{vocabulary,schema,evidence,checks,patch}/**/*.ts',
  'src/search/{address,card,facets,query}.ts',
  'src/search/query/**/*.ts',
  'src/form/*.ts',
];

/**
 * What the search room runs in the browser: all but what makes the index. Entries, which read the
 * disk, are not for it.
 */
const inBrowser = /^search\/(?!(?:fields|lexiconOf)\.ts$)/;

const machinery = /^(node:|astro$|astro[:/]|@astrojs\/|satteri(\/|$)|sharp(\/|$))/;

/**
 * Says what is wrong with an import, or nothing where all is well.
 *
 * @param {string} file the importing file, relative to `src/`, with forward slashes
 * @param {string} specifier what it imports
 * @returns {string | undefined}
 */
function arrowFault(file, specifier) {
  const room = roomOf(file);
  const allowed = uses[room];
  if (!allowed) return `The room "${room}" is not in the table of scripts/rooms.mjs: add it there.`;

  if (specifier.startsWith('.')) {
    const target = new URL(specifier, `file:///src/${file}`).pathname;
    if (target.startsWith(`/src/${room}/`)) return undefined;
    return `"${specifier}" leaves the room ${room}. Import another room as "#room/file.ts".`;
  }
  if (!specifier.startsWith('#')) return undefined;

  const target = roomOf(specifier.slice(1));
  if (target === room) return `Inside a room use "./" or "../", not "#${room}/".`;
  const closed = target === 'entries' && inBrowser.test(file);
  if (allowed.includes(target) && !closed) return undefined;
  const may = allowed.filter((name) => !(name === 'entries' && inBrowser.test(file)));
  const who = closed ? `What runs in the browser (${file})` : room;
  return `${who} may not import ${target}; it may import ${may.join(', ') || 'no other room'}.`;
}

/** The first step of a path below `src/`. */
function roomOf(/** @type {string} */ path) {
  return path.split('/')[0] ?? path;
}

/**
 * A rule that looks at each import's source.
 *
 * @param {(file: string, specifier: string) => string | undefined} fault
 * @returns {import('eslint').Rule.RuleModule}
 */
function importRule(fault) {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const path = relative(context.cwd, context.filename).replaceAll('\\', '/');
      if (!path.startsWith('src/')) return {};
      const file = path.slice('src/'.length);
      const check = (/** @type {{ source?: unknown }} */ node) => {
        const source =
          /** @type {(import('eslint').Rule.Node & { value?: unknown }) | null | undefined} */ (
            node.source
          );
        if (typeof source?.value !== 'string') return;
        const message = fault(file, source.value);
        if (message) context.report({ node: source, message });
      };
      return {
        ImportDeclaration: check,
        ExportNamedDeclaration: check,
        ExportAllDeclaration: check,
        ImportExpression: check,
        TSImportType: check,
      };
    },
  };
}

/** The two rules, as a plug-in for ESLint. */
export const rooms = {
  rules: {
    arrows: importRule(arrowFault),
    pure: importRule((file, specifier) =>
      machinery.test(specifier)
        ? `${file} runs in the browser too: "${specifier}" must be handed in, not imported.`
        : undefined,
    ),
  },
};
