import type { Autosave } from "./autosave";
import { ChecksCount } from "./proofreading/checks-count";
import type { SelectedText } from "./selected-text";
import { SignedOut } from "./signed-out";
import { StatusLine } from "./status-line";
import type { StoryWords } from "./story-words";
import { WordCounter } from "./word-counter";

/** Whether the words are safe and how many they are; and the way back in when the session ended. */
export function EditorFoot({
  words,
  status,
  isUnsettled,
  autosave,
  selected,
  timeZone,
}: {
  words: StoryWords;
  status: Autosave["status"];
  isUnsettled: boolean;
  autosave: Autosave;
  selected: SelectedText;
  timeZone: string;
}) {
  return (
    <>
      <StatusLine
        status={status}
        isUnsettled={isUnsettled}
        timeZone={timeZone}
        onRetry={() => void autosave.flush()}
      >
        <ChecksCount />
        <WordCounter words={words} selected={selected} />
      </StatusLine>
      <SignedOut isOut={status.is === "signed-out"} onSignedIn={() => void autosave.flush()} />
    </>
  );
}
