import type { PopupView } from '../../src/platform/popup-view.ts';

/** What the popup holds, as text for a terminal. */
export function printPlan(view: PopupView): string {
  const lines: string[] = [];
  const heading = (text: string) => lines.push('', text);
  heading('Efforts ahead');
  for (const effort of view.efforts) {
    lines.push(`  ${effort.load}  ${effort.when}  ${effort.title}`, `      ${effort.basis}`);
  }
  heading('Conflicts');
  for (const conflict of view.conflicts) {
    lines.push(`  ${conflict.when}  ${conflict.what}`, ...conflict.why.map((why) => `      ${why}`));
    if (conflict.wayOut !== '') lines.push(`      → ${conflict.wayOut}`);
  }
  heading('Slots');
  for (const slot of view.slots) {
    lines.push(`  ${slot.when}  ${slot.what}  (${slot.forWhat}${slot.status === 'free' ? '' : ', not checked'})`);
    if (slot.givenBy !== '') lines.push(`      ${slot.givenBy}`);
    for (const why of slot.why) lines.push(`      ${why}`);
    for (const reason of slot.reasons) lines.push(`      · ${reason.text} [${reason.sources.join('; ')}]`);
    if (slot.remark !== '') lines.push(`      ${slot.remark}`);
  }
  if (view.unmet.length > 0) heading('Without a slot');
  for (const unmet of view.unmet) {
    lines.push(`  ${unmet.text}`);
    if (unmet.opener !== '') lines.push(`      → ${unmet.opener}`);
    if (unmet.instead) lines.push(`      ${unmet.instead.text} [${unmet.instead.sources.join('; ')}]`);
  }
  if (view.rhythm) lines.push('', 'Rhythm', `  ${view.rhythm.text}`);
  heading('What was read');
  for (const source of view.sources)
    lines.push(`  ${source.source} ${source.account} ${source.covered}, ${source.asOf}`);
  return lines.join('\n');
}
