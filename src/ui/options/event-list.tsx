import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { fillLabel } from '../extension-page/fill-label.ts';
import { EventRow } from './event-row.tsx';
import { findEvents } from './find-events.ts';
import type { SectionProps } from './options-sections.ts';

/** As many rows as are drawn at once. */
const PAGE = 60;

export function EventList({ view, labels, act }: SectionProps) {
  const id = useId();
  const [search, setSearch] = useState('');
  const [onlyTraining, setOnlyTraining] = useState(true);
  const [shown, setShown] = useState(PAGE);
  const { list, focusRow } = useRowFocus();
  const found = useMemo(() => findEvents(view.events, search, onlyTraining), [view.events, search, onlyTraining]);
  if (view.events.length === 0) return <p class="none muted">{labels.readNone}</p>;
  const hidden = Math.max(0, found.length - shown);

  return (
    <>
      <p class="lead muted">{labels.readText}</p>
      <search class="filter">
        <label for={`${id}-search`}>{labels.searchField}</label>
        <input
          id={`${id}-search`}
          type="search"
          name="search"
          value={search}
          autocomplete="off"
          dir="auto"
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setShown(PAGE);
          }}
        />
        <label class="check">
          <input
            type="checkbox"
            name="only-training"
            checked={onlyTraining}
            onChange={(event) => {
              setOnlyTraining(event.currentTarget.checked);
              setShown(PAGE);
            }}
          />
          <span>{labels.onlyTraining}</span>
        </label>
        <p class="found muted" role="status">
          {found.length === 0 ? labels.foundNone : fillLabel(labels.found, { n: found.length, of: view.events.length })}
        </p>
      </search>
      {found.length > 0 && (
        <ul class="list" ref={list}>
          {found.slice(0, shown).map((event) => (
            <EventRow key={event.eventId} event={event} labels={labels} act={act} />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <button
          type="button"
          class="button more"
          data-action="more"
          onClick={() => {
            focusRow(shown);
            setShown(shown + PAGE);
          }}
        >
          {fillLabel(labels.showMore, { n: Math.min(hidden, PAGE) })}
        </button>
      )}
    </>
  );
}

/** Puts the focus on the first of the rows that "Show more" brings, since the button itself goes away in the end. */
function useRowFocus() {
  const list = useRef<HTMLUListElement>(null);
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    list.current?.children[wanted.current]?.querySelector('button')?.focus();
    wanted.current = null;
  });
  const focusRow = (place: number) => {
    wanted.current = place;
  };
  return { list, focusRow };
}
