/**
 * The server's time, whatever this computer's clock says and whenever somebody sets it: from what the server said when
 * it drew the screen, and how long that has been on it.
 */
export function serverClock(drawnAt: number, elapsed = () => performance.now()): () => number {
  const from = elapsed();
  return () => Math.round(drawnAt + elapsed() - from);
}
