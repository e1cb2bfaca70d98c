import { expect, it } from 'vitest';
import { fieldAnchor } from './anchor.ts';

it.each([
  [['title'], 'field-title'],
  [['setting', 'phases'], 'field-setting-phases'],
  [['theoryOfChange', 'because'], 'field-theory-of-change-because'],
  [
    ['outcomes', 'result', 'means', 'intervention', 'sd'],
    'field-outcomes-result-means-intervention-sd',
  ],
])('the anchor of %j is %s', (path, anchor) => {
  expect(fieldAnchor(path)).toBe(anchor);
});
