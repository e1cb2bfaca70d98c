import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../../tests/fixtures/root.ts';
import { headersFile, metaPolicy, securityHeaders } from './policy.ts';

const directives = (policy: string) =>
  new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values] as const;
    }),
  );

describe('the policy of every page', () => {
  const headerPolicy = securityHeaders['Content-Security-Policy'] ?? '';

  it('is in public/_headers as it is in the code', () => {
    expect(readFileSync(`${root}/public/_headers`, 'utf8')).toBe(headersFile());
  });

  it('refuses what it does not name', () => {
    expect(directives(headerPolicy).get('default-src')).toEqual(["'none'"]);
    expect(directives(metaPolicy).get('default-src')).toEqual(["'none'"]);
  });

  it('lets nothing inline run and nothing come from elsewhere', () => {
    for (const policy of [headerPolicy, metaPolicy]) {
      expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|https?:|data:|blob:|\*/);
    }
  });

  it('lets nobody frame a page, which only a header can say', () => {
    expect(directives(headerPolicy).get('frame-ancestors')).toEqual(["'none'"]);
    expect(directives(metaPolicy).has('frame-ancestors')).toBe(false);
    expect(directives(metaPolicy).has('upgrade-insecure-requests')).toBe(false);
  });

  it('is otherwise the same in the header and in the page', () => {
    const rest = directives(headerPolicy);
    rest.delete('frame-ancestors');
    rest.delete('upgrade-insecure-requests');
    expect(rest).toEqual(directives(metaPolicy));
  });

  it('stands beside the other headers that the gate asks for', () => {
    expect(securityHeaders).toMatchObject({
      'Strict-Transport-Security': expect.stringMatching(/max-age=31536000/) as string,
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
  });
});
