import { KeptSwitch } from "./kept-switch";

/** 标点助手: marks typed in Chinese text take their Chinese form. */
export const marksTurn = new KeptSwitch("marks-turn", true);
