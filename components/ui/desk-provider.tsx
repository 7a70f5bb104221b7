"use client";

import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { theme } from "./theme";
import { useEarlyInput } from "./use-early-input";

/** Theme, dialogs and notices of the desk. `nonce` lets the theme's own style element pass the CSP. */
export function DeskProvider({ nonce, children }: { nonce: string; children: ReactNode }) {
  useEarlyInput();
  return (
    <MantineProvider theme={theme} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <ModalsProvider>
        <Notifications position="bottom-right" />
        {children}
      </ModalsProvider>
    </MantineProvider>
  );
}
