import type { PlaceName } from "./page-reading";

const divided = ["市", "县", "区"];

/**
 * Names of places that type gets wrong because their characters are rare. A deployment passes its own
 * list for its own region; this one holds well-known traps. Only forms that are no words of their own.
 */
export const placeNames: readonly PlaceName[] = [
  {
    name: "茌平",
    misprints: [
      // 平阴 is a county of its own, so 在平阴县 can be right; 平阴区 does not exist.
      { printed: "在平阴", before: ["区"], spreads: true },
      { printed: "在平", before: ["区", "县", "城区", "籍"] },
      { printed: "荏平" },
      { printed: "茬平" },
    ],
  },
  { name: "菏泽", misprints: [{ printed: "荷泽" }] },
  { name: "亳州", misprints: [{ printed: "毫州" }] },
  { name: "兖州", misprints: [{ printed: "衮州" }] },
  { name: "滕州", misprints: [{ printed: "腾州", before: ["市"] }] },
  { name: "郯城", misprints: [{ printed: "剡城" }, { printed: "谈城", before: ["县"] }] },
  { name: "鄄城", misprints: [{ printed: "甄城" }, { printed: "鄞城" }] },
  { name: "临朐", misprints: [{ printed: "临胊" }, { printed: "临胸", before: ["县"] }] },
  { name: "颍上", misprints: [{ printed: "颖上", before: ["县"] }] },
  { name: "颍州", misprints: [{ printed: "颖州" }] },
  { name: "颍泉", misprints: [{ printed: "颖泉", before: ["区"] }] },
  { name: "临颍", misprints: [{ printed: "临颖", before: ["县"] }] },
  { name: "汨罗", misprints: [{ printed: "汩罗" }] },
  { name: "盱眙", misprints: [{ printed: "盱胎" }, { printed: "吁眙" }] },
  { name: "睢宁", misprints: [{ printed: "雎宁" }] },
  { name: "睢县", misprints: [{ printed: "雎县" }] },
  { name: "濉溪", misprints: [{ printed: "睢溪", before: ["县"] }] },
  { name: "荥阳", misprints: [{ printed: "荣阳", before: ["市"] }] },
  { name: "荥经", misprints: [{ printed: "荣经", before: ["县"] }] },
  { name: "井陉", misprints: [{ printed: "井径", before: ["县", "矿区"] }] },
  { name: "涿州", misprints: [{ printed: "琢州" }] },
  { name: "藁城", misprints: [{ printed: "蒿城", before: divided }] },
  { name: "黟县", misprints: [{ printed: "黔县" }] },
  { name: "濮阳", misprints: [{ printed: "璞阳", before: divided }] },
  { name: "泸州", misprints: [{ printed: "沪州" }] },
  { name: "泸沽湖", misprints: [{ printed: "沪沽湖" }] },
  { name: "儋州", misprints: [{ printed: "檐州" }, { printed: "担州", before: ["市"] }] },
  { name: "衢州", misprints: [{ printed: "瞿州" }] },
  { name: "耒阳", misprints: [{ printed: "未阳", before: ["市"] }] },
  {
    name: "珲春",
    misprints: [
      { printed: "辉春", before: ["市"] },
      { printed: "晖春", before: ["市"] },
    ],
  },
  { name: "讷河", misprints: [{ printed: "纳河", before: ["市"] }] },
  { name: "勐海", misprints: [{ printed: "猛海", before: ["县"] }] },
  { name: "勐腊", misprints: [{ printed: "猛腊", before: ["县"] }] },
  { name: "蕲春", misprints: [{ printed: "靳春", before: ["县"] }] },
  { name: "郧阳", misprints: [{ printed: "陨阳", before: ["区"] }] },
  { name: "綦江", misprints: [{ printed: "蓁江", before: ["区"] }] },
  { name: "鄞州", misprints: [{ printed: "勤州", before: ["区"] }] },
  { name: "砀山", misprints: [{ printed: "荡山", before: ["县"] }] },
  { name: "渑池", misprints: [{ printed: "绳池", before: ["县"] }] },
  { name: "柘城", misprints: [{ printed: "拓城", before: ["县"] }] },
  { name: "灞桥", misprints: [{ printed: "坝桥", before: ["区"] }] },
  { name: "邳州", misprints: [{ printed: "丕州" }] },
];
