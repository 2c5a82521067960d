/** Lengths written without a unit in sets on the track: 10x400. */
export const TRACK_METRES: readonly number[] = [
  100, 150, 200, 250, 300, 350, 400, 500, 600, 800, 1000, 1200, 1500, 1600, 2000, 3000,
];
