/** Which sockets live by which session, so that a revoked session ends at once and not with its next event. */
export interface LiveSessions {
  add(sessionKey: string, end: () => void): () => void;
  end(sessionKey: string): void;
}

export const liveSessions = (): LiveSessions => {
  const ends = new Map<string, Set<() => void>>();
  return {
    add(sessionKey, end) {
      const known = ends.get(sessionKey) ?? new Set();
      ends.set(sessionKey, known.add(end));
      return () => {
        known.delete(end);
        if (known.size === 0 && ends.get(sessionKey) === known) ends.delete(sessionKey);
      };
    },
    end(sessionKey) {
      for (const end of ends.get(sessionKey) ?? []) end();
    },
  };
};
