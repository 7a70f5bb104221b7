import { useMemo } from "react";
import { useVisitor } from "./visitor";

type Act = (input: never, by?: string) => unknown;

/** Server actions that say for whom the screen was drawn: sent after somebody else signed in here, they are refused. */
export function useActsOf<A extends object>(acts: A): A {
  const { id } = useVisitor();
  return useMemo(
    () =>
      Object.fromEntries(
        Object.entries(acts as Record<string, Act>).map(([name, act]) => [
          name,
          (input: never) => act(input, id || undefined),
        ]),
      ) as A,
    [acts, id],
  );
}
