/** Signs in through the door and returns the `Cookie` header of the session. */
export async function signInOverHttp(
  house: string,
  login: string,
  password: string,
): Promise<string> {
  const door = await fetch(`${house}/api/auth/csrf`);
  const { csrfToken } = (await door.json()) as { readonly csrfToken: string };
  const answer = await fetch(`${house}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { Cookie: cookiesOf(door), Origin: new URL(house).origin },
    body: new URLSearchParams({ csrfToken, login, password, json: "true" }),
  });
  const session = cookiesOf(answer);
  if (!session.includes("masthead.session=")) throw new Error(`${login} could not sign in`);
  return session;
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
