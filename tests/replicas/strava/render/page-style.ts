/** A sober training site of nobody in particular: grey, white, one blue. */
export const PAGE_STYLE = `
body { margin: 0; font: 14px/1.45 system-ui, "Helvetica Neue", Arial, sans-serif; color: #242428; background: #f5f5f7; }
a { color: #1f5fa8; text-decoration: none; } a:hover { text-decoration: underline; }
#global-header { display: flex; align-items: center; justify-content: space-between; height: 52px; padding: 0 24px; background: #fff; border-bottom: 1px solid #dfdfe8; }
.nav-group { display: flex; gap: 24px; } .nav-group a { color: #242428; }
.r-avatar { width: 28px; height: 28px; border-radius: 50%; background: #ccd; text-align: center; line-height: 28px; }
main, .page.container { max-width: 980px; margin: 24px auto; padding: 0 16px; display: block; }
h1 { font-size: 24px; font-weight: 600; margin: 0 0 12px; } h2 { font-size: 16px; font-weight: 600; margin: 0; }
table { border-collapse: collapse; width: 100%; background: #fff; }
.activities-table th, .activities th { text-align: left; font-weight: 600; cursor: pointer; }
.activities th, .activities td { padding: 10px 8px; border-bottom: 1px solid #ebebf0; vertical-align: top; }
.activities .col-title { min-width: 200px; }
button { font: inherit; padding: 4px 12px; border: 1px solid #c8c8d0; border-radius: 4px; background: #fff; }
.pager { display: flex; gap: 8px; justify-content: flex-end; padding: 12px 0; }
abbr { text-decoration: none; font-size: 12px; color: #6d6d78; padding-left: 2px; }
.feature-feed, .feed-ui { max-width: 560px; margin: 0 auto; }
.r-card { display: block; background: #fff; border: 1px solid #dfdfe8; border-radius: 6px; padding: 16px; margin: 0 0 12px; min-height: 40px; }
.r-card time { display: block; color: #6d6d78; font-size: 12px; }
.r-card [data-testid="activity_name"] { font-size: 18px; font-weight: 600; color: #242428; }
.r-card ul, ul.inline-stats { display: flex; gap: 24px; list-style: none; margin: 8px 0 0; padding: 0; }
.r-card li span, .inline-stats .label { color: #6d6d78; font-size: 12px; }
.r-map { height: 90px; margin-top: 12px; background: #e6ebe6; border-radius: 4px; }
#heading { background: #fff; border: 1px solid #dfdfe8; } #heading > header { padding: 12px 20px; border-bottom: 1px solid #ebebf0; }
.activity-summary { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 24px; padding: 20px; }
ul.inline-stats { flex-wrap: wrap; } .activity-stats { flex: 0 1 520px; min-width: 0; }
.inline-stats strong { font-size: 22px; font-weight: 400; display: block; }
#pagenav { list-style: none; display: flex; gap: 16px; padding: 0 20px; } .selected a { font-weight: 600; }
.month-calendar td { width: 14.28%; height: 92px; border: 1px solid #ebebf0; vertical-align: top; padding: 4px; }
.month-calendar ul { list-style: none; margin: 4px 0 0; padding: 0; font-size: 12px; }
.month-calendar .outside { color: #b4b4c0; }
#calendar-header { display: flex; gap: 16px; align-items: center; padding: 12px 0; }
svg { width: 16px; height: 16px; vertical-align: -2px; fill: #6d6d78; }
form.r-edit { display: flex; gap: 8px; }
`.replace(/\n/g, '\n  ');
