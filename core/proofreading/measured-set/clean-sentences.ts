export const cleanSentences: readonly string[] = ["兰城新桥昨日合龙。"];
