import { build, noteServing } from "./build.mjs";
import { demandPort } from "./port.mjs";
import { prepare } from "./prepare.mjs";
import { publicUrlOf } from "./public-url.mjs";
import { secretsOf } from "./secrets.mjs";
import { serve } from "./serve.mjs";
import { inWords, say } from "./speech.mjs";

/**
 * Builds if need be, brings the data up to date and serves it.
 * @param {string} dataDir
 * @param {number} port
 */
export async function run(dataDir, port) {
  const publicUrl = publicUrlOf(process.env);
  await build();
  noteServing();
  const address = publicUrl ?? `http://localhost:${port}`;
  const settings = {
    DATA_DIR: dataDir,
    PORT: String(port),
    NEXTAUTH_URL: address,
    ...(publicUrl && { PUBLIC_URL: publicUrl }),
    ...secretsOf(dataDir, process.env),
  };
  const newcomers = await prepare(settings);
  await demandPort({ PORT: String(port) });
  await serve(port, settings, () => greet(address, newcomers));
}

/**
 * @param {string} address
 * @param {import("./prepare.mjs").Newcomers} newcomers
 */
function greet(address, newcomers) {
  say({ zh: `\n  报头已经开张：${address}`, en: `  Masthead is open: ${address}` });
  if (newcomers.accounts.length > 0) {
    say({
      zh: `\n  示范报纸的账号，密码都是 ${newcomers.password}`,
      en: `  Accounts of the demo newspaper, all with the password ${newcomers.password}`,
    });
    for (const { login, name, role } of newcomers.accounts) {
      process.stdout.write(`    ${login}  ${name}  ${inWords(role, " / ")}\n`);
    }
  }
  say({ zh: "\n  按 Ctrl-C 停止。", en: "  Press Ctrl-C to stop.\n" });
  process.send?.({ address });
}
