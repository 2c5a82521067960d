/**
 * What a slot is called outside the worker. Its own id names the event it is for, which may stand in another account, so pages get
 * this instead; the same slot has the same handle from every worker, and nobody can read the event out of it.
 */
export function slotHandle(slotId: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let at = 0; at < slotId.length; at++) {
    const unit = slotId.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (b >>> 15);
  }
  a = Math.imul(a ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (a >>> 16), 0x27d4eb2f);
  return `slot-${hex(a)}${hex(b)}`;
}

/** True where `name` means this slot: its handle, or its whole id from where that is known. */
export function isCalled(slotId: string, name: string): boolean {
  return name === slotId || name === slotHandle(slotId);
}

function hex(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
