/** Parameters that follow readers about and change nothing in what they see. Names in lower case. */
const everywhere =
  /^(?:utm_\w+|spm|scm|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_hsenc|_hsmi|hsctatracking|mkt_tok|vero_id|oly_(?:anon|enc)_id|wickedid|bd_vid|qz_gdt|share_(?:token|source|medium|plat|tag|session_id|from|times)|vd_source|from_source|spm_id_from|isappinstalled|sharer_\w+|xhsshare|_ga|_gl|ref_src|ref_url|cmpid|ncid|ocid|cvid|wt_mc|wfr|tt_from|tracelog|pvid|pre_pvid|_trk\w*|trk|gs_lcp|sxsrf)$/;

/** On some hosts only these say what is shown. */
const onlyThese: readonly {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly keep: RegExp;
}[] = [
  {
    host: /^mp\.weixin\.qq\.com$/,
    path: /^\/s(?:\/|$)/,
    keep: /^(?:__biz|mid|idx|sn)$/,
  },
];

/** Takes such parameters off an address. @returns how many there were. */
export function dropTrackers(url: URL): number {
  const rule = onlyThese.find(
    ({ host, path }) => host.test(url.hostname) && path.test(url.pathname),
  );
  const names = [...new Set(url.searchParams.keys())];
  const gone = names.filter((name) =>
    rule ? !rule.keep.test(name) : everywhere.test(name.toLowerCase()),
  );
  for (const name of gone) url.searchParams.delete(name);
  if (rule && url.hash !== "") url.hash = "";
  return gone.length;
}

/** Pages that only send their reader on, and the parameter that says where to. */
const redirects: readonly (readonly [host: RegExp, path: RegExp, parameters: readonly string[]])[] =
  [
    [/^www\.google\.[a-z.]+$/, /^\/(?:url|imgres)$/, ["q", "url", "imgrefurl"]],
    [/^mp\.weixin\.qq\.com$/, /^\/mp\/(?:redirect|waerrpage)/, ["url"]],
    [/^weixin110\.qq\.com$/, /./, ["url", "main_url"]],
    [/^c\.pc\.qq\.com$/, /./, ["pfurl", "url"]],
    [/^mail\.qq\.com$/, /./, ["gourl"]],
    [/^link\.zhihu\.com$/, /./, ["target"]],
    [/^link\.juejin\.cn$/, /./, ["target"]],
    [/^link\.csdn\.net$/, /./, ["target"]],
    [/^link\.jianshu\.com$/, /./, ["t"]],
    [/^www\.jianshu\.com$/, /^\/go-wild/, ["url"]],
    [/^www\.douban\.com$/, /^\/link2/, ["url"]],
    [/^(?:www\.)?weibo\.(?:com|cn)$/, /^\/(?:sinaurl|go)/, ["u", "toasturl"]],
    [/^weibo\.cn$/, /^\/sinaurl/, ["u", "toasturl"]],
    [/^gitee\.com$/, /^\/link/, ["target"]],
    [/^l(?:m)?\.(?:facebook|instagram)\.com$/, /./, ["u"]],
    [/^(?:www\.)?youtube\.com$/, /^\/redirect/, ["q"]],
    [/^(?:www\.)?linkedin\.com$/, /^\/(?:redir|safety)/, ["url"]],
    [/\.safelinks\.protection\.outlook\.com$/, /./, ["url"]],
    [/^slack-redir\.net$/, /./, ["url"]],
    [/^out\.reddit\.com$/, /./, ["url"]],
    [/^duckduckgo\.com$/, /^\/l\//, ["uddg"]],
  ];

/** Where the page would send its reader, if it is such a page. */
export function redirectTarget(url: URL): string | null {
  for (const [host, path, parameters] of redirects) {
    if (!host.test(url.hostname) || !path.test(url.pathname)) continue;
    for (const name of parameters) {
      const target = url.searchParams.get(name);
      if (target && /^https?:\/\//i.test(target)) return target;
    }
  }
  return null;
}
