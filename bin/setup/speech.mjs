/** @typedef {{ zh: string, en: string }} Sentence */

/**
 * The languages to speak, from the locale of the terminal: Chinese, English, or both when it names none
 * (a bare server says only C or POSIX).
 * @param {Record<string, string | undefined>} env
 * @returns {readonly ("zh" | "en")[]}
 */
export function languages(env) {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || "";
  if (/^zh/i.test(locale)) return ["zh"];
  return /^(C|POSIX)?(\.|$)/.test(locale) ? ["zh", "en"] : ["en"];
}

/**
 * @param {Sentence} sentence
 * @param {string} [between]
 */
export function inWords(sentence, between = "\n") {
  return languages(process.env)
    .map((language) => sentence[language])
    .join(between);
}

/** @param {Sentence} sentence */
export function say(sentence) {
  process.stdout.write(`${inWords(sentence)}\n`);
}

/** What ends a command: one clear sentence for the person, never a stack trace. */
export class Stop extends Error {
  /**
   * @param {Sentence} sentence
   * @param {string} [evidence] lines to show before the sentence, such as the end of a failed program's output
   */
  constructor(sentence, evidence = "") {
    super(sentence.en);
    this.name = "Stop";
    this.sentence = sentence;
    this.evidence = evidence;
  }
}

/**
 * Tells why the command ends and ends it with code 1. What is not a Stop is a fault of ours: its message is
 * told too, and its stack only when MASTHEAD_DEBUG is set.
 * @param {unknown} reason
 * @returns {never}
 */
export function giveUp(reason) {
  if (reason instanceof Stop) {
    if (reason.evidence) process.stderr.write(`${reason.evidence.trimEnd()}\n\n`);
    process.stderr.write(`${inWords(reason.sentence)}\n`);
  } else {
    const message = reason instanceof Error ? reason.message : String(reason);
    const sentence = {
      zh: `出了意外：${message}`,
      en: `Something unexpected happened: ${message}`,
    };
    process.stderr.write(`${inWords(sentence)}\n`);
    if (process.env.MASTHEAD_DEBUG) console.error(reason);
  }
  process.exit(1);
}
