import type { Anchor, Places } from '../../src/sites/site.ts';

/** A table of activities as a site may have one, and where lines go in it. */
export function showTable(ids: readonly string[]): HTMLElement {
  const table = document.createElement('table');
  const body = document.createElement('tbody');
  table.append(body);
  document.body.replaceChildren(table);
  fillTable(ids);
  return body;
}

/** Draws the rows anew, as paging and sorting do. */
export function fillTable(ids: readonly string[]): void {
  document.querySelector('tbody')?.replaceChildren(...ids.map(row));
}

function row(id: string): HTMLElement {
  const row = document.createElement('tr');
  row.dataset.id = id;
  const [title, time] = [document.createElement('td'), document.createElement('td')];
  title.textContent = `Activity ${id}`;
  row.append(title, time);
  return row;
}

/** Cards of a feed. */
export function showFeed(ids: readonly string[]): HTMLElement {
  const feed = document.createElement('main');
  feed.append(
    ...ids.map((id) => {
      const card = document.createElement('article');
      card.dataset.id = id;
      card.textContent = `Activity ${id}`;
      return card;
    }),
  );
  document.body.replaceChildren(feed);
  return feed;
}

function anchor(parent: Element, chip: Element): Anchor {
  const rest = { date: null, box: null, layer: null, texts: () => [], origin: () => ({ left: 0, top: 0 }) };
  return { parent, frame: parent, chip, ...rest };
}

/** In a row its first cell, else behind the card. Ids that begin with `x` are other athletes'. */
export function linePlaces(): Places {
  return {
    scale: 'lines',
    slot: () => null,
    day: () => null,
    hourAt: () => null,
    onEvent(id) {
      const own = id.startsWith('x') ? null : document.querySelector(`[data-id="${id}"]:not(.editing)`);
      const parent = own?.querySelector('td') ?? own?.parentElement;
      return own && parent ? [anchor(parent, own)] : [];
    },
  };
}

/** Each of our hosts: which row or card it stands beside, and whose line it bears. */
export function linesShown(): { beside: string | undefined; own: string | undefined }[] {
  return [...document.querySelectorAll('kneadtime-marks')].map((host) => {
    const row = host.closest('tr') ?? host.previousElementSibling;
    const line = host.shadowRoot?.querySelector<HTMLElement>('.line');
    return { beside: (row as HTMLElement | null)?.dataset.id, own: line?.dataset.eventId };
  });
}

export function partsOf(host: Element | null | undefined): HTMLElement[] {
  return [...(host?.shadowRoot?.children ?? [])].filter((part): part is HTMLElement => part.localName !== 'style');
}
