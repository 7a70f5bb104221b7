/** Markup with its pictures taken out of it, for they are long and hold no words. */
export interface WithoutImages {
  readonly html: string;
  /** The address in full for the name that stands in its place. */
  readonly images: ReadonlyMap<string, string>;
}

const inline = /(\ssrc=["']?)(data:image\/[\w.+-]{1,40};base64,[\w+/=%-]+)/gi;

/** `data:` pictures of base64 become names such as `data:taken-1`. */
export function takeOutImages(html: string): WithoutImages {
  const images = new Map<string, string>();
  const short = html.replace(inline, (_all, before: string, address: string) => {
    const name = `data:taken-${images.size + 1}`;
    images.set(name, address);
    return before + name;
  });
  return { html: short, images };
}
