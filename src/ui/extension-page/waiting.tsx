import { useEffect, useState } from 'preact/hooks';
import type { PageLabels } from '../../words/popup-labels.ts';

const SAY_AFTER_MS = 1000;

/** Nothing for a moment (most answers come at once), then words. */
export function Waiting({ labels }: { labels: PageLabels }) {
  const [said, setSaid] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(true), SAY_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="waiting" role="status">
      {said ? labels.loading : ''}
    </p>
  );
}
