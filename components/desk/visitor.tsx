"use client";

import { createContext, type ReactNode, useContext } from "react";

/** Who is signed in, as far as a screen needs to know. */
export interface VisitorWords {
  readonly id: string;
  readonly login: string;
  readonly name: string;
}

const Visitor = createContext<VisitorWords>({ id: "", login: "", name: "" });

export function VisitorProvider({
  visitor,
  children,
}: {
  visitor: VisitorWords;
  children: ReactNode;
}) {
  return <Visitor value={visitor}>{children}</Visitor>;
}

export const useVisitor = (): VisitorWords => useContext(Visitor);
