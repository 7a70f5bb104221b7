"use client";

import { Button, Menu } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { keysOf } from "@/components/desk/shortcuts/shortcuts";
import classes from "./editor.module.css";
import { type InsertDesk, insertGroups, insertItems } from "./insert-items";

const offered = insertGroups.filter((group) => group !== "style");

/** All that can be put into the text beside words; the manners of a block have buttons of their own. */
export function InsertMenu({
  editor,
  desk,
  readOnly,
}: {
  editor: Editor;
  desk: InsertDesk;
  readOnly: boolean;
}) {
  const t = useTranslations("blocks.insert");
  return (
    <Menu position="bottom-start" returnFocus={false}>
      <Menu.Target>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          disabled={readOnly}
          leftSection={<IconPlus size={16} aria-hidden />}
          onMouseDown={(event) => event.preventDefault()}
        >
          {t("label")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map((group, index) => (
          <Fragment key={group}>
            {index > 0 && <Menu.Divider />}
            {insertItems
              .filter((item) => item.group === group)
              .map(({ name, Icon, run }) => (
                <Menu.Item
                  key={name}
                  leftSection={<Icon size={16} aria-hidden />}
                  rightSection={keysOf(name) && <kbd className={classes.keys}>{keysOf(name)}</kbd>}
                  onClick={() => run(editor, desk)}
                >
                  {t(name)}
                </Menu.Item>
              ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
