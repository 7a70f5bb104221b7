import { rmSync } from "node:fs";
import { signIn } from "@/commands/sign-in";
import { hashPassword, verifyPassword } from "@/db/password";
import { updateUser } from "@/db/queries/people/write-user";
import { cast } from "@/db/seed/cast";
import { freshNewsroom } from "@/db/seed/fresh-newsroom";
import { transact } from "@/db/transact";
import { median, printFigures, timed } from "./measure";

export const about = "refused sign-ins: a wrong password beside an unknown login";

const tries = 60;

/** The two in turn, so that the machine's other work falls on both alike. */
export async function run(): Promise<void> {
  const room = await freshNewsroom();
  const passwordHash = await hashPassword("渡口旁的老钟楼 1931");
  await transact(async (tx) => {
    for (const { userId } of Object.values(room.actors))
      await updateUser(tx, userId, { passwordHash });
  });
  // Far enough apart that nobody is made to wait.
  const attempt = (login: string, n: number) =>
    timed(() =>
      signIn({
        login,
        password: "wrong password",
        address: `192.0.2.${n % 250}`,
        device: "",
        now: Date.UTC(2026, 10, 1) + n * 3_600_000,
      }).catch(() => undefined),
    );
  await attempt(cast.lu.login, 0);
  const known: number[] = [];
  const unknown: number[] = [];
  const proofs: number[] = [];
  for (let n = 1; n <= tries; n++) {
    known.push(await attempt(cast.lu.login, 2 * n));
    unknown.push(await attempt("nobody@lancheng.example", 2 * n + 1));
    proofs.push(await timed(() => verifyPassword(passwordHash, "wrong password")));
  }
  rmSync(room.dir, { recursive: true, force: true });
  const floor = { unit: "ms", floor: median(proofs), floorIs: "argon2 alone" };
  printFigures([
    { what: "wrong password, median", value: median(known), ...floor },
    { what: "unknown login, median", value: median(unknown), ...floor },
    {
      what: "unknown login ÷ wrong password",
      value: median(unknown) / median(known),
      unit: "×",
      least: 0.9,
      most: 1.1,
      bar: "0.9–1.1 ×",
    },
  ]);
}
