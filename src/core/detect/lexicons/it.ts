import type { Lexicon } from './lexicon.ts';

/** Italian. */
export const it: Lexicon = {
  language: 'it',
  words: {
    // --- races
    race: `
      gara, giorno gara, giorno di gara, gara obiettivo, gara podistica, corsa podistica, podistica, gara b, gara c,
      gara test, test gara, gara di preparazione, gara di avvicinamento, gara su strada, gara di corsa, gara mtb,
      corsa competitiva, competitiva, cronoscalata, gara a cronometro, gara in pista, manifestazione podistica, prova
      podistica, garetta, garona, gara virtuale, corsa virtuale`,
    'contest-word': `
      campionato, campionati, campionato italiano, campionati italiani, campionato regionale, campionati regionali,
      campionato provinciale, campionati provinciali, campionati di societa, tricolori, trofeo, coppa, memorial, grand
      prix, criterium, circuito podistico, meeting master, competizione, gare, tappa`,
    marathon: 'maratona, maratone, prima maratona',
    'half-marathon': `
      mezza maratona, mezzamaratona, mezze maratone, maratonina, maratonine, 1 2 maratona, mezza mara, mezza di, mezza
      del, mezza della, mezza dei, mezza delle, mezza dell, mezza degli, mezza citta, prima mezza`,
    'half-word': 'mezza',
    'part-marathon': `
      minimaratona, mini maratona, quarto di maratona, maratona a staffetta, staffetta maratona, maratonina dei
      bambini, maratonina dei ragazzi, baby maratona, mara kids`,
    'mile-race': 'gara del miglio, miglio in pista, miglio su strada, miglio cittadino, miglio di roma',
    'fun-run': `
      non competitiva, noncompetitiva, corsa non competitiva, camminata non competitiva, corsa camminata, ludico
      motoria, ludicomotoria, camminata ludico motoria, corsa ludico motoria, non agonistica, corsa benefica, corsa di
      beneficenza, corsa solidale, corsa della solidarieta, camminata benefica, camminata solidale, camminata rosa,
      corsa rosa, marcia non competitiva, marcia podistica, marcia fiasp, fiasp, babbo run, passeggiata podistica,
      passeggiata non competitiva, corsa a coppie, family run, tapasciata, tapasciate, tapasciatina, run rosa`,
    'run-event': `
      stracittadina, stracittadine, stramilano, strabologna, straverona, strasimeno, stralugano, stratorino, straroma,
      strabergamo, strapadova, straparma, strabrescia, stragenova, strabari, strarno, stracatania, stramagenta,
      stralodi, stramonza, stralecco, strapavia, stravicenza, stranapoli, strapazzata, strawoman, straducale,
      strabiella, stranovara, strafirenze, stratrento, strapiacenza, corri*, corsa campestre, campestre, cross di,
      cross del, cross della, cross dei, corsa di natale, corsa di capodanno, giro podistico, giro delle mura, giro al
      sas, cinque mulini, 5 mulini, campaccio, deejay ten, roma ostia, romaostia, vivicitta, tuttadritta, scarpadoro,
      scarpinata, scarpinata di, marcialonga, pistoia abetone, amatrice configno, trentatrentina, we run rome,
      diecimiglia, 10 miglia di, 10 miglia del, 10 miglia della, 10 miglia dei, 10 miglia citta, dieci miglia, 30 km
      della, diecimila di, diecimila del, corsa aziendale, trail di, trail del, trail della, trail dei, trail delle,
      trail degli, trail dell, ecotrail, eco trail, notturna di, notturna del, corsa in salita, verticale, vertical
      di, vertical del, skyrace, skymarathon, sky marathon, ecomaratona, sei ore di, chilometro verticale, km
      verticale`,
    'run-name-word': 'corsa di, corsa del, corsa della, corsa dell, corsa dei, corsa degli, corsa delle, cross',
    ultra: `
      ultramaratona, ultra maratona, 100 km del passatore, passatore, cento chilometri, 6 ore di, 12 ore di, 24 ore
      di, ultramaratone`,
    'relay-race': `
      staffetta maratona, maratona a staffetta, staffetta di corsa, gara a staffetta, staffetta mista, staffetta
      triathlon, staffetta podistica, corsa a staffetta, staffetta 4 x`,
    'relay-word': 'staffetta',
    'sprint-tri': 'triathlon distanza sprint, distanza sprint, triathlon super sprint, supersprint',
    'olympic-tri': 'triathlon olimpico, olimpico triathlon, distanza olimpica, triathlon distanza olimpica',
    'half-tri': 'triathlon medio, medio triathlon, triathlon media distanza, mezzo ironman, mezzo iron',
    'full-tri': 'triathlon lungo, triathlon lunga distanza, ironman completo',
    'olympic-word': 'olimpico',
    aquathlon: 'acquathlon',
    'obstacle-race': 'corsa a ostacoli, corsa ad ostacoli, gara a ostacoli, gara ad ostacoli, inferno run, fangorun',
    'cycling-event': `
      mediofondo, medio fondo, gran fondo, granfondo, ciclostorica, ciclopedalata, pedalata ecologica, cicloturistica,
      raduno cicloturistico, gara ciclistica, corsa ciclistica, biciclettata, pedalata in rosa, nove colli, 9 colli, l
      eroica, eroica gaiole, eroica montalcino, fausto coppi, felice gimondi, prosecco cycling, hero dolomites,
      dolomiti superbike, capoliveri legend, stelvio santini, cronometro individuale, cronometro a squadre,
      cronoscalata in bici, cronoscalata ciclistica, ciclocross`,
    'swim-event': `
      traversata a nuoto, traversata del lago, traversata del golfo, traversata dello stretto, traversata nuoto, gran
      fondo di nuoto, granfondo di nuoto, miglio marino, meeting di nuoto, meeting nuoto, nuotata solidale, capri
      napoli, gara di nuoto, gara nuoto, gara in acque libere`,
    'priority-a': 'priorita a, gara principale, gara della stagione, gara dell anno',
    'priority-b': 'gara b, priorita b',
    'priority-c': `
      gara c, priorita c, gara test, test gara, gara di preparazione, gara di avvicinamento, gara allenante, gara
      allenamento, come allenamento, per divertimento, in scioltezza`,
    goal: 'obiettivo, gara obiettivo, obiettivo stagionale, obiettivo dell anno',

    // --- hard work
    'hard-session': `
      ripetute, ripetuta, prove ripetute, ripetute brevi, ripetute medie, ripetute lunghe, ripetute in salita,
      ripetute in pista, ripetute su pista, ripetute miste, intervallato, intervallati, salite brevi, salite corte,
      salite lunghe, salite ripetute, sprint in salita, scatti in salita, allunghi in salita, lavoro in salita, lavori
      in salita, lavoro in pista, lavori in pista, lavoro di qualita, lavori di qualita, seduta di qualita,
      allenamento di qualita, allenamento in pista, allenamento intervallato, seduta in pista, corsa in pista, corsa
      media, corsa veloce, corsa progressiva, corsa in progressione, corsa variata, corsa alla soglia, corsa in
      soglia, corsa soglia, fondo medio, fondo veloce, fondo progressivo, fondo variato, fondo in progressione, corto
      veloce, corto veloce in progressione, medio veloce, medio lungo, medio variato, medio collinare, medio
      progressivo, medio in progressione, ritmo medio, ritmo veloce, in progressione, progressione finale, variazioni
      di ritmo, variazioni ritmo, cambi di ritmo, cambio ritmo, soglia anaerobica, soglia aerobica, lavoro di soglia,
      lavori di soglia, lavoro in soglia, lavoro alla soglia, fuori soglia, fuorisoglia, ritmo soglia, passo soglia,
      potenza aerobica, potenza anaerobica, capacita anaerobica, velocita resistente, resistenza alla velocita,
      resistenza specifica, forza resistente, lavoro specifico, lavori specifici, lavoro lattacido, fartlek svedese,
      fartlek finlandese, test di cooper, test cooper, test conconi, test di conconi, test incrementale, test della
      soglia, test soglia, test del lattato, test lattato, test sui 5 km, test sui 10 km, test sui 3000, test sui
      5000, test di livello, test di valutazione, test cp, test vam, test mader, simulazione gara, simulazione di
      gara, prova gara, prova generale gara, giro tirato, gruppo tirato, doppia soglia, ripetute bici, ripetute in
      bici, ripetute nuoto, ripetute a nuoto, corsa a ritmo, corsa ritmata, bici e corsa, bici corsa, combinato bici
      corsa, combinato bici e corsa, allenamento combinato bici, tirata, tirato, allenamento intenso, sessione di
      velocita, sessione intervalli, intervalli`,
    'hard-word': `
      progressivo, progressiva, progressivi, soglia, variazioni, variato, lattacido, lattacidi, progressione,
      anaerobico, anaerobica`,
    'hard-hint': `
      salite, in salita, saliscendi, collinare, collinari, pista, velocita, scatti, qualita, intensita, ritmo, ritmi,
      brillante`,
    'brick-word': 'combinato, combinati',
    pace: `
      ritmo gara, ritmo maratona, ritmo mezza, ritmo mezza maratona, ritmo gara maratona, ritmo gara mezza, ritmo 10
      km, ritmo 10k, ritmo 5 km, ritmo 5k, ritmo 5000, ritmo 10000, ritmo obiettivo, passo gara, passo maratona, passo
      mezza, passo 10k, passo 5k, passo obiettivo, andatura maratona, andatura gara, andatura mezza, velocita gara,
      velocita maratona, km rm, km rg, km rmm, km a rm, km a rg, km a rmm, km al rg, a rg, a rmm`,
    'pace-word': 'ritmo, passo, andatura',

    // --- long, easy, rest
    'long-run': `
      corsa lunga, corsa lunga lenta, lungo lento, lungo lentissimo, lungo progressivo, lungo in progressione, lungo
      collinare, lungo variato, lungo svelto, lungo di corsa, lungo trail, trail lungo, lungo domenicale, lungo della
      domenica, lungo del sabato, lungo del weekend, lungo specifico, lungo maratona, lungo per la maratona, ultimo
      lungo, primo lungo, lunghissimo, lunghissimi, lungo lunghissimo, lunghetto, lungone, fondo lungo, fondo lungo
      lento, uscita lunga di corsa, uscita lunga trail, corsa lunga progressiva, corsetta lunga, lungo run, lungo
      medio`,
    'long-ride': `
      giro lungo, giro lungo in bici, uscita lunga in bici, uscita lunga bici, uscita lunga mtb, uscita lunga bdc,
      uscita lunga in mtb, uscita lunga gravel, lungo in bici, lungo bici, lungo bdc, lungo mtb, lungo in mtb, lungo
      gravel, lungo sui rulli, lungo rulli, bici lunga, bici lungo, pedalata lunga, lunga in bici, lunga pedalata,
      lungo giro in bici, ciclismo lungo, bici fondo lungo`,
    'long-swim': 'nuotata lunga, nuoto lungo, lungo a nuoto, lunga nuotata',
    'long-session': 'uscita lunga, allenamento lungo, combinato lungo, lunga uscita, seduta lunga',
    'lr-word': 'lungo, lunghi',
    'long-word': 'lungo, lunga',
    'easy-session': `
      corsetta, corsettina, sgambata, sgambatina, sgambata pre gara, rifinitura, risveglio muscolare, fondo lento,
      fondo facile, fondo leggero, fondo rigenerante, corsa leggera, corsa leggerissima, corsa blanda, corsa
      tranquilla, corsa di scarico, corsa di recupero, corsa rigenerante, corsa rigenerativa, corsa defaticante, corsa
      a sensazione, corsa facile, corsa lenta, corsa lentissima, corsa di riscaldamento, giro tranquillo, giro
      leggero, giro facile, giro di scarico, giretto in bici, bici tranquilla, bici leggera, bici agile, agilita in
      bici, pedalata agile, pedalata leggera, pedalata tranquilla, pedalata di scarico, uscita tranquilla, uscita
      leggera, uscita facile, nuotata tranquilla, nuotata leggera, nuoto sciolto, scioltezza, recupero attivo, scarico
      attivo, defaticamento, km facili, km tranquilli, km lenti, ritmo lento, ritmo facile, passo lento, passo facile,
      zona 1, zona 2, corsa camminata alternata, corsa e camminata, camminata e corsa, allenamento leggero,
      allenamento facile, lento rigenerante, lento facile, lento collinare, rigenerante, corsa tecnica, tecnica di
      corsa, andature, corsa in acqua, acquarunning`,
    'easy-word': 'lento, lenta, lenti, lentissimo, facile, facili, facilissimo, blando, blanda, riscaldamento',
    'recovery-word': 'recupero, scarico, defaticante, rigenerativo, rigenerativa',
    strides: 'allunghi, allungo',
    'cross-word': 'allenamento incrociato, allenamento alternativo',
    'steady-word': 'aerobico, aerobica, moderato, moderata, resistenza',
    'rest-day': `
      giorno di riposo, giornata di riposo, giorni di riposo, riposo assoluto, riposo totale, riposo completo, riposo
      attivo, riposo programmato, riposo forzato, riposo dalla corsa, riposo e stretching, riposo stretching, niente
      corsa, niente allenamento, niente sport, nessun allenamento, giorno off, giorno senza corsa, giornata off, stop
      allenamenti, no corsa, no allenamento, senza allenamento, oggi riposo, domani riposo, riposo pre gara, riposo
      post gara, riposo o scarico`,
    'rest-word': 'riposo, relax totale',

    // --- strength
    'strength-session': `
      allenamento di forza, allenamento forza, allenamento con i pesi, allenamento pesi, allenamento in palestra,
      allenamento palestra, allenamento funzionale, ginnastica funzionale, lezione funzionale, funzionale, seduta di
      forza, seduta di pesi, sessione di pesi, sessione pesi, sessione di forza, sala pesi, pesistica, sollevamento
      pesi, scheda palestra, scheda in palestra, palestra scheda, esercizi di forza, forza generale, forza massimale,
      forza esplosiva, forza e core, forza per runner, forza per la corsa, potenziamento muscolare, rinforzo
      muscolare, potenziamento core, potenziamento gambe, addominali, addominali e dorsali, core stability, corpo
      libero, circuito a corpo libero, circuito funzionale, circuito in palestra, circuito palestra, circuito di
      forza, circuito pesi, circuit training, total body palestra, tonificazione, ghisa, powerlifting, corso
      funzionale, corso di functional, corso hiit, corso crossfit, palestra pesi, ginnastica posturale e forza, plank,
      palestra forza`,
    'strength-word': 'palestra, pesi, forza, potenziamento, rinforzo, circuito, palestrina, functional',
    'strength-legs': `
      gambe e glutei, gambe glutei, giorno gambe, giorno delle gambe, allenamento gambe, palestra gambe, pesi gambe,
      forza gambe, affondi, pliometria, pliometrici, balzi, balzi in salita, squat e stacchi, stacchi da terra, stacco
      da terra, pressa gambe, scheda gambe, gambe e core, parte bassa`,
    'strength-upper': `
      panca piana, trazioni, flessioni, piegamenti, petto e tricipiti, petto tricipiti, petto e spalle, petto e
      bicipiti, dorso e bicipiti, dorso bicipiti, schiena e bicipiti, dorsali e bicipiti, pettorali e tricipiti,
      pettorali tricipiti, spalle e braccia, spalle e tricipiti, braccia e spalle, parte alta, palestra petto,
      palestra spalle, palestra braccia, palestra schiena, palestra dorso, bicipiti, tricipiti`,

    // --- sports
    run: `
      corsa, corsa di, corsa del, corsa della, corsa dell, corsa dei, corsa degli, corsa delle, corse, correre, corro,
      corriamo, di corsa, uscita di corsa, allenamento di corsa, corsetta, corsettina, corsa mattutina, corsa su
      strada, corsa a piedi, corsa indoor, corsa trail, corsa in montagna, corsa su sentiero, corsa su sentieri, corsa
      in natura, corsa nel bosco, tapis roulant, tapis, podismo, gara podistica, fondo lento, fondo medio, fondo
      veloce, corsa lenta, corsa lentissima, corsa facile, corsa leggera, corsa blanda, corsa tranquilla, corsa
      rigenerante, corsa rigenerativa, corsa di recupero, corsa di scarico, corsa defaticante, corsa a sensazione,
      corsa media, corsa veloce, corsa progressiva, corsa in progressione, corsa variata, corsa in pista, corsa
      tecnica, tecnica di corsa`,
    ride: `
      bici, bicicletta, bdc, bici da corsa, mountain bike, ciclismo, ciclismo indoor, pedalata, pedalare, sgambata in
      bici, giro in bici, giro bici, giretto in bici, giro in mtb, giro mtb, giro in bdc, giro gravel, uscita in bici,
      uscita bici, uscita in mtb, uscita gravel, giro mattutino, giro pomeridiano, giro serale, giro notturno, giro
      all ora di pranzo, giro diurno, giro virtuale, rulli, sui rulli, ciclomulino, cyclette, ebike, cicloturismo,
      biciclettata, bici in pista, velodromo`,
    swim: `
      nuoto, nuotata, nuotare, nuotatina, piscina, nuoto libero, acque libere, nuoto in acque libere, nuoto in mare,
      nuoto in piscina, nuoto in vasca, nuotata in mare, nuoto master, nuotata in piscina, a nuoto`,
    walk: `
      camminata, camminate, camminare, camminata veloce, camminata sportiva, passeggiata, passeggiata veloce,
      escursione, trekking, ciaspolata, fitwalking`,
    'other-sport': `
      sci di fondo, fondo sci, skiroll, ellittica, vogatore, remoergometro, canottaggio, canoa, pattini in linea, sci
      alpinismo, scialpinismo`,
    trail: `
      corsa in montagna, corsa trail, corsa su sentiero, corsa su sentieri, trail di, trail del, trail della, trail
      dei, trail delle, trail degli, trail dell, trail lungo, lungo trail, uscita lunga trail, ecotrail, eco trail,
      skyrace, skymarathon, sky marathon, sentiero, sentieri, chilometro verticale, km verticale, ecomaratona, uscita
      trail, vertical di, vertical del`,
    downhill:
      'in discesa, corsa in discesa, discesa, discese, corsa in montagna, trail di, trail del, trail della, trail dei',
    obstacle: 'percorso a ostacoli, percorso ad ostacoli',
    'session-word': 'allenamento, sessione di allenamento',
    'sport-word': `
      allenamento, allenamenti, stretching, atletica, atletica leggera, podista, podisti, allenatore, pista di
      atletica, tabella, recupero tra, vasche, mobilita articolare, mobilita, cardio, frequenza cardiaca, sterrato,
      dislivello`,

    // --- massage
    massage: `
      massaggi*, massaggio, massaggi, massaggino, massaggiatore, massaggiatrice, massoterapia, massoterapista,
      massoterapico, massofisioterapista, massofisioterapia, masso fisioterapista, trattamento massoterapico,
      massaggio rilassante, massaggio antistress, massaggio pre gara, massaggio post gara, massaggio dopo gara,
      massaggio terapeutico, massaggio miorilassante, massaggio di coppia, massaggio schiena, massaggio gambe`,
    'massage-deep': `
      decontrattur*, massaggio decontratturante, massaggio profondo, massaggi profondi, massaggio tessuti profondi,
      massaggio dei tessuti profondi, massaggio muscolare profondo, tessuti profondi, massaggio intenso, massaggio
      forte`,
    'massage-sports': `
      massaggio sportivo, massaggi sportivi, massaggio per sportivi, massaggiatore sportivo, massaggiatrice sportiva,
      trattamento sportivo, massaggio sport, massaggio per runner`,
    'massage-trigger': `
      massaggio trigger point, massaggio trigger, trattamento trigger point, trattamento trigger points, massaggio dei
      trigger point, massaggio punti trigger, trattamento punti trigger, trigger point miofasciali`,
    'massage-myofascial': `
      miofascial*, massaggio miofasciale, rilascio miofasciale, trattamento miofasciale, massaggio connettivale,
      connettivale, massaggio connettivo, massaggio del tessuto connettivo, massaggio fasciale, trattamento fasciale,
      manipolazione fasciale, rilascio fasciale`,
    'massage-swedish': 'massaggio svedese, massaggi svedesi, massaggio classico, massaggio base svedese',
    'massage-hot-stone': `
      massaggio hot stone, massaggio con pietre calde, massaggio pietre calde, massaggio con le pietre calde,
      massaggio alle pietre calde, massaggio con pietre laviche, massaggio pietre laviche, massaggio stone`,
    'massage-thai': 'massaggio thailandese, massaggio tailandese, massaggio thai, massaggio thai oil',
    'massage-flush': `
      massaggio drenante, massaggi drenanti, massaggio drenante gambe, massaggio gambe drenante, massaggio
      defaticante, massaggio di scarico, massaggio scarico, massaggio di recupero, drenaggio gambe, massaggio
      circolatorio, massaggio emolinfatico, massaggio drenante leggero`,
    'massage-loosening': `
      massaggio sciogliente, sciogliente, massaggio sciogli muscoli, massaggio scioglimuscoli, massaggio preparatorio,
      massaggio riscaldante, massaggio attivante`,
    'massage-self': `
      automassaggio, auto massaggio, automassaggio miofasciale, automassaggio con foam roller, automassaggio con
      rullo, rullo miofasciale, rullo massaggiante, pistola massaggiante, pistola per massaggi, massaggio con foam
      roller, massaggio con la pistola, massaggio con pistola, pallina da massaggio, pallina da tennis massaggio`,
    'massage-other': `
      linfodrenaggio, linfodrenante, linfo drenaggio, drenaggio linfatico, massaggio linfatico, massaggio
      linfodrenante, linfodrenaggio manuale, massaggio linfodrenaggio, riflessologia, riflessologia plantare,
      massaggio plantare, massaggio ayurvedico, massaggio californiano, massaggio hawaiano, massaggio balinese,
      massaggio bioenergetico, massaggio anticellulite, massaggio modellante, massaggio rassodante, massaggio viso,
      massaggio al viso, kobido, massaggio prenatale, massaggio in gravidanza, massaggio cranio, massaggio
      craniosacrale, craniosacrale, cranio sacrale, coppettazione, massaggio con coppette, coppettazione e massaggio,
      massaggio cinese, massaggio giapponese, massaggio indiano, massaggio alla testa, massaggio con candela,
      massaggio tibetano, massaggio tuina, massaggio shiatsu, digitopressione, massaggio orientale, massaggio ayurveda`,
    'deep-word': 'profondo, profondi, profonda',
    'sports-word': 'sportivo, sportiva',
    'trigger-word': 'punti trigger',
    'myofascial-word': 'fasciale',
    'hot-stone-word': 'pietre calde, pietre laviche',
    'thai-word': 'thailandese, tailandese',
    'flush-word': 'drenante',
    'soft-tissue-word': 'tessuti molli, terapia manuale, trattamento tessuti molli, trattamento muscolare',
    'technique-word': 'linfatico',
    treatment: `
      fisio, fisioterapia, fisioterapista, osteopata, osteopatia, terapista, trattamento, trattamenti, centro
      benessere, benessere, estetista, seduta, terme, centro estetico`,
    'booking-word': 'appuntamento, prenotato, prenotazione, seduta',
    area: `
      polpaccio, polpacci, schiena, cervicale, spalle, spalla, collo, glutei, gluteo, femorali, quadricipiti,
      quadricipite, bicipite femorale, flessori, adduttori, lombare, zona lombare, lombari, tendine, tendini, achille,
      tendine d achille, piede, piedi, bandelletta, piriforme, anca, anche, ginocchio, ginocchia, caviglia, caviglie,
      tibia, tibiale, fascia plantare, ischiocrurali, trapezio, soleo`,
    'legs-area': 'gambe, gamba, arti inferiori',
    'full-body': 'corpo intero, tutto il corpo, corpo completo',
    spot: 'mirato, localizzato, parziale, zona',

    // --- what silences
    'other-meaning': `
      gara d appalto, gare d appalto, gara di appalto, gara pubblica, gara europea, gara telematica, gara deserta,
      gara ministero, gara comune, gara regione, gara provincia, gara asl, gara fornitura, gara servizi, gara mensa,
      gara pulizie, gara software, gara lavori, gara consip, gara enel, gara energia, documenti gara, documenti di
      gara, documentazione gara, documentazione di gara, atti di gara, busta gara, buste gara, ufficio gare, ufficio
      gara, bando di gara, bando gara, disciplinare di gara, gara affidamento, gara europea servizi, gara telefonia,
      gara di torte, gara di dolci, gara di cucina, gara di ballo, gara di danza, gara di ginnastica, gara di karate,
      gara di judo, gara di sci, gara di snowboard, gara di scacchi, gara di pesca, gara di karaoke, gara di
      matematica, gara di bocce, gara di tuffi, gara di pattinaggio, gara di equitazione, gara di tiro, gara di
      briscola, gara di burraco, gara di tennis, gara di spelling, gara di barzellette, gara di moto, gara di auto,
      gara di kart, gara di arrampicata, gara di scherma, gara di lettura, gara di poesia, gara di golf, gara di
      droni, gara di robot, gara di calcio, gara di solidarieta, gara di canto, gara di informatica, gara 1, gara 2,
      gara 3, gara 4, gara 5, gara danza, gara ginnastica, gara karate, gara judo, gara sci, gara tennis, gara
      pattinaggio, gara moto, gara uno, gara due, gara tre, gare di ballo, gare di danza, gare di ginnastica, gara in
      moto, in gara per, corsa bus, corsa autobus, corsa del bus, corsa del pullman, ultima corsa, corsa taxi, corsa
      in taxi, corsa uber, corsa metro, corsa della metro, corsa treno, corsa tram, corsa navetta, corsa traghetto,
      corsa ncc, corsa bla bla, corsa contro il tempo, corsa agli acquisti, corsa ai saldi, corsa ai regali, corsa all
      oro, corsa all acquisto, corsa al quirinale, corsa al colle, corsa alla presidenza, corsa alla casa bianca,
      corsa alla poltrona, corsa alla segreteria, corsa elettorale, corsa a sindaco, corsa scudetto, corsa salvezza,
      corsa champions, corsa europa, corsa clandestina, corse clandestine, corse dei cavalli, corsa dei cavalli, corsa
      di cavalli, corse di cavalli, corsa dei sacchi, corsa nei sacchi, corsa coi sacchi, corsa automobilistica, corsa
      di moto, corse di moto, opel corsa, auto da corsa, macchina da corsa, moto da corsa, corsa agli armamenti, corsa
      spaziale, corsa politica, in corsa per, fine corsa, finecorsa, a tutta corsa, corsa in ospedale, corsa al pronto
      soccorso, corsa in farmacia, corsa al supermercato, corsa dal dentista, corsa all anello, corsa dei ceri, corsa
      dei tori, maratona di film, maratona film, maratona di serie, maratona serie, maratona di serie tv, maratona di
      lettura, maratona di riunioni, maratona di call, maratona di shopping, maratona di studio, maratona di giochi,
      maratona di pulizie, maratona di ballo, maratona di danza, maratona di musica, maratona di cucito, maratona di
      colloqui, maratona di esami, maratona di anime, maratona di videogiochi, maratona di cucina, maratona di libri,
      maratona di poesia, maratona di horror, maratona di lavoro, maratona horror, maratona disney, maratona
      elettorale, maratona elezioni, maratona oratoria, maratona televisiva, maratona telethon, telethon, maratona
      mentana, maratona parlamentare, maratona consiglio, maratona fotografica, maratona musicale, maratona
      letteraria, maratona di programmazione, maratona di scrittura, maratona di carte, maratona trattative, maratona
      di consegne, maratona di trattative, maratona di puntate, maratona di netflix, maratona del cinema, mezza
      giornata, mezza eta, mezza pensione, mezza stagione, mezza porzione, mezza luna, mezza manica, mezza festa,
      mezza classe, mezza torta, mezza casa, mezza pizza, mezza mattina, mezza mattinata, mezza porta, staffetta
      partigiana, staffetta genitori, staffetta generazionale, staffetta parlamentare, tempo libero, tempo pieno,
      tempo determinato, tempo indeterminato, tempo perso, tempo scaduto, tempo reale, previsioni tempo, previsioni
      del tempo, che tempo fa, tempo per me, tempo di, tempo insieme, primo tempo, secondo tempo, fuori tempo, a
      tempo, quanto tempo, tempo zero, banca del tempo, tempo famiglia, tempo prolungato, lungo termine, a lungo,
      lungo periodo, lungo raggio, lungo corso, caffe lungo, espresso lungo, lungo sonno, lungo viaggio, viaggio
      lungo, volo lungo, pranzo lungo, vestito lungo, abito lungo, lungo degenza, lungometraggio, ponte lungo, fine
      settimana lungo, turno lungo, giorno lungo, lunga giornata, giornata lunga, lunga vita, lunga conservazione,
      capelli lunghi, lunga storia, lunga notte, lunga attesa, lunga coda, barba lunga, medio termine, medio periodo,
      medio oriente, medio evo, dito medio, ceto medio, prezzo medio, scuola media, valore medio, medio tempore, medio
      campo, peso medio, tempo medio, costo medio, salto in lungo, passo carrabile, passo falso, passo carraio, al
      passo, passo dopo passo, passo chiave, pc lento, internet lento, wifi lento, server lento, computer lento, sito
      lento, ballo lento, lento ballo, cottura lenta, slow food, facile it, fuoco lento, ora facile, inglese facile,
      prestito facile, riscaldamento condominiale, riscaldamento centralizzato, accensione riscaldamento, spegnimento
      riscaldamento, riscaldamento casa, riscaldamento globale, riscaldamento climatico, impianto riscaldamento,
      bolletta riscaldamento, riscaldamento a pavimento, spese riscaldamento, caldaia, termosifoni, recupero ore,
      recupero crediti, recupero credito, recupero dati, recupero password, recupero anni, giorno di recupero,
      recupero partita, recupero lezione, recupero lezioni, corso di recupero, corsi di recupero, recupero debito,
      recupero debiti, recupero giornata, recupero festivo, recupero permesso, recupero file, recupero crediti
      formativi, recupero compiti, recupero spese, recupero edilizio, recupero turno, recupero bimbi, scarico merci,
      carico scarico, carico e scarico, scarico lavandino, scarico fiscale, scarico bagno, scarico dati, scarico
      doccia, scarico responsabilita, scarico wc, scarico lavatrice, soglia di poverta, soglia isee, soglia minima,
      soglia di sbarramento, sotto soglia, soglia di attenzione, soglia di allarme, soglia porta, sulla soglia, soglia
      finestra, soglia allerta, progressione di carriera, progressione economica, progressioni di carriera,
      progressione verticale, progressivo fattura, numero progressivo, lenti progressive, occhiali progressivi, lenti
      a contatto, lenti, variazioni contrattuali, variazioni bilancio, variazioni di bilancio, variazioni goldberg,
      variazioni catastali, intervallo di confidenza, intervallo scuola, intervalli di confidenza, intervalli
      scolastici, pista da sci, piste da sci, pista da ballo, pista di pattinaggio, pista di ghiaccio, pista kart,
      piste, pista di decollo, pista go kart, pista bob, pista di atterraggio, pista cifrata, fuori pista, in pista da
      ballo, fondo pensione, fondi pensione, fondo cassa, fondo di, fondo investimento, fondo comune, fondo
      patrimoniale, fondo sociale, fondo perduto, a fondo perduto, fondo europeo, fondo garanzia, fondo ambiente,
      fondo affitti, fondo nazionale, fondo interprofessionale, fondo monetario, fondo agricolo, fondo est, in fondo,
      a fondo, fino in fondo, fondo schiena, fondo per, fondo spese, fondo condominio, fondo immobiliare, fondo
      famiglia, casa di riposo, riposo compensativo, riposo settimanale, turno di riposo, riposo pomeridiano, riposo
      turno, riposo bambini, a riposo, messa a riposo, riposo medico, riposo lavoro, buon riposo, riposo eterno, forza
      italia, forza lavoro, forza maggiore, per forza, forza nuova, forza vendita, forza vendite, forze armate, forza
      ragazzi, forza azzurri, forza juve, forza inter, forza milan, forza roma, forza napoli, forza pubblica, pesi e
      misure, carichi e pesi, pesi massimi, due pesi, due pesi due misure, corto circuito, circuito chiuso, circuito
      elettrico, circuito di imola, circuito di monza, circuito stampato, circuito commerciale, potenziamento inglese,
      potenziamento rete, potenziamento organico, potenziamento linea, potenziamento didattico, potenziamento
      matematica, rinforzo squadra, rinforzo personale, palestra di arrampicata, palestra arrampicata, palestra di
      roccia, palestra scolastica, palestra boulder, palestra della mente, palestra comunale, chiusura palestra, festa
      in palestra, saggio in palestra, corso di nuoto, corso nuoto, corsi di nuoto, corso di ciclismo, corso di
      formazione, corso di inglese, corso di cucina, corso di ballo, corso di lingua, corso di aggiornamento, corso
      sicurezza, corso preparto, corso di atletica, lezione di nuoto, lezioni di nuoto, saggio di nuoto, saggio nuoto,
      vasca da bagno, festa in piscina, piscina gonfiabile, pulizia piscina, manutenzione piscina, piscina
      condominiale, chiusura piscina, acqua gym, piscina di palline, piscina comunale chiusa, piscina bimbi,
      passeggiata cane, passeggiata col cane, passeggiata con il cane, passeggiata con cane, passeggiata al centro,
      passeggiata in centro, passeggiata gelato, passeggiata romantica, passeggiata a cavallo, passeggiata col
      passeggino, passeggiata con i nonni, passeggiata culturale, passeggiata fotografica, passeggiata cani,
      passeggiata per negozi, camminata con il cane, camminata col cane, camminata fotografica, escursione didattica,
      escursione in barca, escursione scolastica, escursione guidata, escursione vulcano, traversata in barca,
      traversata in traghetto, trekking urbano, trekking a cavallo, uscita didattica, uscita scolastica, uscita
      autostrada, bici a noleggio, noleggio bici, noleggio biciclette, bici rubata, furto bici, vendita bici, vendere
      bici, comprare bici, bici nuova, riparazione bici, riparare bici, ritirare bici, ritiro bici, bici elettrica,
      bici bimbo, bici bimba, bici in riparazione, portare bici, sistemare bici, gomme bici, assicurazione bici, bonus
      bici, biciclettata con i bambini, casco bici, ruota bici, portabici, deposito bici, box bici, seggiolino bici,
      presa in giro, giro di boa, in giro, giro di affari, giro di vite, giro visite, giro clienti, giro di tavolo,
      giro in moto, giro moto, giro in barca, giro negozi, giro spesa, giro shopping, motogiro, giro in centro, prova
      costume, prova abito, prova microfono, prova d orchestra, trazioni cervicali, ripetizioni, verticale di vini,
      degustazione verticale, squadra verticale, scarica, salta fila, saltafila, corriere, notturna di shopping, test
      di ammissione, test d ingresso, mobilita sostenibile, mobilita elettrica, mobilita docenti, mobilita interna,
      mobilita personale, bonus mobilita, qualita della vita, qualita aria, controllo qualita, qualita dell aria,
      gestione qualita, certificazione qualita, sistema qualita, ufficio qualita, velocita internet, limite di
      velocita, alta velocita, multa velocita, velocita connessione, autovelox`,
    'place-name': `
      corrid*, corrig*, corrien*, corrij*, corrim*, corris*, corriv*, corrio, corrien, corrine, corrina, corrib, corso
      vittorio emanuele, via della corsa, monte fondo`,
    business: `
      corrier*, corrisp*, riunione, riunioni, scadenza, scadenze, appalto, appalti, bando, bandi, capitolato,
      disciplinare, consip, anac, aggiudicazione, offerta, offerte, preventivo, preventivi, commissione, assemblea,
      consiglio, colloquio, colloqui, esame, esami, verifica, interrogazione, compiti, lezione, lezioni, formazione,
      aggiornamento, fattura, fatture, bolletta, bollette, contratto, contratti, cliente, clienti, fornitore,
      fornitori, progetto, progetti, consegna, consegne, dentista, medico, pediatra, ecografia, risonanza,
      radiografia, prelievo, vaccino, certificato, commercialista, notaio, banca, mutuo, affitto, condominio,
      condominiale, sopralluogo, meccanico, ciclofficina, officina, tagliando, manutenzione, revisione, idraulico,
      elettricista, installazione, assistenza, rinnovo, rinnovare, abbonamento, abbonamenti, pagamento, pagare, saldo,
      rata, bonifico, tasse, imu, isee, inps, convegno, congresso, conferenza, seminario, relazione, bilancio, budget,
      trattativa, trattative, ordine del giorno, colloqui scolastici, genitori, udienza, avvocato, tribunale, sindaco,
      elezioni, elettorale, comunali, referendum, segreteria, pratica auto, licenza, permesso, permessi, delibera,
      ministero, sindacato, sciopero, consulenza, consulente, rendicontazione, bozza, stesura, tesi, laurea,
      discussione tesi, presentazione, ricorso, rogito, perizia, trasloco, parrucchiere, comunione, cresima,
      battesimo, matrimonio, funerale, messa, catechismo, partita iva, colloquio di lavoro, iva, lotto, subappalto,
      procurement`,
    media: `
      serie tv, serie a, serie b, in tv, diretta, in diretta, diretta tv, streaming, teatro, concerto, concerti,
      spettacolo, mostra, documentario, partita, partite, telecronaca, rai, rai sport, eurosport, dazn, su sky, la7,
      puntata, puntate, episodio, episodi, libro, libri, guardare, guarda, vedere in tv, in televisione, televisione,
      videogiochi, gioco da tavolo, giochi da tavolo, playstation, anteprima, proiezione, cineforum, disco, canzone,
      presentazione libro, visione, cartoni, maratona tv, fantacalcio, calcio, calcetto, derby, scudetto, champions
      league, nazionale, mondiali, olimpiadi, europei, podcast`,
    'motor-sport': `
      formula uno, gran premio, gran premi, gp di, gp d italia, gp italia, gp monza, gp imola, gp mugello, gp del
      mugello, motomondiale, superbike, go kart, kart, autodromo, ferrari, mille miglia, 1000 miglia, 24 ore di le
      mans, palio, giro d italia, giro d italia tv, tour de france, milano sanremo, giro di lombardia, il lombardia,
      strade bianche pro, rally di, rallye, moto gp, targa florio, vuelta, regata, ippodromo, cavalli`,
    'around-race': `
      iscrizione, iscrizioni, iscriversi, iscriviti, iscrivere, iscrivermi, iscriverci, iscritti, preiscrizione,
      ritiro pettorale, ritiro pettorali, ritirare pettorale, ritirare il pettorale, pettorale, pettorali, pacco gara,
      ritiro pacco gara, pacchi gara, ritiro pacco, volontario, volontaria, volontari, volontariato, tifo, tifare,
      fare il tifo, tifiamo, a tifare, tifosi, incitare, spettatore, spettatori, spettatrice, spettatrici, ristoro,
      punto ristoro, ristori, premiazione, premiazioni, classifica, classifiche, foto, fotografo, chiusura strade,
      strade chiuse, strada chiusa, viabilita, blocco traffico, traffico bloccato, deviazione, deviazioni, navetta,
      regolamento, sorteggio, biglietti, biglietto, quota, ricognizione, sopralluogo percorso, hotel, albergo,
      prenotare, prenota, prenotazione hotel, prenotazione albergo, comprare, acquistare, acquisto, ordinare,
      rimborso, reso, giudice di gara, giudice gara, giudici, cronometrista, cronometristi, accompagnare, accompagno,
      assistere, a vedere, vedere, scarpe, pasta party, valigia, borsa, preparazione maratona, preparazione alla
      maratona, preparazione mezza, preparazione alla mezza, preparazione gara, preparazione triathlon, preparazione
      ironman, tabella maratona, tabella mezza, tabella gara, piano maratona, piano mezza, piano gara, programma
      maratona, programma mezza, programma gara, strategia gara, strategia maratona, settimana maratona, settimana
      gara, calendario gare, calendario gara, scelta gare, pianificazione gare, cena maratona, cena della maratona,
      cena gara, cena di gara, cena podisti, cena pre gara, cena societa, pranzo maratona, pranzo gara, festa
      maratona, festa della maratona, festa podisti, aperitivo maratona, maglia gara, maglia maratona, maglietta,
      medaglia, medaglie, tesseramento, tessera fidal, tessera, rinnovo tessera, riunione organizzativa, conferenza
      stampa, staff gara, staff maratona, organizzazione gara, organizzazione maratona, organizzazione, organizzatori,
      giorni alla maratona, giorni alla gara, settimane alla maratona, settimane alla gara, giorni alla mezza,
      settimane alla mezza, conto alla rovescia, apertura iscrizioni, chiusura iscrizioni, raccolta fondi, parcheggio,
      sagra, bancarella, stand, gazebo, montaggio, servizio d ordine, protezione civile, assistenza gara, non corro,
      non gareggio, non partecipo, sostituzione pettorale, cessione pettorale, cedo pettorale, vendo`,
    child: `
      bambini, bambino, bambina, bambine, bimbi, bimbo, bimba, bimbe, figlio, figlia, figli, figlie, nipote, nipoti,
      nipotini, nipotino, nipotina, scuola, scolastica, scolastico, scolastiche, scolastici, elementari, elementare,
      medie, asilo, materna, liceo, oratorio, pulcini, esordienti, juniores, giovanissimi, giovanili, giovanile,
      under, u 8, baby, saggio, classe, alunni, maestra, parrocchia, grest, mini run, minirun, corsa dei bambini,
      corsa bambini, giochi della gioventu, giochi studenteschi, studenteschi, cuccioli, primi calci, scoiattoli,
      lupetti, scout`,
    aside: `
      netflix, film, cinema, serie, telefilm, marvel, horror, foto, fotografica, musicale, teatrale, letteraria,
      televisiva, elettorale, oratoria, notarile, politica, parlamentare, iscrizioni, iscrizione, pettorale,
      pettorali, expo, programma, preparazione, allenamento, cena, festa, pranzo, aperitivo, riunione, riunioni,
      hotel, treno, volo, biglietti, percorso, regolamento, classifica, risultati, premiazioni, volontari,
      volontariato, tifo, organizzazione, navetta, chiusura, viabilita, maglia, medaglia, scarpe, sponsor, appalto,
      pubblica, telematica, d appalto, bando`,
    'not-massage': `
      poltrona massaggiante, poltrona massaggi, sedia massaggiante, cuscino massaggiante, tappetino massaggiante,
      massaggiante, massaggianti, lettino massaggi, lettino da massaggio, lettino per massaggi, olio da massaggio,
      olio per massaggi, olio massaggi, olio massaggio, oli da massaggio, crema massaggio, corso di massaggio, corso
      massaggio, corso massaggi, corso di massaggi, corso di massoterapia, corso massoterapia, scuola di massaggio,
      scuola massaggio, esame massaggio, esame massoterapia, diploma massaggio, lezione massaggio, lezione di
      massaggio, workshop massaggio, buono massaggio, buono regalo, buono regalo massaggio, regalo massaggio, regalare
      massaggio, regalare un massaggio, massaggio in regalo, massaggio neonatale, massaggio infantile, massaggio al
      neonato, massaggio neonato, massaggio bimbo, massaggio ai bambini, massaggio cardiaco, massaggio al cane,
      massaggio cane, massaggio cavallo, massaggio gengivale, prenotare massaggio, prenota massaggio, prenotare il
      massaggio, prenotare un massaggio, chiamare massaggiatore, chiamare massaggiatrice, chiamare il massaggiatore,
      chiamare per massaggio, telefonare massaggiatore, pagare massaggio, pagare massaggiatore, fattura massaggio,
      ricevuta massaggio, coupon massaggio, offerta massaggi, recensione massaggio, massaggi in offerta, pacchetto
      massaggi, apertura centro massaggi, colloquio massaggiatrice, niente massaggio, massaggia, massaggiagengive,
      abbonamento massaggi, disdire massaggio, disdetta massaggio, spostare massaggio, comprare massaggiatore,
      massaggiatore cervicale, massaggiatore elettrico, ordine massaggiatore`,
    'massage-aside': `
      corso, esame, buono, regalo, lettino, olio, infantile, neonatale, cardiaco, coupon, abbonamento, preventivo,
      recensione, tutorial, pacco, consegna, fattura, ricevuta, diploma, colloquio`,
    'not-treatment': `
      cena, pranzo, ristorante, ricetta, ricette, cucina, pizza, pizzeria, lezione, lezioni, corso, spesa,
      supermercato, tisana, crema, fango, ambasciata, visto, posa, giardino, muro, scala, pavimento`,
    cancelled: `
      annullato, annullata, annullati, annullate, rinviato, rinviata, rinviati, rimandato, rimandata, cancellato,
      cancellata, saltato, saltata, niente gara, niente lungo, niente ripetute, niente massaggio, niente palestra,
      niente bici, niente nuoto, niente maratona, niente mezza, no gara, no lungo, no ripetute, no massaggio, no
      palestra`,
    cancel: `
      annullare, annulla, disdire, disdetta, disdetto, rinviare, rimandare, saltare, disiscrizione, rinuncia,
      rinunciato, ritirata, ritirato`,

    // --- the frame of a title
    reference: `
      dopo, prima di, prima del, prima della, prima dell, prima dello, prima dei, prima delle, prima degli, in vista
      di, in vista del, in vista della, in vista dell, durante, fino a, fino alla, fino al, fino all, vigilia, vigilia
      di, vigilia della, giorno prima, giorno dopo, in attesa, in attesa di, in attesa della, aspettando, a seguito di`,
    toward: 'per la, per il, per l, per lo, per i, per le, per gli, verso la, verso il, meno alla, meno al',
    companion: `
      con, col, coi, al, allo, alla, agli, nel, nello, nella, nei, negli, nelle, nell, sul, sullo, sulla, sugli,
      sulle, sull, presso, vicino, intorno, attorno, dalla, dall, dallo, verso, assieme, insieme, c o, da casa, lungo
      il, lungo la, lungo lo, lungo l, lungo i, lungo le, lungo gli, lungo po, lungo arno, lungo tevere, lungo adige,
      lungo naviglio, lungo mare, lungo lago, lungo fiume, lungo costa, lungo argine`,
    either: 'oppure',
    article: 'il, lo, la, gli, le, un, uno, una, l, mio, mia, nostra, nostro, suo, sua, questo, questa',
    filler: `
      e, ed, di, del, dello, della, dei, degli, delle, d, dell, da, si, ci, mi, primo, prima, seconda, terzo, terza,
      quarta, quarto, quinta, quinto, ultimo, ultima, prossimo, prossima, settimana, settimane, settimanale, giorno,
      giornata, mese, gruppo, squadra, amici, amiche, amico, amica, colleghi, moglie, marito, papa, mamma, fratello,
      sorella, ragazzi, ragazze, societa, solito, solita, bella, bello, bel, breve, brevi, corto, corta, corti, corte,
      piccolo, piccola, grande, nuovo, nuova, vecchio, vecchia, oggi, domani, insieme, tutti, tutto, circa, ore, ora,
      via, parco, parchetto, centro, casa, citta, campagna, mare, spiaggia, lungomare, lungolago, lungofiume,
      lungarno, lungotevere, lungopo, bosco, pioggia, vento, caldo, freddo, neve, sole, nebbia, afa, anello, percorso,
      pianura, strada, asfalto, misto, mista, totale, piu, poi, solo, sola, compagnia, quasi, molto, poco, finale,
      iniziale, continuo, continua, due giri, due ore, due volte, tre, quattro, cinque, sei, sette, otto, nove, dieci,
      dodici, quindici, venti, trenta, quaranta, uscita, giro, giretto, sessione, seduta, scheda, lavoro, lavori,
      esercizi, tecnica, e mezza, e mezza di, e mezzo, mezza ora, mezz ora, mezz oretta, mezzora, oretta, quarto d
      ora, alla mezza, pista ciclabile, ciclabile, pista pedonale, in piano, agosto, festivo, feriale, virtuale,
      indoor, outdoor, finalmente, ancora, sempre, senza, musica, cane, compagna, compagno, podisti, montagna,
      collina, collinetta, lago, fiume, argine, naviglio, stadio, campo, palazzetto, bassa, alta, intensita bassa,
      bassa intensita, seguito, parte, libero, libera, buona, ottima, ok, spezzata, mattiniera, recupero 2, dopo
      lavoro, casa lavoro, lavoro casa, al lavoro, da solo, da sola, anche, non, piano piano, ma, se, che, tanto,
      tanta, ritorno, ripresa, rientro, muscolare, generale, specifico, specifica, sesto, settimo, base, fase, blocco,
      mantenimento`,
    weekday: `
      lunedi, martedi, mercoledi, giovedi, venerdi, sabato, domenica, domenicale, lun, mer, gio, ven, sab, dom,
      weekend, fine settimana, infrasettimanale, gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, settembre,
      ottobre, novembre, dicembre`,
    'time-of-day': `
      mattina, mattino, mattutina, mattutino, mattutine, mattinata, pomeriggio, pomeridiana, pomeridiano, sera,
      serale, serata, serali, notte, notturna, notturno, alba, tramonto, all alba, al tramonto, pausa pranzo, in pausa
      pranzo, ora di pranzo, all ora di pranzo, a pranzo, mezzogiorno, presto, stasera, stamattina, domattina, diurna,
      diurno, dopo il lavoro, dopo lavoro, dopo l ufficio, dopo ufficio, prima del lavoro, prima di lavoro, prima dell
      ufficio, prima di cena, dopo cena, prima di colazione, prima di pranzo, dopo pranzo, dopo scuola, di mattina, di
      sera, di notte, di pomeriggio, prima mattina, tarda sera, tardo pomeriggio, a digiuno`,
    tentative: `
      forse, da confermare, provvisorio, provvisoria, eventuale, in forse, se riesco, ipotesi, se possibile, opzionale`,
    flight: 'volo, voli, volo per, volo da, imbarco, aereo, aereo per, in aereo, decollo',
    travel: `
      viaggio, viaggi, viaggio a, treno, treno per, frecciarossa, italo, pullman, aeroporto, stazione, traghetto, in
      viaggio, trasferta, partenza, partenza per, rientro da, malpensa, linate, fiumicino, autostrada`,
    holiday: `
      ferie, vacanza, vacanze, in ferie, giorno di ferie, natale, vigilia di natale, pasqua, pasquetta, ferragosto,
      capodanno, giorno libero, weekend lungo, weekend fuori, settimana bianca, ponte 25 aprile, ponte del 25 aprile,
      ponte 2 giugno, ponte del 2 giugno, ponte 1 maggio, ponte del 1 maggio, ponte dell immacolata, ponte immacolata,
      ponte di ognissanti, ponte ognissanti, festa nazionale, festivita, villaggio turistico, campeggio, crociera,
      chiusura estiva, chiusura aziendale, luna di miele`,
    away: `
      trasferta, in trasferta, fuori ufficio, fuori sede, fuori citta, assente, viaggio di lavoro, fuori per lavoro,
      assenza, all estero`,
    childcare: `
      tata, nonni, asilo nido, nido, prendere i bimbi, prendere i bambini, portare i bimbi, portare i bambini, bambini
      dai nonni, bimbi dai nonni, doposcuola, ritiro bimbi, uscita scuola, uscita asilo, bimbi a casa, bambini a casa,
      scuola chiusa, scuole chiuse, accompagnare a scuola, portare a scuola, prendere a scuola, centro estivo`,
    'sport-calendar': `
      allenamento, allenamenti, piano di allenamento, piano allenamento, tabella allenamento, tabella, corsa, corse,
      gare, gare e allenamenti, palestra, nuoto, bici, ciclismo, atletica, podismo, preparazione maratona, maratona`,

    // --- units
    kilometre: 'chilometro, chilometri, kilometri, kilometro, km',
    mile: 'miglio, miglia',
    metre: 'metri, mt',
    minute: 'minuto, minuti, primi',
    second: 'secondi',
    hour: 'ora, ore',
    'other-unit': 'euro, gradi, passi',
  },
  capitals: {
    'hard-word': 'CCM, CCV, CVV, SFR, FTL',
    'pace-abbreviation': 'RG, RM, RMM, RGM',
    'lr-word': 'LL, CLL',
    'steady-word': 'CL, CCL',
    'strength-session': 'GAG',
    'priority-a': 'gara A',
    race: 'gara A',
  },
  native: {
    'hard-word': 'medio, medi',
    run: 'fondo',
    companion: 'a, ad, all, alle, ai, dal, dai, dalle, sui, da, tra, fra, su',
    toward: 'per',
    either: 'o',
  },
};
