import { createServer } from "node:net";
import { Stop } from "./speech.mjs";

/**
 * The port to serve on: PORT, 3000 without one, any free one for 0.
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<number>}
 */
export async function demandPort(env) {
  const port = portOf(env.PORT);
  return await new Promise((resolve, reject) => {
    const server = createServer();
    server.on("error", (error) => reject(new Stop(whyNotPort(port, error.code))));
    server.listen({ port, exclusive: true }, () => {
      const taken = server.address().port;
      server.close(() => resolve(taken));
    });
  });
}

/** @param {string | undefined} wish */
export function portOf(wish) {
  if (wish === undefined || wish === "") return 3000;
  if (/^\d{1,5}$/.test(wish) && Number(wish) <= 65535) return Number(wish);
  throw new Stop({
    zh: `PORT=${wish} 不是端口号：请用 1 到 65535 之间的一个数。`,
    en: `PORT=${wish} is not a port: use a number from 1 to 65535.`,
  });
}

/**
 * @param {number} port
 * @param {string | undefined} code of the failed system call
 */
export function whyNotPort(port, code) {
  if (code === "EADDRINUSE") {
    return {
      zh: `端口 ${port} 已有别的程序在用：请停下它，或换一个端口，例如 PORT=${port + 1} npm start。`,
      en: `Port ${port} is already in use by another program: stop it, or take another port, such as PORT=${port + 1} npm start.`,
    };
  }
  return {
    zh: `端口 ${port} 不能用（${code}）：1024 以下的端口常常要管理员权限，请用 PORT 换一个，例如 PORT=3000 npm start。`,
    en: `Port ${port} cannot be used (${code}): ports below 1024 often need an administrator, so set PORT to another, such as PORT=3000 npm start.`,
  };
}
