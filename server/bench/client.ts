import { connect, type Socket } from 'node:net';

/** A request, ready to be written: what builds it is not measured. */
export type Packet = Buffer;

export const packetOf = (address: string, path: string, token: string, body: unknown): Packet => {
  const { host } = new URL(address);
  const text = Buffer.from(JSON.stringify(body));
  const head = [
    `POST ${path} HTTP/1.1`, `host: ${host}`, 'content-type: application/json', 'accept: application/json',
    `authorization: Bearer ${token}`, `content-length: ${text.length}`, '', '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head), text]);
};

const endOfHead = Buffer.from('\r\n\r\n');
const endOfChunks = Buffer.from('0\r\n\r\n');

const textOfChunks = (body: Buffer): string => {
  const parts: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = body.indexOf('\r\n', at);
    const size = Number.parseInt(body.toString('latin1', at, line), 16);
    if (!size) return Buffer.concat(parts).toString();
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 4 + size;
  }
};

/** The body when the whole answer is here, else null. */
const bodyOf = (bytes: Buffer): string | null => {
  const cut = bytes.indexOf(endOfHead);
  if (cut < 0) return null;
  const head = bytes.toString('latin1', 0, cut).toLowerCase();
  const body = bytes.subarray(cut + 4);
  const length = /content-length: (\d+)/.exec(head)?.[1];
  if (length !== undefined) return body.length < Number(length) ? null : body.toString();
  return body.subarray(-5).equals(endOfChunks) ? textOfChunks(body) : null;
};

/** One kept connection that asks one thing after another; far cheaper than any client library, so that it measures the server. */
export class Connection {
  readonly #socket: Socket;
  #parts: Buffer[] = [];
  #answered: ((body: string) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;

  constructor(address: string) {
    const { hostname, port } = new URL(address);
    this.#socket = connect({ host: hostname, port: Number(port), noDelay: true });
    this.#socket.on('data', (part) => this.#take(part as Buffer));
    this.#socket.on('error', (error) => this.#failed?.(error));
    this.#socket.on('close', () => this.#failed?.(new Error('the contestant closed the connection')));
  }

  #take(part: Buffer): void {
    this.#parts.push(part);
    const body = bodyOf(this.#parts.length === 1 ? part : Buffer.concat(this.#parts));
    if (body === null) return;
    this.#parts = [];
    this.#answered?.(body);
  }

  ask(packet: Packet): Promise<string> {
    return new Promise((answered, failed) => {
      this.#answered = answered;
      this.#failed = failed;
      this.#socket.write(packet);
    });
  }

  close(): void {
    this.#failed = null;
    this.#socket.destroy();
  }
}
