import type { CDPSession } from 'playwright-core';

interface ProfileNode {
  id: number;
  callFrame: { url: string };
  children?: number[];
}

interface Profile {
  nodes: ProfileNode[];
  samples?: number[];
  timeDeltas?: number[];
}

export interface ScriptTime {
  /** All of it, ms. */
  total: number;
  /** The longest stretch without a break, ms. */
  longest: number;
}

/** How often the profiler looks, in microseconds. */
const INTERVAL = 100;
const LONGEST_GAP = 4 * INTERVAL;

export async function startProfile(cdp: CDPSession): Promise<void> {
  await cdp.send('Profiler.enable');
  await cdp.send('Profiler.setSamplingInterval', { interval: INTERVAL });
  await cdp.send('Profiler.start');
}

/**
 * Time spent in an extension's content scripts and in all that they call: the profiler samples every world of the page, and each
 * frame of a stack carries the address of its script.
 */
export async function stopProfile(cdp: CDPSession): Promise<ScriptTime> {
  const { profile } = (await cdp.send('Profiler.stop')) as { profile: Profile };
  const ours = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const walk = (node: ProfileNode, inside: boolean) => {
    const mine = inside || node.callFrame.url.startsWith('chrome-extension://');
    if (mine) ours.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) walk(child, mine);
    }
  };
  if (profile.nodes[0]) walk(profile.nodes[0], false);
  let total = 0;
  let longest = 0;
  let run = 0;
  (profile.samples ?? []).forEach((id, i) => {
    // A sample holds until the next one; where none comes for long, the thread waited for a processor.
    const ms = Math.min(profile.timeDeltas?.[i + 1] ?? 0, LONGEST_GAP) / 1000;
    run = ours.has(id) ? run + ms : 0;
    if (ours.has(id)) total += ms;
    longest = Math.max(longest, run);
  });
  return { total, longest };
}
