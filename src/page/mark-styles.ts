import { adopt } from '../ui/card/adopt.ts';
import { TOKENS } from '../ui/card/tokens.ts';

/**
 * Marks in the page. `all: initial` keeps the page's styles out. Nothing here makes the host a stacking context, so that slots lie
 * under the page's chips (z-index 5 and more) and badges just above their own.
 */
const CSS = `${TOKENS}
:host { position: absolute !important; pointer-events: none !important; bottom: 0 !important; top: var(--kt-top, 0px) !important;
  left: var(--kt-left, 0px) !important; right: var(--kt-right, 0px) !important;
  font: 12px/15px "Google Sans", Roboto, Arial, sans-serif !important; }
button { all: unset; position: absolute; display: flex; box-sizing: border-box; pointer-events: auto; cursor: pointer;
  -webkit-tap-highlight-color: transparent; }
svg { display: block; width: 100%; height: 100%; }
.slot { flex-direction: column; margin: 0 1px; width: calc(100% - 2px) !important; overflow: hidden; background: var(--tint);
  border: 1px dashed; border-radius: var(--kt-radius, 5px); color: var(--accent); padding: 2px 4px 0; letter-spacing: -.1px; }
.slot:hover, .slot[aria-expanded=true] { background: var(--tint-more); }
.slot[data-status=unchecked] { border-style: dotted; }
.slot span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.slot svg { display: none; width: 10px; height: 10px; align-self: center; }
.title { font-weight: 500; }
.subtitle { font-size: 11px; line-height: 14px; }
.slot[data-size=line], .slot[data-size=icon] { justify-content: center; font-size: 11px; padding: 0 4px; }
[data-size=line] .subtitle, [data-size=icon] span { display: none; }
.slot[data-size=icon] svg { display: block; }
.effort { direction: ltr; align-items: flex-end; justify-content: center; gap: 1px; padding: 2px; border-radius: 4px;
  background: var(--paper); box-shadow: 0 0 0 1px var(--rim); }
.effort:hover { box-shadow: 0 0 0 1px var(--accent); }
i { width: 2px; border-radius: 1px; background: var(--empty); }
i.on { background: var(--accent); }
.conflict { border-radius: 50%; background: var(--paper); box-shadow: 0 0 0 1px var(--paper); }
.edge { position: absolute; width: 3px; pointer-events: none; background: var(--fill);
  border-radius: var(--kt-radius, 5px) 0 0 var(--kt-radius, 5px); }
.edge[data-side=right] { border-radius: 0 var(--kt-radius, 5px) var(--kt-radius, 5px) 0; }
[data-severity] { --fill: var(--accent); --on-fill: var(--paper); }
[data-severity=conflict] { --fill: #b3261e; }
:host([data-theme=dark]) [data-severity=conflict] { --fill: #f2857e; }
[data-severity=caution] { --fill: #eda91f; --on-fill: #2b1a00; }
[data-severity=info] { --fill: var(--info); }
.shape { fill: var(--fill); }
.stroke { stroke: var(--on-fill); stroke-width: 1.7; }
.leaf { stroke: currentColor; stroke-width: 1.2; }
.stroke, .leaf { fill: none; stroke-linecap: round; stroke-linejoin: round; }
@media (prefers-reduced-motion: no-preference) {
  button { transition: background-color .14s, box-shadow .14s; }
  .new { animation: arrive .14s ease-out; }
  @keyframes arrive { from { opacity: 0; } }
}
@media (forced-colors: active) {
  button { background: Canvas; color: CanvasText; }
  .effort { border: 1px solid; }
  i:not(.on) { height: 2px !important; }
  i, .edge { background: CanvasText !important; forced-color-adjust: none; }
  .shape { fill: CanvasText; }
  .stroke { stroke: Canvas; }
}
`;

export function styleMarks(root: ShadowRoot): void {
  adopt(root, 'marks', CSS);
}
