import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleEntry } from '../fixtures/exampleEntry.ts';
import { declaring, type AttackFolder, type Build } from './attackFolder.ts';
import { aPng } from './pictureParts.ts';

const text = exampleEntry({ facts: { pictures: undefined } });

/** A file at a place where none may be, beside a sound entry. */
const at =
  (...paths: readonly string[]): Build =>
  (folder) => {
    folder.entry();
    for (const path of paths) {
      folder.put(path, 'export default () => process.exit(7);\n');
    }
  };

/** A sound entry in a folder of another name. */
const named =
  (name: string): Build =>
  (folder) =>
    folder.put(`case-studies/${name}/index.mdx`, text);

/** Another name for something outside of the content folder. */
function link(folder: AttackFolder, path: string, to: string): void {
  rmSync(folder.place(path), { recursive: true, force: true });
  symlinkSync(to, folder.place(path));
}

/** Attacks by where a file lies, what it is and how large it is. */
export const treeAttacks: Readonly<Record<string, Build>> = {
  'link-as-an-entry': (folder) => {
    folder.put('case-studies/attack/.gitkeep', '');
    folder.put('../secret.mdx', text);
    link(folder, 'case-studies/attack/index.mdx', '../../../secret.mdx');
  },
  'link-to-nothing': (folder) => {
    folder.put('case-studies/attack/.gitkeep', '');
    link(folder, 'case-studies/attack/index.mdx', '/no/such/file');
  },
  'link-as-a-picture': async (folder) => {
    folder.picture('plan.png', await aPng());
    link(folder, 'case-studies/attack/plan.png', '/etc/hostname');
  },
  'link-as-a-folder': (folder) => {
    folder.put('../outside/index.mdx', text);
    link(folder, 'case-studies/attack', '../../outside');
  },
  'link-as-a-collection': (folder) => {
    folder.put('../outside/capacity.mdx', text);
    link(folder, 'themes', '../outside');
  },
  'link-as-the-glossary': (folder) => {
    link(folder, 'glossary.yaml', '/etc/hostname');
  },
  'link-as-the-content': (folder) => {
    renameSync(folder.content, `${folder.content}-elsewhere`);
    symlinkSync(`${folder.content}-elsewhere`, folder.content);
  },
  'link-that-turns-in-a-circle': (folder) => {
    folder.entry();
    link(folder, 'case-studies/attack/deeper', '.');
  },
  pipe: (folder) => {
    folder.entry();
    execFileSync('mkfifo', [folder.place('case-studies/attack/plan.png')]);
  },
  'submodule-that-was-fetched': at('case-studies/other/.git', 'case-studies/other/index.mdx'),
  'submodule-that-was-not': (folder) => {
    mkdirSync(folder.place('case-studies/other'));
  },
  'repository-within': at('.git/config', '.git/hooks/pre-commit'),
  'entry-that-is-a-program': (folder) => {
    folder.entry();
    chmodSync(folder.place('case-studies/attack/index.mdx'), 0o755);
  },
  'picture-that-is-a-program': async (folder) => {
    folder.picture('plan.png', await aPng());
    chmodSync(folder.place('case-studies/attack/plan.png'), 0o755);
  },
  'entry-too-large': (folder) => folder.entry({ text: 'Words. '.repeat(64 * 150) }),
  'glossary-too-large': (folder) => {
    folder.put('glossary.yaml', `- {term: a, meaning: "${'x'.repeat(520 * 1024)}"}\n`);
  },
  'picture-too-large': async (folder) => {
    const filler = Buffer.alloc(3 * 1024 * 1024);
    folder.picture('plan.png', Buffer.concat([await aPng(), filler]));
  },
  'pictures-too-many': async (folder) => {
    const files = Array.from({ length: 13 }, (_, index) => `plan-${String(index)}.png`);
    folder.entry({ facts: { pictures: declaring(...files) } });
    for (const file of files) {
      folder.put(`case-studies/attack/${file}`, await aPng());
    }
  },
  'picture-not-declared': async (folder) => {
    folder.entry();
    folder.put('case-studies/attack/plan.png', await aPng());
  },
  'picture-not-there': (folder) => folder.entry({ facts: { pictures: declaring('plan.png') } }),
  'address-in-capitals': named('Attack'),
  'address-with-two-hyphens': named('an--attack'),
  'address-with-a-dot': named('attack.html'),
  'address-with-an-underscore': named('an_attack'),
  'address-with-a-space': named('an attack'),
  'address-with-foreign-letters': named('\u0430ttack'),
  'address-too-long': named('a'.repeat(61)),
  'address-that-climbs-in-code': named('%2e%2e'),
  'address-that-is-a-flag': named('-rf'),
  'path-too-long': async (folder) => {
    const file = `${'a'.repeat(120)}.png`;
    folder.picture(file, await aPng());
  },
  'backslashes-in-a-name': at('case-studies\\..\\..\\evil.mdx'),
  'command-in-a-name': at('x\n::stop-commands::evil\n.mdx'),
  'cursor-in-a-name': at('x\u001B[2J.mdx'),
  'name-that-is-no-text': (folder) => {
    folder.entry();
    const name = Buffer.concat([Buffer.from(join(folder.content, 'x')), Buffer.from([0xff])]);
    writeFileSync(name, text);
  },
  'folder-within': at('case-studies/attack/deeper/index.mdx'),
  'folders-a-hundred-deep': at(`${'a/'.repeat(100)}x.mdx`),
  'entry-beside-its-folder': at('case-studies/attack.mdx'),
  'entry-at-the-top': at('attack.mdx'),
  'second-text': at('case-studies/attack/more.mdx'),
  'text-of-another-kind': at('case-studies/other/index.md'),
  'ending-in-capitals': at('case-studies/other/index.MDX'),
  'hidden-file': at('.env'),
  'hidden-file-beside': at('case-studies/attack/.env'),
  'hidden-folder': at('.github/workflows/evil.yml'),
  'litter-that-is-no-litter': (folder) => {
    folder.entry();
    folder.put('case-studies/attack/.DS_Store', Buffer.alloc(65 * 1024));
  },
  'folder-named-like-litter': at('.DS_Store/evil.mdx'),
  'program-beside': at('case-studies/attack/evil.js'),
  'component-beside': at('case-studies/attack/evil.astro'),
  'settings-of-the-site': at('astro.config.mjs'),
  'settings-of-packages': at('package.json', '.npmrc'),
  'drawing-beside': at('case-studies/attack/plan.svg'),
  'moving-picture-beside': at('case-studies/attack/plan.gif'),
  'page-beside': at('case-studies/attack/index.html'),
  'archive-beside': at('case-studies/attack/more.zip'),
  'picture-in-capitals': at('case-studies/attack/PLAN.PNG'),
  'picture-with-two-endings': at('case-studies/attack/plan.svg.png'),
  'picture-of-no-entry': at('case-studies/other/plan.png'),
  'page-of-no-theme': at('themes/everything.mdx'),
  'collection-of-its-own': at('pages/index.mdx'),
};
