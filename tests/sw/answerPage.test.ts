import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeCaches } from '../storage/fakeCaches.ts';

const origin = 'https://doorway.example';
const requestOf = (path: string) => new Request(`${origin}${path}`);
let caches: FakeCaches;

/** A worker that was just started: what it remembers is gone, what it kept is there. */
const startWorker = async (more: object = {}) => {
  vi.resetModules();
  const { answerPage } = await import('#sw/answerPage.ts');
  const { isPlain, notePlain } = await import('#sw/plainNote.ts');
  const { keptLanguages } = await import('#sw/keptFiles.ts');
  const network = vi.fn<(request: Request) => Promise<Response>>(async () => new Response('from the network'));
  const reach = {
    shell: async (): Promise<Response | undefined> => new Response('the shell'),
    fetch: network,
    isPlain,
    notePlain,
    keptLanguages: async () => new Set(['en', ...(await keptLanguages())]),
    ...more,
  };
  const open = async (path: string) => (await answerPage(requestOf(path), reach)).text();
  return { open, network, notePlain, answerPage, reach };
};

beforeEach(() => {
  caches = new FakeCaches();
  vi.stubGlobal('caches', caches);
});

const keepPack = async (lang: string) => (await caches.open('doorway-packs')).put(`/packs/${lang}.0123456789ab.json`, new Response('{}'));
const offline = async () => {
  throw new TypeError('Failed to fetch');
};

describe('opening a page', () => {
  it('a kept language: the shell, and nothing is asked of the network', async () => {
    await keepPack('ti');
    const { open, network } = await startWorker();
    expect(await open('/ti/gp/')).toBe('the shell');
    expect(network).not.toHaveBeenCalled();
  });

  it('a language that is not kept: the network', async () => {
    const { open } = await startWorker();
    expect(await open('/ti/gp/')).toBe('from the network');
    expect(await open('/en/gp/')).toBe('the shell');
  });

  it('a language that is not kept, without a network: the shell', async () => {
    expect(await (await startWorker({ fetch: offline })).open('/ti/gp/')).toBe('the shell');
  });

  it('the shell is lost: the network', async () => {
    await keepPack('ti');
    expect(await (await startWorker({ shell: async () => undefined })).open('/ti/gp/')).toBe('from the network');
  });

  it('the store of files is broken: the network', async () => {
    const broken = { shell: () => Promise.reject(new DOMException('Unexpected internal error.', 'UnknownError')) };
    expect(await (await startWorker(broken)).open('/en/gp/')).toBe('from the network');
    const neither = (await startWorker({ ...broken, fetch: offline })).open('/ti/gp/');
    await expect(neither).rejects.toThrow('Failed to fetch');
  });

  it('neither: the browser says so itself', async () => {
    const { open } = await startWorker({ shell: async () => undefined, fetch: offline });
    await expect(open('/fa/')).rejects.toThrow('Failed to fetch');
  });

  it('a server that is down behind its front door: the shell; a page that it does not have: its own answer', async () => {
    const answering = (status: number) => startWorker({ fetch: async () => new Response(`status ${status}`, { status }) });
    expect(await (await answering(503)).open('/fa/gp/')).toBe('the shell');
    expect(await (await answering(404)).open('/fa/none/')).toBe('status 404');
  });

  it('fetches the request itself, so that redirects are the browser’s', async () => {
    const { answerPage, reach, network } = await startWorker();
    const request = requestOf('/fa/gp');
    await answerPage(request, reach);
    expect(network.mock.calls[0]?.[0]).toBe(request);
  });

  it('never keeps what came from the network: a log-in page is shown and forgotten', async () => {
    const { open } = await startWorker({ fetch: async () => new Response('please log in') });
    expect(await open('/fa/gp/')).toBe('please log in');
    expect(await open('/?plain')).toBe('please log in');
    expect(caches.written).toEqual(['/doorway-state/plain']);
  });

  it('caches that are refused: the network', async () => {
    await keepPack('ti');
    caches.refuses = true;
    expect(await (await startWorker()).open('/ti/gp/')).toBe('from the network');
  });
});

describe('a phone on which the script does not run', () => {
  it('after ?plain every page comes from the network, also when the worker was started anew', async () => {
    await keepPack('ti');
    expect(await (await startWorker()).open('/ti/gp/')).toBe('the shell');
    expect(await (await startWorker()).open('/ti/?plain')).toBe('from the network');
    expect(await (await startWorker()).open('/ti/gp/')).toBe('from the network');
    expect(await (await startWorker({ fetch: offline })).open('/ti/gp/')).toBe('the shell');
  });

  it('until the script reports that it runs', async () => {
    await keepPack('ti');
    const { open, notePlain } = await startWorker();
    await open('/ti/?plain');
    await notePlain(false);
    expect(await open('/ti/gp/')).toBe('the shell');
    expect(await (await startWorker()).open('/ti/gp/')).toBe('the shell');
  });

  it('a full phone cannot keep the note, but this run holds to it', async () => {
    await keepPack('ti');
    caches.limit = 0;
    const { open } = await startWorker();
    await open('/ti/?plain');
    expect(await open('/ti/gp/')).toBe('from the network');
  });
});
