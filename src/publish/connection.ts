import type { Readable, Writable } from 'node:stream';

/** What the DevTools protocol carries: a method's parameters or results. */
// biome-ignore lint/suspicious/noExplicitAny: the protocol's results are read field by field where they are used
export type Wire = Record<string, any>;

interface Waiting {
  resolve(result: Wire): void;
  reject(error: Error): void;
}

/**
 * The browser's DevTools protocol over two pipes: JSON messages that end in a NUL.
 * A client of our own, because all that a build asks of a browser is seven commands, and loading a
 * driver library takes longer than the browser takes to start.
 */
export class Connection {
  #next = 1;
  #rest: Buffer[] = [];
  #waiting = new Map<number, Waiting>();
  #listeners = new Set<(method: string, params: Wire, session?: string) => void>();
  #closed: Error | undefined;
  #out: Writable;

  constructor(output: Writable, input: Readable) {
    this.#out = output;
    input.on('data', (chunk: Buffer) => this.#read(chunk));
    // A browser that dies is reported once, by who started it: its last words say more than a broken pipe.
    output.on('error', () => {});
    input.on('error', () => {});
  }

  /** Sends a command and gives its result. Throws the browser's own message, or why the browser is gone. */
  send(method: string, params: Wire = {}, session?: string): Promise<Wire> {
    if (this.#closed) return Promise.reject(this.#closed);
    const id = this.#next++;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#out.write(`${JSON.stringify({ id, method, params, ...(session && { sessionId: session }) })}\0`);
    });
  }

  /** Calls back for each event; the returned function stops it. */
  listen(callback: (method: string, params: Wire, session?: string) => void): () => void {
    this.#listeners.add(callback);
    return () => this.#listeners.delete(callback);
  }

  /** Gives the first event of that name in that session. Ask before sending what causes it. */
  once(method: string, session: string): Promise<Wire> {
    return new Promise((resolve, reject) => {
      const id = -this.#next++;
      const stop = this.listen((name, params, from) => {
        if (name !== method || from !== session) return;
        stop();
        this.#waiting.delete(id);
        resolve(params);
      });
      this.#waiting.set(id, { resolve, reject });
    });
  }

  /** Ends every waiting command with this error. */
  fail(error: Error): void {
    if (this.#closed) return;
    this.#closed = error;
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #read(chunk: Buffer): void {
    let from = 0;
    for (let end = chunk.indexOf(0); end >= 0; end = chunk.indexOf(0, from)) {
      const message = Buffer.concat([...this.#rest, chunk.subarray(from, end)]);
      this.#rest = [];
      from = end + 1;
      this.#take(JSON.parse(message.toString('utf8')));
    }
    if (from < chunk.length) this.#rest.push(chunk.subarray(from));
  }

  #take({ id, method, params, result, error, sessionId }: Wire): void {
    if (id === undefined) {
      for (const listener of this.#listeners) listener(method, params, sessionId);
      return;
    }
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`The browser refused: ${error.message}`));
    else waiting?.resolve(result);
  }
}
