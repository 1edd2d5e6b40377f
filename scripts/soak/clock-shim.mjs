// Loaded before the gateway by the soak: the clock of this process jumps by what a file says, ms.
import { readFileSync } from 'node:fs';

const real = Date.now.bind(Date);
const Real = Date;
let offset = 0;
let readAt = 0;
function shift() {
  if (real() - readAt > 20) {
    readAt = real();
    try {
      offset = Number(readFileSync(process.env.FARMHAND_SOAK_CLOCK, 'utf8')) || 0;
    } catch {
      offset = 0;
    }
  }
  return offset;
}
globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length === 0) super(real() + shift());
    else super(...args);
  }
  static now() {
    return real() + shift();
  }
};
