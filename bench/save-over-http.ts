import type { Writers } from "./writers";

/** The n-th writer's next save as a browser sends it. @throws when it is not taken. */
export async function saveOverHttp(
  house: string,
  cookie: string,
  writers: Writers,
  n: number,
): Promise<void> {
  const { storyId, ...save } = writers.next(n);
  const answer = await post(house, storyId, save, { Cookie: cookie });
  if (answer.status !== 200) throw new Error(`a save was answered ${answer.status}`);
  const { revision } = (await answer.json()) as { readonly revision: number };
  writers.saved(n, revision);
}

/** The same request from somebody signed out: what the server itself takes to hear and refuse it. */
export async function refusedSave(house: string, writers: Writers, n: number): Promise<void> {
  const { storyId, ...save } = writers.next(n);
  const answer = await post(house, storyId, save, {});
  if (answer.status !== 401) throw new Error(`a stranger's save was answered ${answer.status}`);
  await answer.arrayBuffer();
}

/** Sends one save. */
export const post = (
  house: string,
  storyId: string,
  save: object,
  headers: Readonly<Record<string, string>>,
): Promise<Response> =>
  fetch(`${house}/api/desk/stories/${storyId}/save`, {
    method: "POST",
    headers: { ...headers, "Content-Type": "application/json", Origin: new URL(house).origin },
    body: JSON.stringify(save),
  });
