import type { Check } from "../check";
import { everyMatch } from "../every-match";

/** Characters nobody writes twice in a row, each with what makes it right: before the pair, and from it on. */
const single: Readonly<Record<string, readonly [before: string, pairAndAfter: string]>> = {
  的: ["", "的的确确"],
  了: ["不甚|小时|明|草草|末|没完没|了", "了了无|了了然|了了解|了了如"],
  是: ["但|还|就|不|可|若|要|总|凡|或|于|只|唯|正|老|便|都|算|净", "是是非非|是是否"],
  在: ["现|存|所|实|内|外|旨|潜|好|自", "在在线|在在职|在在建|在在场|在在校|在在册|在在即"],
  与: ["参|给|赋", "与与会|与与之"],
  为: ["认|成|作|因|视|称|变|以|行|更|极|最|尤|较|人", "为为什|为为了|为为时"],
  有: ["没|所|拥|还|只|现|具|原|含|占|国|公|私|持|富|稀", ""],
  把: ["一|两|火|拖|那|这", "把把关|把把脉"],
  被: ["棉|", ""],
  将: ["即|必|麻|名", "将将军|将将领|将将士"],
  对: ["反|针|面|相|应|绝|核|校|比|不|派", "对对联|对对手|对对方|对对口|对对子"],
  从: ["自|服|跟|盲|顺|听", "从从容容"],
  以: ["可|所|足|予|加|难|得|用|何|能", "以以色列|以以往|以以前"],
  及: ["以|涉|普|顾|波|来不|来得|提|触", "及及时|及及其"],
  和: ["共|总|缓|温|饱|柔|随|谐|祥|平", "和和平|和和谐|和和气气|和和美美|和和解"],
  于: ["由|对|关|等|至|属|处|位|善|敢|终|基|鉴|在|", ""],
  也: ["", "也也门"],
  并: ["合|兼|吞|一", ""],
  而: ["从|然|因|反|进|", "而而立"],
  到: ["", "到到位|到到达|到到期|到到来|到到场"],
  着: ["", "着着急|着着装|着着力|着着眼|着着重|着着陆|着着火"],
  这: ["", ""],
  该: ["应|活", ""],
  其: ["", "其其格"],
  之: ["总|", ""],
  因: ["原|", ""],
  但: ["不|", ""],
  所: ["", "所所长|所所属|所所在|所所有"],
  向: ["方|走|倾|去", ""],
  由: ["自|理|缘", ""],
  已: ["不得|而|", ""],
  等: ["", ""],
  至: ["甚|以|乃|直|截", ""],
  就: ["成|造|", "就就业|就就是|就就任|就就诊"],
};

/** 的的, 是是, 在在: a character typed twice, or the same words twice in a row. */
export const doubledCharacter: Check = {
  rule: "doubled-character",
  severity: "warning",
  source: "common practice",
  tags: ["characters"],
  match: "新桥的的建成方便了两岸居民。",
  clean: "但是是否开工，还要研究研究；是是非非，的的确确说不清，等等再看。",
  *find({ text }) {
    yield* everyMatch(text, doubled, ([pair, char = ""], at) => {
      const [before = "", after = ""] = single[char] ?? [];
      const rightBefore = before.split("|").filter(Boolean);
      const rightAfter = after.split("|").filter(Boolean);
      if (rightBefore.some((words) => text.slice(0, at).endsWith(words))) return undefined;
      return rightAfter.some((words) => text.startsWith(words, at)) ? undefined : pair[0];
    });
    yield* everyMatch(text, /(\p{Script=Han}{3,10})\1/gu, ([, once = ""]) =>
      isSpoken(once) ? undefined : once,
    );
    yield* everyMatch(text, repeated, ([, once]) => once);
  },
};

const doubled = new RegExp(
  `([${Object.keys(single)
    .filter((c) => c !== "等")
    .join("")}])\\1(?!\\1)`,
  "g",
);

/** Words of two characters that do not double as 研究研究 does. */
const repeated =
  /(我们|他们|你们|它们|这个|那个|进行|已经|通过|以及|因为|所以|但是|对于|由于|为了|其中|同时|目前|记者|工作|可以|需要|应该|必须|没有|成为|作为|根据|按照|如果|虽然|并且|而且|项目|企业|公司|发展|建设|问题|情况|市民|群众|政府|中国|全国|全市|我国|今年|去年|今天|昨天|昨日|上午|下午|方面|地区|相关|有关|部门|服务|管理|活动|要求|表示|认为|指出|介绍|实现|推进|推动|促进|加强|提高|开展|完成|超过|达到|增长|不断|积极|重要|主要|城市|农村|经济|社会|文化|教育|科技|生态|环境|安全)\1/g;

/** 一步一步, 越来越: said twice on purpose; so is a line of a song. */
const isSpoken = (once: string): boolean => /^[一越哈啊呵嘿啦]|^(.)\1/.test(once);
