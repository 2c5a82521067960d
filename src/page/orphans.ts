import { MARKS_TAG } from './mark-host.ts';
import { forgetParts } from './parts.ts';
import { TOOL_TAGS } from './tools.ts';

/** Marks, cards and parts of a script that died with an update are nobody's any more. */
export function removeOrphans(doc: Document): void {
  for (const orphan of doc.querySelectorAll([MARKS_TAG, ...TOOL_TAGS].join())) orphan.remove();
  forgetParts();
}
