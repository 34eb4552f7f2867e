/**
 * One at a time, in order of arrival. The embedded database has one connection, and the ORM's driver for it keeps
 * the state of the open transaction in a field: a second transaction begun meanwhile would commit the first one's.
 */
export class Exclusive {
  #last: Promise<unknown> = Promise.resolve();

  run<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work, work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }
}
