/** Preloaded into every program that launch.mjs starts: when the launcher is gone, the program ends too. */
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // Listening keeps a program alive that has nothing left to do; this one may end whenever it wants.
  process.channel.unref();
}
