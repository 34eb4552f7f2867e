/** Told when who holds which office or seat has changed, so that no process goes on with what it remembers of it. */
export const registerTopic = 'register';
