import type { ClassNames } from '../class-names.ts';
import { stackedSize } from '../density.ts';
import type { ReplicaState } from '../model.ts';

/** Chips, through the class names of the state (they may be random). margin-top 1px draws a chip at its minute. */
export function chipStyle(names: ClassNames, state: Pick<ReplicaState, 'density'>): string {
  const { chip } = stackedSize(state);
  const c = (key: Parameters<ClassNames>[0]): string => `.${names(key)}`;
  return `
${c('hiddenLabel')} { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; top: 0; left: 0; }
${c('timedChip')} { position: absolute; margin-top: 1px; min-height: 11px; border: 0 solid; border-radius: 5px;
  overflow: hidden; cursor: pointer; box-shadow: 0 0 0 1px var(--grid); outline: none; }
${c('timedChip')}:focus-visible { box-shadow: 0 0 0 2px var(--accent); }
${c('timedChip')}.r-outlined { border-width: 1px; }
${c('chipText')} { position: absolute; inset: 0; overflow: hidden; font-size: 12px; line-height: 15px; padding: 3px 8px 0; }
${c('line')} { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
${c('line')}.r-tiny { font-size: 11px; line-height: 11px; margin-top: -3px; }
${c('line')}.r-short { line-height: 15px; }
${c('title')} { font-weight: 500; }
${c('titleBox')} { white-space: nowrap; }
${c('timeLine')}, ${c('locationLine')}, ${c('shortTime')}, ${c('shortComma')} { opacity: 0.92; font-weight: 400; }
${c('declinedText')} { text-decoration: line-through; }
${c('decoration')} { position: absolute; inset-inline-start: 0; top: 0; bottom: 0; width: 4px; background: rgba(0, 0, 0, 0.12); }
${c('resizeHandle')} { position: absolute; left: 0; right: 0; bottom: 0; height: 8px; cursor: s-resize; z-index: 5004; }
${c('stacked')} { position: absolute; height: ${chip}px; padding-inline-end: 10px; }
${c('stackedButton')} { position: relative; height: ${chip}px; border: 1px solid transparent; border-radius: 5px;
  overflow: hidden; cursor: pointer; padding: 0 8px; font-size: 12px; line-height: ${chip - 2}px; white-space: nowrap;
  text-overflow: ellipsis; }
${c('stackedTimed')} { display: flex; align-items: center; padding: 0 4px; color: var(--text); }
${c('stackedTimed')}:hover { background: var(--hover); }
${c('stackedContinuation')} { opacity: 0.01; }
${c('stackedTimed')} ${c('stackedText')} { overflow: hidden; text-overflow: ellipsis; }
${c('monthDotBox')} { padding: 0 5px 0 2px; }
${c('monthDot')} { border: 4px solid; border-radius: 50%; width: 8px; height: 8px; }
${c('monthTime')} { padding-inline-end: 5px; }
${c('monthTitle')} { font-weight: 500; }
${c('continuationEdge')} { position: absolute; inset-inline-end: 0; top: 0; bottom: 0; width: 5px; background: rgba(255, 255, 255, 0.35); }
${c('more')} { position: absolute; height: ${chip}px; font-size: 12px; font-weight: 500; line-height: ${chip}px; padding: 0 8px;
  cursor: pointer; border-radius: 5px; }
${c('more')}:hover { background: var(--hover); }
`;
}
