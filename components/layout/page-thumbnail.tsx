import type { Box } from "@/core/layout/box";
import { areaMm, emMm, type RectMm, rowMm, typeArea } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import type { PageLayout } from "@/core/layout/page-layout";
import { type Part, storyParts } from "@/core/layout/story-parts";
import classes from "./page-thumbnail.module.css";

/**
 * A page in small, as an editor recognises it: headlines black, text grey, pictures dark, advertisements crossed. It
 * is drawn from the layout alone, so it follows every change at once.
 *
 * @param label what it shows, for who cannot see it; without one it is decoration
 */
export function PageThumbnail({
  layout,
  label,
  className,
}: {
  layout: PageLayout;
  label?: string | undefined;
  className?: string | undefined;
}) {
  const { format, boxes } = layout;
  const drawing = (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${format.widthMm} ${format.heightMm}`}
      className={[classes.page, className].filter(Boolean).join(" ")}
    >
      <rect className={classes.paper} width={format.widthMm} height={format.heightMm} />
      {boxes.length === 0 && <rect className={classes.empty} {...attributes(typeArea(format))} />}
      {boxes.map((box) => (
        <BoxInSmall key={box.id} box={box} format={format} />
      ))}
    </svg>
  );
  if (!label) return drawing;
  return (
    <span role="img" aria-label={label} className={classes.named}>
      {drawing}
    </span>
  );
}

const attributes = ({ left, top, width, height }: RectMm) => ({
  x: round(left),
  y: round(top),
  width: round(width),
  height: round(height),
});

const round = (mm: number): number => Math.round(Math.max(0, mm) * 10) / 10;

function BoxInSmall({ box, format }: { box: Box; format: PageFormat }) {
  const rect = areaMm(box, format);
  // The last row of a box is clear space.
  const shown = { ...rect, height: rect.height - rowMm(format) };
  switch (box.kind) {
    case "story":
      return <StoryInSmall box={box} rect={rect} format={format} />;
    case "picture":
      return <rect className={classes.picture} {...attributes(shown)} />;
    case "ad":
      return <AdInSmall rect={shown} />;
    case "nameplate":
      return <rect className={classes.nameplate} {...attributes(middle(shown))} />;
    case "rule":
    case "folio":
      return <rect className={classes.rule} {...attributes({ ...shown, height: 1.2 })} />;
    case "banner":
      return <rect className={classes.banner} {...attributes(shown)} />;
    case "text":
    case "contents":
      return <rect className={classes.note} {...attributes(shown)} />;
  }
}

const middle = (rect: RectMm): RectMm => ({
  ...rect,
  top: rect.top + rect.height * 0.2,
  height: rect.height * 0.6,
  width: rect.width * 0.6,
});

function AdInSmall({ rect }: { rect: RectMm }) {
  const { left, top, width, height } = rect;
  return (
    <g className={classes.ad}>
      <rect {...attributes(rect)} />
      <path
        d={`M${round(left)} ${round(top)}l${round(width)} ${round(height)}m0 ${-round(height)}l${-round(width)} ${round(height)}`}
      />
    </g>
  );
}

function StoryInSmall({
  box,
  rect,
  format,
}: {
  box: Extract<Box, { kind: "story" }>;
  rect: RectMm;
  format: PageFormat;
}) {
  const parts = storyParts(box, format);
  const place = (part: Part): RectMm => ({
    left: rect.left + part.left * emMm(format),
    top: rect.top + part.top * rowMm(format),
    width: part.width * emMm(format),
    height: part.rows * rowMm(format),
  });
  const isFramed = box.frame === "box" || box.tint > 0;
  return (
    <g>
      {isFramed && (
        <rect
          className={classes.frame}
          {...attributes({ ...rect, height: rect.height - rowMm(format) })}
        />
      )}
      <rect className={classes.headline} {...attributes(inked(place(parts.headline)))} />
      {parts.columns.map((column) => (
        <rect key={column.left} className={classes.text} {...attributes(place(column))} />
      ))}
      {parts.picture && <rect className={classes.picture} {...attributes(place(parts.picture))} />}
    </g>
  );
}

/** A line of type fills about half its height. */
const inked = (rect: RectMm): RectMm => ({
  ...rect,
  top: rect.top + rect.height * 0.2,
  height: rect.height * 0.6,
  width: rect.width * 0.88,
});
