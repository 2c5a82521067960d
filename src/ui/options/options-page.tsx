import { useMemo } from 'preact/hooks';
import type { OptionsLabels } from '../../words/options-labels.ts';
import { createAsk } from '../extension-page/ask.ts';
import { BrandMark } from '../extension-page/brand-mark.tsx';
import { NoAnswer } from '../extension-page/no-answer.tsx';
import { OutcomeLine } from '../extension-page/outcome-line.tsx';
import type { PageDoor } from '../extension-page/page-door.ts';
import { Section } from '../extension-page/section.tsx';
import { useActions } from '../extension-page/use-actions.ts';
import { useView } from '../extension-page/use-view.ts';
import { Waiting } from '../extension-page/waiting.tsx';
import { OPTIONS_SECTIONS } from './options-sections.ts';

/** One section after the other, with a way to each; the last answer stands at the lower edge. */
export function OptionsPage({ door, labels }: { door: PageDoor; labels: OptionsLabels }) {
  const ask = useMemo(() => createAsk({ send: door.send, newId: door.newId }), [door]);
  const { view, trouble, refresh, retry } = useView(ask, 'options/view', door.onChanged);
  const { act, outcome, clear } = useActions(ask, view, refresh, labels);

  return (
    <div class="options" lang={view?.lang}>
      <header>
        <BrandMark size={24} />
        <h1>Kneadtime</h1>
      </header>
      <nav aria-label={labels.sections}>
        <ul>
          {OPTIONS_SECTIONS.map(({ name, title }) => (
            <li key={name}>
              <a href={`#${name}`}>{labels[title]}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main aria-busy={view === null && trouble === null}>
        <p class="intro muted">{labels.intro}</p>
        {trouble && <NoAnswer text={trouble.text} labels={labels} onRetry={retry} />}
        {!view && !trouble && <Waiting labels={labels} />}
        {view &&
          OPTIONS_SECTIONS.map(({ name, title, Body }) => (
            <Section key={name} title={labels[title]} name={name} anchor={name}>
              <Body view={view} labels={labels} act={act} ask={ask} />
            </Section>
          ))}
        <OutcomeLine outcome={outcome} labels={labels} act={act} onClose={clear} />
      </main>
    </div>
  );
}
