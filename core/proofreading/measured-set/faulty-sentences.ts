/** A sentence with faults: each by the rule that must find it and the words it must be found at. */
export interface FaultySentence {
  readonly text: string;
  readonly faults: readonly { readonly rule: string; readonly words: string }[];
}

/**
 * News prose with faults, written for Masthead: `rule words | sentence`, several faults set apart by ` + `.
 * Some faults are of kinds that no rule knows, so that recall means something.
 */
const written = `
half-width , | 会议开了三天,代表们提出了一百多条建议。
half-width : | 他说:“今年的收成比去年好。”
half-width ( + half-width ) | 新区(一期)下月交付使用。
half-width ? | 这座桥什么时候通车?没有人说得清。
half-width ! | 大家都喊：“加油!”
half-width ; | 上午开会;下午下乡。
half-width . | 老街修好了.
half-width ( + half-width ) | 世界卫生组织(WHO)发布了新的指南。
half-width , | 全年接待游客23万人次,同比增长8%。
wide-letters ２３ | 全年接待游客２３万人次。
wide-letters ＧＤＰ | 前三季度ＧＤＰ增长5.8%。
wide-letters １２ | 大桥全长１２公里，双向六车道。
doubled-mark ，， | 大桥昨日合龙，，下月通车。
doubled-mark 。。 | 渡口的灯亮了。。
doubled-mark 、、 | 展出国画、、油画、版画三类作品。
doubled-mark ，。 | 农民把稻谷晒在路边，。
doubled-mark ：： | 他说：：“不急。”
doubled-mark 、， | 苹果、梨、，都丰收了。
mark-order 。”。 | 他说：“今年收成好。”。
mark-order “， | 他停了一下“，接着说：明天再修。”
mark-order 、” | 村里种了“红富士、”“黄元帅”两种苹果。
mark-order ，） | 新桥（全长1.2公里，）下月通车。
mark-order ， | ，他还是没有回来。
ellipsis ... | 稻田、果园、鱼塘...都进了画面。
ellipsis 。。。 | 他想了想。。。还是没有开口。
ellipsis ……。 | 山路越来越窄……。
ellipsis 等…… | 展品有铜镜、陶罐、玉佩等……
dash -- | 这座桥--全市最老的桥--明年大修。
dash - | 北京-上海的列车每天四十趟。
dash - | 工程分2024-2026年三年实施。
dash －－ | 老码头－－他出生的地方－－就要拆了。
enumeration 、 | 展出《春渡》、《夏汛》两幅画。
enumeration 、 | 老街上“首店”、“首展”接连落地。
enumeration 三、四 | 等了三、四天，水才退下去。
enumeration 、 | 会议要求，第一、摸清底数；
enumeration 、 | 仓库里有大米、面粉、食油、等物资。
enumeration 五、六 | 集市上来了五、六千人。
straight-quote " | 村里人叫它"老码头"。
straight-quote " | 他喊了一声"开船"，船就动了。
balance “ | 他说：“今年收成好，明年再扩种。
balance ” | 今年收成好，明年再扩种”，他说。
balance （ | 新桥（全长1.2公里下月通车。
balance 》 | 他写了一本书叫春渡》，卖得很好。
balance “ | 他说：“老人常讲“一年之计在于春”，这话不假。”
balance 【 | 【链接新桥将于下月通车。
end-mark 钟 | 昨天上午，兰城新桥在两岸居民的欢呼声中合龙，施工单位表示下月即可通车，届时过江只要三分钟
end-mark ， | 昨天上午，兰城新桥在两岸居民的欢呼声中合龙，施工单位表示下月即可通车，届时过江只要三分钟，
numbers 10-15% | 产量增长10-15%。
numbers 5～8% | 预计全年增长5～8%。
numbers 百分之12 | 销量比去年提高了百分之12。
numbers 二0二六 | 二0二六年春天，老桥拆除。
numbers 三月 | 2026年三月15日，新校舍落成。
numbers 号 | 报名时间到12月5号。
numbers 减少了三倍 | 新工艺使能耗减少了三倍。
numbers 十五日 | 11月十五日，渡口复航。
numbers 下降2倍 | 成本下降2倍。
impossible-date 2月30日 | 截至2月30日，报名人数达到500人。
impossible-date 11月31日 | 活动持续到11月31日。
impossible-date 13月 | 工程计划于2026年13月完工。
impossible-date 25时 | 11月24日25时，两岸封航。
impossible-date 9月31日 | 9月31日前完成收割。
weekday 星期三 | 2026年11月24日（星期三）上午，新桥通车。
weekday 周五 | 11月26日（周五），全市停课一天。
weekday 星期日 | 12月5日 星期日，书市开幕。
weekday 周一 | 请于12月1日（周一）前报名。
weekday 星期二 | 去年11月24日，星期二，第一根桩打下。
sum 120人 | 大会有代表120人，其中男代表65人、女代表54人。
sum 48家 | 全市共有社区医院48家，其中公办35家、民办17家。
sum 12亿元 | 项目总投资12亿元，其中中央补助5亿元，地方配套6亿元，企业自筹3亿元。
sum 100人 | 三个班分别为30人、32人、33人，合计100人。
sum 4,600名 | 共有运动员4,600名，其中国内选手4,100名、国外选手600名。
sum 500户 | 搬迁500户，其中城镇220户，农村270户。
doubled-character 的的 | 新桥的的建成方便了两岸居民。
doubled-character 了了 | 他们走了了四十天。
doubled-character 我们我们 | 我们我们一定把桥修好。
doubled-character 进行进行 | 工作人员对现场进行进行了清理。
doubled-character 与与 | 学校与与企业签订了协议。
doubled-character 高质量发展高质量发展 | 推动高质量发展高质量发展取得成效。
doubled-character 在在 | 他出生在在一座小城。
doubled-character 是是 | 这座桥是是全市最老的桥。
doubled-character 记者记者 | 记者记者在现场看到，路灯已经亮了。
doubled-character 将将 | 新校舍将将于明年九月启用。
missing-character 和 | 会议研究了防汛和，部署了下一步工作。
missing-character 由于 | 工期推迟，主要是由于。
missing-character 本报讯 | 本报讯记者陆行舟昨天从市水务局获悉，主管道已修复。
missing-character 与 | 双方就合作办学与，达成一致。
missing-character 把 | 他从箱子里把，拿了出来。
missing-character 及 | 市领导及，出席了仪式。
redundancy 约30公里左右 | 这条路长约30公里左右。
redundancy 超过500人以上 | 报名人数超过500人以上。
redundancy 原因是因为 | 停水的原因是因为主管爆裂。
redundancy 目的是为了 | 修路的目的是为了方便村民。
confusable 截止目前 | 截止目前，共收到稿件三百件。
redundancy 防止类似事故不再发生 | 要举一反三，防止类似事故不再发生。
redundancy 涉及到 | 改造涉及到四个街道。
redundancy 近300多 | 近300多名志愿者参加了清扫。
redundancy 凯旋归来 | 运动员凯旋归来，受到热烈欢迎。
redundancy 被誉为是 | 它被誉为是江上第一桥。
redundancy 至少100人以上 | 每天至少100人以上前来参观。
redundancy 悬殊很大 | 两队实力悬殊很大。
variant-form 帐户 | 银行冻结了他的帐户。
variant-form 成份 | 检测报告列出了全部成份。
variant-form 人材 | 引进人材是关键。
variant-form 精采 | 演出十分精采。
variant-form 笔划 | 他一笔一划地数着笔划。
variant-form 参预 | 居民参预了方案的讨论。
variant-form 磨擦 | 双方因停车发生磨擦。
variant-form 希罕 | 这样的老钟如今很希罕。
variant-form 宏扬 | 宏扬传统文化。
idiom 再接再励 | 队员们再接再励，又胜一场。
idiom 迫不急待 | 孩子们迫不急待地打开了箱子。
idiom 川流不熄 | 街上车辆川流不熄。
idiom 谈笑风声 | 老友相聚，谈笑风声。
idiom 甘败下风 | 对手只好甘败下风。
idiom 走头无路 | 他走头无路，只好回乡。
idiom 默守成规 | 改革不能默守成规。
idiom 一如继往 | 我们将一如继往地支持。
idiom 相形见拙 | 老机器与新机器一比，相形见拙。
idiom 世外桃园 | 山谷里像世外桃园。
idiom 脍灸人口 | 这是一首脍灸人口的民歌。
idiom 鬼鬼崇崇 | 他鬼鬼崇崇地躲在门后。
idiom 出奇不意 | 他们出奇不意，先进一球。
idiom 天翻地复 | 小城发生了天翻地复的变化。
idiom 不径而走 | 消息不径而走。
idiom 名列前矛 | 他的成绩在班里名列前矛。
idiom 滥芋充数 | 评奖不能滥芋充数。
idiom 金榜提名 | 三名学生金榜提名。
idiom 变本加利 | 骗子变本加利。
idiom 无精打彩 | 他无精打彩地坐在台阶上。
idiom 集思广义 | 会议集思广义，形成了方案。
idiom 振聋发馈 | 这番话振聋发馈。
idiom 趋之若骛 | 投资者趋之若骛。
idiom 饮鸠止渴 | 这样做无异于饮鸠止渴。
idiom 草管人命 | 岂能草管人命。
confusable 按装 | 工人正在按装路灯。
confusable 松驰 | 管理不能松驰。
confusable 布署 | 会议布署了防汛工作。
confusable 震憾 | 场面令人震憾。
confusable 防犯 | 加强风险防犯。
confusable 寒喧 | 两人寒喧了几句。
confusable 气慨 | 他很有气慨。
confusable 渡假村 | 湖边建起了渡假村。
confusable 竟争 | 市场竟争激烈。
confusable 渲泄 | 情绪需要渲泄。
confusable 复盖面 | 医保的复盖面进一步扩大。
confusable 贷币 | 央行公布了贷币政策。
confusable 幅射 | 检测人员测量了幅射值。
confusable 座落 | 新校区座落在江边。
confusable 关健 | 关健在于落实。
confusable 迹像 | 目前没有好转的迹像。
confusable 追朔 | 历史可以追朔到明代。
confusable 催毁 | 洪水催毁了两座便桥。
confusable 凋塑 | 广场上立着一座凋塑。
confusable 户藉 | 放宽户藉限制。
science-term 摇控 | 孩子们在玩摇控飞机。
confusable 既使 | 既使下雨也要开工。
proper-name 哈尔宾 | 火车开往哈尔宾。
proper-name 井岗山 | 学员们来到井岗山。
proper-name 曹雪琴 | 他读过曹雪琴的全部诗作。
proper-name 阿联酉 | 代表团访问了阿联酉。
proper-name 矛盾文学奖 | 她的小说获得矛盾文学奖。
proper-name 敦惶 | 游客从敦惶出发。
proper-name 圣彼德堡 | 乐团来自圣彼德堡。
proper-name 洛杉机 | 航班飞往洛杉机。
proper-name 芦沟桥 | 学生参观了芦沟桥。
proper-name 九塞沟 | 大雪封了九塞沟。
science-term 核磁共震 | 医院新添了核磁共震设备。
science-term 水蒸汽 | 锅炉里冒出水蒸汽。
science-term 卫星摇感 | 卫星摇感影像显示水面扩大。
science-term 后遗证 | 他没有留下后遗证。
science-term 大数椐 | 用大数椐分析客流。
science-term 猕候桃 | 今年猕候桃丰收。
science-term 互连网 | 互连网改变了买卖的方式。
science-term 沼汽 | 村里用上了沼汽。
science-term 盾够机 | 盾够机昨天始发。
science-term 混泥土 | 混泥土连续浇筑了三天。
set-phrase 供给测结构性改革 | 推进供给测结构性改革。
set-phrase 营商环竟 | 优化营商环竟。
set-phrase 国务院新文办公室 | 国务院新文办公室举行发布会。
set-phrase 脱贫功坚 | 巩固脱贫功坚成果。
set-phrase 有限公思 | 中标的是一家有限公思。
science-term 尽菅 | 尽菅下雨，人还是来了。
set-phrase 应急予案 | 启动应急予案。
set-phrase 社会保嶂 | 社会保嶂水平提高。
set-phrase 出囗 | 全年出囗增长一成。
set-phrase 权利清单 | 部门公布了权利清单。
- 通车典里 | 通车典里昨天举行。
- 的 | 他跑的很快，没有人追得上。
- 做 | 他把这件事当做大事来办。
`;

export const faultySentences: readonly FaultySentence[] = written
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [head = "", ...rest] = line.split(" | ");
    const text = rest.join(" | ");
    if (text === "") return [];
    const faults = head.split(" + ").map((fault) => {
      const [rule = "", words = ""] = fault.trim().split(" ");
      return { rule, words };
    });
    return [{ text, faults }];
  });
