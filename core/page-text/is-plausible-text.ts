/** The commonest characters of Chinese running text: about a quarter of any page, near nothing of a misread one. */
const common = new Set(
  "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经进着等部度家电力里如水化高自二理起小现实加都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严".split(
    "",
  ),
);
const ordinary =
  /[\t\n\r\f -~\u00a0-\u00ff\u2010-\u2027\u2030\u2460-\u2473\u25a0-\u25ff\u3000-\u301f\u3400-\u9fff\uff01-\uff5e\ufeff]/;

/**
 * Whether decoded text reads like a page: ordinary characters, and of its Han a fair share common ones.
 * Looks at the first 20,000 characters. Needs no Han at all where the text is plain English.
 */
export function isPlausibleText(text: string): boolean {
  const sample = text.slice(0, 20_000);
  let odd = 0;
  let han = 0;
  let usual = 0;
  for (const char of sample) {
    if (!ordinary.test(char)) odd++;
    if (char >= "\u3400" && char <= "\u9fff") {
      han++;
      if (common.has(char)) usual++;
    }
  }
  const readable = odd <= sample.length * 0.02;
  const english = (sample.match(/[ A-Za-z]/g) ?? []).length >= sample.length * 0.6;
  return readable && (han === 0 ? english : usual >= han * 0.35);
}
