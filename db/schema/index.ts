export * from "./issues";
export * from "./log";
export * from "./people";
export * from "./pictures";
export * from "./proofreading";
export * from "./public";
export * from "./publication";
export * from "./stories";
