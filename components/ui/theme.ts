import { createTheme, type MantineColorsTuple } from "@mantine/core";
import { leadKeys } from "./lead-keys";

/** Newspaper red. Shade 7 is the accent itself. */
const accent: MantineColorsTuple = [
  "#fdf1ef",
  "#f8deda",
  "#f0b9b2",
  "#e8958b",
  "#de7167",
  "#cf4f46",
  "#b8332e",
  "#a3201d",
  "#871a18",
  "#6b1513",
];

/** Greys with the warmth of paper and ink. */
const gray: MantineColorsTuple = [
  "#faf8f3",
  "#f3f0e9",
  "#e8e4da",
  "#dad4c8",
  "#bfb8aa",
  "#8f877a",
  "#6b645a",
  "#4d4740",
  "#312d28",
  "#1d1a17",
];

const dark: MantineColorsTuple = [
  "#e9e4da",
  "#bdb6a9",
  "#a49c8f",
  "#6f685d",
  "#423e36",
  "#312e28",
  "#24221d",
  "#1b1a16",
  "#14130f",
  "#0d0c0a",
];

const sans =
  'system-ui, -apple-system, "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", "Source Han Sans SC", sans-serif';

/** Type the story is read in, on the desk and by readers. */
export const serif =
  '"Songti SC", "Noto Serif CJK SC", "Source Han Serif SC", "SimSun", Georgia, serif';

/** The desk: dense, quiet, square. 14 px text on an 8 px rhythm. */
export const theme = createTheme({
  white: "#fffefb",
  black: "#161412",
  colors: { accent, gray, dark },
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 6 },
  autoContrast: true,
  fontFamily: sans,
  headings: { fontFamily: sans, fontWeight: "600" },
  fontSizes: { xs: "0.75rem", sm: "0.8125rem", md: "0.875rem", lg: "1rem", xl: "1.125rem" },
  radius: { xs: "1px", sm: "2px", md: "2px", lg: "3px", xl: "4px" },
  defaultRadius: "sm",
  respectReducedMotion: true,
  cursorType: "pointer",
  components: {
    Button: { defaultProps: { size: "sm" } },
    TextInput: { defaultProps: { size: "sm" } },
    Modal: {
      defaultProps: { transitionProps: { duration: 120 }, overlayProps: { opacity: 0.4 } },
      // In the dark a shadow is no edge.
      styles: { content: { border: "1px solid var(--rule-strong)" } },
    },
    // The head of a window is no second banner of the desk.
    ModalHeader: { defaultProps: { role: "none" } },
    // What floats belongs to the work it floats over, for whoever walks the screen by its landmarks.
    Menu: {
      defaultProps: {
        transitionProps: { duration: 100 },
        shadow: "sm",
        withInitialFocusPlaceholder: false,
        portalProps: { target: "#work" },
      },
    },
    MenuDropdown: { defaultProps: { ref: leadKeys } },
    Tooltip: {
      defaultProps: {
        portalProps: { target: "#work" },
        openDelay: 250,
        transitionProps: { duration: 100 },
        multiline: true,
        maw: 320,
      },
    },
  },
});
