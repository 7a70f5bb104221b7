/** The part of autocannon 9 that the benches use; it ships no types. */
declare module "autocannon" {
  interface Options {
    readonly url: string;
    readonly connections: number;
    /** Seconds. */
    readonly duration: number;
    readonly headers?: Readonly<Record<string, string>>;
  }

  interface Result {
    readonly errors: number;
    readonly non2xx: number;
    /** A second. */
    readonly requests: { readonly average: number };
  }

  export default function autocannon(options: Options): Promise<Result>;
}
