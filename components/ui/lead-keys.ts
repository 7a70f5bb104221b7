/**
 * Lets a menu that opens give the keys to its first item that can take them. One that is off takes none, and then neither
 * arrows nor Escape would reach the menu; one that is refused and says why is an item like any other.
 */
export function leadKeys(menu: HTMLElement | null): void {
  menu?.querySelector("[data-menu-item]:not(:disabled)")?.setAttribute("data-autofocus", "");
}
