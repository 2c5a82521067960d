/**
 * What a phrase can mean. A term is a meaning, not a word: every language fills the same terms, detectors know only terms.
 * `place-name` only hides a word of its own: "Capitol Hill 10k" is a race without hills. `aside` is what a race's name may stand
 * before as a mere attribute ("marathon dinner"), `massage-aside` the same for a massage.
 *
 * `…-word` marks what is ambiguous alone and needs a second signal (lexicon rule †).
 */
export type Term =
  // races
  | 'race'
  | 'contest-word'
  | 'marathon'
  | 'half-marathon'
  | 'half-word'
  | 'part-marathon'
  | 'mile-race'
  | 'fun-run'
  | 'run-event'
  /** What fun races are called behind a name: "Ginger Dash", "Harbour Shuffle". */
  | 'event-word'
  /** A word for any run that with a name is a race: "Bieg Kreta", "Carrera de la Mujer"; list it under `run` too. */
  | 'run-name-word'
  | 'ultra'
  | 'ultra-word'
  | 'relay-race'
  | 'relay-word'
  | 'triathlon'
  | 'tri-word'
  | 'sprint-tri'
  | 'olympic-tri'
  | 'half-tri'
  | 'full-tri'
  | 'sprint-word'
  | 'olympic-word'
  | 'duathlon'
  | 'aquathlon'
  | 'obstacle-race'
  | 'cycling-event'
  | 'swim-event'
  | 'named-race'
  /** A city or short name known for its race: one only beside a finish time, its length or a start number. */
  | 'race-place'
  | 'priority-a'
  | 'priority-b'
  | 'priority-c'
  | 'goal'
  // hard work
  | 'hard-session'
  | 'hard-word'
  | 'hard-hint'
  | 'brick-word'
  | 'pace'
  | 'pace-word'
  | 'pace-abbreviation'
  // long, easy, rest
  | 'long-run'
  | 'long-ride'
  | 'long-swim'
  | 'long-session'
  | 'lr-word'
  | 'long-word'
  | 'easy-session'
  | 'easy-word'
  | 'recovery-word'
  | 'strides'
  | 'cross-word'
  | 'steady-word'
  | 'rest-day'
  | 'rest-word'
  /** Alone it is a rest day; beside a weekday it is a day off work. */
  | 'off-word'
  // strength
  | 'strength-session'
  | 'strength-word'
  | 'strength-legs'
  | 'strength-upper'
  | 'hyrox'
  | 'class-word'
  // sports
  | 'run'
  | 'ride'
  | 'swim'
  | 'walk'
  | 'other-sport'
  | 'trail'
  | 'downhill'
  | 'obstacle'
  /** Training without a sport ("Entreno", "Treino"): a plain session where nothing else stands. */
  | 'session-word'
  | 'sport-word'
  // massage
  | 'massage'
  | 'massage-deep'
  | 'massage-sports'
  | 'massage-trigger'
  | 'massage-myofascial'
  | 'massage-ashiatsu'
  | 'massage-art'
  | 'massage-swedish'
  | 'massage-hot-stone'
  | 'massage-thai'
  | 'massage-flush'
  | 'massage-loosening'
  | 'massage-self'
  | 'massage-other'
  | 'deep-word'
  | 'sports-word'
  | 'trigger-word'
  | 'myofascial-word'
  | 'art-word'
  | 'swedish-word'
  | 'hot-stone-word'
  | 'thai-word'
  | 'flush-word'
  | 'loosening-word'
  | 'soft-tissue-word'
  | 'technique-word'
  | 'treatment'
  | 'booking-word'
  | 'area'
  | 'legs-area'
  | 'full-body'
  | 'spot'
  // what silences
  | 'other-meaning'
  | 'place-name'
  /** Where people run ("Riverside run"): part of a name, and no topic of its own. */
  | 'place-word'
  | 'business'
  | 'media'
  | 'motor-sport'
  /** Said of engines and horses, and of races on foot too: silences where nothing says run, ride or swim. */
  | 'motor-word'
  | 'around-race'
  /** What is done before something to see ("watching the race"): silences only what stands behind it. */
  | 'watch-word'
  /** The runner's number: picked up it is an errand, with the number itself it is her race. */
  | 'bib-word'
  | 'child'
  | 'aside'
  | 'not-massage'
  /** What a massage may be paid with; a booking where minutes stand beside it. */
  | 'voucher-word'
  | 'not-treatment'
  | 'massage-aside'
  | 'cancelled'
  | 'cancel'
  // the frame of a title
  | 'reference'
  | 'toward'
  | 'companion'
  | 'either'
  | 'filler'
  | 'article'
  | 'weekday'
  | 'time-of-day'
  | 'tentative'
  | 'flight'
  | 'travel'
  | 'holiday'
  | 'away'
  | 'childcare'
  | 'sport-calendar'
  /** A training app's name in a title: what else stands there is a session. */
  | 'app-word'
  // units
  | 'kilo'
  | 'kilometre'
  | 'mile'
  /** Ten kilometres in Sweden and Norway. */
  | 'mil'
  | 'metre'
  | 'm'
  | 'minute'
  | 'second'
  | 'hour'
  | 'other-unit';

/**
 * The words of one language. Lists are comma-separated phrases in any spelling: they are folded like the texts, and phrases
 * with ä ö ü ø å are known in their two-letter spellings (ae oe ue oe aa) too.
 *
 * A `*` stands for one or more letters at the beginning or end of a word, or on at least one side where it stands on both: `*lauf` is Stadtlauf, `interval*` is
 * Intervalltraining, `*massage*` is Sportmassagetermin. Beside it stand three letters or more. A whole word beats a
 * pattern, and a longer pattern a shorter one, so exceptions are just words: `ablauf` under `other-meaning`.
 */
export interface Lexicon {
  /** BCP 47. */
  language: string;
  words: Partial<Record<Term, string>>;
  /** Only where the words in capitals here are so in the text too: ART, LR and MP, "A race" but not "a race". */
  capitals: Partial<Record<Term, string>>;
  /**
   * Words that another of the twelve languages has for something else ("course", "loop", "corrida"). They count only
   * where another word of the title is of this language and no other, or where a length in kilometres stands in the title.
   */
  native?: Partial<Record<Term, string>>;
}
