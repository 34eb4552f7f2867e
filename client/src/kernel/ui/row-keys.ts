const rowSelector = '[data-row]';

/** ↑ ↓ Home End walk over the rows of a list or table; Enter is the link's own. */
export function walkRows(event: KeyboardEvent): void {
  const container = event.currentTarget;
  if (!(container instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey) return;
  if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
  const rows = [...container.querySelectorAll<HTMLElement>(rowSelector)];
  const now = rows.findIndex((row) => row.contains(document.activeElement));
  const next = { ArrowDown: now + 1, ArrowUp: now - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (next === undefined) return;
  const row = rows[Math.max(0, Math.min(rows.length - 1, next))];
  event.preventDefault();
  row?.focus();
  row?.scrollIntoView({ block: 'nearest' });
}
