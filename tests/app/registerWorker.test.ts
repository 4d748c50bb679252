// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';

type State = 'installing' | 'installed' | 'activating' | 'activated' | 'redundant';

type Rule = { createScriptURL(text: string): string };

class FakeWorker extends EventTarget {
  readonly said: { type: string }[] = [];
  scriptURL = `${location.origin}/sw.js`;
  answer: unknown = null;
  isWhole = true;
  constructor(public state: State) {
    super();
  }
  become(state: State): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage(message: { type: string }, ports: MessagePort[] = []): void {
    this.said.push(message);
    ports[0]?.postMessage(message.type === 'is-ready' ? this.isWhole : this.answer);
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  active: FakeWorker | null = null;
  update = async () => this;
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = null;
  readonly registration = new FakeRegistration();
  readonly register = vi.fn<(url: unknown, options: unknown) => Promise<FakeRegistration>>(async () => this.registration);
  getRegistration = async () => this.registration;
}

let container: FakeContainer;
const reload = vi.fn<() => void>();
const start = async (worker: unknown = container) => {
  vi.resetModules();
  Object.defineProperty(navigator, 'serviceWorker', { value: worker, configurable: true });
  return (await import('#app/registerWorker.ts')).registerWorker(reload);
};

beforeEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  sessionStorage.clear();
  reload.mockClear();
  container = new FakeContainer();
});

describe('starting the worker', () => {
  it('is ready when the files are kept, and not before', async () => {
    const worker = new FakeWorker('installing');
    container.registration.installing = worker;
    const { ready, supported } = await start();
    expect(supported).toBe(true);
    const early = await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, 20, 'not yet'))]);
    expect(early).toBe('not yet');
    worker.become('activated');
    expect(await ready).toBe('kept');
    expect(container.register.mock.calls).toEqual([['/sw.js', { scope: '/', updateViaCache: 'none' }]]);
  });

  it('a worker that lacks a file is not ready', async () => {
    const worker = new FakeWorker('activated');
    worker.isWhole = false;
    container.registration.active = worker;
    expect(await (await start()).ready).toBe('not-kept');
  });

  it('files that do not come whole: says so', async () => {
    const worker = new FakeWorker('installing');
    container.registration.installing = worker;
    const { ready } = await start();
    await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 10));
    worker.become('redundant');
    expect(await ready).toBe('not-kept');
  });

  it('an update that fails leaves the version that is there', async () => {
    container.registration.active = new FakeWorker('activated');
    container.registration.installing = new FakeWorker('redundant');
    expect(await (await start()).ready).toBe('kept');
  });

  it.each([
    ['whole', true, 'kept'],
    ['not whole', false, 'not-kept'],
  ] as const)('a first version that gives way to another, which is %s', async (_what, isWhole, state) => {
    const first = new FakeWorker('installing');
    container.registration.installing = first;
    const { ready } = await start();
    await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
    await new Promise((resolve) => setTimeout(resolve, 10));
    container.registration.active = Object.assign(new FakeWorker('activated'), { isWhole });
    first.become('redundant');
    expect(await ready).toBe(state);
  });

  it('a version that is replaced later is not asked again', async () => {
    const first = new FakeWorker('installing');
    container.registration.installing = first;
    const { ready } = await start();
    first.become('activated');
    await ready;
    first.become('redundant');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(first.said.filter(({ type }) => type === 'is-ready')).toHaveLength(1);
  });

  it('no worker at all: said, and nothing throws', async () => {
    const worker = await start(null);
    expect(worker.supported).toBe(false);
    expect(await worker.ready).toBe('no-worker');
    await worker.applyUpdate();
    expect(await worker.applyUpdateIfAlone()).toBe(false);
    worker.reportRunning();
  });

  it.each([
    ['by a browser that could have it', new Response('// worker', { headers: { 'content-type': 'text/javascript' } }), 'no-worker'],
    ['because a log-in page came in its place', new Response('<p>', { headers: { 'content-type': 'text/html' } }), 'not-kept'],
  ])('a worker that is refused %s: said, and nothing throws', async (_why, file, state) => {
    vi.stubGlobal('fetch', async () => file);
    container.register.mockRejectedValue(new DOMException('insecure', 'SecurityError'));
    expect(await (await start()).ready).toBe(state);
  });

  it('under Trusted Types only the one address passes the one policy', async () => {
    const rules: Rule[] = [];
    const createPolicy = vi.fn<(name: string, rule: Rule) => object>((_name, rule) => {
      rules.push(rule);
      return { createScriptURL: (text: string) => ({ trusted: rule.createScriptURL(text), toString: () => text }) };
    });
    vi.stubGlobal('trustedTypes', { createPolicy });
    container.registration.active = new FakeWorker('activated');
    await (
      await start()
    ).ready;
    expect(createPolicy.mock.calls.map(([name]) => name)).toEqual(['doorway-worker']);
    expect(container.register.mock.calls[0]?.[0]).toMatchObject({ trusted: '/sw.js' });
    for (const other of ['/sw.js?x', 'https://elsewhere.example/sw.js', 'data:text/javascript,1']) {
      expect(() => rules[0]?.createScriptURL(other)).toThrow('only the worker');
    }
  });
});

describe('a new version', () => {
  const waiting = () => {
    container.controller = new FakeWorker('activated');
    container.registration.active = container.controller;
    container.registration.waiting = new FakeWorker('installed');
    return container.registration.waiting;
  };

  it('that waits is told, also to those who ask late', async () => {
    waiting();
    const worker = await start();
    const early = vi.fn<() => void>();
    worker.onUpdate(early);
    await vi.waitFor(() => expect(early).toHaveBeenCalled());
    const late = vi.fn<() => void>();
    worker.onUpdate(late);
    expect(late).toHaveBeenCalledTimes(1);
  });

  it('starts when the person agrees, and the page is loaded anew once', async () => {
    const next = waiting();
    const worker = await start();
    await worker.ready;
    expect(next.said).toEqual([]);
    const applied = worker.applyUpdate();
    await vi.waitFor(() => expect(next.said).toEqual([{ type: 'skip-waiting' }]));
    expect(reload).not.toHaveBeenCalled();
    next.become('activating');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reload).not.toHaveBeenCalled();
    next.become('activated');
    next.become('activated');
    await applied;
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('loads anew by itself where the browser does not say that it started', async () => {
    const next = waiting();
    const worker = await start();
    await worker.ready;
    vi.useFakeTimers();
    const applied = worker.applyUpdate();
    await vi.advanceTimersByTimeAsync(4000);
    expect(reload).not.toHaveBeenCalled();
    next.state = 'activated';
    await vi.advanceTimersByTimeAsync(500);
    await applied;
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each([true, false])('at a cold start, alone: %s', async (alone) => {
    const next = waiting();
    next.answer = alone;
    const worker = await start();
    const applied = worker.applyUpdateIfAlone();
    await vi.waitFor(() => expect(next.said).toEqual([{ type: 'skip-waiting-if-alone' }]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reload).not.toHaveBeenCalled();
    next.become('activated');
    expect(await applied).toBe(alone);
    expect(reload).toHaveBeenCalledTimes(alone ? 1 : 0);
  });

  it('at a cold start, that does not start in time: the page stays, and is not loaded anew later', async () => {
    const next = waiting();
    next.answer = true;
    const worker = await start();
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval'] });
    const applied = worker.applyUpdateIfAlone();
    await vi.waitFor(() => expect(next.said).toHaveLength(1), { interval: 1 });
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(3000);
    expect(await applied).toBe(false);
    next.become('activated');
    expect(reload).not.toHaveBeenCalled();
  });

  it('at a cold start: the version that gives way is not asked anything more, which would start it anew', async () => {
    const next = waiting();
    next.answer = true;
    const worker = await start();
    const applied = worker.applyUpdateIfAlone();
    await vi.waitFor(() => expect(next.said).toHaveLength(1));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(container.controller?.said).toEqual([]);
    next.become('activated');
    await applied;
    await worker.ready;
    expect(container.controller?.said).toEqual([{ type: 'is-ready' }]);
  });

  it('at a cold start, where somebody has begun to use the page: the page stays', async () => {
    const next = waiting();
    next.answer = true;
    const worker = await start();
    (await import('#app/touched.ts')).watchTouch();
    const applied = worker.applyUpdateIfAlone();
    await vi.waitFor(() => expect(next.said).toHaveLength(1));
    dispatchEvent(new Event('pointerdown'));
    next.become('activated');
    expect(await applied).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('on a later page of the same window nothing starts by itself', async () => {
    const next = waiting();
    next.answer = false;
    await (await start()).applyUpdateIfAlone();
    next.said.length = 0;
    next.answer = true;
    expect(await (await start()).applyUpdateIfAlone()).toBe(false);
    expect(next.said).toEqual([]);
  });

  it('the page tells the worker that it runs', async () => {
    waiting();
    (await start()).reportRunning();
    expect(container.controller?.said).toEqual([{ type: 'app-is-running' }]);
  });
});
