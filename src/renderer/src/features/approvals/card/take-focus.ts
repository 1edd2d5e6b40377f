// A question puts the focus on Deny when it appears, but never takes a sentence out of somebody's hands.
const idleMs = 1_500;
/** Keys in this time after the focus was taken were meant for something else, ms. */
export const deafMs = 400;

let typedAt = Number.NEGATIVE_INFINITY;
if (typeof window !== 'undefined') window.addEventListener('keydown', () => (typedAt = performance.now()), { capture: true });

const shown = new Set<string>();

/** True the first time that this question is seen on this page: a list that scrolls shows it again, which is no news. */
export function isFirstSight(approvalId: string): boolean {
  const key = `${window.location.hash.split('/')[1] ?? ''} ${approvalId}`;
  if (shown.has(key)) return false;
  shown.add(key);
  return true;
}

/** Whether the focus may be taken: nobody writes, no dialog or menu is open, and no other question has it. */
export function mayTakeFocus(active: Element | null): boolean {
  if (active === null || active === document.body) return true;
  if (active.closest('[role=dialog], [role=menu], [data-question]') !== null) return false;
  if (performance.now() - typedAt < idleMs && isWriting(active)) return false;
  return !isWriting(active) || textOf(active) === '';
}

function isWriting(element: Element): boolean {
  return element instanceof HTMLElement && (element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName));
}

function textOf(element: Element): string {
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) return element.value;
  return element.textContent ?? '';
}
