/** Header, drawer and the frame around the view; colours of light and dark come from custom properties. */
export const SHELL_STYLE = `
:root { --page: #f8fafd; --grid: #ffffff; --line: #dde3ea; --text: #1f1f1f; --soft: #444746; --faint: #70757a;
  --accent: #0b57d0; --on-accent: #ffffff; --hover: #e8eef7; --raised: #ffffff; --field: #eef2f8; --now: #d93025;
  --shadow: 0 1px 3px rgba(60, 64, 67, 0.28), 0 4px 8px 3px rgba(60, 64, 67, 0.12); color-scheme: light; }
html[data-replica-theme="dark"] { --page: #1b1b1b; --grid: rgb(19, 19, 20); --line: #333537; --text: rgb(227, 227, 227);
  --soft: #c4c7c5; --faint: #9aa0a6; --accent: #a8c7fa; --on-accent: #062e6f; --hover: #2b2c2e; --raised: #1e1f20;
  --field: #2a2b2d; --now: #ea8379; --shadow: 0 1px 3px rgba(0, 0, 0, 0.6), 0 4px 8px 3px rgba(0, 0, 0, 0.4);
  color-scheme: dark; }
* { box-sizing: border-box; }
html, body { height: 100%; margin: 0; }
body { background: var(--page); color: var(--text); font: 14px/20px Roboto, Arial, sans-serif; overflow: hidden; }
button { font: inherit; color: inherit; background: none; border: 0; padding: 0; cursor: pointer; }
.r-page { display: flex; flex-direction: column; height: 100%; }
.r-header { display: flex; align-items: center; height: 64px; flex: none; padding: 8px 16px 8px 12px; gap: 4px; }
.r-product { font-size: 22px; color: var(--soft); width: 176px; padding-inline-start: 6px; }
.r-headmain { display: flex; align-items: center; flex: 1; gap: 2px; }
.r-headmain .r-iconbutton { width: 32px; height: 32px; }
.r-headmain .r-svg { width: 20px; height: 20px; }
.r-title { font-size: 22px; line-height: 28px; padding-inline-start: 14px; color: var(--text); white-space: nowrap; }
.r-todaybutton, .r-viewbutton { height: 40px; border: 1px solid var(--faint); border-radius: 20px; padding: 0 22px;
  font-weight: 500; margin-inline-end: 14px; }
.r-viewbutton { display: flex; align-items: center; gap: 6px; padding: 0 10px 0 22px; margin: 0 12px; }
.r-todaybutton:hover, .r-viewbutton:hover, .r-iconbutton:hover { background: var(--hover); }
.r-headtools { display: flex; }
.r-iconbutton { width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; color: var(--soft); }
.r-iconbox { display: inline-grid; place-items: center; }
.r-icon { font-size: 0; position: absolute; }
.r-svg { width: 24px; height: 24px; fill: none; stroke: currentColor; stroke-width: 1.7; stroke-linecap: round;
  stroke-linejoin: round; }
.r-account { width: 34px; height: 34px; border-radius: 50%; background: #6b7fa8; color: #ffffff; font-weight: 500;
  margin-inline-start: 4px; }
.r-body { display: flex; flex: 1; min-height: 0; }
.r-drawer { width: 256px; flex: none; padding: 0 8px 0 14px; overflow: hidden auto; }
.r-create { display: flex; align-items: center; gap: 12px; height: 56px; padding: 0 24px 0 16px; border-radius: 16px;
  background: var(--raised); box-shadow: var(--shadow); margin: 4px 0 22px 2px; font-weight: 500; }
.r-mini { padding: 0 6px; font-size: 11px; }
.r-mini-title { font-size: 14px; font-weight: 500; padding: 0 6px 8px; }
.r-mini table { border-collapse: collapse; width: 100%; table-layout: fixed; }
.r-mini th { font-weight: 400; color: var(--soft); height: 24px; }
.r-mini td { padding: 0; text-align: center; height: 26px; }
.r-mini-day { width: 24px; height: 24px; border-radius: 50%; }
.r-mini-day:hover { background: var(--hover); }
.r-mini-other { color: var(--faint); }
.r-mini-today { background: var(--accent); color: var(--on-accent); }
.r-calendars { padding: 22px 6px 0; }
.r-calendars-title { font-weight: 500; padding: 0 6px 8px; }
.r-calendar label { display: flex; align-items: center; gap: 12px; height: 32px; padding: 0 6px; }
.r-calendar input { width: 17px; height: 17px; margin: 0; flex: none; }
.r-calendar span { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
.r-viewroot { flex: 1; min-width: 0; padding: 0 16px 16px 0; }
.r-viewheading { height: 100%; position: relative; }
.r-main { position: absolute; inset: 0; background: var(--grid); border-radius: 24px; overflow: hidden; }
`;
