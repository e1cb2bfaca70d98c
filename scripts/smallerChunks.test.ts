import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import * as pagefind from 'pagefind';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BuildFailure } from './buildFailure.ts';
import { cutChunks } from './smallerChunks.ts';

interface Searched {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: { id: string; score: number; words: number[] }[] }>;
}

/** Made-up words, enough for several pieces: "waba", "wabe", and so on. */
const words = Array.from(
  { length: 4000 },
  (_, index) =>
    `w${[index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400)]
      .map((place) => 'bcdfghjklmnpqrstvwxz'[place] ?? '')
      .join('a')}`,
);

let folder: string;
let server: Server;
const opened: Searched[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'best-bits-chunks-'));
  const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
  for (let page = 0; page < 120; page += 1) {
    const own = words.filter((_, place) => (place * 7 + page * 13) % 11 < 4);
    await index?.addCustomRecord({
      url: `/${String(page)}/`,
      content: own.join(' '),
      language: 'en',
      meta: { title: `Example ${own[page] ?? ''}` },
    });
  }
  await index?.writeFiles({ outputPath: join(folder, 'whole') });
  await pagefind.close();
  await cp(join(folder, 'whole'), join(folder, 'cut'), { recursive: true });
  await cutChunks(join(folder, 'cut'));
  server = createServer(sirv(folder, { dev: true }));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  for (const name of ['whole', 'cut']) {
    const script = pathToFileURL(join(folder, name, 'pagefind.js')).href;
    const engine = (await import(/* @vite-ignore */ script)) as Searched;
    await engine.options({
      basePath: `http://localhost:${String(port)}/${name}/`,
      noWorker: true,
    });
    await engine.init();
    opened.push(engine);
  }
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

describe('an index that is cut up', () => {
  it('has more and smaller pieces', async () => {
    const [whole, cut] = await Promise.all(
      ['whole', 'cut'].map(async (name) => (await readdir(join(folder, name, 'index'))).length),
    );
    expect(cut ?? 0).toBeGreaterThan((whole ?? 0) * 2);
  });

  it('answers as before, words, beginnings and words in quotation marks', async () => {
    const asked = [
      ...words.filter((_, place) => place % 97 === 0),
      'wa',
      'wab',
      'wabac',
      'wzazaz',
      'nothing',
      'example',
      `"${words.slice(0, 2).join(' ')}"`,
      `${words[5] ?? ''} ${words[900] ?? ''}`,
    ];
    let found = 0;
    for (const each of asked) {
      const [whole, cut] = await Promise.all(
        opened.map(async (engine) =>
          (await engine.search(each)).results.map(({ id, score, words: places }) => [
            id,
            score,
            places,
          ]),
        ),
      );
      expect(cut, each).toEqual(whole);
      found += whole?.length ?? 0;
    }
    expect(found).toBeGreaterThan(1000);
  });

  it('is not made of files that are not as they should be', async () => {
    const broken = join(folder, 'broken');
    await cp(join(folder, 'whole'), broken, { recursive: true });
    const [meta = ''] = (await readdir(broken)).filter((name) => name.endsWith('.pf_meta'));
    await writeFile(join(broken, meta), 'no index');
    await expect(cutChunks(broken)).rejects.toThrow(BuildFailure);
  });
});
