import { KeptSwitch } from "./kept-switch";

/** 标点助手: marks typed in Chinese text take their Chinese form. */
export const marksTurn = new KeptSwitch("marks-turn", true);

/** Spaces, line ends and paragraph ends are shown in the text. */
export const showsInvisibles = new KeptSwitch("invisibles", false);
