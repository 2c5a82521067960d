/** All the page of questions shows, with finished sentences. */
export interface CheckInView {
  lang: string;
  /** `How do the legs feel?` */
  title: string;
  /** The effort it is about, in words; null where it is about none. */
  about: string | null;
  /** After a race or a very hard effort: signs to show a doctor first, each with the id that is sent back. Empty otherwise. */
  redFlags: { id: string; text: string }[];
  redFlagsIntro: string;
  legs: { value: 'fresh' | 'stiff' | 'sore'; label: string }[];
  areas: { value: string; label: string }[];
  rundown: string;
  /** `How hard did it feel?`; null where there is no effort. */
  rpe: { label: string; ends: [string, string] } | null;
  save: string;
  undo: string;
}
