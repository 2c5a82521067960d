import type { Detector } from '../detector.ts';
import { easy } from './easy.ts';
import { hard } from './hard.ts';
import { long } from './long.ts';
import { massage } from './massage.ts';
import { race } from './race.ts';
import { rest } from './rest.ts';
import { strength } from './strength.ts';

/** Every detector, once. Their order means nothing: precedence.ts decides. */
export const detectors: readonly Detector[] = [massage, race, hard, long, easy, strength, rest];
