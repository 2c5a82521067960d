import type { PopupLabels } from '../../words/popup-labels.ts';
import { Section } from '../extension-page/section.tsx';
import { SeveritySign } from '../extension-page/severity-sign.tsx';

export function Notices({ notices, labels }: { notices: string[]; labels: PopupLabels }) {
  if (notices.length === 0) return null;
  return (
    <Section title={labels.noticesTitle} name="notices">
      <ul class="rows">
        {notices.map((notice) => (
          <li key={notice} class="problem">
            <SeveritySign severity="caution" /> <span>{notice}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
