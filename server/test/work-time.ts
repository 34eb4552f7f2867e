/** Milliseconds of processor time that something takes: what other programs do meanwhile does not count. */
export function workTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
