import type { Discipline } from '../../model.ts';

/** A race known by its name, in every language. `distance` only where the name alone settles it. */
export interface NamedRace {
  names: readonly string[];
  discipline: Discipline;
  distance: string | null;
}

const race = (discipline: Discipline, distance: string | null, names: string): NamedRace => ({
  names: names.split(',').map((name) => name.trim()),
  discipline,
  distance,
});

/** Series and events known far beyond their town. A race with "marathon", "triathlon" or "10k" in its name needs no row. */
export const races: readonly NamedRace[] = [
  race('run', '5k', 'parkrun, park run, race for life 5k'),
  race(
    'run',
    '10k',
    'bolder boulder, peachtree road race, crescent city classic, manchester road race 10k, azalea trail run',
  ),
  race('run', '15k', 'gate river run, zevenheuvelenloop, utica boilermaker, boilermaker road race'),
  race(
    'run',
    '10mi',
    'broad street run, great south run, army ten miler, army 10 miler, cherry blossom ten mile, cherry blossom 10 mile',
  ),
  race('run', 'mile', 'beer mile, bupa westminster mile, fifth avenue mile, 5th avenue mile'),
  race('run', 'half', 'great north run, royal parks half, rock n roll half, goteborgsvarvet, broloppet'),
  race('run', 'marathon', 'marathon majors'),
  race('run', '12km', 'bay to breakers, bloomsday run, lilac bloomsday'),
  race('run', '90km', 'comrades marathon, comrades ultra'),
  race('run', '10k', 'great manchester run, vitality 10000, vitality london 10000'),
  race(
    'run',
    null,
    'race for the cure, race for life, wings for life, color run, colour run, electric run, corporate challenge, city2surf, city to surf, falmouth road race, bix 7, cooper river bridge run, turkey trot, great run series, great birmingham run, great bristol run, great scottish run, great midlands run, rundisney, dopey challenge, goofy challenge, san silvestre, silvesterlauf, night run series, midnight sun run, bridge to bridge, sydney harbour 10k, backyard relay, hood to coast, ragnar, ragnar relay, reach the beach relay, blue ridge relay, cascade lakes relay',
  ),
  race(
    'trail',
    null,
    'xterra trail run, golden trail series, dipsea race, dipsea, pikes peak ascent, mount marathon race, skyrace, sky race',
  ),
  race(
    'ultra',
    '100mi',
    'western states 100, western states endurance run, western states, leadville 100, leadville trail 100, hardrock 100, javelina jundred, wasatch 100, vermont 100, badwater 135, utmb mont blanc',
  ),
  race('ultra', '50mi', 'jfk 50'),
  race('ultra', '56km', 'two oceans ultra'),
  race(
    'ultra',
    null,
    'utmb, ultra trail du mont blanc, cocodona 250, spartathlon, marathon des sables, lavaredo ultra trail, tor des geants, diagonale des fous, transgrancanaria, transvulcania, barkley marathons, backyard ultra, last one standing, race to the stones, lake sonoma 50, comrades',
  ),
  race(
    'tri',
    '140.6',
    'ironman, iron distance, challenge roth, norseman xtreme, norseman triathlon, ironman world championship',
  ),
  race(
    'tri',
    '70.3',
    'ironman 70 3, im 70 3, half ironman, ironman half, half iron, half im, 70.3 ironman, 70.3 world championship',
  ),
  race('tri', 'olympic', 'ironman 5150, 5150 triathlon, 5150 series, escape from alcatraz triathlon'),
  race('tri', null, 'escape from alcatraz, super league triathlon, challenge family, xterra, swimrun, otillo'),
  race(
    'obstacle',
    null,
    'spartan race, spartan sprint, spartan super, spartan beast, spartan ultra, spartan trifecta, spartan stadion, tough mudder, worlds toughest mudder, savage race, rugged maniac, warrior dash, bonefrog, mudderella, nuclear races, wolf run, terrain race',
  ),
  race(
    'cycling',
    null,
    'ridelondon, ride london, etape du tour, haute route, cape epic, leadville 100 mtb, leadville mtb, unbound gravel, dirty kanza, sbt grvl, belgian waffle ride, mid south gravel, lake taupo cycle challenge, vatternrundan, styrkeproven, maratona dles dolomites, quebrantahuesos, otztaler, five boro bike tour, seagull century, hotter n hell hundred, paris brest paris',
  ),
  race(
    'swim',
    null,
    'great north swim, swim serpentine, alcatraz swim, alcatraz sharkfest, sharkfest, big shoulders swim, catalina channel swim, bosphorus swim, vansbrosimningen',
  ),
];
