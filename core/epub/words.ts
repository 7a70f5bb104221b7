/** The words of a book's own, in the language of the paper. */
export interface EpubWords {
  readonly cover: string;
  readonly contents: string;
  readonly pages: string;
  readonly correction: string;
  readonly page: (number: number) => string;
}

const chinese: EpubWords = {
  cover: "封面",
  contents: "目录",
  pages: "版面",
  correction: "更正",
  page: (number) => `第${String(number).padStart(2, "0")}版`,
};

const english: EpubWords = {
  cover: "Cover",
  contents: "Contents",
  pages: "Pages",
  correction: "Correction",
  page: (number) => `Page ${number}`,
};

export const epubWords = (language: string): EpubWords =>
  /^zh\b/i.test(language) ? chinese : english;
