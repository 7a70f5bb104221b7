/** What a person knows a browser by, out of its User-Agent: "Firefox · Windows"; empty when it says nothing. */
export function deviceName(userAgent: string | null | undefined): string {
  const agent = userAgent ?? "";
  const browser = first(agent, [
    ["MicroMessenger", "WeChat"],
    ["Edg", "Edge"],
    ["OPR", "Opera"],
    ["Firefox", "Firefox"],
    ["Chrome", "Chrome"],
    ["Safari", "Safari"],
  ]);
  const system = first(agent, [
    ["HarmonyOS", "HarmonyOS"],
    ["Android", "Android"],
    ["iPhone", "iPhone"],
    ["iPad", "iPad"],
    ["Windows", "Windows"],
    ["Mac OS X", "macOS"],
    ["Linux", "Linux"],
  ]);
  return [browser, system].filter(Boolean).join(" · ");
}

const first = (agent: string, names: readonly (readonly [sign: string, name: string])[]): string =>
  names.find(([sign]) => agent.includes(sign))?.[1] ?? "";
