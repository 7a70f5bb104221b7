import type { SeedStory } from "../seed-story";

/** The paper of the day after tomorrow, of which the desk has only the beginning. */
export const afterTomorrow: readonly SeedStory[] = [
  {
    key: "dialect-archive",
    kind: "news",
    section: "culture",
    author: "he",
    kicker: "四百二十小时的乡音",
    headline: "澜城方言有声档案上线",
    credits: [["reporter", "何苗"]],
    dateline: "本报讯",
    keywords: ["方言", "有声档案", "文化"],
    commissionedLength: 240,
    noteToDesk: "与档案馆约定发布会之前不得公开，限时已设，请勿提前上网。",
    embargo: { dayOffset: 2, time: "05:00" },
    body: [
      "由市档案馆主持的澜城方言有声档案今天上线，收录全市二十三个采录点、一百一十六位发音人的录音四百二十小时，市民可以在线收听、检索和下载。",
      "档案按地点和话题编排。点开地图上的柳浦镇，能听到一位老木匠讲怎样给船捻缝；点开云麓县塘坞村，是三位妇女边采茶边拌嘴。每段录音配有普通话对照，听不懂的词可以单独再听一遍。",
      "采录时发现，同是“渡”字，沿江七个镇有五种念法，江北念得短，江南念得长。课题组把五种念法连成一段四十秒的录音，放在首页，题为《过江》。",
      "档案馆同时公开征集家庭旧录音带，由馆方免费转录，原带归还。",
    ],
    path: {
      to: "approved",
      opinions: [
        "限时发布，与档案馆书面确认。内容核实。",
        "《过江》一段可做导语备选。同意。",
        "同意签发，限时未到不得公开。",
      ],
    },
    place: { issue: "after-tomorrow", page: 3, order: 1, role: "lead" },
  },
  {
    key: "spring-ploughing-loans",
    kind: "news",
    section: "economy",
    author: "lu",
    headline: "农机共享平台接入三百台插秧机",
    credits: [
      ["reporter", "陆之遥"],
      ["correspondent", "田守义"],
    ],
    dateline: "本报讯",
    keywords: ["农机", "云麓县", "农业"],
    commissionedLength: 180,
    body: [
      "云麓县农机共享平台新接入插秧机三百一十台，农户用手机下单，机手按路线接活，每亩作业费比去年下降十二元。",
      "平台最受欢迎的不是下单，是拼单。相邻的小块田凑满十五亩，机器一次下田，不走空路。塘坞村的拼单群里有一条规矩：先到的田先插，田埂上的草由后到的人割。",
      "县农业部门说，三百一十台机器分属六十多家合作社和个人，平台不买机器，只排时间。",
    ],
    path: { to: "review-2" },
    place: { issue: "after-tomorrow", page: 2, order: 1 },
  },
  {
    key: "school-gate-walk",
    kind: "news",
    section: "city",
    author: "tian",
    headline: "五所小学门前试行“步行一百米”",
    credits: [["correspondent", "田守义"]],
    dateline: "本报讯",
    keywords: ["学校", "交通", "步行"],
    commissionedLength: 120,
    body: [
      "从下周起，五所小学门前道路上学、放学时段试行“步行一百米”：接送车辆停在一百米外的即停即走点，孩子沿画着脚印的步道自己走到校门。",
      "一百米内设三个护学岗，由家长、教师和交警轮值。石桥区实验小学试走一周，校门口车辆减少七成，上学用时平均反而快了四分钟。",
    ],
    path: { to: "approved" },
    place: { issue: "after-tomorrow", page: 1, order: 1, role: "lead" },
  },
];
