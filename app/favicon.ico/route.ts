import { drawnOnce } from "@/app/drawn-once";
import { drawIcon } from "./draw-icon";

export const dynamic = "force-dynamic";

/** What browsers ask for without being told to. */
export const GET = drawnOnce("image/x-icon", drawIcon);
