import iconv from "iconv-lite";
import sharp from "sharp";
import type { PaperFile } from "../saved-paper-files";

/** What a saved page consists of, in the manner of the e-papers most Chinese dailies have. */
export interface Paper {
  readonly files: readonly PaperFile[];
}

export const pagePicture = async (width = 600, height = 900): Promise<Uint8Array> =>
  sharp({ create: { width, height, channels: 3, background: "#f4f1ea" } })
    .jpeg()
    .toBuffer();

const file = (name: string, words: string, encoding = "utf8"): PaperFile => ({
  name,
  bytes: iconv.encode(words, encoding),
});

/** 方正翔宇's manner, in GBK: polygons, the story's facts in a comment, its text between two others. */
export async function founderPaper(): Promise<readonly PaperFile[]> {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>澜城日报</title></head>
<body><table><tr><td>2012年05月03日 星期四</td><td><b>第A02版：要闻</b></td></tr></table>
<img src="../../../images/2012-05/03/A02/A02_b.jpg" useMap=#PagePicMap border=0>
<MAP name=PagePicMap>
<AREA coords="10,60,590,60,590,300,310,300,310,420,10,420" shape=polygon href="content_101.htm">
<AREA coords="310,310,590,310,590,640,310,640,310,310" shape=poly href="content_102.htm?div=-1">
<AREA coords="10,700,590,880" shape=rect href="content_103.htm" title="广告">
<AREA coords="0,0,5" shape=default href="javascript:void(0)">
</MAP>
<ul><li><a href="content_101.htm">澜江渡口今起复航</a></li><li><a href="content_102.htm">大桥封闭检修</a></li></ul>
</body></html>`;
  const story = (facts: string, text: string) => `<html><head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head><body>
<!--enpproperty <articleid>101</articleid><date>2012-05-03 00:00:00:0</date>${facts}<nodename>第A02版：要闻</nodename>/enpproperty-->
<div id=map><img src="a.jpg" usemap="#m"><map name=m><area shape=rect coords="0,0,9,9" href="content_101.htm"></map></div>
<h1>不是这个标题</h1><!--enpcontent-->${text}<!--/enpcontent--><script>alert(1)</script></body></html>`;
  return [
    file("node_2.htm", page, "gbk"),
    file(
      "content_101.htm",
      story(
        "<author>本报记者 陆之遥</author><title>澜江渡口今起复航</title><subtitle>每天往返二十四班</subtitle><introtitle>我市水上交通恢复</introtitle>",
        "<P>　　本报讯（记者 陆之遥）5月2日，澜江渡口恢复通航。</P><P>　　管理处说，票价&ldquo;不变&rdquo;。</P>",
      ),
      "gbk",
    ),
    file(
      "content_102.htm",
      story(
        "<author></author><title>大桥封闭检修</title><subtitle></subtitle><introtitle></introtitle>",
        "　　澜江大桥昨天封闭。<BR>　　检修要用三天。",
      ),
      "gbk",
    ),
    { name: "A02_b.jpg", bytes: await pagePicture() },
  ];
}

/** The manner of 人民日报's site, in UTF-8: headings for the titles, the text in an element of its own, a scaled map. */
export async function peoplesPaper(): Promise<readonly PaperFile[]> {
  const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
<div class="paper-bot"><p class="left ban">第04版：文化</p><p class="date">2024年01月05日 星期五</p></div>
<div class="paper"><img src="//static.example/pic/202401/05/04.jpg" usemap="#PagePicMap" width="300" alt="">
<map name="PagePicMap"><area shape="polygon" coords="15,30,285,30,285,225,15,225" href="nw_20240105_1-04.htm"/>
<area shape="polygon" coords="15,240,285,240,285,435,15,435" href="nw_20240105_2-04.htm"/></map></div>
<div class="news"><a href="nw_20240105_1-04.htm">老街里的灯笼</a><a href="nw_20240105_2-04.htm">图书馆延时开放</a></div>
</body></html>`;
  const story = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>澜城日报</title></head><body>
<div class="article"><h3>走读澜城</h3><h1>老街里的灯笼</h1><h2>——一位手艺人的四十年</h2><p class="sec">何苗 <span class="date">《澜城日报》（2024年01月05日 第 04 版）</span></p>
<div id="ozoom"><p>　　天一黑，老街的灯笼就亮了。</p><p>　　做灯笼的老周今年六十八岁。</p></div></div></body></html>`;
  return [
    file("nbs.D110000_04.htm", page),
    file("nw_20240105_1-04.htm", story),
    { name: "04.jpg", bytes: await pagePicture() },
  ];
}

/** One document with everything in it, and titles named for what they are. */
export async function onePagePaper(): Promise<readonly PaperFile[]> {
  const page = `<html><body><p>1998年3月5日 第1版：要闻</p><img src="page.png" usemap="#m"><map id="m" name="m">
<area shape="circle" coords="100,100,50" href="#s1" alt="渡口"></map>
<div id="s1"><p class="yinti">引题：春天来了</p><p class="zhuti">主题：渡口热闹起来</p><p class="futi">副题：每天三百人过江</p>
<p class="zuozhe">作者：田守义</p><div class="content"><p>　　江边的柳树绿了。</p></div></div></body></html>`;
  const picture = { create: { width: 600, height: 900, channels: 3, background: "#fff" } } as const;
  return [
    file("1998.html", page),
    { name: "page.png", bytes: await sharp(picture).png().toBuffer() },
  ];
}
