import { hash, verify } from "@node-rs/argon2";

/** argon2id, 64 MiB, three passes: about 80 ms, so a guess costs the guesser as much. */
const argon2id = 2;
const settings = { algorithm: argon2id, memoryCost: 65_536, timeCost: 3, parallelism: 1 };

let running = 0;
const waiting: (() => void)[] = [];

/** Two at a time: a flood of sign-ins must not take the machine's memory. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= 2) await new Promise<void>((resolve) => waiting.push(resolve));
  running++;
  try {
    return await work();
  } finally {
    running--;
    waiting.shift()?.();
  }
}

export const hashPassword = (password: string): Promise<string> =>
  inTurn(() => hash(password, settings));

export const verifyPassword = (passwordHash: string, password: string): Promise<boolean> =>
  inTurn(() => verify(passwordHash, password));
