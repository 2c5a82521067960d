import type { PageState } from '../page-state.ts';
import type { StravaControl } from './control.ts';

/** Sub-pages change without a load: the first one alone has the summary, which is made anew each time (section 5). */
export function openActivity(_state: PageState): StravaControl {
  const path = /^\/activities\/\d+/.exec(location.pathname)?.[0] ?? '';
  const summary = document.querySelector('.activity-summary-container')?.cloneNode(true);
  const show = (): void => {
    const name = location.pathname.slice(path.length + 1) || 'overview';
    document.querySelector('#heading .activity-summary-container')?.remove();
    if (name === 'overview' && summary) document.getElementById('heading')?.append(summary.cloneNode(true));
    const view = document.getElementById('view');
    if (view) view.textContent = name;
    for (const link of document.querySelectorAll<HTMLElement>('#pagenav [data-menu]')) {
      link.parentElement?.classList.toggle('selected', link.dataset.menu === name);
    }
  };
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('#pagenav [data-menu]') : null;
    if (!link) return;
    event.preventDefault();
    history.pushState(null, '', link.getAttribute('href'));
    show();
  });
  addEventListener('popstate', show);
  return { rerender: show };
}
