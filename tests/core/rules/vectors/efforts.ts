import { race, training } from './build.ts';

export const A_MARATHON = race('an A marathon', 'marathon', 'A', 255);
export const A_HALF = race('an A half marathon', 'half', 'A', 120);
export const A_10K = race('an A 10K', '10k', 'A', 60);
export const A_15K = race('an A 15K', '15k', 'A', 90);
export const B_10K = race('a B 10K', '10k', 'B', 60);
export const B_HALF = race('a B half marathon', 'half', 'B', 120);
export const B_MARATHON = race('a B marathon', 'marathon', 'B', 255);
export const C_5K = race('a C 5K', '5k', 'C', 30);
export const C_HALF = race('a C half marathon', 'half', 'C', 120);
export const C_MARATHON = race('a C marathon', 'marathon', 'C', 255);

export const INTERVALS = training('an interval session', 'intervals', 60);
export const TEMPO = training('a tempo run', 'tempo', 60);
export const HILLS = training('a hill session', 'hills', 60);
export const LEGS = training('a leg session in the gym', 'strength-legs', 60);
export const ARMS = training('an arm session in the gym', 'strength-upper', 60);
export const LONG_RUN = training('a long run of 120 minutes', 'long-run', 120);
export const EASY = training('an easy run of 45 minutes', 'easy', 45);
export const STEADY = training('an easy run of 75 minutes', 'easy', 75);
export const SWIM = training('a swim of 90 minutes', 'swim', 90);
export const YOGA = training('a yoga hour', 'yoga', 60);
export const longRun = (minutes: number) => training(`a long run of ${minutes} minutes`, 'long-run', minutes);
export const ride = (minutes: number) => training(`a ride of ${minutes} minutes`, 'ride', minutes);
