import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./app/i18n.ts");

const distDir = process.env.MASTHEAD_DIST ?? ".next";

/** @type {import("next").NextConfig} */
const config = {
  // Two copies of the product, or a developer beside a test run, build side by side.
  distDir,
  // The floor that the benches measure against (app/floor) is built into their own copy and into no other.
  pageExtensions: ["ts", "tsx", ...(distDir === ".next-bench" ? ["bench.ts"] : [])],
  poweredByHeader: false,
  // The proxy takes the slash away, with the headers of every answer.
  skipTrailingSlashRedirect: true,
  reactStrictMode: true,
  // `npm test` checks types on its own; doing it twice would cost a minute.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "better-sqlite3",
    "@node-rs/argon2",
    "sharp",
    "pino",
    "opencc-js",
    "iconv-lite",
  ],
  // The proxy reads every body before the route does; the default of 10 MB would cut a picture short.
  experimental: {
    proxyClientMaxBodySize: "42mb",
    // So that a name of a megabyte is refused by its field's own sentence.
    serverActions: { bodySizeLimit: "4mb" },
    // Readers' pages are kept in memory, not in the build: the build belongs to no newspaper, and two copies
    // with data of their own serve from the same one.
    isrFlushToDisk: false,
  },
  images: { unoptimized: true },
  devIndicators: false,
};

export default withNextIntl(config);
