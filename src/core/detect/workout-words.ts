/** What stands beside the recovery between repetitions, folded, in all languages: `r400`, `2' Trabpause`, `récup 90s`. */
export const RECOVERY_WORDS: ReadonlySet<string> = new Set(
  `r rec rest recovery jog float ri off walk p tp pause trab trabpause trabp gehpause recup recuperation recupe trot recu
  recuperacion descanso recupero rp pausa intervalo int pauze rust dribbel dribbelpauze vila joggvila gavila hvile
  przerwa trucht truchtu`.split(/\s+/),
);

/** What descriptions of training apps put before a length of time, folded. */
export const TIME_LABELS: ReadonlySet<string> = new Set(
  `time duration dauer gesamtdauer duree durata duracion duracao duur tijd varaktighet tid varighed varighet czas`.split(
    /\s+/,
  ),
);

/** The same for a length of way. */
export const DISTANCE_LABELS: ReadonlySet<string> = new Set(
  `distance distanz strecke distancia distanza afstand distans distanse dystans`.split(/\s+/),
);
