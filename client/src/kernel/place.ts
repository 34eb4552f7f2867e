/** Where the person wanted to go, carried through signing in. Only a path of ours: never another host. */
export function localPlace(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}
