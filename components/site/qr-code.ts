import QRCode from "qrcode";
import { type Html, html } from "@/core/blocks/html";

/** Modules of white that a reader of codes wants around it. */
const quiet = 4;

/** The text as a QR code, drawn as one path: black on white in light and dark, as cameras want it. */
export function qrCode(text: string, label: string): Html {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" });
  const { size, data } = modules;
  const whole = size + 2 * quiet;
  const row = (y: number) => {
    const dark = Array.from(data.subarray(y * size, (y + 1) * size), (of) => (of ? "1" : "0"));
    return [...dark.join("").matchAll(/1+/g)].map(
      ({ 0: run, index }) => `M${index + quiet} ${y + quiet}h${run.length}v1h-${run.length}z`,
    );
  };
  const path = Array.from({ length: size }, (_, y) => row(y).join("")).join("");
  return html`<svg class="qr" viewBox="0 0 ${whole} ${whole}" role="img" aria-label="${label}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${whole}v${whole}H0z"/><path d="${path}"/></svg>`;
}
