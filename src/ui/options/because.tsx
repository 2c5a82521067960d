/** The words of a title in a sentence of ours; `bdi` keeps their direction from turning ours. */
export function Because({ text, words }: { text: string; words: string }) {
  const [before = '', after = ''] = text.split('{words}');
  return (
    <>
      {before}
      <bdi>{words}</bdi>
      {after}
    </>
  );
}
