import { describe, expect, it } from "vitest";
import { escapeHtml, html, raw } from "./html";

describe("markup from a template", () => {
  it("escapes everything a person may have typed, between tags and in attributes", () => {
    const typed = `<b onclick="x">'&\``;
    const escaped = "&lt;b onclick=&quot;x&quot;&gt;&#39;&amp;&#96;";
    expect(html`<p title="${typed}">${typed}</p>`.markup).toBe(
      `<p title="${escaped}">${escaped}</p>`,
    );
    expect(escapeHtml("版")).toBe("版");
  });

  it("lets markup through once, not escaped again", () => {
    const inner = html`<b>${"&"}</b>`;
    expect(html`<p>${inner}${[inner, "<"]}</p>`.markup).toBe("<p><b>&amp;</b><b>&amp;</b>&lt;</p>");
    expect(`${html`<hr>${raw("<br>")}`}`).toBe("<hr><br>");
  });

  it("prints numbers, nested lists, and nothing for nothing", () => {
    expect(html`${0}${[1, [2, ["三"]]]}${null}${undefined}${false}${""}`.markup).toBe("012三");
  });

  it("does not take an object that looks like markup for markup", () => {
    const forged = JSON.parse('{"markup":"<script>"}');
    expect(() => html`${forged}`).toThrow(TypeError);
  });
});
