"use client";

import { useEffect, useState } from "react";
import classes from "./share.module.css";

/** White modules around the code, as ISO/IEC 18004 asks for. */
const quiet = 4;

/** A path of this house as a code for a phone's camera: dark on light in every colour scheme, or it is not read. */
export function QrCode({ path, label }: { path: string; label: string }) {
  const [drawn, setDrawn] = useState<{ readonly d: string; readonly side: number } | null>(null);
  useEffect(() => {
    let isHere = true;
    const address = window.location.origin + path;
    import("qrcode")
      .then(({ create }) => isHere && setDrawn(drawCode(create(address).modules)))
      .catch(() => undefined);
    return () => {
      isHere = false;
    };
  }, [path]);
  return (
    <figure className={classes.code}>
      {drawn && (
        <svg role="img" aria-label={label} viewBox={`0 0 ${drawn.side} ${drawn.side}`}>
          <path d={`M0 0h${drawn.side}v${drawn.side}H0z`} fill="#fff" />
          <path d={drawn.d} fill="#000" shapeRendering="crispEdges" />
        </svg>
      )}
      <figcaption>{label}</figcaption>
    </figure>
  );
}

/** One square a dark module. */
function drawCode({ size, data }: { readonly size: number; readonly data: Uint8Array }) {
  const squares = [...data].flatMap((isDark, at) =>
    isDark ? [`M${(at % size) + quiet} ${Math.floor(at / size) + quiet}h1v1h-1z`] : [],
  );
  return { d: squares.join(""), side: size + 2 * quiet };
}
