"use client";

import { ActionIcon, Box, Button, Group, SegmentedControl, Slider } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { IconArrowBackUp, IconArrowForwardUp, IconPlus } from "@tabler/icons-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { v4 } from "uuid";
import { useAct } from "@/components/desk/use-act";
import { ActButton } from "@/components/ui/act-button";
import type { SaidRefusal } from "@/components/ui/action-answer";
import { RefusalNote } from "@/components/ui/refusal-note";
import type { PageZone } from "@/core/paper/page-zone";
import type { ScanView } from "@/core/paper/scan-view";
import { rectangle } from "@/core/paper/zone-moves";
import classes from "./scan.module.css";
import type { ScanRoomProps } from "./scan-room";
import { useUnsaved } from "./use-unsaved";
import { useZones } from "./use-zones";
import { ZoneList } from "./zone-list";
import { type StageTool, ZoneStage } from "./zone-stage";

/** The zones of a page: picture at one side, list at the other, one and the same in hand. */
export function ZoneEditor({
  view,
  onView,
  why,
  sections,
  sectionId,
  actions,
  onDirty,
}: ScanRoomProps & {
  view: ScanView;
  onView: (view: ScanView) => void;
  /** Whether there are changes that only this screen has. */
  onDirty: (isDirty: boolean) => void;
}) {
  const t = useTranslations("scans");
  const { scan, issueId, pageNumber } = view;
  const desk = useZones(scan?.zones ?? []);
  const [chosen, setChosen] = useState<string | null>(null);
  const [tool, setTool] = useState<StageTool>("choose");
  const [zoom, setZoom] = useState(1);
  const [revision, setRevision] = useState(scan?.revision ?? 0);
  // Refusals that loading the page as it is now has answered.
  const [heeded, setHeeded] = useState<readonly SaidRefusal[]>([]);
  const page = { issueId, pageNumber };
  const took = (zones: readonly PageZone[], now: number) => {
    if (scan) onView({ ...view, scan: { ...scan, zones, revision: now } });
    setRevision(now);
  };
  const saving = useAct(actions.saveZones, ({ revision: now }, { zones }) => {
    desk.keep(zones);
    took(zones, now);
  });
  const proposing = useAct(actions.propose, ({ revision: now, zones }) => {
    // What was drawn before is one step back.
    desk.change(zones);
    desk.keep(zones);
    took(zones, now);
  });
  const loading = useAct(actions.look, (fresh) => {
    const zones = fresh.scan?.zones ?? [];
    onView(fresh);
    // One's own are one step back.
    desk.change(zones);
    desk.keep(zones);
    setRevision(fresh.scan?.revision ?? 0);
    setHeeded([...saving.refusals, ...proposing.refusals]);
  });
  useUnsaved(desk.isChanged, onDirty);
  useHotkeys([
    ["mod+Z", desk.undo],
    ["mod+shift+Z", desk.redo],
    ["mod+S", () => save()],
  ]);
  if (!scan?.picture) return null;
  const isLocked = why.edit !== null;
  const save = () => void saving.run({ ...page, revision, zones: [...desk.zones] });
  const put = (id: string, part: Partial<PageZone>, isSameStep = false) =>
    desk.change(
      desk.zones.map((zone) => (zone.id === id ? { ...zone, ...part } : zone)),
      isSameStep,
    );
  const add = (polygon: PageZone["polygon"]) => {
    const id = v4();
    desk.change([...desk.zones, { id, storyId: null, headline: "", polygon }]);
    setChosen(id);
    setTool("choose");
  };
  const remove = (id: string) => {
    desk.change(desk.zones.filter((zone) => zone.id !== id));
    setChosen(null);
  };
  const messages = [...saving.refusals, ...proposing.refusals, ...loading.refusals].filter(
    (refusal) => !heeded.includes(refusal),
  );
  return (
    <>
      <div className={classes.tools} role="toolbar" aria-label={t("tools")}>
        <SegmentedControl
          size="xs"
          aria-label={t("tool")}
          disabled={isLocked}
          value={tool}
          onChange={(value) => setTool(value as StageTool)}
          data={(["choose", "rectangle", "outline"] as const).map((value) => ({
            value,
            label: t(`toolOf.${value}`),
          }))}
        />
        <Button
          size="compact-sm"
          variant="default"
          disabled={isLocked}
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => add(rectangle([0.35, 0.4], [0.65, 0.55]))}
        >
          {t("add")}
        </Button>
        <ActionIcon
          variant="default"
          aria-label={t("undo")}
          disabled={!desk.canUndo}
          onClick={desk.undo}
        >
          <IconArrowBackUp size={16} aria-hidden />
        </ActionIcon>
        <ActionIcon
          variant="default"
          aria-label={t("redo")}
          disabled={!desk.canRedo}
          onClick={desk.redo}
        >
          <IconArrowForwardUp size={16} aria-hidden />
        </ActionIcon>
        <Slider
          className={classes.zoom}
          min={0.5}
          max={4}
          step={0.25}
          value={zoom}
          onChange={setZoom}
          label={(value) => `${Math.round(value * 100)}%`}
          thumbLabel={t("zoom")}
        />
        {scan.kind !== "saved-page" && (
          <ActButton
            size="compact-sm"
            variant="default"
            refused={why.edit ?? (scan.hasWords ? null : t("noWords"))}
            loading={proposing.busy}
            onClick={() => void proposing.run({ ...page, revision })}
          >
            {t("propose")}
          </ActButton>
        )}
        <Group gap="xs" ml="auto">
          <span role="status" className={classes.hint}>
            {t(desk.isChanged ? "unsaved" : "saved", { count: desk.zones.length })}
          </span>
          <ActButton size="compact-sm" refused={why.edit} loading={saving.busy} onClick={save}>
            {t("save")}
          </ActButton>
        </Group>
      </div>
      {messages.map(({ code, message }) => (
        <RefusalNote key={message}>
          {message}{" "}
          {code === "stale-scan" && (
            <Button
              size="compact-xs"
              variant="default"
              loading={loading.busy}
              onClick={() => void loading.run(page)}
            >
              {t("loadNow")}
            </Button>
          )}
        </RefusalNote>
      ))}
      {saving.dialog}
      {proposing.dialog}
      <p className={classes.hint}>{t(`toolHint.${tool}`)}</p>
      <div className={classes.editor}>
        <Box component="section" className={classes.window} aria-label={t("picture")} tabIndex={0}>
          <ZoneStage
            src={`/api/desk/scans/${scan.id}/large.webp?v=${scan.picture.version}`}
            scan={scan}
            zones={desk.zones}
            chosen={chosen}
            tool={tool}
            zoom={zoom}
            isLocked={isLocked}
            onChoose={setChosen}
            onZone={(id, polygon, isSameStep) => put(id, { polygon }, isSameStep)}
            onAdd={add}
            onDelete={remove}
          />
        </Box>
        <ZoneList
          view={view}
          zones={desk.zones}
          chosen={chosen}
          isLocked={isLocked}
          isChanged={desk.isChanged}
          sections={sections}
          sectionId={sectionId}
          actions={actions}
          onChoose={setChosen}
          onPut={put}
          onDelete={remove}
          onSave={() => actions.saveZones({ ...page, revision, zones: [...desk.zones] })}
          onMade={(fresh) => {
            onView(fresh);
            desk.load(fresh.scan?.zones ?? []);
            setRevision(fresh.scan?.revision ?? 0);
          }}
        />
      </div>
    </>
  );
}
