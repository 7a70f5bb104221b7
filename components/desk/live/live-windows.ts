/** What windows of one person on one piece of work, a story or an issue, say to find out which of them still live. */
type Roll = { readonly say: "who" } | { readonly say: "here"; readonly tab: string };

/** How long a living window has to answer, ms. */
const patience = 250;

const channelOf = (userId: string, workId: string): BroadcastChannel | null =>
  typeof BroadcastChannel === "undefined"
    ? null
    : new BroadcastChannel(`masthead:windows:${userId}:${workId}`);

/** Answers for this window as long as it lives. @returns what ends it. */
export function answerAsWindow(userId: string, workId: string, tab: string): () => void {
  const channel = channelOf(userId, workId);
  if (!channel) return () => undefined;
  channel.onmessage = ({ data }: MessageEvent<Roll>) => {
    if (data.say === "who") channel.postMessage({ say: "here", tab } satisfies Roll);
  };
  return () => channel.close();
}

/** The windows in which this person has it open now. One that does not answer is taken for gone. */
export async function liveWindows(userId: string, workId: string): Promise<ReadonlySet<string>> {
  const live = new Set<string>();
  const channel = channelOf(userId, workId);
  if (!channel) return live;
  channel.onmessage = ({ data }: MessageEvent<Roll>) => {
    if (data.say === "here") live.add(data.tab);
  };
  channel.postMessage({ say: "who" } satisfies Roll);
  await new Promise((resolve) => setTimeout(resolve, patience));
  channel.close();
  return live;
}
