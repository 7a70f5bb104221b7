import { notFound } from "next/navigation";
import { requireActor } from "@/app/session";

/** Any other address of the desk: not found, inside the frame. */
export default async function UnknownRoom() {
  await requireActor();
  notFound();
}
