/** A place whose videos, sounds or posts a story may point at. */
export interface EmbedProvider {
  readonly name: string;
  /** As readers know it. */
  readonly label: { readonly zh: string; readonly en: string };
  /** As it is told to somebody who tried another. */
  readonly host: string;
  readonly kind: "video" | "audio" | "post";
  /** What an address there looks like, without its protocol, and the one address it is kept under. */
  readonly forms: readonly (readonly [pattern: RegExp, kept: string])[];
}

/**
 * Where embeds may come from. `$1`, `$2` of the kept address are what the pattern found: everything else of an
 * address, such as who passed it on, is dropped.
 */
export const embedProviders: readonly EmbedProvider[] = [
  {
    name: "bilibili",
    label: { zh: "哔哩哔哩", en: "bilibili" },
    host: "bilibili.com",
    kind: "video",
    forms: [
      [
        /^(?:www\.|m\.)?bilibili\.com\/video\/(BV[0-9A-Za-z]{10}|av\d{1,12})\/?(?:[?#]|$)/,
        "www.bilibili.com/video/$1",
      ],
    ],
  },
  {
    name: "youku",
    label: { zh: "优酷", en: "Youku" },
    host: "youku.com",
    kind: "video",
    forms: [
      [/^v\.youku\.com\/v_show\/id_([\w=]{8,40})\.html(?:[?#]|$)/, "v.youku.com/v_show/id_$1.html"],
      [/^m\.youku\.com\/video\/id_([\w=]{8,40})\.html(?:[?#]|$)/, "v.youku.com/v_show/id_$1.html"],
    ],
  },
  {
    name: "tencent",
    label: { zh: "腾讯视频", en: "Tencent Video" },
    host: "v.qq.com",
    kind: "video",
    forms: [
      [/^v\.qq\.com\/x\/page\/(\w{8,20})\.html(?:[?#]|$)/, "v.qq.com/x/page/$1.html"],
      [/^v\.qq\.com\/x\/cover\/(\w{8,20})\.html(?:[?#]|$)/, "v.qq.com/x/cover/$1.html"],
      [
        /^v\.qq\.com\/x\/cover\/(\w{8,20})\/(\w{8,20})\.html(?:[?#]|$)/,
        "v.qq.com/x/cover/$1/$2.html",
      ],
    ],
  },
  {
    name: "douyin",
    label: { zh: "抖音", en: "Douyin" },
    host: "douyin.com",
    kind: "video",
    forms: [[/^(?:www\.)?douyin\.com\/video\/(\d{10,22})\/?(?:[?#]|$)/, "www.douyin.com/video/$1"]],
  },
  {
    name: "weibo",
    label: { zh: "微博", en: "Weibo" },
    host: "weibo.com",
    kind: "post",
    forms: [
      [/^(?:www\.)?weibo\.com\/(\d{5,14})\/([0-9A-Za-z]{6,20})\/?(?:[?#]|$)/, "weibo.com/$1/$2"],
      [/^m\.weibo\.cn\/(?:status|detail)\/(\w{6,20})\/?(?:[?#]|$)/, "m.weibo.cn/status/$1"],
    ],
  },
  {
    name: "ximalaya",
    label: { zh: "喜马拉雅", en: "Ximalaya" },
    host: "ximalaya.com",
    kind: "audio",
    forms: [
      [
        /^(?:www\.|m\.)?ximalaya\.com\/(?:[a-z]{2,20}\/)?(sound|album)\/(\d{3,14})\/?(?:[?#]|$)/,
        "www.ximalaya.com/$1/$2",
      ],
    ],
  },
  {
    name: "youtube",
    label: { zh: "YouTube", en: "YouTube" },
    host: "youtube.com",
    kind: "video",
    forms: [
      [
        /^(?:www\.|m\.)?youtube\.com\/watch\?(?:[^#]*&)?v=([\w-]{11})(?:[&#]|$)/,
        "www.youtube.com/watch?v=$1",
      ],
      [
        /^(?:www\.|m\.)?youtube\.com\/(?:shorts|live|embed)\/([\w-]{11})\/?(?:[?#]|$)/,
        "www.youtube.com/watch?v=$1",
      ],
      [/^youtu\.be\/([\w-]{11})\/?(?:[?#]|$)/, "www.youtube.com/watch?v=$1"],
    ],
  },
  {
    name: "x",
    label: { zh: "X", en: "X" },
    host: "x.com",
    kind: "post",
    forms: [
      [
        /^(?:www\.|mobile\.)?(?:x|twitter)\.com\/(\w{1,15})\/status\/(\d{5,20})\/?(?:[?#]|$)/,
        "x.com/$1/status/$2",
      ],
    ],
  },
  {
    name: "spotify",
    label: { zh: "Spotify", en: "Spotify" },
    host: "open.spotify.com",
    kind: "audio",
    forms: [
      [
        /^open\.spotify\.com\/(?:intl-[a-z]{2,5}\/)?(track|album|episode|show|playlist)\/([0-9A-Za-z]{22})\/?(?:[?#]|$)/,
        "open.spotify.com/$1/$2",
      ],
    ],
  },
];
