const shape = /^([0-9a-f]{64})-thumb\.webp$/;

/** The name of the small sheet that a page is chosen by, from the name of the page's picture. */
export const thumbName = (picture: string): string =>
  `${picture.slice(0, picture.lastIndexOf("."))}-thumb.webp`;

/** Whether the name is that of some picture's small sheet. */
export const isThumbName = (name: string): boolean => shape.test(name);
