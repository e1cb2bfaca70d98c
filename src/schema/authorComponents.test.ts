import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkText, exampleEntry } from '../../tests/fixtures/exampleEntry.ts';
import { root } from '../../tests/fixtures/root.ts';
import { authorComponent, authorComponents } from './authorComponents.ts';

const names = Object.keys(authorComponents);

describe('the components that an author may use', () => {
  it('are those that lie in the folder of author components', () => {
    const files = readdirSync(`${root}/src/components/author`)
      .filter((file) => file.endsWith('.astro'))
      .map((file) => file.slice(0, -'.astro'.length));
    expect(files.toSorted()).toEqual(names.toSorted());
  });

  it.each(Object.entries(authorComponents))(
    '%s has an example that passes the check where its ids are declared',
    (name, { example }) => {
      expect(example.startsWith(`<${name}`)).toBe(true);
      expect(checkText(exampleEntry({ text: example }))).toEqual([]);
    },
  );

  it.each(Object.entries(authorComponents))('%s takes text alone as attributes', (_name, each) => {
    expect(each.attributes.safeParse({ set: { html: 'x' } }).success).toBe(false);
    for (const attribute of Object.keys(each.attributes.shape)) {
      expect(attribute).toMatch(/^[a-z]+$/);
      expect(attribute).not.toMatch(/^(on.*|class|style|slot)$/);
    }
  });

  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', 'keypoint', ''])(
    'have none of the name %j',
    (name) => {
      expect(authorComponent(name)).toBeUndefined();
    },
  );
});
