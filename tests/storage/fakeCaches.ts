/** A small Cache Storage for tests, with a limit of bytes and faults that can be switched on. */

const origin = 'https://doorway.example';

const addressOf = (request: RequestInfo | URL): string =>
  new URL(typeof request === 'string' ? request : 'url' in request ? request.url : request.href, origin).href;

type Entry = { readonly bytes: Uint8Array<ArrayBuffer>; readonly headers: Headers };

class FakeCache {
  readonly entries = new Map<string, Entry>();
  constructor(readonly storage: FakeCaches) {}

  async match(request: RequestInfo | URL, { ignoreSearch = false } = {}): Promise<Response | undefined> {
    this.storage.mayRefuse();
    const wanted = addressOf(request);
    const bare = (address: string): string => (ignoreSearch ? address.replace(/\?.*/, '') : address);
    const entry = [...this.entries].find(([address]) => bare(address) === bare(wanted))?.[1];
    return entry && new Response(entry.bytes, { headers: entry.headers });
  }

  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    this.storage.mayRefuse();
    const bytes = new Uint8Array(await response.arrayBuffer());
    const address = addressOf(request);
    const freed = this.entries.get(address)?.bytes.length ?? 0;
    if (this.storage.used() - freed + bytes.length > this.storage.limit) throw new DOMException('no room', 'QuotaExceededError');
    this.storage.written.push(new URL(address).pathname);
    this.entries.set(address, { bytes, headers: response.headers });
  }

  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.entries.delete(addressOf(request));
  }

  async keys(): Promise<{ url: string }[]> {
    this.storage.mayRefuse();
    return [...this.entries.keys()].map((url) => ({ url }));
  }
}

export class FakeCaches {
  readonly stores = new Map<string, FakeCache>();
  /** Paths in the order in which they were written. */
  readonly written: string[] = [];
  limit = Number.POSITIVE_INFINITY;
  refuses = false;

  mayRefuse(): void {
    if (this.refuses) throw new DOMException('refused', 'SecurityError');
  }

  used(): number {
    return [...this.stores.values()].flatMap(({ entries }) => [...entries.values()]).reduce((sum, { bytes }) => sum + bytes.length, 0);
  }

  async open(name: string): Promise<FakeCache> {
    this.mayRefuse();
    const found = this.stores.get(name) ?? new FakeCache(this);
    this.stores.set(name, found);
    return found;
  }

  async has(name: string): Promise<boolean> {
    this.mayRefuse();
    return this.stores.has(name);
  }

  async keys(): Promise<string[]> {
    this.mayRefuse();
    return [...this.stores.keys()];
  }

  async delete(name: string): Promise<boolean> {
    this.mayRefuse();
    return this.stores.delete(name);
  }

  /** Paths that a cache holds. */
  paths(name: string): string[] {
    return [...(this.stores.get(name)?.entries.keys() ?? [])].map((url) => new URL(url).pathname);
  }

  /** Damages what is stored at a path, as a bad disk would. */
  damage(name: string, path: string): void {
    const cache = this.stores.get(name);
    const entry = cache?.entries.get(addressOf(path));
    if (!cache || !entry) throw new Error(`nothing at ${path}`);
    const bytes = entry.bytes.slice();
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    cache.entries.set(addressOf(path), { ...entry, bytes });
  }
}
