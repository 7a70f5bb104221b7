/**
 * Leaves the field that is being written in. What stands in it is taken when it is left, and whoever takes away the box it
 * belongs to takes the field away before the browser would have said so.
 */
export function leaveField(): void {
  const { activeElement } = document;
  const isField =
    activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
  if (isField) activeElement.blur();
}
