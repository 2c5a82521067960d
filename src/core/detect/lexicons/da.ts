import type { Lexicon } from './lexicon.ts';

/** Danish. */
export const da: Lexicon = {
  language: 'da',
  words: {
    'sprint-word': 'sprintdistance',
    // --- races
    race: 'løbet, løbsdag, løbsdagen, konkurrencedag',
    'contest-word': `
      konkurrence, konkurrencen, stævne, stævnet, mesterskab, mesterskabet, mesterskaber, *mesterskab, *mesterskaber,
      danske mesterskaber, klubmesterskab`,
    marathon: 'maraton, marathonløb, maratonløb, *marathonløb, helmarathon, helmaraton',
    'half-marathon': `
      halvmarathon, halvmaraton, halvmarathonløb, halvmaratonløb, halvmarathonen, halvmara, 1 2 maraton, *halvmarathon,
      *halvmaraton, cph half, copenhagen half, halv marathon, halv maraton`,
    'part-marathon': 'kvartmarathon, kvartmaraton, marathonstafet, stafetmarathon',
    'run-event': `
      konkurrenceløb, løbskonkurrence, motionsløb, motionsløbet, testløb, hovedløb, målløb, virtuelt løb,
      virtuelle løb, velgørenhedsløb, gadeløb, terrænløb, baneløb, skovmarathon, stævneløb, løb for livet, *løb,
      *løbet, kvindeløb, kvindeløbet, nytårsløb, juleløb, byløb, broløbet, natløbet, skovløbet, firmaløb, bjergløb,
      etapeløb, orienteringsløb, o løb, crossløb, sommerløb, efterårsløb, vinterløb, forårsløb, påskeløb,
      fastelavnsløb, halloweenløb, lysløb, fakkelløb, royal run, ladywalk, femina kvindeløb, alt for damerne kvindeløb,
      hermannløb, hca marathon, nordisk mile, winter run, winter run series`,
    ultra: `
      ultraløb, ultraløbet, ultramaraton, ultratrail løb, ultra løb, 24 timers løb, 12 timers løb, 6 timers løb,
      backyardultra`,
    'relay-race': `
      stafetløb, stafetløbet, *stafetten, *stafet, firmastafet, dhl stafet, dhl stafetten, løbestafet, stafettur`,
    'relay-word': 'stafet, stafetten',
    triathlon: 'triatlon, *triathlon, *triatlon, triatlonstævne, triathlonstævne',
    'sprint-tri': `
      sprintdistance tri, sprintdistance triathlon, sprint tri,
      sprinttriatlon, sprinttriathlon, triatlon sprint, sprint triatlon, sprintdistance triatlon,
      triatlon sprintdistance`,
    'olympic-tri': 'olympisk triatlon, olympisk distance, olympisk triathlon, triatlon olympisk, triathlon olympisk',
    'half-tri': `
      halv ironman, halvironman, mellemdistance triatlon, halvdistance triatlon, triatlon halv, kvart ironman`,
    'full-tri': 'hel ironman, fuld ironman, ironman copenhagen, kmd ironman, langdistance triatlon',
    'olympic-word': 'olympisk, olympiske',
    duathlon: 'duatlon, *duathlon, *duatlon',
    'obstacle-race': `
      forhindringsløb, forhindringsløbet, mudderløb, mudderløbet, hinderløb, copenhagen warrior, forhindringsbaneløb`,
    'cycling-event': `
      cykelløb, cykelløbet, motionscykelløb, motionsløb cykel, landevejsløb, mtb løb, gravelløb, sjælland rundt,
      fyn rundt, etape bornholm, enkeltstart, linjeløb, crossløb cykel, tour de storebælt, bornholm rundt cykel,
      bjergtempo, holdtidskørsel, gadekriterium, grusløb`,
    'swim-event': `
      christiansborg rundt, svømmestævne, svømmestævnet, havsvømningsstævne, copenhagen swim, svømmeløb, swim event`,
    'priority-c': 'træningsløb, testløb, for sjov, for hyggens skyld, hyggeløb, generalprøveløb, virtuelt løb',
    goal: 'hovedløb, målløb, årets mål, sæsonens mål, sæsonmål, hovedmål',

    // --- hard work
    'hard-session': `
      intervaller, intervallerne, *intervaller, interval*, intervaltræning, intervalløb, intervalpas, tærskel*,
      tærskelløb, tærskeltræning, tærskelpas, tærskelintervaller, dobbelttærskel, dobbelt tærskel, tempoløb,
      tempoløbet, tempotræning, tempopas, tempotur, temposession, bakketræning, bakkeløb, bakkeintervaller, bakkepas,
      bakkesprint, bakkesprints, bakkesprinter, bakkegentagelser, banetræning, banepas, baneintervaller, fartleg,
      fartlege, fartlegen, fartleks, hurtighedstræning, temposkift, tempovekslinger, hurtighedspas, hurtigløb,
      hurtig tur, hurtig løbetur, hård tur, hård træning, hårdt pas, hård løbetur, hård cykeltur, kvalitetspas,
      kvalitetstræning, konkurrencetempo, konkurrencefart, coopertest, coopers test, max test, maxtest, laktattest,
      tærskeltest, ftp test, watttest, wattest, steptest, konditest, kondital test, pyramideløb, pyramideintervaller,
      progressivt løb, progressiv løbetur, progressiv tur, kombitræning, kombipas, bricktræning, 10 20 30,
      10 20 30 træning, 10 20 30 løb, tusinder, kilometerintervaller, formtest, spurttræning, sprinttræning,
      sprintintervaller, vo2max træning, vo2max pas, anaerob træning, hitræning, tempoprogram`,
    'hard-word': 'tærskel, progressiv, progressivt, progressive, laktat, pyramide, zone 4, zone 5',
    'hard-hint': `
      bakker, bakkerne, hurtig, hurtigt, hård, hårdt, hårde, spurter, spurt, tempoer, atletikbane, atletikbanen`,
    'brick-word': 'kombitræning, bricktræning, kombipas',
    pace: `
      konkurrencetempo, konkurrencefart, racepace, marathontempo, marathonpace, maratontempo, maratonpace,
      marathonfart, halvmarathontempo, halvmarathonpace, halvmaratontempo, tærskeltempo, tærskelpace, måltempo,
      målpace, 5 km tempo, 10 km tempo, 5 km pace, 10 km pace, 5k tempo, 10k tempo, planlagt tempo`,
    'pace-word': 'konkurrencetempo, marathontempo, halvmarathontempo, maratontempo, anstrengelse',

    // --- long, easy, rest
    'long-run': `
      langdistance, langdistanceløb, langtur, langturen, *langtur, *langturen, lang tur, lange tur, langture,
      langtursløb, langløb, lang jog, lang træningstur, lang distance løb, længere tur, længere løbetur, den lange tur,
      søndagens lange, lsd tur, lsd løb`,
    'long-ride': `
      lang cykeltur, lang tur på cykel, langtur på cykel, langtur cykel, lang mtb tur, lang gravel tur,
      langtur på cyklen`,
    'long-swim': 'lang svømmetur, lang svømning, langsvøm',
    'long-session': 'langt pas, lang træning, langt træningspas',
    'long-word': 'lang, langt, lange, længere',
    'easy-session': `
      træningsløb, trænings løb, træningstur,
      rolig tur, rolig løbetur, roligt løb, rolig jog, let jog, let tur, let løb, let løbetur, let træning, jogge,
      jogger, joggetur, joggeture, jogtur, *joggetur, restitutionsløb, restitutionstur, restitutionsjog,
      restitutionstræning, restitutionspas, restitutionsdag let, restitution løb, aktiv restitution, afjogning, afjog,
      nedjog, opvarmningsløb, opvarmningsjog, hyggetur, hyggeløb, hyggeløbetur, snakketempo, snakkefart, fællesløb,
      fællestræning løb, socialt løb, socialløb, klubløb, løb til arbejde, løb hjem, løb på arbejde, løb fra arbejde,
      løb til og fra arbejde, transportløb, cykle på arbejde, cykle til arbejde, cykel til arbejde, cykle hjem,
      cykelpendling, pendlercykling, grundtræning, grundtempo, basetræning, baseløb, basistur, basisløb, zone 1,
      zone 2, zone to, zone 2 løb, zone 2 tur, alternativ træning, crosstræner, distanceløb, distancetur, lavpuls,
      lavpulsløb, lavpulstræning, vandløbetræning, aqua jogging, løbeskole, begynderløb, let cykeltur, rolig cykeltur,
      cafétur, kaffetur på cykel, genoptræningsløb, kom i gang løb, gåløb`,
    'easy-word': 'rolig, roligt, rolige, nemt, opvarmning, afjogning, nedvarmning',
    'recovery-word': 'restituering, restituerende',
    strides: 'stigningsløb, stigningsløbene, stigninger, stignings, stigningsspurter, løbeteknikøvelser',
    'cross-word': 'crosstræning, krydstræning',
    'steady-word': 'moderat, moderate, jævn, jævnt, udholdenhed, udholdenhedstræning, aerob',
    'rest-day': `
      hviledag, hviledage, hviledagen, hvile dag, restdag, løbefri, løbefri dag, løbefri uge, træningsfri,
      træningsfri dag, træningsfridag, fri fra træning, fri fra løb, pause fra træning, ingen træning, ingen løb,
      ingen løbetur, intet løb, hvil i dag, total hvile, fuld hvile, hel hviledag, hvile og restitution,
      planlagt hvile, pause fra løb, aktiv hviledag, aktiv hvile, restitutionsdag`,
    'rest-word': 'hvile, hvil, hviler',

    // --- strength
    'strength-session': `
      mave ryg, maverygtræning, styrketræning, styrketræningen, styrketr*, styrkepas, styrkepasset, styrkeprogram,
      styrkeøvelser, løbestyrke, benstyrke, kernestyrke, kropsstyrke, styrke for løbere, styrke og mobilitet,
      styrke hjemme, fitnesscenter, fitnesscenteret, fitness center, fitnesstræning, fitness world, puregym,
      motionscenter træning, vægttræning, vægtløftning, styrkeløft, cirkeltræning, cirkeltrænings, cirkeltrænings*,
      stationstræning, coretræning, core træning, mavetræning, mavebøjninger, crossfit træning, crosstrain,
      funktionel træning, kettlebelltræning, bodypump hold, hiit hold, hiit træning, kropsvægtstræning,
      hjemmetræning styrke, knæøvelser, genoptræningsøvelser, skadesforebyggende, skadesforebyggelse øvelser,
      skadesforebyggende træning, personlig træning, personlig træner, pt træning, hyroxtræning, hyrox træning,
      hyrox hold, tabatatræning, elastiktræning, trx træning, træningscenter, træningscenteret, i fitness`,
    'strength-word': 'styrke, fitness, core, vægte, mave og ryg, maveryg',
    'strength-legs': `
      bendag, ben dag, bentræning, styrke ben, ben styrke, dødløft, squats, lunges, underkrop, underkroppen,
      hopøvelser, hoptræning, plyometri, plyometrisk, plyometrisk træning, benpres, baldetræning, baller og lår,
      mave baller lår, hoftestyrke, tåhævninger, hoftøvelser, fitness ben`,
    'strength-upper': `
      overkrop, overkroppen, bænkpres, armtræning, brysttræning, rygtræning, skuldertræning, armbøjninger, pull ups,
      bryst og triceps, ryg og biceps, styrke overkrop, bryst og arme`,
    'class-word': 'holdtræning',

    // --- sports
    run: `
      løb, løbe, løber, løbetur, løbeturen, løbeture, *løbetur, løbetræning, løbetræningen, *løbetræning, løbepas,
      løbeprogram pas, løbebånd, løbebåndet, løbebånds, løbeklub, løbeklubben, løbeaften, løbegruppe, løbegruppen,
      løbehold, løbefællesskab, jogge, jogger, joggetur, jogtur, *joggetur, morgenløb, morgenløbet, formiddagsløb,
      middagsløb, frokostløb, eftermiddagsløb, aftenløb, natløb, hverdagsløb, mandagsløb, tirsdagsløb, onsdagsløb,
      torsdagsløb, fredagsløb, lørdagsløb, søndagsløb, weekendløb, ugentligt løb, skovløb, strandløb, trailløb,
      trailløbetur, trailtur, barfodsløb, parløb løb, intervalløb, fællesløb, klubløb, hyggeløb, distanceløb,
      restitutionsløb, transportløb, pandelampeløb, traileløb, sightseeing løb, hundeløb, canicross, barnevognsløb,
      løbende, løbetid på, virtuel løbetur, løbe hjem, joggerunde`,
    'run-name-word': 'trailløb, natløb, skovløb, strandløb',
    ride: `
      cykling, cykle, cykler, cykel, cyklen, cykeltur, cykelturen, cykelture, *cykeltur, cykeltræning, *cykeltræning,
      cykelpas, landevej, landevejstur, landevejscykling, mtb tur, mtb træning, mountainbike, mountainbiketur,
      gravel tur, graveltur, gravelcykling, hometrainer, hometraineren, spinninghold, spinningtime, kondicykel,
      motionscykel, racercykel, zwift tur, indendørs cykling, virtuel cykeltur, cykeltrainer, cyklede`,
    swim: `
      svømning, *svømning, svømme, svømmer, svømmetur, *svømmetur, svømmetræning, *svømmetræning, svømmepas, svøm,
      svømmede, morgensvømning, havsvømning, åbent vand, åbent vand svømning, crawltræning, crawlhold, svømmehold,
      baner i svømmehallen, bassin, vinterbadning svøm, svømmebaner`,
    walk: `
      gåtur, gåture, gåturen, *gåtur, gå tur, gå en tur, vandretur, vandring, vandre, vandreture, travetur, traveture,
      stavgang, powerwalk, rask gang, rask gåtur, aftengåtur, morgengåtur, walk and talk tur, spadseretur`,
    'other-sport': `
      romaskine, roning, rotræning, kajak, kajaktur, havkajak, padling, kajakroning, crosstrainer, ellipsemaskine,
      langrend, langrendsski, langrendstur, rulleski, rulleskøjter, rulleskøjteløb, inliners, trappemaskine, skierg,
      langrendsløb, ergometer`,
    trail: 'trailløb, trailløbetur, trailtur, trailtræning, bjergløb, terrænløb, trailløbet, etapeløb',
    downhill: 'nedadbakke, ned ad bakke, nedadgående bakker',
    obstacle: 'forhindringsbane, forhindringsbanen, forhindringer',
    'session-word': `
      træning, træningen, træne, træningspas, *træningspas, morgentræning, aftentræning, formiddagstræning,
      klubtræning, fællestræning, holdtræning, konditionstræning, konditræning, kredsløbstræning, udendørstræning,
      hjemmetræning, cardio, cardiotræning, kondi, pulstræning`,
    'sport-word': `
      stræk, strækøvelser, udstræk, startbølge, startgruppe, sluttid, opvarmning, afjogning, løbeteknik, tempo pr km,
      pulszone, atletik, pr forsøg, personlig rekord, personlig bedste, gennemsnitspace, pandelampe, øvelser,
      udstrækning, mobilitet, løbestil`,

    // --- massage
    massage: `
      *massage*, massagen, massør, massøren, massører, massagetid, massageterapi, massageterapeut, massagebehandling,
      fysiurgisk massage, fysiurgisk massør, fysiurgisk, helkropsmassage, rygmassage, benmassage, fodmassage,
      nakkemassage, afslapningsmassage, afslappende massage, wellnessmassage, velværemassage, kropsmassage,
      massage for løbere, terapeutisk massage, restitutionsmassage, oliemassage, muskelmassage, tid til massage`,
    'massage-deep': `
      dybdegående massage, dyb massage, dybdemassage, dyb muskelmassage, dybvævsmassage, dyb vævsmassage,
      dybtgående massage, dybdegående behandling, dybdegående muskelmassage, dybdegående vævsmassage,
      dybdegående sportsmassage`,
    'massage-sports': `
      sportsmassage, sportsmassage*, sportsmassør, sportsmassøren, idrætsmassage, idrætsmassage*, idrætsmassør,
      idrætsmassøren, sportsbehandling muskler`,
    'massage-trigger': `
      triggerpunkt, triggerpunkt*, triggerpunktbehandling, triggerpunktmassage, triggerpunktsterapi,
      triggerpunktsmassage, triggerbehandling, triggermassage`,
    'massage-myofascial': `
      bindevævsmassage, bindevævsbehandling, bindevævsterapi, myofascial massage, myofascial behandling,
      myofasciel massage, fasciemassage, fasciebehandling, fascieterapi, myofascial release behandling,
      bindevævsmassør, fascial massage`,
    'massage-ashiatsu': 'ashiatsu behandling, barfodsmassage',
    'massage-art': 'active release behandling, active release massage art, art massage, art behandling muskler',
    'massage-swedish': `
      klassisk massage, svensk massage, klassisk svensk massage, klassisk helkropsmassage, klassisk kropsmassage,
      klassisk rygmassage, klassisk muskelmassage, klassisk fysiurgisk massage`,
    'massage-hot-stone': `
      varme sten, hot stone massage, hotstonemassage, hotstone massage, massage med varme sten, varmstensmassage,
      lavastensmassage, stenmassage`,
    'massage-thai': `
      thaimassage, thaimassage*, thai massage, thailandsk massage, traditionel thaimassage, thaibehandling`,
    'massage-flush': `
      drænende massage, let drænende massage, udrensende massage, udskyllende massage, flushmassage,
      gennemskylningsmassage, massage efter løbet, massage efter løb`,
    'massage-loosening': `
      løsnende massage, opløsnende massage, blødgørende massage, opblødende massage, mobiliserende massage,
      massage før løbet, massage før løb, løsne op massage, smidiggørende massage`,
    'massage-self': `
      selvmassage, egenmassage, foamroller, foamrolling, foamrulle, foam roller træning, skumrulle, skumrulning,
      massagepistol, massagebold, massagerulle, rulle ben, rulle lægge, triggerbold, rulle ud`,
    'massage-other': `
      lymfedrænage, manuel lymfedrænage, lymfemassage, lymfebehandling, lymfeterapi, zoneterapi, zoneterapeut,
      zoneterapeuten, refleksologi, kraniosakralterapi, kraniosakral terapi, kranio sakral terapi, kst behandling,
      kopper, kopping, cuppingmassage, cupping behandling, gravidmassage, ansigtsmassage, hovedmassage,
      indisk hovedmassage, hovedbundsmassage, ayurvedisk massage, akupressur, aromamassage, tuina massage,
      kinesisk massage, lomi lomi massage, firmamassage, bowenterapi, øreakupressur`,
    'deep-word': 'dybdegående, dyb, dybt tryk, hårdt tryk',
    'sports-word': 'idræt, sports',
    'myofascial-word': 'bindevæv, fascier, myofasciel',
    'swedish-word': 'klassisk',
    'hot-stone-word': 'varme sten',
    'flush-word': 'drænende, udskyllende',
    'loosening-word': 'løsnende, opløsnende, blødgørende',
    'soft-tissue-word': `
      bløddelsbehandling, bløddele, bløddelsterapi, muskelterapi, muskelterapeut, muskelbehandling, manuel terapi,
      manuel behandling`,
    'technique-word': 'lymfe, gravid',
    treatment: `
      behandling, behandlingen, behandler, massageklinik, klinik, klinikken, fysioterapeut, fysioterapeuten,
      fysioterapi, fys, fysio, kiropraktor, kiropraktoren, osteopat, osteopaten, wellness, spa ophold, terapeut`,
    'booking-word': 'booket, tid hos, bestilt tid, tid ved',
    area: `
      lægge, læggen, læggene, læg, lår, låret, lårene, baglår, forlår, balder, ballerne, hofte, hofter, hoften, ryg,
      ryggen, lænd, lænden, nakke, nakken, skulder, skuldre, skuldrene, fod, foden, fødder, fødderne, fodsål, knæ,
      knæet, akillessene, akillessenen, hælsene, skinneben, lyske, lysken, hoftebøjer, hoftebøjere, haser, hasemuskler,
      arm, arme, kæbe, svangsene, piriformis`,
    'legs-area': 'benene, underkrop',
    'full-body': 'helkrop, helkropsmassage, hele kroppen, kropsmassage',
    spot: 'punktbehandling, delmassage',

    // --- what silences
    'other-meaning': `
      løbet om, løbet mod tiden, blob, slob, glob, forløb, forløbet, *forløb, *forløbet, forløbs, forløbs*, afløb,
      afløbet, *afløb, *afløbet, udløb, udløbet, *udløb, indløb, tilløb, tilløbet, opløb, opløbet, sammenløb,
      gennemløb, overløb, kredsløb, kredsløbet, blodomløb, omløb, omløbet, anløb, *anløb, vandløb, vandløbet, *vandløb,
      *vandløbet, kildeløb, parløb, skøjteløb, skiløb, hesteløb, travløb, galopløb, *væddeløb, væddeløb, væddeløbet,
      *væddeløbet, kapløb, kapløbet, *kapløb, *kapløbet, kapløb med tiden, billøb, motorløb, speedwayløb, gokartløb,
      sæbekasseløb, sækkeløb, æggeløb, stjerneløb, adventureløb spejder, spejderløb, i løbet af, i løb af, løbende,
      løbetid, løbenummer, løbesko, løbeskoene, løbetøj, løbebutik, løbejakke, løbeur, løbebukser, løbe ærinder,
      løbe tør, løber tør, løber ud, løber op, loppemarked, loppemarkedet, loppetorv, tærskelværdi, tærskelværdi*,
      *tærskelværdi, dørtærskel, tidsinterval, tidsinterval*, serviceinterval, serviceinterval*, konfidensinterval,
      konfidensinterval*, intervalfaste, intervalfasten, intervalmåling, måleinterval, vedligeholdelsesinterval,
      prisinterval, aldersinterval, *tidsinterval, filmmaraton, filmmarathon, seriemaraton, seriemarathon, maratonmøde,
      maratonmøde*, marathonmøde, marathonmøde*, *filmmaraton, *filmmarathon, spilmarathon, læsemarathon,
      julefilmmarathon, eksamensmarathon, maratonforhandling, maratonforhandling*, marathonforhandling,
      marathonforhandling*, rolig aften, rolig dag, rolig weekend, rolig søndag, rolig lørdag, rolig fredag,
      rolig morgen, rolig hjemmeaften, ro på, rolig uge, rolig start, let frokost, let morgenmad, let aftensmad,
      let forkølelse, let regn, hurtig frokost, hurtigt møde, hurtig snak, hård uge, hårde hvidevarer, træning af,
      optræning, oplæring, oplæringsforløb, hundetræning, hvalpetræning, pottetræning, stemmetræning, medietræning,
      salgstræning, hjernetræning, ledertræning, træningslejr tilmelding, træningstøj, træningssko, træningskort,
      gymnastik, gymnasium, gymnasiet, fitnesskort, fitnessmedlemskab, fitnessabonnement, styrkelse, styrkelsen,
      styrket, styrker og svagheder, styrkeforhold, personlighedsstyrker, styrkeprofil, cykelsmed, cykelsmeden,
      cykelhandler, cykelværksted, cykelreparation, cykelservice, cykelhjelm, cykellygte, cykelsti, cykelstien,
      cykelkurv, cykeltyveri, cykellås, ladcykel, ladcyklen, børnecykel, motorcykel, motorcykel*, cykel til reparation,
      cykel til service, cykel til smed, cyklen til service, cyklen til reparation, hente cykel, hente cyklen,
      aflevere cykel, aflevere cyklen, sælge cykel, købe cykel, lappe cykel, livscyklus, menstruationscyklus, cyklus,
      svømmehallen åbningstid, svømmeundervisning, svømmeundervisning*, gå tur med hund, gå tur med hunden,
      gåtur med hunden, lufte hund, lufte hunden, luftetur, luft hunden, gåmøde, walk and talk, kører til, køre til,
      prøvekørsel, prøvekøre, testkørsel, bakke op, hvile i fred, hvilehjem, hviletid, køre hviletid, stafetten videre,
      give stafetten videre, tage stafetten, tager stafetten, valgkamp, kommunalvalg, folketingsvalg, konkurrencelov,
      konkurrencelov*, konkurrenceret, konkurrencestyrelsen, konkurrenceudsætt, konkurrenceudsætt*, konkurrenceanalyse,
      konkurrencesituation, konkurrenceevne, instagramkonkurrence, tegnekonkurrence, fotokonkurrence, kagekonkurrence,
      designkonkurrence, arkitektkonkurrence, stævning, stævnemøde, boligstævne, frisørstævne, morgenmad, aftensmad,
      tempo i projektet, motionsdag skole, langt om længe, langfredag, lang weekend, lang dag, lang arbejdsdag,
      lang vagt, lang kø, lang frokost, lang aften, lang køretur`,
    business: `
      mødet, *møde, *mødet, *møder, mødes, mødes*, bestyrelse, bestyrelsen, styregruppe, styregruppen,
      generalforsamling, arbejdsgruppe, projektgruppe, budgetter, faktura, fakturaer, regnskab, årsregnskab, moms,
      skat, selvangivelse, årsopgørelse, forskudsopgørelse, rapport, rapporten, præsentation, præsentationen,
      præsentere, foredrag, forelæsning, forelæsningen, kursus, kurser, kursusdag, uddannelse, uddannelsen, tandlæge,
      tandlægen, læge, lægen, lægetid, lægebesøg, sygehus, sygehuset, hospital, hospitalet, vaccination, blodprøve,
      bilsyn, synshal, samtale, samtaler, mus samtale, jobsamtale, interview, ansættelse, ansøgning, kunde, kunden,
      kunder, kundebesøg, projekt, projektet, planlægning, planlægningsdag, opfølgning, evaluering, evalueringen,
      statusmøde, udbud, udbuddet, tilbud, kontrakt, kontrakten, aftale om, kommune, kommunen, kommunalbestyrelse,
      byrådet, byråd, høring, høringssvar, valg, stemme, eksamen, eksamenen, lektier, skole hjem samtale, forældremøde,
      skolebestyrelse, frisør, frisøren, klip, autoværksted, værksted, værkstedet, dækskifte, håndværker, vvs,
      elektriker, levering, leveringen, pakke, hente pakke, aflevering, husleje, regninger, banken, bankmøde,
      forsikring, ejerforening, arbejdsdag, arbejdsweekend, personale, personaledag, personalemøde, konference,
      konferencen, lancering, idriftsættelse, opdatering, driftsstop, medarbejder, medarbejdere, korprøve, orkester,
      teater, teatret, opera, museum, udstilling, pressemeddelelse, nyhedsbrev, spørgeskema, politiet, jobcenter,
      skattestyrelsen, kvartal, løn, lønsamtale, lønninger, økonomi, investor, aktier, serveren, alarmer, oprydning,
      lovgivning, vejledning, lektion, undervisning, undervise, seminar`,
    media: `
      roskilde festival, film, filmen, filmaften, biograf, biografen, biograftur, koncert, koncerten, på tv, tv,
      serien, premiere, premieren, bogklub, brætspil, spilaften, melodi grand prix, x factor, håndbold, fodbold,
      fodboldkamp, håndboldkamp, landskamp, superligaen, finale, optagelse, livesending, udsendelse, festival, standup,
      distortion, quizaften, banko, bankospil`,
    'motor-sport': `
      formel 1, formel et, speedway, motocross, gokart, travbane, travbanen, galopbanen, klampenborg galop, ridestævne,
      ridestævner, springstævne, dressurstævne, kapsejlads, sejlerstævne, vm, vm i, fodbold vm, håndbold em,
      håndbold vm, ski vm, tour de france, tour de france på tv, giro d italia, vuelta, post danmark rundt, post nord,
      cykel vm, dtm, badminton, tennisstævne, fodboldstævne, håndboldstævne, svømme vm`,
    'around-race': `
      afhent startnummer, afhentning af startnummer, afhente startnummer, hente startnummer, hent startnummer, startnummerudlevering, sælge startnummer, købe startnummer, sælger startnummer, lodtrækning,
      frivillig, frivillige, rejse til, rejser til, tog til, fly til, bus til, bil til, køre til, kører til,
      flyver til, frivilligvagt, heppekor, tilskuer, tilskuere, publikum, hjælper, hjælpere, official, vanddepot,
      depotvagt, postvagt, løbsvagt, startnummerafhentning, startnumre, udlevering,
      nummerudlevering, hente nummer, afhent nummer, tilmelding, tilmeldingen, tilmeldingsfrist, tilmeld, tilmelde,
      tilmelder, tilmeldinger, eftertilmelding, startplads, startpladser, lodtrækningen, deltagergebyr, startgebyr, startliste, startlister, messe,
      sportsmesse, expo, vejspærring, vejspærringer, afspærring, afspærringer, afspærret, trafikomlægning,
      spærrede veje, rutegennemgang, rutebesigtigelse, pastafest, pastaaften, pastaparty, carboloading,
      præmieoverrækkelse, medaljeoverrækkelse, efterfest, banket, resultatliste, løbsrejse, hotel til, bestil hotel,
      book hotel, bestille hotel, bestil tog, pakke til, pakke taske, pakkeliste, købe, køber, bestille, bestil,
      betale, betal, hente, afhente, tidtagning, træningsplan, træningsprogram, løbeprogram, løbeplan, billet,
      billetter, infomøde, informationsaften, indsamling, løbskalender, sæsonplan, sæsonplanlægning, løbsleder,
      løbsledelse, løbsudvalg, nedtælling, uger til, dage til, uger igen, dage igen, løberute, løberuten, book massage,
      trænermøde`,
    child: `
      børnene, børnenes, børneløb, børneløbet, *børneløb, børnemarathon, børnemaraton, børneattest, børnetri,
      børnestafet, minimarathon, minimaraton, miniløb, miniløbet, mini run, ungdomsløb, ungdomsstævne, ungdom,
      juniorløb, datter, datteren, datters, sønnen, sønnens, søns, drengene, pigerne, skoleløb, skolernes motionsdag,
      motionsdag, motionsdagen, skolernes, skole ol, skolestafet, skolen, børnehaven, børnehave, vuggestuen,
      svømmeskole, svømmeskolen, børnesvømning, babysvømning, plaskesvømning, cyklistprøve, cyklistprøven,
      børnegymnastik, børnefødselsdag, sfo, klassen, idrætsdag, tumlinge, bamseløb, knoldeløb, forældre og barn`,
    aside: `
      middag, middagen, fest, festen, billeder, fotos, resultater, resultatet, rejse, rejsen, sko, medalje, medaljen,
      hotel, hotellet, plan, planen, program, planlægning, billet, billetter, trøje, tilmelding, gebyr, messe, taske,
      pakkeliste, listen, kortet, film, filmen, podcast, serie, sæson, ugen, weekend, weekenden, gruppen, klubben,
      morgenmad, frokost, kaffe, info, information, nyheder, vinder, lotteri, møde, udvalg, rute, ruten, vejr, app,
      appen, kalender, arrangør, frivillige, kolleger, kage, øl`,
    'not-massage': `
      book massage, book *massage*, booke massage, booke *massage*, bestil massage, bestil *massage*, bestille massage,
      bestille *massage*, bestil tid til massage, book tid til massage, book massør, bestil tid hos massør,
      aflys massage, køb massage, massage*, købe massage*, massagestol, massagestol*, massageolie, massageolie*,
      massagekurs, massagekurs*, massageuddan*, massageskole, massageskole*, massagebriks, massagebriks*, massagepude,
      massagepude*, massagesæde, massagesæde*, massagesalon, massagesalon*, massagebad, massagebad*, massagebruser,
      massagebruser*, massageapparat, massageapparat*, babymassage, babymassage*, spædbørnsmassage, børnemassage,
      hundemassage, hestemassage, kattemassage, massagepistol levering, massage kursus, massage uddannelse, kvittering,
      kvitteringer, massagekvittering, hjertemassage, sygesikring tilskud, sundhedsforsikring massage, massagestole`,
    'massage-aside': `
      kursus, uddannelse, gave, stol, olie, briks, faktura, kvittering, anmeldelse, rabat, tilbud, job, firma, skole,
      eksamen, video, app, salon, elev, elever, tilskud`,
    'not-treatment': `
      lektion, undervisning, middag, frokost, mad, madlavning, restaurant, opskrift, suppe, kursus, udstilling, museum,
      kunst, ambassade, sprog, sprogkursus, prøve, lektier, koncert, musik, guitar, ballet, toilet, skylle,
      rørskylning, dybdeinterview, dybdegående analyse, hovedrengøring, dybfrost, dybfryser`,
    cancelled: `
      aflyst, aflyste, aflyses, aflysning, udsat, udsættes, udskudt, afbestilt, afmeldt, bliver ikke til noget,
      droppet, ingen massage, intet stævne, ingen intervaller, ingen langtur, løber ikke, deltager ikke,
      stiller ikke op, ikke løbe`,
    cancel: `
      aflys, aflyse, aflyser, afbestil, afbestille, afbud, melder afbud, meldt afbud, afmeld, afmelde, afmelding,
      dropper, droppe, springer over, sprang over, sprunget over, udgik, udgået, udgår, starter ikke, flyt tid,
      flytte tid, ombook, stiller ikke`,

    // --- the frame of a title
    reference: `
      efter, inden, dagen efter, dagen før, aftenen før, ugen efter, ugen før, forud for, mellem, indtil, siden,
      op til, i forbindelse med, omkring løbet`,
    toward: 'til, for, frem mod, mod, optakt til, forberedelse til, klargøring til, træner op til',
    companion: `
      med, hos, på, ved, fra, rundt, rundt om, langs, gennem, igennem, omkring, nær, sammen med, uden for, udenfor,
      forbi, blandt`,
    either: 'eller',
    article: `
      en, et, den, det, de, min, mit, mine, vores, din, dit, dine, sin, hendes, hans, denne, dette, disse, noget,
      nogle, nogen, lidt`,
    filler: `
      skadet, syg, forkølet, beastmode, racemode, og, samt, men, er, var, ikke, som, så, kl, klokken, første, anden,
      tredje, sidste, næste, kort, korte, kortere, lille, små, stor, store, skøn, dejlig, dejligt, fin, fint, god,
      godt, sjov, sjovt, hyggelig, hyggeligt, tung, tungt, træt, frisk, tur, turen, ture, runde, runden, rundtur, uge,
      ugen, ugens, dag, dagen, dage, dagens, weekend, weekenden, hjemme, hjem, ude, udendørs, inde, indendørs, alene,
      solo, gruppe, gruppen, hold, holdet, klub, klubben, venner, veninde, veninder, ven, kollega, kolleger, kæreste,
      kæresten, konen, manden, pigerne løb, drengene løb, regn, regnvejr, sol, solskin, sne, blæst, blæsevejr, vind,
      modvind, medvind, kulde, koldt, varme, varmt, mørke, mørkt, forår, sommer, efterår, vinter, tre, fem, seks, syv,
      otte, ni, ti, halv, hel, ekstra, bare, kun, igen, ny, nyt, gammel, endelig, i gang, start, starten, tidlig,
      tidligt, sent, direkte, ca, cirka, inkl, inklusiv, ekskl, uden, bedste, åben, åbent, fælles, planlagt, nummer,
      fladt, flad, kuperet, skov, skoven, stranden, sti, grus, asfalt, båndet, almindelig, total, del, blok, serier,
      langsom, langsomt, meget, mere, mindst, puls, lav, lavt, høj, højt, fokus, prøve pr, teste, køre, tage, skal,
      sidste del, pas 1, pause, pauser, morgenfrisk, mål, minutters`,
    weekday: `
      mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, mandage, tirsdage, onsdage, torsdage, fredage, lørdage,
      søndage, mandags, tirsdags, onsdags, torsdags, fredags, lørdags, søndags, tirs, ons, tors, fre, lør, hverdag,
      hverdage, januar, februar, marts, april, maj, juni, juli, august, september, oktober, okt, november, december`,
    'time-of-day': `
      morgen, morgenen, formiddag, formiddagen, eftermiddag, eftermiddagen, aften, aftenen, nat, natten, frokost,
      frokostpause, frokostpausen, solopgang, solnedgang, daggry, i morgen, imorgen, i dag, idag, i aften, i nat,
      tidlig, tidlig morgen, sen aften, før arbejde, efter arbejde, inden arbejde, før job, efter job, til arbejde,
      fra arbejde, hjem fra arbejde, på arbejde, om morgenen, om aftenen, om eftermiddagen, om formiddagen, om natten,
      efter skole, før morgenmad, før arbejdet, efter arbejdet`,
    tentative: `
      foreløbig, foreløbigt, måske, muligvis, eventuelt, evt, ubekræftet, ikke bekræftet, hvis jeg når det, muligt`,
    flight: `
      flyet, fly til, fly hjem, flyver, flyver til, flyve til, flyve hjem, flyrejse, flyafgang, hjemfly, lufthavn,
      lufthavnen, billund lufthavn`,
    travel: `
      rejse, rejsen, rejsedag, rejse til, rejser, rejser til, tog, toget, tog til, togrejse, nattog, bus til, bussen,
      bil til, bilferie, køre til, kører til, køretur, færge, færgen, afrejse, hjemrejse, hjemrejsen, udrejse, ankomst,
      afgang, på vej til, tjek ind, indtjekning, tjek ud, tur til, weekendtur, storbyferie`,
    holiday: `
      ferie, ferien, feriedag, feriedage, feriefri, feriefridag, sommerferie, vinterferie, efterårsferie, påskeferie,
      juleferie, skiferie, fridag, fridage, fri fra arbejde, holder fri, helligdag, helligdage, omsorgsdag,
      afspadsering, afspadserer, juleaften, juledag, nytårsaften, påske, påskedag, pinse, kristi himmelfartsdag,
      grundlovsdag, sommerhus, sommerhuset, sommerhusferie, campingferie, badeferie, skitur, skirejse, bryllupsrejse,
      barsel, orlov, vinterferien, sommerferien, efterårsferien, juleferien`,
    away: `
      bortrejst, forretningsrejse, tjenesterejse, arbejdsrejse, ikke på kontoret, ude af kontoret, ude af huset,
      fraværende, fravær, udenlands, i udlandet, ikke til stede, ikke hjemme, på konference, besøge, besøg hos, væk`,
    childcare: `
      børnepasning, barnepige, babysitter, pasning, passe børn, passe børnene, hente børn, hente børnene, hent børn,
      hent børnene, aflevere børn, aflevere børnene, aflever børn, hente i børnehave, hente i børnehaven,
      hente i vuggestue, hente i institution, hente i sfo, hente fra skole, børnehave, børnehaven, vuggestue,
      vuggestuen, dagpleje, dagplejen, dagplejer, institution, barns første sygedag, barns sygedag, barn syg,
      sygt barn, syge børn, lukkedag, indkøring vuggestue, skolefri, børn hjemme, børnene hjemme, børnefri, børn hos,
      børnene hos`,
    'sport-calendar': `
      løb, løbetræning, træning, træningsplan, træningskalender, træningsprogram, løbeplan, løbeprogram, løbeklub,
      løbekalender, idræt, sport, motion, fitness, styrke, styrketræning, cykling, svømning, triatlon, triathlon,
      marathon, maraton, halvmarathon, halvmaraton, konkurrencer, stævner, træner`,

    // --- units
    kilometre: 'kilometers',
    minute: 'minut, minutter, minutters',
    second: 'sek, sekund, sekunder, sekunders',
    hour: 'time, timer, timers',
    'other-unit': 'kr, kroner, skridt, procent, liter, grader, personer, dage, uger, år',
    'voucher-word': 'gavekort, værdibevis, klippekort',
    'watch-word': 'se på, kigge på, hep på, heppe, hepper, heppe på, hep',
    'bib-word': 'startnummer, startnummeret, startnr',
  },
  capitals: {
    race: 'A løb, B løb, C løb',
    'priority-a': 'A løb',
    'priority-b': 'B løb',
    'priority-c': 'C løb',
    'contest-word': 'DM',
    cancel: 'DNF',
    'motor-sport': 'OL',
  },
  native: {
    companion: 'm, i, om',
    article: 'min',
    'hard-hint': 'bane, banen, bakke, interval',
    'recovery-word': 'restitution',
    'legs-area': 'ben',
    child: 'klasse, børn, barn',
    flight: 'fly',
    filler: 'pas, hold',
    business: 'lån, møde, møder',
    media: 'kamp',
    'around-race': 'depot, pak, køb',
    area: 'balle',
    swim: 'crawl',
    'session-word': 'motion, kondition',
    'easy-word': 'let',
    reference: 'under',
    holiday: 'jul, fri',
  },
};
