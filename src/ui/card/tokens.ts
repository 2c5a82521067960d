/** Colours of all that we draw in a page, light and dark: one calm green, greys, the severities. AA on the page's own surfaces. */
export const TOKENS = `
:host { all: initial !important; display: block !important; --paper: #fff; --text: #1f1f1f; --soft: #444746; --line: #dde3ea;
  --accent: #14694a; --on-accent: #fff; --ring: #0b57d0; --tint: rgb(20 105 74 / .1); --tint-more: rgb(20 105 74 / .17);
  --conflict: #b3261e; --caution: #7a4a00; --info: #47607a; --rim: rgb(31 31 31 / .16); --empty: #b9c7c0; }
:host([data-theme=dark]) { --paper: #1e1f20; --text: #e3e3e3; --soft: #c4c7c5; --line: #444746; --accent: #8fdcb5;
  --on-accent: #053826; --ring: #a8c7fa; --tint: rgb(143 220 181 / .13); --tint-more: rgb(143 220 181 / .22);
  --conflict: #f2b8b5; --caution: #f6c667; --info: #b3c7dc; --rim: rgb(227 227 227 / .22); --empty: #4d5a53; }
button:focus-visible { outline: 2px solid var(--ring); outline-offset: 1px; }
`;
