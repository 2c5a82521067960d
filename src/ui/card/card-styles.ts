import { TOKENS } from './tokens.ts';

/** The page's own dialog: its type, elevation and radius; our green for the one primary button. */
export const CARD_CSS = `${TOKENS}
:host { position: fixed !important; z-index: 2147483000 !important; left: var(--kt-x, 8px) !important;
  top: var(--kt-y, 8px) !important; width: var(--kt-width, 320px) !important;
  --shadow: 0 1px 3px rgb(60 64 67 / .3), 0 4px 8px 3px rgb(60 64 67 / .15); }
:host([data-theme=dark]) { --shadow: 0 1px 3px rgb(0 0 0 / .6), 0 4px 8px 3px rgb(0 0 0 / .4); }
* { box-sizing: border-box; margin: 0; padding: 0; font: inherit; }
.card { position: relative; max-height: calc(100vh - 16px); overflow: auto; overscroll-behavior: contain; padding: 16px 16px 12px;
  border-radius: 16px; background: var(--paper); color: var(--text); box-shadow: var(--shadow);
  font: 14px/20px "Google Sans", Roboto, Arial, sans-serif; text-align: start; outline: none; overflow-wrap: anywhere; }
.arrow { position: absolute; width: 8px; height: 16px; top: calc(var(--kt-arrow, 24px) - 8px); display: none;
  background: var(--paper); z-index: 1; }
:host([data-side=right]) .arrow { display: block; left: -7px; clip-path: polygon(0 50%, 100% 0, 100% 100%); }
:host([data-side=left]) .arrow { display: block; right: -7px; clip-path: polygon(100% 50%, 0 0, 0 100%); }
.when { font-size: 16px; line-height: 24px; font-weight: 500; }
.when, .what, .severity { padding-inline-end: 32px; }
.what, .remark, .option, .sources, .thumb, .close { color: var(--soft); }
.why, .remark, .way-out, .line { margin-top: 8px; }
.why p + p { margin-top: 4px; }
.way-out { padding: 8px 12px; border-radius: 8px; background: var(--tint); }
.severity { display: flex; align-items: center; gap: 8px; margin-bottom: 4px; }
.severity::before { content: ""; width: 12px; height: 12px; border-radius: 50%; background: currentColor; }
.severity[data-severity^=c]::before { border-radius: 0; clip-path: polygon(50% 4%, 100% 96%, 0 96%); }
[data-severity=conflict] { --tone: var(--conflict); }
[data-severity=caution] { --tone: var(--caution); }
[data-severity=info] { --tone: var(--info); }
.severity, .label { color: var(--tone, var(--accent)); font-weight: 500; }
button { color: var(--accent); border: 0; background: none; cursor: pointer; border-radius: 16px; min-height: 32px; padding: 0 8px;
  font-weight: 500; }
button:hover { background: var(--tint); }
button:disabled { cursor: default; opacity: .6; }
.primary { background: var(--accent); color: var(--on-accent); padding: 0 20px; margin-inline-end: 4px; }
.primary:hover { background: var(--accent); box-shadow: 0 1px 3px var(--rim); }
.actions { display: flex; flex-wrap: wrap; gap: 2px; align-items: center; margin: 8px 0 0; margin-inline-end: -8px; }
.below { display: flex; align-items: center; justify-content: space-between; margin: 2px 0 0; margin-inline-start: -8px; }
.option { margin-inline-start: auto; }
.close { position: absolute; inset-inline-end: 8px; top: 8px; width: 32px; padding: 8px; }
svg { display: block; width: 16px; height: 16px; stroke: currentColor; stroke-width: 1.5; stroke-linecap: round; }
.reasons { margin-top: 4px; padding-top: 10px; border-top: 1px solid var(--line); }
.reasons, .remark { font-size: 13px; line-height: 18px; }
li { list-style: none; margin-bottom: 10px; }
.label { margin-inline-end: 6px; }
.sources { display: block; margin-top: 2px; }
.sources, .thumb, .option { font-size: 12px; line-height: 16px; }
.problem { color: var(--conflict); }
.small { display: flex; align-items: center; gap: 8px; padding: 8px 48px 8px 16px; }
.small .line { margin: 0; flex: 1; }
@media (prefers-reduced-motion: no-preference) {
  .holder { animation: arrive .14s ease-out; }
  button { transition: background-color .14s; }
  @keyframes arrive { from { opacity: 0; transform: translateY(4px); } }
}
@media (forced-colors: active) {
  .card { border: 1px solid; }
  .arrow { display: none !important; }
  .primary { border: 1px solid; }
}
`;
