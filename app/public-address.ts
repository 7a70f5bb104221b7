/** The address readers use, without a slash at its end: PUBLIC_URL, else next-auth's own, else this machine's port. */
export function publicAddress(): string {
  const { PUBLIC_URL, NEXTAUTH_URL, PORT } = process.env;
  return (PUBLIC_URL || NEXTAUTH_URL || `http://localhost:${PORT || 3000}`).replace(/\/+$/, "");
}

/** Whether the paper is served with TLS: cookies are bound to it, and browsers told to stay with it. */
export const isSecure = (): boolean => publicAddress().startsWith("https://");
