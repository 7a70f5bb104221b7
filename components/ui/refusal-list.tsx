import { RefusalNote } from "./refusal-note";

/** Several refusals that belong to no field; nothing when there are none. */
export function RefusalList({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null;
  return (
    <RefusalNote>
      {messages.map((message) => (
        <div key={message}>{message}</div>
      ))}
    </RefusalNote>
  );
}
