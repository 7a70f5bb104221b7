import { memo } from "react";
import type { Box } from "@/core/layout/box";
import { areaMm, emMm, type RectMm, rowMm, typeArea } from "@/core/layout/grid";
import type { PageFormat } from "@/core/layout/page-format";
import type { PageLayout } from "@/core/layout/page-layout";
import { headlineLine, type Part, storyParts } from "@/core/layout/story-parts";
import classes from "./page-thumbnail.module.css";

/**
 * A page in small, as an editor recognises it: headlines black, text grey, pictures dark, advertisements crossed. It
 * is drawn from the layout alone, so it follows every change at once.
 *
 * @param titles headlines by story id: set as words where they are known, as bars where not
 * @param label what it shows, for who cannot see it; without one it is decoration
 */
export const PageThumbnail = memo(function PageThumbnail({
  layout,
  titles,
  label,
  className,
}: {
  layout: PageLayout;
  titles?: Readonly<Record<string, string>> | undefined;
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
        <BoxInSmall
          key={box.id}
          box={box}
          format={format}
          title={("storyId" in box && box.storyId && titles?.[box.storyId]) || ""}
        />
      ))}
    </svg>
  );
  if (!label) return drawing;
  return (
    <span role="img" aria-label={label} className={classes.named}>
      {drawing}
    </span>
  );
}, isSameDrawing);

function isSameDrawing(
  one: { readonly layout: PageLayout; readonly titles?: object | undefined },
  other: { readonly layout: PageLayout; readonly titles?: object | undefined },
): boolean {
  return one.layout === other.layout && JSON.stringify(one.titles) === JSON.stringify(other.titles);
}

const attributes = ({ left, top, width, height }: RectMm) => ({
  x: round(left),
  y: round(top),
  width: round(width),
  height: round(height),
});

const round = (mm: number): number => Math.round(Math.max(0, mm) * 10) / 10;

function BoxInSmall({ box, format, title }: { box: Box; format: PageFormat; title: string }) {
  const rect = areaMm(box, format);
  // The last row of a box is clear space.
  const shown = { ...rect, height: rect.height - rowMm(format) };
  switch (box.kind) {
    case "story":
      return <StoryInSmall box={box} rect={rect} format={format} title={title} />;
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
  title,
}: {
  box: Extract<Box, { kind: "story" }>;
  rect: RectMm;
  format: PageFormat;
  title: string;
}) {
  const parts = storyParts(box, format);
  const place = (part: Part): RectMm => ({
    left: rect.left + part.left * emMm(format),
    top: rect.top + part.top * rowMm(format),
    width: part.width * emMm(format),
    height: part.rows * rowMm(format),
  });
  const isFramed = box.frame === "box" || box.tint > 0;
  const isRuled = box.frame === "rule" && !isFramed;
  return (
    <g>
      {isFramed && (
        <rect
          className={classes.frame}
          {...attributes({ ...rect, height: rect.height - rowMm(format) })}
        />
      )}
      {isRuled && <rect className={classes.frame} {...attributes({ ...rect, height: 0.4 })} />}
      <HeadlineInSmall box={box} rect={place(parts.headline)} format={format} title={title} />
      {parts.columns.map((column) => (
        <rect key={column.left} className={classes.text} {...attributes(place(column))} />
      ))}
      {parts.picture && <rect className={classes.picture} {...attributes(place(parts.picture))} />}
    </g>
  );
}

/** The words in their size; a bar where the headline is not known or stands upright. */
function HeadlineInSmall({
  box,
  rect,
  format,
  title,
}: {
  box: Extract<Box, { kind: "story" }>;
  rect: RectMm;
  format: PageFormat;
  title: string;
}) {
  const { lines, scale, direction } = box.headline;
  if (title === "" || direction === "vertical")
    return <rect className={classes.headline} {...attributes(inked(rect))} />;
  const size = headlineLine(scale).em * emMm(format);
  const most = Math.max(1, Math.floor(rect.width / size));
  const words = [...title];
  const perLine = Math.min(most, Math.ceil(words.length / lines));
  return Array.from({ length: lines }, (_, line) => (
    <text
      key={line}
      className={classes.words}
      x={round(rect.left)}
      y={round(rect.top + (line + 0.85) * (rect.height / lines))}
      fontSize={round(size)}
    >
      {words.slice(line * perLine, (line + 1) * perLine).join("")}
    </text>
  ));
}

/** A line of type fills about half its height. */
const inked = (rect: RectMm): RectMm => ({
  ...rect,
  top: rect.top + rect.height * 0.2,
  height: rect.height * 0.6,
  width: rect.width * 0.88,
});
