/*
 * The rules for the built pages: `tests/html.test.ts` applies them to every page. A rule that is
 * switched off has its reason beside it.
 */
import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: [
    'html-validate:recommended',
    'html-validate:standard',
    'html-validate:document',
    'html-validate:a11y',
  ],
  rules: {
    // Safari takes the meaning of a list away with its bullets; role="list" gives it back.
    'no-redundant-role': 'off',
    // Nothing comes from another site, so there is no third party whose file could be changed.
    'require-sri': 'off',
    // A search engine cuts a long title; a title that was cut beforehand says less to everybody.
    // The schema keeps the titles of entries to 90 characters.
    'long-title': 'off',
  },
});
