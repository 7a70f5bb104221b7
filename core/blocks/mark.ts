import type { AttributeRules, Attributes } from "./attribute";
import type { Html } from "./html";

/** A manner in which words are set. Names are those of the editor and of stored bodies. */
export interface Mark {
  readonly name: string;
  readonly attrs: AttributeRules;
  html(attrs: Attributes, inner: Html): Html;
}
