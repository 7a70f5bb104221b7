"use client";

import { Button } from "@mantine/core";
import { IconPrinter } from "@tabler/icons-react";
import type { ReactNode } from "react";

/** Puts the screen on paper. */
export function PrintButton({ children }: { children: ReactNode }) {
  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconPrinter size={15} aria-hidden />}
      onClick={() => window.print()}
    >
      {children}
    </Button>
  );
}
