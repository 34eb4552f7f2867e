/** Where a menu or calendar is put: within the dialog that it belongs to, which hides all else; otherwise in the page. */
export const overlayPlace = (from: HTMLElement): HTMLElement | string => from.closest<HTMLElement>('[role="dialog"]') ?? '#main';
