/** A form field, whatever its kind. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What was done on a screen before it was alive. */
export interface EarlyInput {
  readonly controls: Set<Control>;
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
 * Notes what is typed, ticked, chosen and sent until `useEarlyInput` does it again. A form that scripts must send is
 * kept from being sent by the browser, which would load the page anew and lose every word of it.
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
  const controls = new Set<Control>();
  const sent = new Map<HTMLFormElement, HTMLElement | null>();
  const note = (event: Event) => {
    controls.add(event.target as Control);
  };
  const hold = (event: SubmitEvent) => {
    const form = event.target as HTMLFormElement;
    // These the browser sends as well as any script.
    if (form.hasAttribute("action")) return;
    event.preventDefault();
    sent.set(form, event.submitter);
  };
  // On the window, before all others: the framework stops an event on a screen that is not alive at the document.
  window.addEventListener("input", note, true);
  window.addEventListener("change", note, true);
  window.addEventListener("submit", hold, true);
  window.earlyInput = {
    controls,
    sent,
    stopListening: () => {
      window.removeEventListener("input", note, true);
      window.removeEventListener("change", note, true);
      window.removeEventListener("submit", hold, true);
    },
  };
}
