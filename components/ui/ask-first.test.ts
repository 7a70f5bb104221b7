import { modals } from "@mantine/modals";
import { expect, it, vi } from "vitest";
import { askFirst } from "./ask-first";

it("takes two quick presses of 方格's on 删去 as one", () => {
  const open = vi.spyOn(modals, "openConfirmModal").mockReturnValue("asked");
  const remove = vi.fn();
  const labels = { confirm: "删去", cancel: "不删" };
  askFirst({ title: "删去第 5 版？", children: "", labels, onConfirm: remove });
  const asked = open.mock.calls[0]?.[0];
  asked?.onConfirm?.();
  asked?.onConfirm?.();
  expect(remove).toHaveBeenCalledTimes(1);
});
