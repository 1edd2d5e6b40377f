// The cursor goes where a person writes, also when that place is only about to be there.

/** ms in which a composer that comes still takes the cursor that was wanted. */
const patienceMs = 2_000;
let wantedUntil = 0;

const find = () => document.getElementById('composer');

export function focusComposer(): void {
  find()?.focus();
}

/** Of this page and, when another comes in its place, of that one too. */
export function wantComposer(): void {
  wantedUntil = performance.now() + patienceMs;
  focusComposer();
}

/** For a composer that just came: takes the cursor if it is wanted and nothing else has it. */
export function takeFocus(field: HTMLElement): void {
  if (performance.now() > wantedUntil) return;
  wantedUntil = 0;
  field.focus();
}
