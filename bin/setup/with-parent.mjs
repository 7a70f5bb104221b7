/** Preloaded into the server: when `npm start` is killed outright, the server does not stay behind on the port. */
process.on("disconnect", () => process.exit(1));
process.channel?.unref();
