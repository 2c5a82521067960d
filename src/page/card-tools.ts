import type { SiteForms } from '../sites/site-forms.ts';
import { createCardActions } from './card-actions.ts';
import { createSaidLine } from './said-line.ts';
import type { Tools, ToolsInput } from './tools.ts';

/** What stands beside the page's own forms. */
export interface FormTools {
  draft: Pick<Tools, 'focused' | 'close' | 'follow' | 'owns'> & Partial<Pick<Tools, 'act' | 'key'>>;
  saver: Pick<Tools, 'editor' | 'arrive'>;
}

/** The card, the said line and what stands beside forms, as the one thing the first script talks to. */
export function createTools(input: ToolsInput, forms: SiteForms, { draft, saver }: FormTools): Tools {
  const card = createCardActions(input);
  const said = createSaidLine(input, forms);

  let ownEditor = false;

  /** Whose host something happened in: the card answers for the marks too. */
  function partOf(node: EventTarget | undefined): Partial<Pick<Tools, 'act' | 'key'>> {
    const host = node instanceof Node ? hostOf(node) : null;
    if (host && said.owns(host)) return said;
    return host && draft.owns(host) ? draft : card;
  }

  input.signal.addEventListener(
    'abort',
    () => {
      card.close();
      draft.close();
    },
    { once: true },
  );

  return {
    close: card.close,
    refresh() {
      card.refresh();
      said.refresh();
    },
    follow() {
      card.follow();
      said.follow();
      draft.follow();
    },
    act: (target, trusted) => partOf(target).act?.(target, trusted),
    key: (event) => partOf(event.composedPath()[0]).key?.(event),
    pointer: card.pointer,
    owns: (node) => card.owns(node) || said.owns(node) || draft.owns(node),
    shown: card.shown,
    focused(element) {
      if (!ownEditor) draft.focused(element);
    },
    editor(fields, reply) {
      // What we filled in ourselves was judged before.
      ownEditor = reply.ok && reply.booking !== null;
      if (ownEditor) draft.close();
      saver.editor(fields, reply);
    },
    arrive() {
      ownEditor = false;
      card.close();
      saver.arrive();
      said.refresh();
    },
  };
}

/** The element whose shadow root something is in; itself where it is in none. */
function hostOf(node: Node): EventTarget {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : node;
}
