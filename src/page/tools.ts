import type { PageMarks } from '../platform/marks.ts';
import type { Replies } from '../platform/messages.ts';
import type { Port } from '../platform/port.ts';
import type { EditorFields, Site } from '../sites/site.ts';
import type { Draw, DrawInput } from './draw.ts';
import { partLoader } from './parts.ts';

/** What the second script gets from the first. Both live in the same isolated world of one page. */
export interface ToolsInput {
  doc: Document;
  site: Site;
  port: Port;
  draw: Draw;
  signal: AbortSignal;
  url(): URL;
  /** Whose page this is, as it was read last. */
  account(): string;
  marks(): PageMarks | null;
  /** Marks that came with an answer; older ones are ignored. */
  accept(marks: PageMarks): void;
  /** Draws again (the open slot shows another hour). */
  redraw(): void;
  /** Leaves for another address of this site, in this tab. */
  go(address: string): void;
  /** The page's own fonts, where the card is to use them. */
  font?: string;
  /** False once a trusted key was pressed, or a trusted pointer went down, anywhere on the page since it loaded. */
  untouched(): boolean;
}

/** The card, and all else that a page needs only after a click, in a form, or when there is something to say. */
export interface Tools {
  /** Closes the card without a word. */
  close(): void;
  /** New marks came: the card shows them, or closes when its mark is gone; a new `said` is said. */
  refresh(): void;
  /** The page scrolled, was drawn again or changed its size. */
  follow(): void;
  /** A click in one of our hosts. */
  act(target: Element, trusted: boolean): void;
  key(event: KeyboardEvent): void;
  /** A press in one of our hosts, and what follows it until the release; true where the tools took it (a drag): no click follows. */
  pointer(event: PointerEvent, target: EventTarget | undefined): boolean;
  owns(node: EventTarget): boolean;
  /** The mark whose card is open, which of its hours it shows, and where the slot is being dragged. */
  shown(): DrawInput['open'];
  /** An element of the page got the focus: an event may be written there. */
  focused(element: Element): void;
  /** The page shows the editor of a new event, and the worker said what is known of it. */
  editor(fields: EditorFields, reply: Replies['page/editor']): void;
  /** Another address in the same document. */
  arrive(): void;
}

/** Hosts of the tools: what a dead script leaves behind is found by them. */
export const TOOL_TAGS = ['kneadtime-card', 'kneadtime-said', 'kneadtime-draft', 'kneadtime-drag'] as const;

export type StartTools = (input: ToolsInput) => Tools;

export interface Toolbox {
  now(): Tools | null;
  /** Asks the worker to inject them where they are not there yet; null when nobody answers. */
  load(): Promise<Tools | null>;
  /** As the tools' own; a press that came before them is handed on with the first move after it. */
  pointer: Tools['pointer'];
}

/** Starts the tools once. */
export function createToolbox(input: ToolsInput): Toolbox {
  const part = partLoader('tools', input.port);
  let tools: Tools | null = null;
  let early: Parameters<Tools['pointer']> | null = null;
  return {
    now: () => tools,
    async load() {
      const start = await part();
      if (start && !input.signal.aborted) tools ??= start(input);
      return tools;
    },
    pointer(event, target) {
      if (event.type === 'pointermove' && tools && early) tools.pointer(...early);
      // A press that was let go of is over, whether the tools came or not.
      if (event.type !== 'pointermove' || tools) early = null;
      if (event.type === 'pointerdown' && !tools) early = [event, target];
      return tools?.pointer(event, target) ?? false;
    },
  };
}
