import type { ClassNames } from '../class-names.ts';

/** Popover (496 px wide), quick create (510×513), editor and toast (section 7). */
export function overlayStyle(names: ClassNames): string {
  return `
.r-popover { position: fixed; z-index: 6000; width: 496px; background: var(--raised); border-radius: 24px;
  box-shadow: var(--shadow); padding: 10px 12px 22px 24px; }
.${names('popoverSpan')}, .${names('popoverHolder')} { display: block; }
.r-popover-bar { display: flex; justify-content: flex-end; }
.r-popover [role=heading] { font-size: 22px; line-height: 28px; }
.r-popover-list { display: flex; flex-direction: column; gap: 14px; padding-top: 12px; color: var(--soft); }
.r-popover-when { color: var(--soft); padding-top: 2px; }
.r-rsvp { display: flex; gap: 8px; align-items: center; }
.r-rsvp button { border: 1px solid var(--faint); border-radius: 16px; padding: 5px 14px; }
.${names('quickCreate')} { position: fixed; z-index: 6000; width: 510px; height: 513px; inset-inline-end: 90px; top: 150px;
  background: var(--raised); border-radius: 24px; box-shadow: var(--shadow); padding: 14px 22px; display: flex;
  flex-direction: column; gap: 16px; }
.${names('quickCreate')} h2 { margin: 0; font-size: 14px; font-weight: 500; color: var(--soft); }
.r-bigfield { width: 100%; font: 22px/32px Roboto, Arial, sans-serif; color: var(--text); background: none; border: 0;
  border-bottom: 1px solid var(--faint); padding: 4px 0 6px; outline: none; }
.r-bigfield:focus { border-bottom: 2px solid var(--accent); padding-bottom: 5px; }
.r-tabs { display: flex; gap: 8px; }
.r-tabs button { padding: 7px 14px; border-radius: 8px; }
.r-tabs button[aria-selected=true] { background: var(--hover); font-weight: 500; }
.r-footer { margin-top: auto; display: flex; justify-content: flex-end; gap: 12px; }
.r-textbutton { padding: 10px 18px; color: var(--accent); font-weight: 500; border-radius: 20px; }
.r-save { padding: 0 26px; height: 40px; border-radius: 20px; background: var(--accent); color: var(--on-accent);
  font-weight: 500; flex: none; }
.r-editor { position: fixed; inset: 0; z-index: 5500; background: var(--page); padding: 14px 24px; overflow: auto; }
.r-editor-head { display: flex; align-items: center; gap: 20px; max-width: 1120px; }
.r-editor-body { padding: 18px 0 0; padding-inline-start: 60px; max-width: 860px; display: flex; flex-direction: column; gap: 18px; }
.r-editor-row { display: flex; align-items: center; gap: 10px; color: var(--soft); flex-wrap: wrap; }
.r-editor-row .r-iconbox { width: 32px; }
.r-field { font: inherit; color: var(--text); background: var(--field); border: 0; border-radius: 6px; padding: 10px 12px;
  outline: none; width: 132px; }
.r-field:focus { box-shadow: inset 0 -2px 0 var(--accent); }
.r-field.r-time { width: 84px; }
.r-field.r-wide { flex: 1; min-width: 0; width: auto; }
.r-details { min-height: 150px; white-space: pre-wrap; align-self: stretch; }
.r-zone-note { color: var(--faint); font-size: 12px; }
.r-loading { padding: 120px; text-align: center; color: var(--soft); }
.r-daypopup { position: fixed; z-index: 5900; width: 240px; inset-inline-start: 40%; top: 160px; background: var(--raised);
  border-radius: 8px; box-shadow: var(--shadow); padding: 8px 12px 16px; }
.r-daypopup-day { margin: 0 0 8px; font-size: 14px; font-weight: 500; text-align: center; }
.r-daypopup-chips { position: relative; }
.r-draft { position: absolute; margin-top: 1px; border-radius: 5px; background: var(--accent); color: var(--on-accent);
  font-size: 12px; line-height: 15px; padding: 3px 8px 0; opacity: 0.9; z-index: 500; overflow: hidden; }
.r-when { padding: 6px 10px; border-radius: 6px; }
.r-guests { display: flex; gap: 8px; }
.r-guest { border: 1px solid var(--line); border-radius: 14px; padding: 3px 10px; }
.r-tip { position: fixed; z-index: 5000; bottom: 16px; inset-inline-end: 16px; background: var(--raised);
  border-radius: 8px; box-shadow: var(--shadow); padding: 12px 16px; font-size: 12px; }
.r-toast { position: fixed; inset-inline-start: 24px; bottom: 24px; z-index: 7000; background: #303134; color: #f1f3f4;
  border-radius: 6px; padding: 14px 22px; box-shadow: var(--shadow); }
`;
}
