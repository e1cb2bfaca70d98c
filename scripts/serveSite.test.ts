import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { securityHeaders } from '#layouts/policy.ts';
import { serveSite, type Served } from './serveSite.ts';

let folder = '';
let served: Served;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'best-bits-serve-'));
  writeFileSync(join(folder, 'package.json'), 'secret');
  const site = join(folder, 'deep', 'site');
  mkdirSync(join(site, 'one'), { recursive: true });
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'not here');
  writeFileSync(join(site, 'one', 'index.html'), 'one');
  served = await serveSite(site, '/repo/', 0);
});
afterAll(() => {
  served.server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** Asks for a path as it is written; `fetch` would tidy it first. */
function get(path: string): Promise<Answer> {
  const { port } = new URL(served.url);
  return new Promise((resolve, reject) => {
    request({ host: 'localhost', port, path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (body += part));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, body });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('the site on this machine', () => {
  it('has its home page at the address that is told', async () => {
    expect(served.url).toMatch(/^http:\/\/localhost:\d+\/repo\/$/);
    expect(await (await fetch(served.url)).text()).toBe('home');
  });

  it.each([
    ['/repo/', 200, 'home'],
    ['/repo/one/', 200, 'one'],
    ['/repo/?q=x', 200, 'home'],
    ['/repo/nowhere/', 404, 'not here'],
    ['/', 404, 'not here'],
    ['/one/', 404, 'not here'],
    ['/repository/', 404, 'not here'],
  ])('answers %s with %i', async (path, status, body) => {
    expect(await get(path)).toMatchObject({ status, body });
  });

  it('leads from the base path without its slash to the one with it', async () => {
    expect(await get('/repo')).toMatchObject({ status: 301, headers: { location: '/repo/' } });
  });

  it.each([
    '/repo/..%2f..%2fpackage.json',
    '/repo/../../package.json',
    '/repo/..%5c..%5cpackage.json',
    '/repo/%2e%2e/%2e%2e/package.json',
    '/repo//../../package.json',
    '/..%2f..%2fpackage.json',
    '/../../package.json',
    '/repo/%',
    '/repo/%00',
  ])('gives nothing from outside its folder for %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'not here' });
  });
});

describe('the headers of the site on this machine', () => {
  it.each(['/repo/', '/repo/nowhere/', '/'])('are those of the host, for %s', async (path) => {
    const { headers } = await get(path);
    const names = Object.keys(securityHeaders).filter(
      (name) => !['Content-Security-Policy', 'Strict-Transport-Security'].includes(name),
    );
    for (const name of names) {
      expect(headers[name.toLowerCase()]).toBe(securityHeaders[name]);
    }
    expect(headers['content-type']).toMatch(/^text\/html/);
  });

  it('keep the policy, less what would send a browser from plain http to https', async () => {
    const { headers } = await get('/repo/');
    const policy = String(headers['content-security-policy']);
    expect(`${policy}; upgrade-insecure-requests`).toBe(securityHeaders['Content-Security-Policy']);
    expect(headers['strict-transport-security']).toBeUndefined();
  });
});

describe('a port that is taken', () => {
  it('is an error, and no server is left behind', async () => {
    const port = Number(new URL(served.url).port);
    await expect(serveSite(folder, '/', port)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
