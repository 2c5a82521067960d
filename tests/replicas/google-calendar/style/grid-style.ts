/** No visible scrollbar, but its 15 px: headless browsers hide it and head and columns must still line up.
 * Column views: sizes of section 5.3 (header 84 px + 24 px an all-day line, 9 px spacer, padding-right 12 px). */
export const GRID_STYLE = `
.r-grid { display: flex; flex-direction: column; height: 100%; }
.r-gridhead { display: flex; flex: none; padding-inline-end: 15px; border-bottom: 1px solid var(--line); }
.r-zones { display: flex; flex: none; align-items: flex-end; padding-inline-start: 8px; }
.r-zone { width: 52px; font-size: 10px; line-height: 14px; color: var(--soft); text-align: end; padding: 0 8px 6px 0; }
.r-headcells { flex: 1; min-width: 0; }
.r-heads { display: flex; height: 84px; padding-inline-start: 9px; }
.r-head { flex: 1; text-align: center; }
.r-head h2 { margin: 0; font-weight: 400; }
.r-weekday { font-size: 11px; font-weight: 500; text-transform: uppercase; color: var(--soft); padding-top: 12px;
  line-height: 18px; letter-spacing: 0.4px; }
.r-daynumber { width: 46px; height: 46px; border-radius: 50%; font-size: 26px; line-height: 46px; }
.r-daynumber:hover { background: var(--hover); }
.r-today .r-weekday { color: var(--accent); }
.r-today .r-daynumber { background: var(--accent); color: var(--on-accent); }
.r-locations { display: flex; height: 24px; padding-inline-start: 9px; }
.r-location { flex: 1; font-size: 11px; color: var(--faint); }
.r-allday { position: relative; margin-inline-start: 9px; overflow: auto; max-height: 192px; scrollbar-width: none; }
.r-allday-clicks { display: flex; position: absolute; inset: 0; margin: 0; padding: 0; list-style: none; }
.r-allday-click { flex: 1; border-inline-start: 1px solid var(--line); }
.r-allday-cells { position: absolute; inset: 0; }
.r-scroller { flex: 1; min-height: 0; overflow: hidden scroll; display: flex; scrollbar-width: none; padding-inline-end: 15px; outline: none; }
.r-tall { display: flex; flex: 1; min-width: 0; align-items: flex-start; }
.r-gutters { display: flex; flex: none; padding-inline-start: 8px; }
.r-gutter { width: 52px; }
.r-hour { position: relative; }
.r-hour-text { position: absolute; inset-inline-end: 8px; top: -7px; font-size: 10px; line-height: 14px; color: var(--soft); }
.r-tallrow { position: relative; flex: 1; min-width: 0; display: flex; overflow: hidden; }
.r-lines { position: absolute; inset: 0; }
.r-line { border-bottom: 1px solid var(--line); }
.r-spacer { width: 9px; flex: none; border-inline-end: 1px solid var(--line); position: relative; }
.r-column { position: relative; flex: 0 0 calc((100% - 9px) / var(--r-columns)); padding-inline-end: 12px;
  border-inline-end: 1px solid var(--line); outline: none; }
.r-column-ground { position: absolute; inset: 0; }
.r-chips { position: relative; height: 100%; }
.r-now-line { position: absolute; left: 0; right: 0; height: 2px; margin-top: -1px; background: var(--now); z-index: 503; }
.r-now-dot { position: absolute; inset-inline-start: -6px; width: 12px; height: 12px; margin-top: -6px; border-radius: 50%;
  background: var(--now); z-index: 503; }
.r-month { display: flex; flex-direction: column; height: 100%; }
.r-month-heads { display: flex; height: 24px; flex: none; }
.r-month-head { flex: 1; text-align: center; font-size: 11px; font-weight: 500; text-transform: uppercase;
  color: var(--soft); padding-top: 6px; border-inline-start: 1px solid var(--line); }
.r-month-row { flex: 1; position: relative; display: flex; min-height: 0; border-bottom: 1px solid var(--line); overflow: hidden; }
.r-month-cell { flex: 1; min-width: 0; border-inline-start: 1px solid var(--line); }
.r-month-ground { height: 100%; }
.r-month-day { margin: 0; height: 30px; text-align: center; font-weight: 500; font-size: 12px; padding-top: 4px; }
.r-month-number { min-width: 24px; height: 24px; border-radius: 12px; padding: 0 6px; }
.r-month-day.r-today .r-month-number { background: var(--accent); color: var(--on-accent); }
.r-month-chips { position: absolute; left: 0; right: 0; top: 30px; height: 0; }
.r-month-cell { position: static; }
.r-agenda-main { overflow-y: auto; padding: 8px 0; }
.r-agenda-group { position: relative; min-height: 56px; padding: 8px 0; padding-inline: 150px 24px; border-bottom: 1px solid var(--line); }
.r-agenda-day { position: absolute; inset-inline-start: 20px; top: 8px; margin: 0; display: flex; align-items: center; gap: 10px;
  font-weight: 400; }
.r-agenda-day button { width: 40px; height: 40px; border-radius: 50%; font-size: 22px; }
.r-agenda-day.r-today button { background: var(--accent); color: var(--on-accent); }
.r-agenda-caption { font-size: 11px; font-weight: 500; text-transform: uppercase; color: var(--soft); }
.r-agenda-chip { display: flex; align-items: center; height: 38px; border-radius: 19px; padding: 0 12px; cursor: pointer; }
.r-agenda-chip:hover { background: var(--hover); }
.r-agenda-dotcell { order: -1; }
.r-agenda-dot { width: 12px; height: 12px; border-radius: 50%; margin-inline-end: 18px; }
.r-agenda-time { width: 150px; color: var(--soft); }
.r-agenda-title { font-weight: 500; }
.r-year { overflow: auto; padding: 24px; }
.r-year-grid { display: grid; grid-template-columns: repeat(4, 1fr); gap: 28px; }
.r-year-name { font-weight: 500; padding-bottom: 6px; }
.r-year td { font-size: 11px; width: 26px; height: 24px; text-align: center; }
`;
