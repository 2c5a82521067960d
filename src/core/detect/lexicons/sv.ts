import type { Lexicon } from './lexicon.ts';

/** Swedish. */
export const sv: Lexicon = {
  language: 'sv',
  words: {
    'sprint-word': 'sprintdistans',
    // --- races
    race: 'lopp, loppet, loppdag, loppdagen, tävlingsdag, tävlingsdags, tävlingsstart',
    'contest-word': `
      tävling, tävlingen, tävla, tävlar, mästerskap, mästerskapet, mästerskapen, svenska mästerskapen,
      distriktsmästerskap, klubbmästerskap, arenatävling, bantävling, *mästerskapen, lag sm, veteran sm`,
    marathon: 'maraton, maran, helmaraton, helmara, marathonlopp, maratonlopp, *maraton, *maran',
    'half-marathon': `
      halvmara, halvmaran, halvmaror, halvmarathon, halvmaraton, halvmarathonlopp, halvmaratonlopp, halva maran,
      halv mara, halvmaratonet, *halvmara, *halvmaran, *halvmaraton, *halvmarathon`,
    'part-marathon': 'kvartsmaraton, kvartsmarathon, maratonstafett',
    'run-event': `
      *karusellen, vinterkarusell, vinthundsvintern, tävlingslopp, motionslopp, motionsloppet, löptävling,
      löpartävling, löpartävlingen, terrängtävling, traillopp, traillopet, testlopp, träningslopp, genrepslopp,
      deltävling, huvudlopp, mållopp, virtuellt lopp, långlopp, långloppet, skidlopp, skidtävling, vasaloppet,
      cykeltävling, simtävling, öppet spår, tjejvasan, kortvasan, halvvasan, stafettvasan, spring för livet, *lopp,
      *loppet, *ruset, *milen, *varvet, vårruset, terränglopp, terrängloppet, midnattslopp, jullopp, tomteloppet,
      nyårslopp, backyard, stadslopp, winter run, spring cross, springcross, kungsholmen runt, nattvasan, ultravasan,
      stockholm bridge run, sthlm 10, icebug, o ringen, orienteringstävling, backlopp, motlutslopp, landsvägslopp`,
    ultra: `
      ultralopp, ultraloppet, ultramaraton, *ultramaraton, tolvtimmars, dygnslopp, 24 timmars, 12 timmars, 6 timmars`,
    'relay-race': `
      stafettlopp, *stafetten, stafettvarvet, *stafett, löpstafett, sträcka i stafetten, stafettsträcka,
      bellmanstafetten`,
    'relay-word': 'stafett, stafetten',
    triathlon: 'triatlon, *triathlon, *triatlon, motionstriathlon, tritävling, triathlontävling',
    'sprint-tri': 'sprinttriathlon, sprinttriatlon, sprintdistans triathlon, triathlon sprintdistans',
    'olympic-tri': 'olympisk distans, olympiskt triathlon, olympisk triathlon, triathlon olympisk',
    'half-tri': 'medeldistans triathlon, triathlon medeldistans, halv ironman, halvironman, halv ironmandistans',
    'full-tri': `
      långdistans triathlon, triathlon långdistans, hel ironman, full ironman, kalmar ironman, ironman kalmar`,
    'olympic-word': 'olympisk, olympiska',
    duathlon: 'duatlon, *duathlon',
    'obstacle-race': `
      hinderlopp, hinderloppet, hinderbanelopp, hinderbanetävling, tough viking, toughest, actionloppet, lerloppet,
      color obstacle rush`,
    'cycling-event': `
      cykellopp, cykelloppet, motionscykellopp, vätternrundan, halvvättern, tjejvättern, mtb vättern, cykelvasan,
      siljan runt, linjelopp, tempolopp, gatulopp, mtb lopp, gruslopp, gravellopp, cykelvasan 90, halvvasan cykel,
      långloppscup`,
    'swim-event': 'simlopp, vansbrosimningen, *simningen, vansbro, simtävling',
    'priority-c': `
      träningslopp, testlopp, genrepslopp, genrep, på skoj, för skojs skull, för nöjes skull, på kul, virtuellt lopp`,
    goal: 'mållopp, huvudlopp, huvudmål, säsongens mål, årets mål, målet för säsongen',

    // --- hard work
    'hard-session': `
      intervaller, intervallerna, intervall*, *intervaller, backintervall, långintervall, kortintervall,
      tröskelintervall, intervallpass, intervallträning, tröskel*, tröskelpass, tröskelträning, tröskellöpning,
      dubbeltröskel, dubbel tröskel, tempopass, tempolöpning, tempoträning, tempodistans, tempoblock, snabbdistans,
      snabb distans, snabbdistanspass, fartlek, fartlek*, fartleken, fartpass, fartträning, fartökning,
      fartökningspass, fartökningar, fartväxlingar, tempoväxlingar, temposkiften, backpass, backträning, backlöpning,
      backintervaller, backsprint, backsprinter, backrepetitioner, backrepor, backrus, banpass, banträning, baninterv*,
      snabbhetsträning, snabbhetspass, kvalitetspass, kvalitetsträning, kvalitetslöpning, hårt pass, hårda passet,
      hårt löppass, hårt cykelpass, tufft pass, högintensivt pass, högintensiv träning, tävlingstempo, coopertest,
      maxtest, tröskeltest, laktattest, ftp test, rampertest, steptest, konditionstest, testpass, pyramidpass,
      stegpass, pyramidintervaller, trappintervaller, kombipass, växlingspass, brickpass, tusingar, tusenlappar,
      tvåtusingar, fyrahundringar, tvåhundringar, åttahundringar, idioten, genrepspass, progressivt pass,
      progressivt löppass, progressiv löpning, syrapass, vo2maxpass, maxpulspass, snabba 200, cykelintervaller,
      simintervaller`,
    'hard-word': `
      tröskel, tröskeln, intervall, progressiv, progressivt, progressiva, laktat, zon 3, zon 4, zon 5, fartökning,
      hårdpass, pyramid`,
    'hard-hint': `
      backe, backar, backarna, spurt, spurter, snabbt, snabb, snabba, hårt, hård, hårda, tufft, ruscher, rusher,
      löpbana`,
    'brick-word': 'brickpass, kombipass, växlingspass',
    pace: `
      tävlingsfart, racefart, loppfart, maratonfart, marafart, maratontempo, marathonfart, marathontempo, halvmarafart,
      halvmaratonfart, halvmaratempo, milfart, miltempo, milens fart, femkilometersfart, tröskelfart, tröskeltempo,
      måltempo, målfart, 5 km fart, 10 km fart, 3 km fart, 5k fart, 10k fart, tävlingstempo, planerad fart`,
    'pace-word': 'fart, tävlingsfart, maratonfart, halvmarafart, milfart, ansträngning',

    // --- long, easy, rest
    'long-run': `
      långpass, långpasset, *långpass, *långpasset, långa passet, långt pass, långlöpning, långlöppass, långjogg,
      långrunda, lång runda, långa rundan, långdistans, långdistanspass, lång distans, långdistanslöpning, långtur,
      lång tur, söndagens långa, veckans långa, den långa rundan, längre pass, längre tur, längre runda,
      långpass löpning`,
    'long-ride': 'långcykling, långcykel, långpass cykel, långpass på cykeln, långtur på cykel, cykellångpass',
    'long-swim': 'långsim, långsimning, långpass sim, långpass simning',
    'long-word': 'lång, långt, långa, långsam lång, längre',
    'easy-session': `
      lugn jogg, lätt jogg, jogg, *jogg, jogga, joggar, joggen, joggning, joggingtur, joggingrunda, joggrunda, joggtur,
      joggepass, lugn löpning, lätt löpning, lugnt pass, lugna passet, lätt pass, lugn runda, lätt runda, lugn tur,
      lugn distans, lätt distans, distanspass, *distanspass, distanslöpning, distansjogg, distanslöp, distansrunda,
      distanstur, återhämtningspass, återhämtningsjogg, återhämtningslöpning, återhämtningsrunda, återhämtningsträning,
      återhämtningscykling, aktiv återhämtning, uppjogg, nedjogg, nerjogg, transportlöpning, transportjogg,
      jobblöpning, jobbjogg, löppendling, löppendla, cykelpendling, cykelpendla, pendla med cykel, pendlingscykling,
      springa till jobbet, springa hem, springa från jobbet, cykla till jobbet, cykla hem, grundpass, baspass, mysjogg,
      myslöpning, myspass, mysrunda, prattempo, pratfart, snackfart, snacktempo, zon 1, zon 2, zon två, zon ett,
      alternativträning, alternativ träning, crosstrainer, grupplöpning, gemensam löpning, socialt löppass, lunkpass,
      lunka, lågintensivt pass, lågpuls, lågpulspass, lågpulsträning, lågpulslöpning, kravlöst pass, kravlös löpning,
      plogga, ploggning, vattenlöpning, aktiv vilodag`,
    'easy-word': 'lugn, lugnt, lugna, lätt, lätta, distans, mjukt, avslappnat, uppvärmning, nedvarvning',
    'recovery-word': 'återhämtning, återhämtande',
    strides: `
      stegringar, stegring, stegringslopp, stegringsloppen, ökningslopp, koordinationslopp, löpskolning, löpskolningar`,
    'cross-word': 'crossträning',
    'steady-word': `
      medelhårt, medeldistanstempo, måttlig, måttligt, grundträning, uthållighet, uthållighetspass, aerob`,
    'rest-day': `
      vilodag, vilodagar, vilodagen, träningsvila, hel vila, total vila, fullständig vila, vila från träning,
      vila från löpning, fri från träning, paus från träning, paus från löpning, löpvila, ingen träning, ingen löpning,
      träningsfri, träningsfri dag, träningsfritt, löpfri, löpfri dag, löpfritt, vila idag, vila och återhämtning,
      planerad vila, aktiv vila`,
    'rest-word': 'vila, vilar',

    // --- strength
    'strength-session': `
      styrketräning, styrketräningen, styrketr*, styrkepass, styrkepasset, styrkeprogram, styrkeblock, benstyrka,
      bålstyrka, löpstyrka, löparstyrka, helkroppsstyrka, överkroppsstyrka, grundstyrka, maxstyrka, styrka för löpare,
      styrka och rörlighet, styrka rörlighet, gympass, gympasset, gymmet, gymträning, gymma, gymmar, hemmagym, utegym,
      cirkelträning, cirkelfys, cirkelpass, cirkelgym, stationsträning, bålträning, bålpass, coreträning, corepass,
      crossfitpass, tabatapass, hiitpass, funktionell träning, funktionellt pass, skivstång, skivstångspass,
      viktträning, tyngdlyftning, styrkelyft, kettlebells, kettlebellpass, friskis och svettis, jympa, jympapass,
      gympapass, medeljympa, cirkelgympa, bodypump, pt pass, pt träning, träna med pt, rehabövningar, rehabpass,
      rehabträning, prehab, knäkontroll, kroppsviktsträning, hyroxpass, hyroxträning, fystr*, fyspass, fys,
      gym och bastu`,
    'strength-word': 'friskis, styrka, core, bål, vikter',
    'strength-legs': `
      knäböj, marklyft, utfall, utfallssteg, utfallsgång, bendag, benpass, benträning, styrka ben, ben styrka,
      tåhävningar, höftlyft, rumpa och ben, ben och rumpa, underkropp, plyometri, plyometriskt, hoppträning,
      hoppstyrka, spänst, spänstträning, spänstpass, enbensstyrka, gym ben, benböj, böj och mark,
      excentrisk vadträning`,
    'strength-upper': `
      överkropp, överkroppspass, bänkpress, armpass, axelpass, ryggpass, bröstpass, armhävningar, pullups, chins,
      styrka överkropp, gym överkropp, bröst och triceps, rygg och biceps, militärpress`,
    hyrox: 'hyrox stockholm, hyrox göteborg',
    'class-word': 'gruppträning, gruppträningspass',

    // --- sports
    run: `
      löpning, löpningen, *löpning, löptur, löpturen, *löptur, löprunda, löprundan, *löprunda, löppass, löppasset,
      *löppass, löpträning, löpträningen, *löpträning, löpband, löpbandet, löpbandspass, springa, sprang, sprungit,
      springtur, springpass, springrunda, jogg, *jogg, jogga, joggingtur, joggingrunda, joggtur, joggrunda, löparrunda,
      löpartur, löparkväll, löpargruppen, löpgrupp, löparklubben, milrunda, milrundan, milpass, elljusspåret,
      orientering, orienteringspass, springa bandet, transportlöpning, traillöpning, trailpass, trailrunda,
      terränglöpning`,
    'run-name-word': 'lopp',
    ride: `
      cykling, *cykling, cykla, cyklar, cyklade, cykel, cykeln, cykeltur, *cykeltur, cykelpass, *cykelpass, cykelrunda,
      *cykelrunda, cykelträning, landsvägscykling, landsväg, landsvägspass, mtb pass, mtb tur, mtb runda,
      terrängcykling, gravelpass, graveltur, spinningpass, spinn, testcykel, motionscykel, trainerpass, zwiftpass,
      cykel inne, inomhuscykling, racercykel, cykelfika, stigcykling`,
    swim: `
      simning, simma, simmar, simmade, simpass, *simpass, simträning, *simträning, simtur, simpasset, havssim,
      havssimning, bassäng, bassängpass, öppet vatten, crawlpass, crawlträning, crawlkurs, openwater, simteknik,
      morgonsim, kvällssim, lunchsim, vintersim, simning öppet vatten, vattensim`,
    walk: `
      promenad, promenaden, promenera, promenerar, långpromenad, morgonpromenad, kvällspromenad, lunchpromenad,
      söndagspromenad, skogspromenad, raskpromenad, rask promenad, powerwalk, vandring, vandra, vandringstur,
      vandringen, dagsvandring, fjällvandring, stavgång, skogstur, gåtur`,
    'other-sport': `
      längdskidor, längdskidåkning, längdåkning, skidpass, *skidpass, skidträning, skidtur, skidor, skidåkning längd,
      rullskidor, rullskidpass, rullskidåkning, rullskidtur, skejt, skate skidor, stakpass, stakmaskin,
      stakintervaller, roddmaskin, roddpass, rodd, paddling, kajak, kajaktur, kajakpass, crosstrainer, stakergometer,
      långfärdsskridskor, trappmaskin, inlines, vasaloppet, tjejvasan, kortvasan, halvvasan, stafettvasan, öppet spår,
      skidlopp, skidtävling`,
    trail: `
      traillöpning, trailpass, trailrunda, terränglöpning, stiglöpning, fjällöpning, trailtur, traillopp, terränglopp,
      terrängloppet, stigar`,
    downhill: 'nedförslöpning, utförslöpning, utför, nedför, utförsintervaller',
    obstacle: 'hinderbana, hinderbanan, hinderbaneträning',
    'session-word': `
      träning, träningen, träna, tränar, träningspass, träningspasset, *träningspass, morgonträning, kvällsträning,
      lunchträning, klubbträning, morgonpass, kvällspass, lunchpass, klubbpass, eftermiddagspass, konditionsträning,
      konditionspass, motionspass, cardio, cardiopass, konditionspasset`,
    'sport-word': `
      uppvärmning, nedvarvning, nedjogg, nerjogg, uppjogg, startgrupp, startled, sluttid, måltid på, löpteknik,
      löparskola, konditionstest, personbästa, persa, banan, banvarv, löparspåret, spåret, idrottsplatsen, friidrott,
      tränare, coach, rörlighet, stretcha, pulszon, snittfart, tempo per km, triathlonträning, löparband`,

    // --- massage
    massage: `
      *massage*, massagen, massageterapi, massageterapeut, massagetid, massagebehandling, massör, massören, massörer,
      massös, massösen, helkroppsmassage, ryggmassage, benmassage, fotmassage, nackmassage, avslappningsmassage,
      avslappnande massage, lugnande massage, medicinsk massageterapi, friskvårdsmassage, oljemassage, taktil massage,
      kroppsmassage, återhämtningsmassage, löparmassage, massage för löpare, benmassage efter lopp, knåda,
      massageterapeuten`,
    'massage-deep': `
      djupgående massage, djup massage, djupvävsmassage, djupmassage, djupvävnadsmassage, djupgående bindvävsmassage,
      djup vävnadsmassage, djupgående muskelmassage, djupbehandling muskler`,
    'massage-sports': `
      idrottsmassage, idrottsmassage*, idrottsmassör, idrottsmassören, sportmassage, sportmassage*, sportmassör,
      atletmassage, prestationsmassage, idrottsmassageterapi`,
    'massage-trigger': `
      triggerpunkt, triggerpunkt*, triggerpunktsbehandling, triggerpunktsmassage, triggerpunktsterapi,
      triggerbehandling, triggermassage`,
    'massage-myofascial': `
      bindvävsmassage, bindvävsbehandling, fasciamassage, fasciabehandling, fasciaterapi, myofascial massage,
      myofasciell massage, myofascial behandling, myofasciell behandling, myofascial release massage,
      djup fasciamassage`,
    'massage-ashiatsu': 'ashiatsu massage, barfotamassage',
    'massage-art': 'active release massage, active release massage art, art massage, active release behandling',
    'massage-swedish': `
      klassisk massage, svensk massage, svensk klassisk massage, klassisk svensk massage, klassisk helkroppsmassage,
      klassisk kroppsmassage, klassisk ryggmassage, svensk helkroppsmassage, klassisk muskelmassage`,
    'massage-hot-stone': `
      varma stenar, hot stone massage, hotstone massage, hotstonemassage, massage med varma stenar, varmstensmassage,
      stenmassage, lavastensmassage, het sten massage`,
    'massage-thai': `
      thaimassage, thaimassage*, thailändsk massage, traditionell thaimassage, thaiyogamassage, thai massage,
      thaibehandling`,
    'massage-flush': `
      dränerande massage, lätt dränerande massage, dränerande benmassage, utrensande massage, genomspolningsmassage,
      flushmassage, lätt flushmassage, massage efter loppet, massage efter lopp, massage efter tävling`,
    'massage-loosening': `
      uppmjukande massage, mjukgörande massage, uppmjukningsmassage, mobiliserande massage, uppluckrande massage,
      luckrande massage, massage inför loppet, massage inför lopp, massage inför tävling, massage före loppet,
      massage före tävling`,
    'massage-self': `
      självmassage, egenmassage, foamroller, foam roller pass, foamrolla, foamrolling, rulla ut, rulla benen,
      rulla vader, skumrulle, skumrulla, massagepistol, massageboll, massagerulle, triggerboll, rulla med foam roller,
      rulla låren`,
    'massage-other': `
      lymfmassage, lymfdränage, lymfdränagemassage, manuellt lymfdränage, lymfterapi, lymfbehandling, zonterapi,
      zonterapeut, reflexologi, kraniosakral, kraniosakral terapi, kraniosakralterapi, koppning, koppningsmassage,
      gravidmassage, ansiktsmassage, huvudmassage, huvudmassage indisk, indisk huvudmassage, ayurvedisk massage,
      akupressur, taktil massage, aromamassage, kinesisk massage, tuinamassage, örtmassage, bambumassage,
      cuppingmassage, lomi lomi massage, stolmassage, kontorsmassage, rosenterapi, rosenmetoden, bowenterapi`,
    'deep-word': 'djupgående, djup, hårt tryck, djupt tryck',
    'sports-word': 'idrott, idrotts',
    'myofascial-word': 'bindväv, fascior, fascian, myofasciell',
    'swedish-word': 'klassisk',
    'hot-stone-word': 'varma stenar',
    'flush-word': 'dränerande, genomspolning',
    'loosening-word': 'uppmjukande, mjuka upp, luckra upp',
    'soft-tissue-word': `
      mjukdelsbehandling, mjukdelar, mjukdelsterapi, muskelterapi, muskelterapeut, muskelbehandling, manuell terapi,
      mjukvävnadsbehandling, manuell behandling`,
    'technique-word': 'lymf, gravid',
    treatment: `
      behandling, behandlingen, massageklinik, naprapat, naprapaten, naprapatbehandling, kiropraktor, kiropraktorn,
      fysioterapeut, fysioterapeuten, sjukgymnast, sjukgymnasten, osteopat, osteopaten, fysio, klinik, kliniken,
      friskvård, terapeut`,
    'booking-word': 'bokad, bokat, tid hos, bokad tid',
    area: `
      vaden, vaderna, låren, baksida lår, framsida lår, sätet, rumpa, höft, höfter, höften, rygg, ryggen, ländrygg,
      korsrygg, nacke, nacken, axlar, axel, skuldror, skuldra, fot, foten, fötter, fötterna, knä, knät, hälsena,
      hälsenan, hälsenor, underben, benhinnor, benhinna, ljumske, ljumskar, höftböjare, höftböjaren, piriformis,
      hamstrings, arm, armar, fotvalv`,
    'legs-area': 'benen, underkropp',
    'full-body': 'helkropp, helkroppsmassage, hela kroppen, kroppsmassage',
    spot: 'punktbehandling, delkropp, delmassage',

    // --- what silences
    'other-meaning': `
      intervalltimer,
      loppet om, förlopp, förloppet, *förlopp, *förloppet, avlopp, avloppet, *avlopp, *avloppet, avlopps, avlopps*,
      utlopp, utloppet, inlopp, inloppet, tillopp, omlopp, omloppet, kretslopp, kretsloppet, genomlopp, överlopp,
      blodomlopp, blodomloppet sjukdom, galopp, galopp*, antilop, antilopp, klopp, loppis, loppis*, *loppis,
      loppmarknad, loppmarknaden, bakgårdsloppis, loppet är kört, kapplöpning, *kapplöpning, kapplöpningen,
      kapplöpnings, kapplöpnings*, kapprustning, säcklopp, äggstafett, förlöpning, tröskelvärde, tröskelvärde*,
      *tröskelvärde, dörrtröskel, trösklar, tröskelprincipen, intervallfasta, intervallfast*, serviceintervall,
      serviceintervaller, tidsintervall, tidsintervaller, konfidensintervall, konfidensintervall*, underhållsintervall,
      underhållsintervall*, löpande, löpande fakturering, löpsedel, löptid, uppsägningstid, avbetalning, distansarbete,
      distansarbet, distansarbet*, distansmöte, distansmöte*, distansutbildning, distanskurs, distansundervisning,
      distansstudier, på distans, distansjobb, distansvecka, distansdag, filmmaraton, seriemaraton, spelmaraton,
      bokmaraton, maratonmöte, maratonmöte*, maratonsamtal, julfilmsmaraton, maratonförhandling, maratondebatt,
      pluggmaraton, maratonsändning, tvmaraton, tvspelsmaraton, bakmaraton, rolig kväll, rolig helg, rolig dag,
      lugn söndag, lugn lördag, lugn fredag, lugn kväll, lugn helg, lugn dag, lugn morgon, lugn vecka, lugn måndag,
      lugn hemmakväll, lugn start på veckan, lugn förmiddag, lugn eftermiddag, lugn start på dagen, lätt lunch,
      lätt middag, lätt frukost, lätt förkylning, lätt huvudvärk, lugn och ro, snabb avstämning, snabb fråga,
      snabbt möte, snabbköp, hård deadline, hårddisk, styrka och svagheter, styrkor, styrkor och svagheter,
      varumärkesstyrka, försvarsmakten, räddningsstyrka, simhallen öppettider, cykelservice, cykelverkstad,
      cykelverkstan, cykelaffär, cykelaffären, cykelhjälm, cykelnyckel, cykelnycklar, cykelställ, cykelrum,
      cykelrummet, cykelförråd, cykelstöld, stulen cykel, köpa cykel, sälja cykel, laga cykel, laga cykeln,
      hämta cykel, hämta cykeln, lämna cykel, lämna cykeln, lämna in cykeln, lånecykel, lådcykel, barncykel,
      motorcykel, motorcykel*, däckbyte cykel, menscykel, livscykel, livscykelanalys, budgetcykel, löparskor, löparsko,
      löparskorna, löparbutik, löparmagasin, löparjacka, löpartights, träningskläder, träningsskor, träningskort,
      gymkort, gymavgift, gymnasium, gymnasium*, gymnasie, gymnasie*, gymnastik, gympapåse, gympakläder, gympaskor,
      gymmedlemskap, promenadmöte, hundpromenad, hundpromenad*, rasta hunden, gå ut med hunden, promenad med hunden,
      valpträning, hundträning, hundkurs, provtröskel, testkörning, provkörning, kör till, springande punkten,
      springa ärenden, springa på tunnelbanan, backup, backup*, backlog, backlog*, backa, backen öppnar, liftkort,
      skidlift, pottträning, medarbetarträning, mediaträning, träning av ny, säljträning, hjärngympa, fingergympa,
      brandövning, utbildning hlr, hlr träning, motion till, motioner, riksdagsmotion, årsmötesmotion,
      motionera förslag, semestertävling, pristävling, tävling på instagram, korvtävling, tipspromenad, frågesport,
      quizpromenad, kryssning, rean slutar`,
    'place-name': 'da vila, na vila, vila nova, vila de, vila do, vila franca, vila real, simhall, simhallen, backen',
    business: `
      möte, mötet, möten, mötena, *möte, *mötet, *möten, mötes, mötes*, styrelse, styrelsen, styrgrupp, styrgruppen,
      styrelsemöte, årsmöte, arbetsgrupp, arbetsgruppen, projektgrupp, budget, faktura, fakturor, fakturering,
      deklaration, deklarera, rapport, rapporten, presentation, presentera, seminarium, seminariet, föreläsning,
      föreläsningen, föredrag, kursen, utbildning, utbildningen, utbildningsdag, tandläkare, tandläkaren, läkare,
      läkaren, läkarbesök, vårdcentral, vårdcentralen, vaccination, provtagning, besiktning, besiktiga,
      utvecklingssamtal, medarbetarsamtal, lönesamtal, samtal, intervju, intervjuer, anställning, kund, kunden, kunder,
      kundbesök, kundmöte, projekt, projektet, planering, planeringsdag, avstämning, genomgång, utvärdering,
      uppföljning, upphandling, upphandlingen, anbud, offert, avtal, avtalet, kontrakt, kontraktet, kommun, kommunen,
      kommunfullmäktige, valrörelse, riksdagsval, rösta, tentamen, tenta, tentan, prov, läxa, läxor, lektion,
      lektioner, frisör, klipptid, klippning, bilverkstad, verkstad, verkstaden, verkstan, däckbyte, hantverkare,
      rörmokare, elektriker, leverans, leveransen, paket, hämta paket, hyra, räkningar, räkning, bolån, banken,
      försäkring, försäkringen, hyresgäst, bostadsrätt, brf, städdag, stämma, föreningsstämma, personaldag, kickoff,
      konferensen, lansering, driftsättning, driftstopp, uppgradering, incidentrapport, körövning, körrepetition,
      orkester, teater, opera, musikal, museet, museum, utställning, pressmeddelande, nyhetsbrev, enkät, remiss,
      polisen, ansök, ansökan, arbetsförmedlingen, skatteverket, försäkringskassan, bvc, vab samtal, kvartal, bokslut,
      lön, löner, löneutbetalning, ekonomi, investerare, aktier, server, servern, larm, varning, passet hos`,
    media: `
      film, filmen, filmkväll, bio, biobesök, biograf, konsert, konserten, spelning, på tv, tv, tvkväll, serien,
      premiär, premiären, bokklubb, bokcirkel, bokrelease, brädspel, spelkväll, tv spel, melodifestivalen, mello,
      hockey, fotboll, fotbollsmatch, hockeymatch, landskamp, allsvenskan, spela in, livesändning, sändning,
      direktsändning, livestream, festival, stand up, filmfestival, quizkväll, pubquiz, vinterstudion, sommarprat`,
    'motor-sport': `
      formel 1, formel ett, folkrace, rallycross, speedway, motocross, enduro, gokart, gokarting, stcc, roadracing,
      travet, trav, v 75, v 86, v 64, elitloppet, solvalla, travlopp, galopplopp, hästlopp, travtävling, hästtävling,
      hopptävling, dressyr, ridtävling, båttävling, seglingstävling, kappsegling, skid vm, vm i, vm, fotbolls vm,
      fotbolls em, hockey vm, världscupen, världscup, skidskytte, alpina vm, tour de ski, vasaloppet på tv, derbyt,
      dragracing, klassikern på tv, bandygala, friidrotts vm, friidrotts em, finnkampen, diamond league`,
    'around-race': `
      nummerlapp*, *utdelning,
      funktionär, funktionärer, resa till, åka till, tåg till, flyg till, buss till, bil till, köra till, kör till,
      funktionärsmöte, volontär, volontärer, hejarklack, publik, åskådare, supporta, stötta, langning, langare,
      vätskekontroll, vätskestation, hämta hämta ut nummerlappsutdelning, nummerlappshämtning,
      nummerlappsutlämning, hämta startbevis, startbevis, startplats, startplatser, startplatsen, sälja startplats,
      köpa startplats, byta startplats, anmälan, anmälningar, anmälan öppnar, anmäla, anmäl, anmäla sig,
      anmälningsstart, sista anmälan, efteranmälan, anmälningsavgift, startavgift, startlista, startlistan,
      startgrupper, lottning, lottning av startplatser, sportmässa, mässan, sportmässan, vägavstängning,
      vägavstängningar, avstängda gator, avspärrning, avstängt, trafikstörning, banvisning, banmärkning, bansnitsling,
      pastaparty, pastafest, kolhydratladdning, prisutdelning, prisceremoni, efterfest, bankett, banketten,
      resultatlista, loppresa, hotell till, hotell, boka hotell, boka resa, boka tåg, packa, packa inför, packa väska,
      packning, köpa, köper, beställa, betala, skjutsa, skjuts till, hämta, loppväska, tidtagning, träningsplan inför,
      träningsplan, träningsprogram, träningsprogram inför, biljett, biljetter, infomöte, informationsträff,
      spring för, insamling, loppkalender, säsongsplanering, tävlingskalender, tävlingsplanering, tävlingslag,
      tävlingsvillkor, tävlingsledare, tävlingsledning, tävlingsjury, tävlingsbidrag, nedräkning, veckor kvar,
      dagar kvar, veckor till, dagar till, boka massage`,
    child: `
      barnen, barnens, barnlopp, barnloppet, *barnlopp, barnmara, knatteloppet, knattelopp, knattelop*, miniloppet,
      minilopp, lilla loppet, lilla lidingöloppet, lilla göteborgsvarvet, minivarvet, juniorlopp, juniorloppet,
      ungdomslopp, ungdomsloppet, ungdomstävling, ungdoms, ungdoms*, ungdom, juniorer, förskolan, förskola, dagis,
      dottern, dotterns, sonen, sonens, pojkarna, flickorna, skoljoggen, skolloppet, skollopp, skolidrott, idrottsdag,
      friluftsdag, simskola, simskolan, simlektion, simlektioner, babysim, minisim, simkurs, simborgarmärket, simmärke,
      cykelskola, barngympa, barngymnastik, lekis, bamseloppet, bamselopp, pixieloppet, kidsloppet, lillvasan, dagbarn,
      barnkalas, kalas, skolan, fritids, klassens, klass 3, klass 4, mellanstadiet, lågstadiet`,
    aside: `
      middag, middagen, fest, festen, bilder, bilderna, foton, foto, resultat, resultaten, resa, resan, skor, medalj,
      medaljen, hotell, hotellet, plan, planen, program, planering, biljett, biljetter, tröja, tröjan, anmälan,
      anmälningar, avgift, mässa, mässan, väska, packning, listan, kartan, film, filmen, podd, serie, säsong, säsongen,
      veckan, helg, helgen, gruppen, klubben, frukost, fika, information, info, nyheter, vinnare, på tv, lotteri, möte,
      kommittén, bana, banan, väder, recept, affär, app, appen, kalender, arrangör, arrangörer, funktionärer, kollegor`,
    'not-massage': `
      massor av, massor med, massor att, massor i, massor på, massor kvar, massor som, boka massage, boka *massage*,
      boka tid massage, boka tid för massage, boka tid hos massör, boka massör, boka in massage, avboka massage,
      köp massage, massage*, köpa massage*, massagestol, massagestol*, massageolj, massageolj*, massagekurs,
      massagekurs*, massageutbild*, massageskol, massageskol*, massagebänk, massagebänk*, massagekudd*, massagedyn*,
      massagesalong, massagesalong*, massagebad, massagebad*, massagedusch, massagedusch*, massagekapp, massagekapp*,
      babymassage, babymassage*, spädbarnsmassage, spädbarnsmassage*, barnmassage, hundmassage, hundmassage*,
      hästmassage, hästmassage*, kattmassage, massagepistol leverans, massage present, massage utbildning,
      massage kurs, massage friskvårdsbidrag, kvitto, kvitton, massagekvitto, massagerör, massageapparat, hjärtmassage,
      intervju massör, massera egot`,
    'massage-aside': `
      kurs, kursen, utbildning, present, stol, olja, bänk, faktura, kvitto, recension, rabatt, erbjudande, jobb,
      företag, skola, prov, tentamen, video, app, salong, elev, elever, student, diplomering, legitimation`,
    'not-treatment': `
      lektion, middag, lunch, mat, matlagning, restaurang, recept, soppa, kurs, utställning, museum, konst,
      konstutställning, ambassad, språk, språkkurs, prov, läxa, konsert, musik, gitarr, ballett, dansen, spola,
      spola rören, toalett, djupdykning, djupstädning, djupfryst, djupintervju`,
    cancelled: `
      inställd, inställt, inställda, ställs in, inställes, avbokad, avbokat, avbokade, avlyst, uppskjuten, uppskjutet,
      uppskjutna, framflyttad, framflyttat, inget lopp, ingen tävling, ingen massage, inga intervaller, inget långpass,
      springer inte, tävlar inte, inte springa, blir inte av, blev inte av`,
    cancel: `
      avboka, avbokar, avbokning, skippar, skippade, skippad, skippat, skippa, hoppar över, hoppade över, hoppa över,
      strök, stryker, struket, ströks, startar inte, startade inte, brutit, bröt loppet, ombokad till annan dag,
      boka om, återbud, lämnat återbud, missat pass, missade passet, missad`,

    // --- the frame of a title
    reference: `
      efter, före, innan, dagen efter, dagen före, dagen innan, kvällen före, kvällen innan, veckan efter, veckan före,
      mellan, sedan, fram till, tills, i samband med, utifrån, kring`,
    toward: 'inför, för, till, åt, mot, förberedelse inför, uppladdning inför, laddar för',
    companion: `
      med, hos, på, vid, från, runt, längs, längsmed, omkring, genom, nära, utanför, ihop med, tillsammans med,
      tillsammans, bredvid, utmed, uppför`,
    either: 'eller',
    article: `
      en, ett, den, det, de, mitt, mina, vår, vårt, våra, din, ditt, sin, hennes, hans, denna, detta, dessa, någon,
      något, några, lite`,
    filler: `
      skadad, sjuk, förkyld, 🌅, 🌄, 🌙, 🌲, 🌧, 🍂, 🌸, 🥵, 🥶, 😴, 😅, 😊, 🙌, 👍, 🐌, 🐢, 🚀, ⚡, 💦, 🎽, och, samt, men, är, var, inte,
      att, som, sen, kl, klockan, första, andra, tredje, sista, nästa, förra, kort, korta, kortare, litet, liten,
      lilla, stor, stora, skön, skönt, fin, fint, bra, kul, roligt, härlig, härligt, jobbigt, seg, segt, pigg, trött,
      pass, passet, pass 1, tur, turen, runda, rundan, varv, vecka, v, veckor, veckans, dag, dagar, dagens, helg,
      helgen, helgens, hemma, hem, ute, utomhus, inne, inomhus, själv, ensam, solo, grupp, gruppen, lag, laget, klubb,
      klubben, gäng, gänget, vänner, kompis, kompisar, kollega, sambo, sambon, frun, mannen, tjejerna, tjejer,
      grabbarna, killarna, regn, sol, solsken, snö, blåst, blåsigt, vind, motvind, medvind, kallt, kyla, varmt, värme,
      mörker, mörkt, slask, halka, vår, våren, sommar, sommaren, höst, hösten, vinter, vintern, två, tre, fyra, fem,
      sju, åtta, nio, tio, halv, hel, mil, milen, extra, bara, igen, ny, nytt, gammal, igång, start, starten, tidigt,
      sent, direkt, ca, cirka, inkl, inklusive, exkl, utan, bästa, öppen, öppet, gemensam, gemensamt, planerat,
      planerad, nummer, platt, kuperat, kuperad, skog, skogen, stig, grus, grusväg, asfalt, bandet, band, pannlampa,
      vanlig, vanligt, äntligen, total, totalt, del, block, set, serie 1, vår tur, sätt, fika, fikapaus, sakta,
      långsamt, långsam, mycket, mer, minst, ungefär, puls, låg, lågt, hög, högt, fokus, testa, köra, kör, åka, ta,
      ska`,
    weekday: `
      måndag, tisdag, onsdag, torsdag, fredag, lördag, söndag, måndagar, tisdagar, onsdagar, torsdagar, fredagar,
      lördagar, söndagar, måndagen, tisdagen, onsdagen, torsdagen, fredagen, lördagen, söndagen, måndags, tisdags,
      onsdags, torsdags, fredags, lördags, söndags, tis, ons, tors, fre, vardag, vardagar, januari, februari, mars,
      maj, juni, juli, augusti, september, oktober, okt, november, december`,
    'time-of-day': `
      morgon, morgonen, förmiddag, förmiddagen, eftermiddag, eftermiddagen, kväll, kvällen, natt, natten, lunch,
      lunchen, lunchrasten, gryning, skymning, soluppgång, solnedgång, i morgon, imorgon, idag, i dag, ikväll, i kväll,
      i natt, tidig, tidig morgon, sen kväll, före jobbet, efter jobbet, innan jobbet, efter jobb, före jobb,
      innan jobb, till jobbet, från jobbet, hem från jobbet, till och från jobbet, på lunchen, på morgonen, på kvällen,
      på förmiddagen, på eftermiddagen, på natten, efter skolan, före frukost, innan frukost, vid lunch, på jobbet`,
    tentative: `
      preliminärt, preliminär, prel, kanske, eventuellt, obekräftad, obekräftat, möjligen, om jag hinner, ej bekräftat,
      inte bekräftat`,
    flight: `
      flyg, flyget, flyg till, flyger, flyga, flyger till, flygresa, flygresan, hemflyg, flyg hem, avgång flyg,
      arlanda, landvetter, flygplatsen, flygplats`,
    travel: `
      resa, resan, resdag, resa till, reser, reser till, åka till, tåget, tåg till, tågresa, nattåg, buss till,
      bil till, bilresa, köra till, kör till, färja, färjan, avresa, hemresa, hemresan, utresa, ankomst, avgång,
      på väg till, incheckning, hotell incheckning, checka in, checka ut, utcheckning, weekendresa, tur till`,
    holiday: `
      semestern, semestervecka, sommarsemester, vintersemester, ledig, ledigt, lediga, ledighet, klämdag, röd dag,
      helgdag, sportlov, sportlovet, höstlov, höstlovet, påsklov, jullov, sommarlov, lov, studiedag ledig, julafton,
      juldagen, nyårsafton, påsk, påskafton, midsommar, midsommarafton, kristi himmelsfärd, nationaldagen, skidresa,
      skidsemester, fjällresa, fjällen, fjällstuga, sommarstuga, sommarstugan, landet, stugan, camping, solresa,
      charter, charterresa, bröllopsresa, kompledig, föräldraledig, tjänstledig, långhelg`,
    away: `
      bortrest, tjänsteresa, affärsresa, jobbresa, konferensresa, inte på kontoret, ej på kontoret, frånvarande, borta,
      utomlands, ej tillgänglig, ej på plats, inte hemma, på konferens, konferens, på resa, hälsa på`,
    childcare: `
      barnvakt, barnvakten, barnpassning, passa barnen, hämta barn, hämta barnen, lämna barn, lämna barnen,
      hämta på förskolan, lämna på förskolan, hämta på dagis, hämta på fritids, lämna på dagis, hämta på skolan,
      hämtning, lämning, hämta lämna, förskola, förskolan, dagis, fritids, vab, vabba, vabbar, inskolning, sjukt barn,
      sjuka barn, stängt på förskolan, studiedag, skolfri, skollov, barnen hemma, barnen hos, barnflicka, nattning`,
    'sport-calendar': `
      löpning, löpträning, träning, träningsplan, träningsschema, träningsprogram, träningskalender, löpplan,
      löpprogram, löpare, löparklubb, löpargrupp, tävlingar, tävling, lopp, idrott, friidrott, motion, styrka, gym,
      cykling, simning, triathlon, maraton, halvmara, coach, tränare, fysträning, pass, träningspass`,

    // --- units
    kilometre: 'kilometern',
    mil: 'mil',
    metre: 'metern',
    minute: 'minut, minuter',
    second: 'sek, sekund, sekunder',
    hour: 'tim, timme, timmar, timmars',
    'other-unit': 'kr, kronor, steg, procent, hektar, liter, grader, personer, dagar, veckor, år',
    'voucher-word': 'presentkort, gåvokort, värdecheck, friskvårdsbidrag, friskvårdsbidraget',
    'watch-word': 'titta på, kolla på, kolla, tittar på, se på, heja på, heja, hejar, hejar på',
    'bib-word': 'startnummer, nummerlapp, nummerlappar, nummerlappen, startnr',
  },
  capitals: {
    race: 'A lopp, B lopp, C lopp',
    'priority-a': 'A lopp',
    'priority-b': 'B lopp',
    'priority-c': 'C lopp',
    'contest-word': 'KM i, KM på, KM terräng, KM halvmara, KM 3000, KM 5000, KM 10000, SM, DM, USM, VDM, JSM',
    cancel: 'DNF',
  },
  native: {
    companion: 'm, i, om',
    'hard-hint': 'drag, bana',
    'legs-area': 'ben',
    child: 'barn',
    holiday: 'jul, semester',
    'other-sport': 'skate, ski',
    business: 'kurs, val, lån, personal',
    'around-race': 'mässa, köp',
    area: 'vader',
    swim: 'crawl',
    'session-word': 'motion, kondition',
    run: 'springer',
    reference: 'under',
  },
};
