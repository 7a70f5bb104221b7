import { drawnOnce } from "@/app/drawn-once";
import { drawMark } from "./draw-mark";

export const dynamic = "force-dynamic";

/** The paper's mark for links that others show. */
export const GET = drawnOnce("image/png", drawMark);
