import type { Lexicon } from './lexicon.ts';

/** Polish: seven cases, so most words stand in all their forms or as patterns. */
export const pl: Lexicon = {
  language: 'pl',
  words: {
    'voucher-word': 'bon podarunkowy, karta podarunkowa, voucher',
    'bib-word': 'numer startowy, nr startowy',
    // --- races
    race: `
      zawody biegowe, zawodach biegowych, zawody na 5, zawody na 10, zawody na 15, zawody mtb, zawody kolarskie,
      zawody rowerowe, zawody szosowe, zawody triathlonowe, zawody triatlonowe, zawody tri, zawody przełajowe,
      zawody trailowe, zawody górskie, zawody kontrolne, dzień startu, dzień zawodów, start w zawodach,
      start kontrolny, start główny, start docelowy, start sezonu, start testowy, wyścig kolarski, wyścigu kolarskim,
      wyścig uliczny, wyścig szosowy, wyścig mtb, wyścig rowerowy, wyścig przełajowy, wyścig gravelowy,
      jazda na czas, jazda indywidualna na czas, bieg na czas`,
    'contest-word': `
      zawody, zawodów, zawodach, wyścig, wyścigu, wyścigi, mistrzostwa, mistrzostw, mistrzostwach, mityng, mityngu,
      puchar, memoriał, liga, czasówka`,
    marathon: `
      maraton, maratonu, maratonie, maratonem, maratonowi, maratony, maratonów, pełny maraton, debiut w maratonie,
      marathonie, marathonu, w maratonie, na maratonie`,
    'half-marathon': `
      półmaraton, półmaratonu, półmaratonie, półmaratonem, półmaratony, półmaratonów, pół maraton, pół maratonu,
      pół maratonie, pół marathon, półmarathon, 1 2 maraton, 1 2 maratonu, na półmaratonie, w półmaratonie`,
    'half-word': 'połówka, połówkę, połówki, połówce',
    'part-marathon': 'ćwierćmaraton, ćwierć maraton, ćwierćmaratonu, minimaraton, mini maraton, ćwierćmaratonie',
    'fun-run': `
      bieg charytatywny, biegu charytatywnym, bieg rekreacyjny, bieg rodzinny, bieg kolorów, bieg mikołajów`,
    'run-event': `
      bieg uliczny, biegu ulicznym, biegi uliczne, biegach ulicznych, bieg niepodległości, biegu niepodległości,
      bieg mikołajkowy, bieg sylwestrowy, bieg noworoczny, bieg konstytucji, bieg wielkanocny, bieg walentynkowy,
      bieg powstania, bieg powstania warszawskiego, bieg świętojański, bieg świętomarciński, bieg papieski,
      bieg solidarności, bieg wolności, bieg europejski, bieg firmowy, wirtualny bieg, bieg wirtualny,
      biegu wirtualnym, wirtualnym biegu, bieg firm, bieg wosp, bieg tropem wilczym, tropem wilczym, bieg chomiczówki,
      bieg wegański, bieg kobiet, bieg lwa, bieg zaślubin, bieg westerplatte, bieg gdynia, bieg nadziei, bieg morsów,
      bieg wedla, bieg o puchar, bieg o nagrodę, bieg o memoriał, bieg im, bieg imienia, bieg ku czci, bieg pamięci,
      bieg dla, bieg na rzecz, bieg przełajowy, biegi przełajowe, biegach przełajowych, bieg górski, biegi górskie,
      biegach górskich, bieg anglosaski, bieg na orientację, biegi na orientację, bieg na szczyt, bieg po schodach,
      bieg na 5, bieg na 10, bieg na 15, bieg na milę, międzynarodowy bieg, ogólnopolski bieg, miejski bieg,
      świętojański bieg, półmetek, biegnij warszawo, recordowa dziesiątka, warszawska triada, poland business run,
      business run, city trail, grand prix w biegach, grand prix w biegu, festiwal bieg*, dycha do maratonu,
      ostatnia dycha, życiowa dziesiątka, mistrzostwa polski w biegu, mistrzostwa polski w biegach, biegu o puchar,
      dycha, dychę, wings for life world run, cross country mistrzostwa, biegu na 5, biegu na 10, biegu na 15`,
    'run-name-word': 'bieg, biegu',
    ultra: `
      ultramaraton, ultramaratonu, ultramaratonie, ultra maraton, ultra bieg, bieg ultra, biegu ultra, biegi ultra,
      bieg dobowy, bieg 24 h, bieg 24 godzinny, bieg 12 h, bieg 12 godzinny, bieg rzeźnika, biegu rzeźnika,
      bieg siedmiu dolin, bieg 7 dolin, chudy wawrzyniec, łemkowyna, łemkowyna ultra trail, zamieć 24 h,
      supermaraton, setka ultra`,
    'relay-race': `
      sztafeta, sztafety, sztafecie, sztafetę, sztafetą, sztafeta biegowa, sztafeta maratońska, sztafeta triathlonowa, sztafeta pływacka, sztafety maratońskiej,
      maraton sztafet, maratonie sztafet, bieg sztafetowy, sztafetowy bieg, sztafecie maratońskiej, ekidenie`,
    'relay-word': 'sztafetowy, sztafetowo',
    triathlon: `
      triatlon, triatlonu, triatlonie, triathlonu, triathlonie, triathlonem, cross triathlon, 1 4 im, 1 8 im,
      ćwiartka im, ósemka im, ćwiartka ironman, ćwiartka triathlon`,
    'sprint-tri': 'triathlon sprinterski, triatlon sprint, dystans sprinterski, dystansie sprinterskim',
    'olympic-tri': `
      triathlon olimpijski, triatlon olimpijski, dystans olimpijski, dystansie olimpijskim, olimpijka, triathlon 1 4`,
    'half-tri': `
      połówka im, połówka ironman, połówka ironmana, pół ironman, pół ironmana, półironman, 1 2 im, połówce im,
      dystans średni triathlon, połówka triathlon, połówki im`,
    'full-tri': 'pełny ironman, pełny im, pełny dystans ironman, dystans ironman, triathlon długi dystans',
    duathlon: 'duatlon, duatlonu, duatlonie, duathlonu, duathlonie',
    aquathlon: 'akwatlon, aquatlon, aquathlonie',
    'obstacle-race': `
      runmageddon, runmageddonie, runmageddonu, bieg z przeszkodami, biegi z przeszkodami, bieg przeszkodowy,
      biegi przeszkodowe, biegu przeszkodowym, bieg ekstremalny, bieg katorżnika, biegu katorżnika, hunt run,
      survival race, barbarian race, armagedon bieg`,
    'cycling-event': `
      maraton rowerowy, maratonie rowerowym, maraton mtb, maratonie mtb, maraton kolarski, maraton szosowy,
      maraton gravelowy, ultramaraton rowerowy, ultramaraton kolarski, ultra rowerowe, rajd rowerowy,
      rajdzie rowerowym, kryterium kolarskie, kryterium uliczne, przełaje, wyścig przełajowy, bike maraton,
      bikemaraton, cyklokarpaty, wyścig kolarski, wyścigu kolarskim, wyścig szosowy, wyścig mtb, wyścig rowerowy,
      wyścig gravelowy, zawody kolarskie, zawody mtb, zawody rowerowe, zawody szosowe, jazda na czas,
      jazda indywidualna na czas, mazovia mtb, poland bike, bałtyk bieszczady tour, bike challenge, kryterium,
      uphill mtb, czasówka kolarska, wyścig górski kolarski`,
    'swim-event': `
      zawody pływackie, zawodach pływackich, zawodów pływackich, wyścig pływacki, maraton pływacki,
      maratonie pływackim, przeprawa wpław, otyliada, mityng pływacki, zawody open water, zawody w pływaniu,
      mistrzostwa w pływaniu`,
    'priority-a': 'start główny, start docelowy, priorytet a',
    'priority-b': 'priorytet b',
    'priority-c': `
      priorytet c, start kontrolny, start testowy, start treningowy, treningowo, zawody kontrolne, dla zabawy,
      na luzie`,
    goal: 'start główny, start docelowy, start sezonu, bieg docelowy, główny start, docelowy start',

    // --- hard work
    'hard-session': `
      akcent ciągły, bieg ciągły, akcent biegowy,
      interwał*, interwał, tempówka, tempówki, tempówek, bieg tempowy, biegi tempowe, biegu tempowego,
      trening tempowy, tempowy bieg, bieg ciągły, biegu ciągłego, biegi ciągłe, bieg progowy, biegi progowe,
      progowy bieg, progówka, progówki, trening progowy, próg mleczanowy, na progu, podbieg*, podbieg, bnp,
      bieg z narastającą prędkością, narastającą prędkością, bieg narastający, bieg progresywny, wb 2, wb 3, bc 2,
      bc 3, owb 2, owb 3, drugi zakres, ii zakres, drugim zakresie, trzeci zakres, iii zakres, zabawa biegowa,
      zabawy biegowe, zabawę biegową, mała zabawa biegowa, duża zabawa biegowa, mzb, minutówki, kilometrówki,
      dwusetki, trzysetki, czterysetki, pięćsetki, tysiączki, dwutysiączki, bieg zmienny, zmienną prędkością,
      zmiennym tempem, zmienne tempo, kros aktywny, trening szybkości, trening szybkościowy, szybkościówka,
      wytrzymałość szybkościowa, wytrzymałość tempowa, trening na stadionie, trening na bieżni lekkoatletycznej,
      test coopera, testy coopera, test ftp, test wydolnościowy na trenażerze, test progowy, test tempa,
      sprawdzian na, sprawdzian biegowy, jazda na progu, trening zakładkowy, zakładka rower bieg, zakładka rower,
      mocny trening, mocny bieg, mocna jazda, szybki bieg, szybkie kilometry, szybka jazda, sprinty pod górę,
      sprint pod górę, powtórzenia pod górę, trening vo 2 max, trening jakościowy, jednostka jakościowa,
      trening w tempie, bieg w tempie, ustawka szosowa, mocna ustawka, wbiegi, test na 5, test na 10, test na 3,
      test na 1, test 5 km, test 10 km, test 3 km, test biegowy`,
    'hard-word': `
      tempowy, tempowe, tempowo, progresja, progresją, progowe, progowy, rytm progowy, vo 2 max, próg, progu, progiem,
      tki`,
    'hard-hint': `
      akcent, akcenty,
      akcent, akcenty, mocno, mocne, szybkie, szybko, powtórzenia, szybkość, sprinty, górki, górka, sprawdzian,
      podjazdy, zbiegi, tartan, piramida, piramidka, mocna, mocny`,
    'brick-word': 'zakładka, zakładki, zakładkę, bricki',
    pace: `
      tempo maratońskie, tempie maratońskim, tempa maratońskiego, tempo półmaratońskie, tempie półmaratońskim,
      tempo startowe, tempie startowym, tempo progowe, tempie progowym, tempo docelowe, tempie docelowym,
      tempo na maraton, tempie na maraton, tempo na 10 km, tempie na 10 km, tempo wyścigowe, prędkość startowa`,
    'pace-word': 'tempie, tempem, tempa, intensywność, intensywności',

    // --- long, easy, rest
    'long-run': `
      wybieganie, wybiegania, wybieganiem, dług* wybiegan*, dług* rozbiegan*, długi bieg, długiego biegu,
      długie bieganie, bieg długi, długi trening biegowy, długie spokojne wybieganie, długi spokojny bieg,
      bardzo długi bieg, długi trail, bieg długodystansowy, niedzielne wybieganie, wycieczka biegowa,
      długa wycieczka biegowa, wycieczkę biegową, długi kros, dłuższe wybieganie, dłuższe rozbieganie, dłuższy bieg,
      longrunik, longiem`,
    'long-ride': `
      długa jazda, długi rower, długa szosa, dług* przejażdżk*, długi trening rowerowy, długi gravel,
      długa trasa rowerowa, długa trasa na rowerze, długi wyjazd szosowy, długie kręcenie, dłuższa jazda,
      dłuższy rower, setka na rowerze, długa jazda na rowerze, długi wyjazd na szosę, długi wyjazd na rower,
      długi wyjazd rowerowy`,
    'long-swim': 'długie pływanie, długi basen, długi trening pływacki, dłuższe pływanie',
    'long-session': 'długi trening, dłuższy trening, długa zakładka, długi trening wytrzymałościowy',
    'long-word': 'długie, długi, długa, długo',
    'easy-session': `
      wytruchtanie, truchtanie,
      rozbiegan*, bieg spokojny, spokojny bieg, spokojne bieganie, spokojne wybieganie, lekkie wybieganie,
      krótkie wybieganie, luźne wybieganie, regeneracyjne wybieganie, spokojnego biegu, spokojne km, spokojna jazda,
      bieg regeneracyjny, biegi spokojne, regeneracyjny bieg, regeneracyjne bieganie, bieg luźny, luźny bieg,
      luźne bieganie, lekki bieg, bieg lekki, lekkie bieganie, wolny bieg, wolne bieganie po, bieg wolny,
      bieg rozluźniający, bieg relaksacyjny, bieg tlenowy, trucht, truchtu, truchtem, truchtanie, truchcik,
      truchtania, roztruchtan*, owb, owb 1, bc 1, wb 1, pierwszy zakres, i zakres, pierwszym zakresie, marszobieg*,
      marszobieg, rozruch przedstartowy, rozruch przed startem, rozruch przed zawodami, rozruch biegowy,
      aktywna regeneracja, aktywny odpoczynek, aktywny wypoczynek, przejażdżka regeneracyjna, jazda regeneracyjna,
      regeneracyjna jazda, rozjazd, rozjazd regeneracyjny, rozjazd po zawodach, rozpływanie, rower regeneracyjny,
      rowerem do pracy, rower do pracy, biegiem do pracy, bieg do pracy, biegiem z pracy, powrót biegiem,
      tempo konwersacyjne, tempo spokojne, spokojne tempo, spokojnym tempem, wspólne bieganie, trening uzupełniający,
      trening biegowy, kros pasywny, bieganie z psem, trening rowerowy, schłodzenie, bieg w tlenie,
      bieganie w tlenie, jogging*, kawka na rowerze, trening pływacki, trening kolarski`,
    'easy-word': `
      łatwy, łatwe, łatwa, łatwo,
      spokojn*, spokojnie, lekko, lekki, lekka, lekkie, luźno, luźny, luźna, luźne, luzik, rozgrzewka, rozgrzewki,
      rekreacyjn*, tlenowo, tlenowy, tlenowe`,
    'recovery-word': 'regeneracyjn*, regeneracyjnie',
    strides: `
      przebieżki, przebieżek, przebieżka, przebieżkami, rytmy, rytmów, rytmami, rytmów po, rozruch, rozruchu`,
    'cross-word': 'trening zastępczy, trening krzyżowy',
    'steady-word': 'wytrzymałość, wytrzymałościowy, wytrzymałościowa, baza tlenowa, tlen',
    'rest-day': `
      dzień wolny od treningu, dzień wolny od treningów, dzień wolny od biegania, wolny od ćwiczeń, wolny od sportu, wolne od ćwiczeń, wolne od sportu, wolny od aktywności, wolne od biegania,
      wolne od treningu, wolne od treningów, dzień regeneracji, dzień regeneracyjny, dzień odpoczynku,
      dzień na odpoczynek, dzień na regenerację, bez treningu, bez biegania, brak treningu, dzień bez biegania,
      dzień bez treningu, dzień beztreningowy, odpoczynek od biegania, odpoczynek od treningu, pełny odpoczynek,
      całkowity odpoczynek, pełna regeneracja, przerwa od biegania, dzień przerwy, dzień off, off od treningu,
      treningowy dzień wolny, regeneracja i odpoczynek, odpoczynek i regeneracja, odpoczynek regeneracja,
      regeneracja bez biegania, wolne treningowo, dziś bez biegania, dzień relaksu bez biegania`,
    'rest-word': 'odpoczynek, odpoczywam, odpoczynku, regeneracja, regeneruję się',

    // --- strength
    'strength-session': `
      siłown*, siłka, siłkę, siłce, siłki, siłeczka, trening siłowy, treningu siłowego, treningi siłowe,
      ćwiczenia siłowe, siłowy, siłowo, siła ogólna, siła biegowa, siły biegowej, gimnastyka siłowa, trening obwodowy,
      obwód stacyjny, obwód siłowy, trening funkcjonalny, trening ogólnorozwojowy, ogólnorozwojówka, ogólnorozwojow*,
      ćwiczenia ogólnorozwojowe, sprawność ogólna, trening stabilizacji, trening stabilizacyjny,
      ćwiczenia stabilizacyjne, ćwiczenia core, core stability, stabilizacja, ćwiczenia wzmacniające, wzmacnianie,
      trening wzmacniający, trening brzucha, ćwiczenia na brzuch, brzuszki, deska i, pompki, podciąganie,
      trening personalny, trening z ciężarami, ciężary, podnoszenie ciężarów, sztanga, hantle, kettle, fbw,
      trening na górę, trening całego ciała, crossficie, trening hiit, trening crossfit, trójbój siłowy,
      trening hyrox, wieloskoki, skipy, zajęcia fitness, kalistenika, street workout, na siłownię, na siłowni,
      na siłkę, na siłce`,
    'strength-word': 'siła, siły, ćwiczenia, obwód, obwody, stabilka, deska, fitness, wzmocnienie',
    'strength-legs': `
      przysiad*, przysiad, martwy ciąg, martwego ciągu, wykroki, trening nóg, dzień nóg, siła nóg, trening na nogi,
      nogi siłownia, siłownia nogi, plyometria, plyometryka, pliometria, wyskoki, wypychanie nogami, hip thrusty,
      ćwiczenia na nogi, pośladki i nogi, trening pośladków`,
    'strength-upper': `
      trening góry, góra siłownia, siłownia góra, wyciskanie, wyciskanie leżąc, trening klatki, klatka i triceps,
      klatka i biceps, klata, plecy i biceps, plecy i barki, trening pleców, trening rąk, trening barków,
      dzień klatki`,
    'class-word': 'zajęcia, zajęciach',

    // --- sports
    run: `
      bieg, biegu, biegi, biegów, biegiem, biegach, bieganie, biegania, bieganiu, bieganiem, biegać, biegam, biegamy,
      pobiegać, pobiegane, biegowy, biegowa, biegowe, biegowego, biegowych, bieżnia, bieżni, bieżnię, kros, krosik,
      krosu, rozbiegan*, trucht, truchtu, truchtem, truchtanie, truchcik, roztruchtan*, marszobieg, marszobieg*,
      jogging*, podbieg, podbieg*, tempówka, tempówki, tempówek, wb 2, wb 3, owb 1, wb 1, bnp, zabawa biegowa,
      bieg trailowy, bieg terenowy, biegacz, biegacze, biegaczy, na bieżni, na bieżnię, bieg górski, biegi górskie,
      bieg po górach, bieganie po górach, bieganie w górach, bieg w górach, biegi trailowe`,
    ride: `
      rowerem, roweru, rowery, rowerze, rowerek, rowerowa, rowerowy, rowerowe, rowerowo, kolarski, kolarska,
      kolarstwo, jazda, jazdy, jazdę, przejażdżka, przejażdżkę, szosa, szosie, szosą, szosówka, szosówką, trenażer,
      trenażerze, trenażerem, kręcenie, jazda na rowerze, jazda rowerem, rower szosowy, rower górski,
      rower na trenażerze, rower stacjonarny, jazda gravelem, jazda szosowa, jazda wirtualna, ustawka, gravelem,
      pokręcić, mtb po lesie, wyjazd na szosę, wyjazd na rower, wyjazd rowerowy, wyjazd szosowy, szosę, gravelowa,
      gravelowy, gravelowe, na rower, na rowerze, na szosie, na trenażerze`,
    swim: `
      basen, basenie, basenu, pływanie, pływania, pływaniu, pływacki, pływacka, pływackie, popływać, pływam, kraul,
      kraulem, open water, wody otwarte, wodach otwartych, wodzie otwartej, pływalnia, pływalni, na basen, na basenie,
      na pływalni`,
    walk: 'spacer, spaceru, spacerek, marsz, marszu, wędrówka, kijki, nordic walking, trekking, szybki marsz',
    'other-sport': `
      orbitrek, orbitreku, wioślarz, wioślarza, wiosła, ergometr, ergometrze, wiosłowanie, biegówki, biegówkach,
      narty biegowe, nartach biegowych, narciarstwo biegowe, rolki, nartorolki, stepper`,
    trail: `
      bieg trailowy, biegi trailowe, trailowy, trailowe, trailu, bieg górski, biegi górskie, biegach górskich,
      bieg po górach, bieganie po górach, bieganie w górach, bieg w górach, skyrunning, bieg terenowy`,
    downhill: 'zbieg, zbiegi, zbiegów, zbiegami, bieg górski, biegi górskie, biegach górskich',
    'session-word': 'trening, treningu, treningi, treningiem, trening domowy',
    'sport-word': `
      treningowy, treningowe, rozciąganie, rozciągania, stretching, mobilność, mobility, gimnastyka, sprawność,
      trener, trenerem, klub biegowy, grupa biegowa, życiówka, życiówkę, na życiówkę, zmiana sztafetowa, rekord, rytm,
      ławeczka, lekkoatletyka, lekkoatletyczny, lekkoatletycznej, lekkoatletyczne`,

    // --- massage
    massage: `
      masaż, masaż*, rozmasowanie, rozmasowania, rozmasowanie łydek, masaż leczniczy, masaż relaksacyjny,
      masaż relaksujący, masaż całego ciała, masaż pleców, masaż nóg`,
    'massage-deep': `
      głębok* masaż*, głębok* masaż, masaż* głębok*, masaż głębok*, masaż* tkanek głębok*, masaż tkanek głębok*,
      tkanek głębokich, tkanki głębokie, tkankach głębokich, terapia tkanek głębokich, masaż głębokotkankowy,
      masażu głębokotkankowego, masaż tkanki głębokiej, rolfing`,
    'massage-sports': `
      masaż* sportow*, masaż sportow*, sportow* masaż*, sportow* masaż, masaż* dla biegaczy, masaż dla biegaczy,
      masaż* dla sportowców, masaż dla sportowców, masaż* regeneracyjn* sportow*, masaż regeneracyjn* sportow*`,
    'massage-trigger': `
      punkty spustowe, punktów spustowych, punktach spustowych, terapia punktów spustowych,
      masaż* punktów spustowych, masaż punktów spustowych, terapia punktu spustowego, punkty trigger`,
    'massage-myofascial': `
      masaż* powięziow*, masaż powięziow*, powięziow*, mięśniowo powięziow*, masaż* mięśniowo powięziow*,
      masaż mięśniowo powięziow*, masaż* powięzi, masaż powięzi, rozluźnianie powięzi,
      rozluźnianie mięśniowo powięziowe, uwalnianie powięzi, praca na powięzi, terapia powięzi`,
    'massage-ashiatsu': `
      masaż* stopami, masaż stopami, masaż ashiatsu`,
    'massage-art': `
      masaż* active release, masaż active release, terapia active release, technika active release, masaż art`,
    'massage-swedish': `
      masaż* klasyczn*, masaż klasyczn*, klasyczn* masaż*, klasyczn* masaż, masaż* szwedzk*, masaż szwedzk*,
      szwedzk* masaż*, szwedzk* masaż, masaż* leczniczy klasyczny, masaż leczniczy klasyczny,
      masaż* relaksacyjny klasyczny, masaż relaksacyjny klasyczny`,
    'massage-hot-stone': `
      masaż* gorącymi kamieniami, masaż gorącymi kamieniami, gorącymi kamieniami, gorące kamienie, masaż* kamieniami,
      masaż kamieniami, ciepłymi kamieniami, kamieniami wulkanicznymi, gorących kamieni`,
    'massage-thai': `
      masaż* tajsk*, masaż tajsk*, tajsk* masaż*, tajsk* masaż, tradycyjny masaż tajski, masaż* thai, masaż thai,
      nuad thai`,
    'massage-flush': `
      masaż* drenując*, masaż drenując*, drenując* masaż*, drenując* masaż, lekki masaż drenujący,
      masaż odprowadzający, drenaż nóg po maratonie, drenaż nóg po zawodach, masaż drenażowy nóg`,
    'massage-loosening': `
      masaż* rozluźniając*, masaż rozluźniając*, rozluźniając* masaż*, rozluźniając* masaż, masaż* przedstartow*,
      masaż przedstartow*, masaż* pobudzając*, masaż pobudzając*, masaż* rozgrzewając*, masaż rozgrzewając*,
      rozluźnienie mięśni`,
    'massage-self': `
      rolowani*, rolowanie, roller, rollowanie, rolować, automasaż*, automasaż, masaż własny, pistolet do masażu,
      pistoletem do masażu, piłeczka do masażu, piłka do masażu, rolka do masażu, wałek do masażu, wałkowanie nóg`,
    'massage-other': `
      terapia manualna,
      drenaż limfatyczny, drenażu limfatycznego, masaż* limfatyczn*, masaż limfatyczn*, limfatyczny, refleksolog*,
      refleksoterapia, masaż* stóp, masaż stóp, masaż* shiatsu, masaż shiatsu, masaż* bańk*, masaż bańk*,
      bańką chińską, bańka chińska, stawianie baniek, akupresura, akupresury, kobido, masaż* kobido, masaż kobido,
      masaż* twarzy, masaż twarzy, masaż* głowy, masaż głowy, masaż* ajurwedyjsk*, masaż ajurwedyjsk*,
      masaż* balijsk*, masaż balijsk*, masaż* hawajsk*, masaż hawajsk*, masaż* misami, masaż misami,
      masaż* prenataln*, masaż prenataln*, masaż* kobiet w ciąży, masaż kobiet w ciąży, masaż* w ciąży, masaż w ciąży,
      masaż* dla ciężarnych, masaż dla ciężarnych, masaż* bambusami, masaż bambusami, masaż* segmentarn*,
      masaż segmentarn*, masaż* izometryczn*, masaż izometryczn*, masaż* aromaterapeutyczn*, masaż aromaterapeutyczn*,
      masaż* miodem, masaż miodem, masaż* ciepłą czekoladą, masaż ciepłą czekoladą, masaż* antycellulitow*,
      masaż antycellulitow*, masaż* tensegracyjn*, masaż tensegracyjn*, masaż* blizn*, masaż blizn*,
      terapia czaszkowo krzyżowa, tkanka łączna masaż, masaż* łącznotkankow*, masaż łącznotkankow*, drenaż nóg,
      drenaż mechaniczny, drenażu`,
    'deep-word': 'głęboki, głębokie, głębokich, głębokiego, mocny ucisk',
    'sports-word': 'sportowy, sportowego, sportowe, sportowa, sportowym',
    'trigger-word': 'spustowe, spustowych',
    'myofascial-word': 'powięź, powięzi',
    'soft-tissue-word': `
      tkanek miękkich, tkankach miękkich, tkanki miękkie, terapia manualna, terapii manualnej,
      terapia tkanek miękkich, rozluźnianie mięśni, opracowanie mięśni, praca na tkankach`,
    treatment: `
      fizjo, fizjoterapia, fizjoterapii, fizjoterapeut*, rehabilitac*, rehab, zabieg, zabiegi, zabiegu, gabinet,
      gabinecie, osteopat*, wizyta, wizytę, terapia, terapii, terapeuta, odnowa biologiczna`,
    'booking-word': 'wizyta, termin, rezerwacja, umówiony, umówiona, sesja, u',
    area: `
      łydka, łydki, łydek, łydkę, udo, uda, dwugłowy, dwugłowe, dwugłowych, czworogłowy, czworogłowe, plecy, pleców,
      kark, karku, barki, barków, bark, szyja, szyi, kolano, kolana, stopy, stopę, stóp, biodro, biodra, bioder,
      pośladki, pośladków, lędźwie, kręgosłup, kręgosłupa, rozcięgno, achillesa, achillesy,
      pasmo biodrowo piszczelowe, ramiona, ręce`,
    'legs-area': 'nogi, nóg, nogach, nogom, dolne partie, kończyny dolne, kończyn dolnych',
    'full-body': 'całego ciała, całe ciało, całościowy, całościowego, całościowe, ogólny',
    spot: 'miejscowy, miejscowo, częściowy, punktowo',

    // --- what silences
    'other-meaning': `
      wyścig szczurów, wyścigu szczurów, wyścig zbrojeń, wyścig z czasem, bieg wydarzeń, biegu wydarzeń, bieg spraw,
      bieg sprawy, bieg terminu, bieg terminów, bieg rzeki, zmiana biegów, zmiana biegu, wsteczny bieg, bieg wsteczny,
      skrzynia biegów, skrzyni biegów, bieg jałowy, jałowy bieg, na biegu jałowym, z biegiem czasu, z biegiem lat,
      z biegiem, maraton film*, maraton serial*, maraton zakup*, maraton spotk*, maraton pisania, maraton gier,
      maraton egzamin*, maraton czytani*, maraton wyborcz*, maraton wykład*, maraton rozm*, maraton gotowania,
      maraton nauki, maraton kodowania, maraton programowania, maraton hp, maraton harry*, maraton anime,
      maraton horror*, maraton zebra*, maraton prac*, maraton w biurze, maraton kino*, maraton marvel*,
      maraton gwiezdn*, maraton śpiewania, maraton kolęd*, maraton poezji, maraton szachow*, maraton sprzątania,
      maraton warsztat*, maraton webinar*, maraton szkoleń, maraton negocjac*, filmowy maraton, serialowy maraton,
      zakupowy maraton, egzaminacyjny maraton, tempo prac*, tempo wzrostu, tempo projektu, tempo sprzedaży,
      tempo inflacji, tempo zmian, tempo życia, interwał czasowy, interwał serwisowy, interwały serwisowe,
      interwał wymiany, interwał* olej*, jazda próbna, jazdy próbne, jazda konna, jazdy konnej, jazdę konną,
      jazda na nartach, jazda na łyżwach, jazda autem, jazda samochodem, nauka jazdy, prawo jazdy,
      egzamin na prawo jazdy, jazdy z instruktorem, jazda z instruktorem, lekcja jazdy, rozkład jazdy,
      jazdy doszkalające, długa jazda autem, długa jazda samochodem, zawody konne, zawody wędkarskie,
      zawody strzeleckie, zawody szachowe, zawody taneczne, zawody lotnicze, zawody matematyczne, zawody robotów,
      zawody przyszłości, zawody kucharskie, zawody drwali, zawody gimnastyczne, zawody judo, zawody karate,
      zawody jeździeckie, zawody medyczne, wyścigi konne, wyścig konny, wyścig psich, wyścig kaczek,
      mistrzostwa w szach*, mistrzostwa w grillowaniu, siła wyższa, siła robocza, siły zbrojne, siła woli,
      siły sprzedaży, siły specjalne, siła nabywcza, siły witalne, ćwiczenia z, ćwiczenia przeciwpożarowe,
      ćwiczenia ewakuacyjne, ćwiczenia oddechowe, ćwiczenia logopedyczne, ćwiczenia wojskowe, ćwiczenia na uczelni,
      akcent językowy, deska surfingowa, spokojna głowa, spokojny wieczór, spokojny dzień, spokojny weekend,
      spokojna niedziela, spokojny poranek, spokojne popołudnie, spokojny sen, spokojnych świąt, spokojnej nocy,
      rozruch linii, rozruch maszyn*, rozruch zakładu, rozruch instalacji, rozruch systemu, rozruch silnika,
      sztafeta pokoleń, marsz niepodległości, marsz równości, marsz milczenia, marsz protestacyjny, marsz wolności,
      marsz kobiet, regeneracja danych, regeneracja turbiny, regeneracja turbo, regeneracja felg, regeneracja dpf,
      regeneracja reflektorów, regeneracja alternatora, regeneracja tapicerki, regeneracja wtrysk*, regeneracja skóry,
      zakładka w, zakładka przeglądarki, zakładka do książki, skoki narciarskie, siłownia plenerowa budowa,
      mocne strony, sprawdzian z, szybkie spotkanie, szybki call, szybkie pytanie, szybkie zakupy, szybka kawa,
      szybki lunch, trening interpersonalny, trening umiejętności, trening sprzedaży, trening sprzedażowy,
      trening autogenny, trening mentalny, trening pamięci, trening psa, trening medialny, trening czystości,
      trening modelu, trening relaksacyjny, trening asertywności, trening z obsługi, kurs pływania, nauka pływania,
      kurs jazdy, kurs biegania dla, śniadanie w biegu, obiad w biegu, życie w biegu, kawa w biegu, pompki do,
      zbieg okoliczności, obwód scalony`,
    'place-name': `
      siłownik*, przebieg, przebiegu, obieg, wybieg, wybieg dla psów, biegun, bieguna, biegunka, biegły, biegła,
      biegłość, bieg kariery, stadion narodowy, stadionie narodowym, tor jazdy, góra kalwaria, długa 5, ul długa,
      ulica długa, na długiej, cross point`,
    business: `
      spotkanie, spotkania, spotkań, spotkaniu, zebranie, zebrania, narada, narady, projekt, projektu, projekty,
      projektem, statusowe, konferencj*, szkolen*, warsztat*, rekrutac*, rozmowa, rozmowa kwalifikacyjna, budżet*,
      faktur*, umowa, umowy, przetarg*, raport*, prezentac*, klient, klientem, klienta, klientów, klientami,
      sprzedaż*, audyt*, wdrożen*, dentyst*, stomatolog*, lekarz*, lekarza, ortoped*, kardiolog*, ginekolog*,
      dermatolog*, okulist*, pediatr*, badanie, badania, badań, usg, rtg, przegląd*, serwis, serwisu, serwisie,
      serwisowanie, napraw*, dostaw*, urząd, urzędzie, urzędu, urzędow*, skarbow*, wybory, wyborów, wyborcz*,
      wywiadówka, egzamin*, kolokwium, wykład*, lekcja, lekcje, lekcji, korepetycje, kredyt*, podatk*, podatek, zus,
      szczepien*, szczepionka, księgow*, rachunk*, ubezpieczen*, notariusz*, prawnik*, adwokat*, sądzie, rozprawa,
      montaż*, hydraulik*, elektryk*, mechanik*, wulkanizator*, przeprowadzk*, strategi*, analiz*, premiera,
      telekonferencj*, wideokonferencj*, zarząd, zarządu, rada nadzorcza, inwentaryzac*, magazyn, kampani*,
      marketing*, zespołu projektowego, webinar*, studia podyplomowe, uczelnia, karnet*, karnet, rada pedagogiczna,
      zlecenie, zlecenia, oferta, oferty, awaria, awarii, pit 37, rozliczenie pit, zeznanie podatkowe, remont,
      remontu, remoncie, sprzątanie, posprzątać, kupić, kupno, wymiana, naprawić, oddać, zamówić, zamówienie, przelew`,
    media: `
      film, film*, serial, serial*, kino, kinie, kina, telewizj*, w tv, transmisj*, mecz, meczu, mecze, koncert*,
      teatr*, spektakl*, książk*, planszówk*, gra planszowa, ogląda*, wystawa, wystawy, wystawie, muzeum, festiwal*,
      audycja, bajka, bajki, opera, kabaret*, wernisaż*, quiz*, odcinek serialu, nowy odcinek, odcinek podcastu`,
    'motor-sport': `
      żużel, żużla, żużlow*, formuła 1, formuły 1, rajd samochodowy, rajdy samochodowe, rajd polski, rajd dakar,
      rajd barbórka, wyścigi samochodowe, wyścig samochodowy, wyścigi motocyklowe, wyścig motocyklowy, gokart*,
      gokarty, wyścigi f 1, wyścig f 1, tour de pologne, wyścig pokoju, igrzyska, liga mistrzów, ekstraklas*,
      mistrzostwa świata, mistrzostwa europy, mundial*, turniej czterech skoczni, diamentowa liga, wyścigi psów`,
    'around-race': `
      zapisy, zapisów, zapisać, zapis, zapisz się, rejestrac*, odbiór, odbioru, odebrać, pakiet, pakietu, pakiety,
      pakietów, biuro zawodów, biurze zawodów, numeru startowego, numery startowe, opłata, opłaty,
      opłacić, opłata startowa, zapłacić, kibic*, doping, dopingow*, wolontari*, losowan*, lista startowa,
      listy startowe, wyniki, wyników, odprawa, odprawy, makaron party, dekoracja, wręczenie, zdjęcia, zdjęć,
      fotorelacja, relacja, nocleg*, hotel*, dojazd, wyjazd, wyjazdu, pakowanie, spakować, bilet*, koszulka, koszulki,
      buty, butów, plan treningowy, planu treningowego, plany treningowe, przygotowania, przygotowań, przygotowanie,
      regulamin*, kupić, kupno, zakup, zakupy, impreza, imprezy, kolacja, obiad, wręczenie nagród, utrudnienia,
      objazd*, zamknięcie ulic, zamknięte ulice, zawieźć, odwieźć, organizator*, organizac*, komitet, punkt odżywczy,
      zabezpieczenie trasy, sędziowanie, obsługa zawodów, pomoc przy, impreza po, świętowanie, tapering,
      przepisanie pakietu, sprzedam pakiet, sprzedam, zegarek, prezent, prezentu, ekwiwalent, strategia na,
      oglądanie trasy, transport, parking, deadline zapisów, otwarcie, składka, pociąg, pociągiem, pociąg do, autobus,
      samolot*, lot do, wylot, przelot, powrót z, jazda do, jazda na`,
    child: `
      dzieci, dziecka, dziecko, dzieciaki, dzieciaków, dziecięc*, syn, syna, synem, synka, synek, córka, córki, córką,
      córeczka, córeczki, junior*, juniorów, szkoła, szkole, szkoły, szkoln*, przedszkol*, wnuk*, wnuczk*, maluch*,
      bieg malucha, bieg przedszkolaka, żak*, młodzik*, harcerz*, zuchy, klasowy, klasowa, wuef, wf, dziećmi,
      dzieciom, dzieciakami, dzieciątko`,
    aside: `
      wyniki, relacja, zdjęcia, kolacja, impreza, trening, przygotowania, pakiet, zapisy, hotel, nocleg, koszulka,
      wyjazd, plan`,
    'not-massage': `
      kurs masażu, kursu masażu, kursie masażu, kurs, szkolenie z masażu, szkoła masażu, voucher*,       bony, fotel do masażu, fotel masujący, fotela do masażu, stół do masażu, łóżko do masażu,
      krzesło do masażu, leżanka do masażu, mata do masażu, olejek do masażu, olejki do masażu, oliwka do masażu,
      prezent, umówić masaż, umówić się na masaż, zarezerwować masaż, zapisać się na masaż, zadzwonić, kupić, zamówić,
      cennik, cennika, gabinet masażu remont, salon masażu otwarcie, masaż niemowląt, masaż niemowlęcia, masaż dzieci,
      masaż psa, masaż konia, masaż danych, masaż liczb, masaż serca, reklamac*, praktyki, ogłoszenie, zwrot,
      akcesoria do masażu, bon na, bon upominkowy, bon prezentowy, rolowanie długu, rolowanie opcji,
      rolowanie obligacji, rolowanie kontraktów, drenaż działki, drenaż ogrodu`,
    'massage-aside': 'kurs, szkolenie, niemowląt, niemowlęcia, serca, prezent, rekrutacja, faktura, opinie',
    'not-treatment':
      'kurs, lekcja, kuchnia, restauracja, obiad, kolacja, język, wykład, głębokie uczenie, klub książki',
    cancelled: `
      przełożony, przełożona, przełożone,
      odwołan*, odwołane, odwołany, odwołana, odwołano, anulowan*, przełożone, przełożony na, przełożona na,
      nie biegnę, nie biegam, nie startuję, nie jadę, nie odbędzie się, nie dojdzie do skutku, nie dojdzie, odwołujemy`,
    cancel:
      'odwołać, rezygnacja, rezygnuję, odpuszczam, odpuszczone, odpuszczony, przełożyć, anulować, pominięty, pominięte',

    // --- the frame of a title
    reference: `
      przed, po, podczas, dzień po, dzień przed, tuż przed, zaraz po, od razu po, w trakcie, między, pomiędzy,
      przy okazji`,
    toward: 'dla, ku',
    companion: 'w, z, ze, u, na, nad, po, pod, koło, obok, wokół, dookoła, przez, wzdłuż, za, razem z, wraz z, przy',
    either: 'lub, albo, czy, ewentualnie',
    filler: `
      i, oraz, a, o, od, się, mój, moja, moje, nasz, nasza, nasze, ten, ta, to, te, jest, jako, już, tylko, jeszcze,
      też, bez, plus, pierwszy, pierwsza, pierwsze, drugi, druga, drugie, trzeci, trzecia, ostatni, ostatnia,
      ostatnie, kolejny, kolejna, kolejne, jeden, dwa, trzy, cztery, pięć, sześć, osiem, dziesięć, x, nowy, nowa,
      nowe, mały, mała, małe, duży, krótki, krótka, krótkie, krótko, szybki, szybka, zwykły, zwykłe, wspólny, wspólna,
      wspólne, wspólnie, grupowy, grupowa, grupowe, grupa, grupą, klub, klubowy, klubowa, klubowe, solo, ekipa, ekipą,
      znajomi, znajomymi, przyjaciele, kolega, koleżanka, żona, żoną, mąż, mężem, dom, domu, domowy, domowa, domowe,
      hala, las, lasu, park, parku, miasto, mieście, teren, terenie, asfalt, plaża, wirtualny, wirtualna, zimowy,
      zimowe, letni, deszcz, śnieg, mróz, upał, dzień, dni, dnia, tydzień, tygodnia, tygodniu, część, etap, nr, km,
      ok, około, min, max, czas, czasu, przerwa, przerwy, przerwie, p, serie, serii, razy, pętla, pętle, okrążenia,
      okrążeń, trasa, fajny, fajne, super, dobry, dobra, dobre, udany, ciężki, ciężka, weekendowy, weekendowa,
      codzienny, poranna, wg planu, zgodnie z planem, zakres, zakresie, tętno, bardzo, dziś, dzisiaj, jutro, wczoraj,
      znowu, wreszcie, start o, godz, końcówka, końcówką`,
    weekday: `
      poniedziałek, poniedziałk*, wtorek, wtork*, środa, środę, środow*, czwartek, czwartk*, piątek, piątk*, sobota,
      sobotę, sobotn*, niedziela, niedzielę, niedzieln*, pon, śr, czw, sob, niedz, ndz, styczeń, stycznia, luty,
      lutego, marzec, marca, kwiecień, kwietnia, maja, czerwiec, czerwca, lipiec, lipca, sierpień, sierpnia,
      wrzesień, września, październik, października, listopad, listopada, grudzień, grudnia`,
    'time-of-day': `
      rano, poranek, poranny, poranna, poranne, porankow*, z rana, przedpołudni*, południe, w południe, południow*,
      popołudnie, popołudniow*, po południu, przed południem, wieczór, wieczorem, wieczorn*, noc, nocą, nocny, nocna,
      nocne, o świcie, świt, o zmierzchu, po pracy, przed pracą, w przerwie, w porze lunchu, lunchowy, lunchowa,
      po szkole, po śniadaniu, przed śniadaniem, o poranku, przed świtem, z samego rana`,
    tentative: 'do potwierdzenia, wstępnie, może, niepewne, raczej, do ustalenia, ewentualnie, prawdopodobnie',
    flight: `
      lot do, lot z, lot na, lot powrotny, samolot*, wylot, wylot do, odlot, przylot, lotnisko, lot warszawa,
      lot kraków, lot gdańsk, lot wrocław, lot katowice, lot poznań, lot służbowy`,
    travel: `
      pociąg, pociągiem, pociąg do, podróż, podróży, wyjazd, wyjazd do, powrót z, powrót do domu, pkp, intercity,
      pendolino, autobus, prom do, dworzec, jazda do, jazda z, jazda na lotnisko, przejazd, przejazd do`,
    holiday: `
      urlop, urlopu, wakacje, wakacji, ferie, ferii, święta, święto, boże narodzenie, wielkanoc, dzień wolny,
      dni wolne, wolne, wolne w pracy, dzień wolny od pracy, dzień wolny w pracy, wolne od pracy, długi weekend,
      majówka, majówkę, wczasy, wigilia, sylwester, odpoczynek nad morzem`,
    away: 'delegacj*, poza biurem, poza domem, wyjazd służbowy, podróż służbowa, wyjazd integracyjny, zwolnienie, l 4, nieobecn*',
    childcare: `
      odebrać dzieci, odbiór dzieci, odbiór z przedszkola, odbiór ze szkoły, przedszkole, opiekunka, opiekunki,
      niania, żłobek, żłobka, opieka nad dzieckiem, opieka nad dziećmi, świetlica`,
    'sport-calendar': `
      treningi, trening, bieganie, sporty, starty, plan treningowy, triathlon, pływanie, biegi, treningi biegowe,
      kalendarz startów, kalendarz biegowy`,

    // --- units
    kilometre: 'kilometr, kilometry, kilometrów, kilometra, kaem',
    mile: 'mila, mil, mile',
    metre: 'metr, metry, metrów',
    minute: 'minut, minuty, minuta, minutę, minutowy, minutowe',
    second: 'sek, sekund, sekundy, sekunda, sekundowe',
    hour: 'godz, godzin, godziny, godzina, godzinę',
    'other-unit': 'zł, pln, osób, sztuk, szt, tys',
  },
  capitals: {
    'easy-session': 'OWB',
    'easy-word': 'BS, BC1, WB1',
    'hard-session': 'WB2, WB3, BNP, BC2, BC3',
    'hard-word': 'TM, TP',
    'pace-abbreviation': 'TM, TP, TPM, T10, T21',
    'lr-word': 'WB, BD, DWB',
    'strength-session': 'FBW',
    'strength-word': 'GS, SB',
    race: 'start A, start B, start C',
    'priority-a': 'start A',
    'priority-b': 'start B',
    'priority-c': 'start C',
  },
  native: {
    ride: 'rower',
    'contest-word': 'start, startu, starcie, starty',
    'hard-hint': 'stadion, stadionie',
    'lr-word': 'wb',
    companion: 'we',
    toward: 'do, pod',
    weekday: 'maj, pt, nd, wt, sb',
  },
};
