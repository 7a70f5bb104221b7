const pageNames =
  /^(?:要闻|时政|本[市省县地]|[国省市县区]内?|国际|国内|环球|世界|经济|产经|财经|金融|社会|民生|法治|法制|政法|教育|教科|文教|健康|卫生|医药|文化|文体|体育|旅游|文旅|科技|生活|服务|副刊|评论|观点|言论|理论|学习|综合|专题|专版|特刊|特别报道|深度|调查|人物|视觉|影像|摄影|图片|地方|县域|乡村|农业|三农|公益|广告|公告|读书|阅读|作品|文艺|文苑|大地|百姓|关注|聚焦|焦点|视点|热点|城事|都市|城市|区县|天下|党建|军事|生态|环保|汽车|房产|娱乐|收藏|头版|导读|声音|论坛|纵横|周末|少年|校园)(?:新闻|动态|要闻|纵横|版|专刊|专版|周刊|副刊|之窗|广角|天地|视窗|观察|在线|资讯|纪事|博览)?$/;
const englishPages =
  /^(?:(?:LOCAL|WORLD|NATIONAL|CITY|METRO|BUSINESS|SPORTS?|CULTURE|ARTS|OPINION|NEWS|FRONT PAGE|FEATURES?|LIFE|SCIENCE|EDUCATION|COMMUNITY|REGION(?:AL)?)(?: (?:NEWS|PAGE|SECTION|BRIEFS))?)$/i;

const ownPages = /^[\u4e00-\u9fff]{1,4}(?:副刊|周刊|专刊|新闻|要闻)$/;

/** The name of a page (版名): 要闻, 时政动态, 副刊, LOCAL NEWS. */
export function isPageName(printed: string): boolean {
  const text = unpadded(printed);
  return (
    text.length <= 20 && (pageNames.test(text) || ownPages.test(text) || englishPages.test(text))
  );
}

const columns =
  /^[「【《“]?(?:目击|图说[\u4e00-\u9fff]{0,4}|图片新闻|图片故事|光影|光影[\u4e00-\u9fff]{2}|镜头|掠影|瞬间|[\u4e00-\u9fff]{2}镜头|影像[\u4e00-\u9fff]{0,4}|今日谈|本报评论员文章|本报评论员|社论|[\u4e00-\u9fff]{2,4}(?:时评|快评|短评|锐评|论坛|杂谈|随笔|漫笔|絮语|茶座|夜话|走笔|手记|观察|广角|连线|信箱|来信|热线|日历|书房|大家谈|众说|论道|微评)|人民论坛|读者来信|来信|简讯|快讯|简报|短波|集萃|特稿|特写|通讯|人物|访谈|新春走基层|记者手记|编者按|编后|诗歌|诗苑|散文|随笔|小小说)[」】》”]?$/;
const englishColumns =
  /^(?:Opinion|Editorial|Commentary|Column|Letters?(?: to the Editor)?|Feature|Special Report|In Brief|Briefs|Photo of the Day|In Pictures|Poem|Poetry|Analysis)$/i;

/** The name of a standing column (栏目): 目击, 今日谈, 读者来信, OPINION. */
export function isColumnName(text: string): boolean {
  const bare = unpadded(text).replace(/^[（(]|[）)]$/g, "");
  return bare.length <= 30 && (columns.test(bare) || englishColumns.test(bare));
}

/** Columns that hold a picture and its caption. */
export function isPhotoColumn(text: string): boolean {
  return /^[「【《“]?(?:目击|图说|图片|光影|镜头|掠影|瞬间|影像|[\u4e00-\u9fff]{2}镜头|photo of the day|in pictures)/i.test(
    text,
  );
}

/** Columns, decks and heads of comment. */
export function isCommentWord(text: string): boolean {
  return /述评|评论|社论|时评|快评|短评|锐评|微评|今日谈|大家谈|杂谈|论坛|论道|随笔谈|之我见|^(?:opinion|editorial|commentary|column|analysis)$/i.test(
    text,
  );
}

const notBracketColumn =
  /^(?:[上中下]|[上下]篇|[一二三四五六七八九十\d]+|之[一二三四五六七八九十]+|试行|修订|草案|暂行|组图|图|多图|节选|摘要|全文|外[一二三四五六]首|附.*|续.*|完|[\d.%％\-—–]+)$/;

/** （今日谈） behind or under a headline names the column; （试行）, （上）, （外一首） do not. */
export function readBracketColumn(text: string): string | null {
  const inner = /^[（(【]([\u4e00-\u9fff·]{2,8})[）)】]$/.exec(text)?.[1];
  return inner && !notBracketColumn.test(inner) ? inner : null;
}

/** 要  闻 and 导　读 are set apart for looks only. */
export function unpadded(text: string): string {
  return /^(?:[\u4e00-\u9fff][\s\u3000]+){1,3}[\u4e00-\u9fff]$/.test(text)
    ? text.replace(/\s/g, "")
    : text;
}
