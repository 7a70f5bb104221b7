/**
 * Whether nothing of the text can be seen: white space, control and format characters, and all that Unicode
 * lets a font leave out (Default_Ignorable_Code_Point: zero-width spaces, soft hyphens, Hangul fillers, variation
 * selectors). The braille blank is ink-free too. The one question every required text is asked.
 */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text);
}
