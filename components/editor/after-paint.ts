/** A page nobody sees is not painted: then this is waited for instead, ms. */
const longest = 100;

/** Runs once the screen has shown what stands now, so that it costs no key its time. @returns what calls it off. */
export function afterPaint(run: () => void): () => void {
  let isOver = false;
  const once = () => {
    if (isOver) return;
    stop();
    run();
  };
  const timer = setTimeout(once, longest);
  const frame =
    typeof requestAnimationFrame === "undefined"
      ? 0
      : requestAnimationFrame(() => setTimeout(once));
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
    if (frame) cancelAnimationFrame(frame);
  };
  return stop;
}
