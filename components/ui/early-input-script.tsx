/** A form field, whatever its kind. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What was done on a screen before it was alive. */
export interface EarlyInput {
  /** What each field said last: its value, or whether it is ticked. */
  readonly said: Map<Control, string | boolean>;
  /** Forms that were sent, with the button that did it. */
  readonly sent: Map<HTMLFormElement, HTMLElement | null>;
  readonly stopListening: () => void;
}

declare global {
  interface Window {
    earlyInput?: EarlyInput | undefined;
  }
}

/**
 * Notes what is typed, ticked, chosen and sent until `useEarlyInput` does it again, and keeps it from a screen that is
 * only coming alive: half of it would be heard, and drawn over. A form that scripts must send is kept from being sent by
 * the browser, which would load the page anew and lose every word of it.
 */
export function EarlyInputScript({ nonce }: { nonce: string }) {
  return (
    <script nonce={nonce} suppressHydrationWarning>
      {`(${listen.toString()})()`}
    </script>
  );
}

/** Runs in the browser by itself: it may use nothing from outside. */
function listen(): void {
  const said = new Map<Control, string | boolean>();
  const sent = new Map<HTMLFormElement, HTMLElement | null>();
  const note = (event: Event) => {
    const control = event.target as Control;
    const isTick = control.type === "checkbox" || control.type === "radio";
    const isControl = /^(INPUT|SELECT|TEXTAREA)$/.test(control.nodeName);
    // A click is an act of those that it ticks alone.
    if (!isControl || (event.type === "click" && !isTick)) return;
    said.set(control, isTick ? (control as HTMLInputElement).checked : control.value);
    event.stopPropagation();
  };
  const hold = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    // These the browser sends as well as any script.
    if (form.hasAttribute("action")) return;
    event.preventDefault();
    sent.set(form, event.submitter);
  };
  // On the window, before all others.
  const acts = ["input", "change", "click"];
  for (const act of acts) window.addEventListener(act, note, true);
  window.addEventListener("submit", hold, true);
  window.earlyInput = {
    said,
    sent,
    stopListening: () => {
      for (const act of acts) window.removeEventListener(act, note, true);
      window.removeEventListener("submit", hold, true);
    },
  };
}
