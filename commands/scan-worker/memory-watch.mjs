import { Worker } from "node:worker_threads";

/**
 * Ends the process when it takes more than this. A thread looks, because a decoder that fills the memory lets nobody
 * else have a turn, and because what it fills is not V8's own.
 * @param {number} most bytes
 */
export function watchMemory(most) {
  const watch = `setInterval(() => {
    if (process.memoryUsage.rss() > ${most}) process.kill(process.pid, "SIGKILL");
  }, 20);`;
  new Worker(watch, { eval: true }).unref();
}
