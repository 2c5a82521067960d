import type { Lexicon } from './lexicon.ts';

/** Portuguese of Brazil and Portugal. */
export const pt: Lexicon = {
  language: 'pt',
  words: {
    // --- races
    race: `
      dia de prova, dia da prova, dia de corrida, prova alvo, prova a, prova de rua, prova de corrida, prova de atletismo, prova de montanha,
      prova de trail, prova de estrada, prova de águas abertas, prova de ciclismo, prova de natação, prova de 5 km, prova de 10 km, prova de 15 km,
      prova de 21 km, prova de 5k, prova de 10k, prova de 15k, prova de 21k, prova preparatória, prova teste, prova oficial, corrida de rua, corridas de rua,
      corrida de montanha, corrida na montanha, corrida de trilha, corrida de aventura, corrida de orientação, corrida virtual, corrida oficial,
      corrida rústica, rústica, corrida solidária, corrida beneficente, corrida popular, corrida pedestre, corrida de estrada, corrida de revezamento,
      corrida em equipe, corrida vertical, corrida de são silvestre, corrida contra o câncer, corrida pela vida, quilômetro vertical, corta mato, corta-mato,
      dia de competição, competição de natação, competição de atletismo, competição de ciclismo, corrida de bike, corrida de bicicleta, corrida de mtb`,
    'contest-word': `
      prova, provas, competição, competições, campeonato, campeonatos, competir, torneio, troféu, taça, copa, etapa, circuito, circuito nacional, desafio, grande prémio,
      liga, seletiva`,
    marathon: 'maratona, maratonas, maratona completa, 42k de, 42k do, 42 km de, 42 km do',
    'half-marathon': `
      meia maratona, meias maratonas, meia-maratona, ½ maratona, 1 2 maratona, meia de lisboa, meia do porto, meia do rio, meia de floripa,
      meia de sampa, meia de são paulo, meia de sp, meia de curitiba, meia de brasília, meia de bh, meia internacional, meia de salvador, meia de fortaleza,
      meia de porto alegre, meia da nazaré, meia de cascais, meia de coimbra, 21k de, 21k do, 21k da, 21 km de, 21 km do`,
    'half-word': 'meia',
    'part-marathon': 'mini maratona, quarto de maratona, maratoninha',
    'mile-race': 'milha urbana, milha de, prova da milha',
    'fun-run': 'corrida divertida, corrida colorida, corrida da família, family run, caminhada solidária, corrida e caminhada',
    'run-event': `
      são silvestre, corrida da mulher, corrida de reis, corrida das estações, corrida do bem, volta da pampulha, volta internacional da pampulha, volta ao cristo,
      volta à ilha, volta a ilha, circuito das estações, track field run series, circuito night run, night run etapa, night run, corre brasil, corrida eu atleta,
      bravus race, 10 milhas garoto, dez milhas garoto, garoto 10 milhas, corrida do tejo, corrida sempre mulher, corrida do aeroporto, volta a paranhos, fim da europa, golden four,
      10k de, 10 km de, 10 km do, 10 km da, 10k do, 10k da, 5 km do, 5 km da, 5k do, 5k da, 15 km do, 15 km da, 15k do, 20 km de, légua noturna, légua de,
      circuito das praças, circuito de corridas, corrida dos sinos, corrida da ponte, corrida da paz`,
    'run-name-word': 'corrida, corridas, corridinha',
    ultra: 'ultramaratona, ultra maratona, ultra trail, 24 horas de corrida, corrida de 24 horas, 100 km de, ultra dos, ultra da',
    'relay-race': 'corrida de revezamento, maratona de revezamento, maratona em revezamento, revezamento de corrida, estafeta de corrida, corrida em estafetas',
    'relay-word': 'revezamento, revezamentos, estafeta, estafetas, relê',
    triathlon: 'triatlo, triatlon, triathlon, triatlos, tri popular',
    'sprint-tri': 'triatlo sprint, triathlon sprint, sprint triatlo, short triathlon, triathlon short, super sprint triatlo, distância sprint',
    'olympic-tri': 'triatlo olímpico, triathlon olímpico, distância olímpica, olímpico triathlon, triatlo distância olímpica, triathlon standard, triatlo standard',
    'half-tri': 'meio ironman, meio iron, triatlo média distância, triatlo de média distância, triathlon média distância, half triathlon, triatlo longo, triatlo half',
    'full-tri': 'triatlo longa distância, triatlo de longa distância, triathlon longa distância, triathlon de longa distância, distância ironman, ironman completo',
    'olympic-word': 'olímpico, olímpica',
    duathlon: 'duatlo, duatlon, duathlon, duatlos',
    aquathlon: 'aquatlo, aquathlon, aquabike',
    'obstacle-race': 'corrida de obstáculos, corridas de obstáculos, corrida com obstáculos, corrida de lama, corrida na lama',
    'cycling-event': `
      maratona btt, maratona mtb, maratona de mtb, maratona de btt, meia maratona btt, passeio ciclístico, passeio de btt, cicloturismo, desafio ciclístico,
      l étape brasil, letape brasil, l etape, gran fondo, granfondo, brevet, audax, volta ciclística amadora, contrarrelógio individual, prova de mtb, prova de xcm, xcm, xco,
      prova de ciclismo, granfondo do, granfondo de, desafio mtb, randonnée, prova de bike, brou, brasil ride`,
    'swim-event': `
      travessia a nado, travessia dos fortes, travessia aquática, travessia de natação, maratona aquática, travessia do, travessia da, travessia em águas abertas,
      prova de águas abertas, prova em águas abertas, prova de natação, campeonato de natação, torneio de natação, competição de natação, rei e rainha do mar, circuito aquático,
      travessia bahia`,
    'priority-a': 'prioridade a, prova alvo, objetivo principal, objetivo do ano',
    'priority-b': 'prioridade b, prova b',
    'priority-c': 'prioridade c, prova c, prova preparatória, prova teste, prova treino, por diversão, corrida e caminhada',
    goal: 'prova alvo, objetivo, objetivo principal, meta do ano, corrida alvo, maratona alvo, meia alvo',

    // --- hard work
    'hard-session': `
      treino de tiros, treino de tiro na pista, tiros de, tiros curtos, tiros longos, tiros na pista, tiros em subida, tiros na subida, tiros de subida, tiros 100, tiros 200, tiros 400,
      tiros 500, tiros 800, tiros 1000, tiros 1k, tiros 2k, tiros de 1 km, dia de tiro, dia de tiros, tirinhos, intervalado, intervalada, intervalados, treino intervalado,
      corrida intervalada, treino de intervalos, treino intervalar, intervalado curto, intervalado longo, séries na pista, séries de 400, séries de 1000, séries de 200, séries de 800, séries de 1 km,
      séries curtas, séries longas, treino de séries, treino de velocidade, treino de ritmo, treino ritmado, ritmado, corrida ritmada, ritmo forte, ritmo controlado, treino forte, treino puxado,
      treino de qualidade, treino chave, treino específico, treino de limiar, limiar, limiar anaeróbio, limiar anaeróbico, limiar de lactato, corrida de limiar, tempo run, corrida tempo,
      corrida em ritmo, rodagem progressiva, corrida progressiva, treino progressivo, progressivo, progressiva, progressivos longos, fartlek, fartleck, treino fartlek, subidas, treino de subida, treino de subidas,
      treino de ladeira, treino de ladeiras, ladeiras, ladeira, treino de rampa, tiros na ladeira, rampas, treino na pista, treino de pista, treino em pista, pista de atletismo,
      variação de ritmo, mudança de ritmo, mudanças de ritmo, corrida variada, treino vo2, estímulos de, tiros vo2, teste ftp, teste de ftp, teste de cooper, teste cooper, teste de 3 km, teste de 5 km, teste de 3k, teste de 5k,
      teste 3 km, teste 5 km, teste 3k, teste 5k, teste 3000, teste de 3000, teste de 1 milha, teste de limiar, teste de lactato, teste css, teste de potência, contrarrelógio, contra relógio, tomada de tempo,
      simulado de prova, simulado de maratona, simulado maratona, simulado de triathlon, simulado 70.3, treino simulado, treino de transição, transição bike corrida, transição bike, transição pedal corrida, bike corrida, pedal corrida,
      treino brick, bike mais corrida, corrida forte, pedal forte, pedal puxado, pedal com o pelotão, pelotão rápido, treino de pelotão forte, escadaria, treino de escada, pirâmide de tiros, treino pirâmide, pirâmide crescente, anaeróbio, anaeróbico,
      anaeróbia, sprints na pista, sprints em subida, treino de sprints, treino de vo2, potência aeróbica, km forte, minutos fortes, forte leve, tiro de, tiros e, tiros com, bloco de ritmo, blocos de ritmo`,
    'hard-word': 'tiros, intervalos, limiares, lactato, variado, ritmados, estímulos, transições, ladeirinha, séries de corrida',
    'hard-hint': 'pista, forte, fortes, rápido, rápida, velocidade, sprints, subida, ritmo, ritmos, puxado, qualidade, teste, tiro',
    'brick-word': 'transição',
    pace: `
      ritmo de prova, ritmo de maratona, ritmo maratona, ritmo de meia, ritmo de meia maratona, ritmo meia, ritmo de 10k, ritmo de 10 km, ritmo de 5k, ritmo de 5 km, ritmo 10k, ritmo 5k, ritmo de corrida,
      ritmo alvo, ritmo de limiar, ritmo prova, em ritmo de prova, em ritmo de maratona, no ritmo de prova, no ritmo da maratona, no ritmo da prova, em ritmo de meia, pace de prova, pace de maratona, pace alvo, pace de meia,
      pace da prova, ritmo 21k, ritmo de 21k, ritmo ironman, ritmo 70.3, ritmo de competição, pace maratona`,
    'pace-word': 'em ritmo, ritmo',

    // --- long, easy, rest
    'long-run': `
      longão, longões, longao, longuinho, longuão, treino longo, corrida longa, rodagem longa, trote longo, longo de domingo, longo domingo, longo de sábado, longo do domingo, longo progressivo, longo com, longo leve,
      longo na, longo no, dia de longão, longão progressivo, trail longo, longa de domingo, treino longo de corrida, o longo`,
    'long-ride': 'pedal longo, pedalada longa, longão de bike, longão bike, longão de pedal, longo de bike, treino longo de bike, bike longa, bike longo, volta longa de bike, rolo longo, longão no rolo, giro longo, saída longa, pedalão',
    'long-swim': 'natação longa, longão de natação, longo de natação, nado longo',
    'long-session': 'treino longo, longão, volume longo, sessão longa',
    'long-word': 'longo, longa, longos',
    'easy-session': `
      corrida leve, corrida fácil, corrida tranquila, corrida regenerativa, corrida de recuperação, corrida lenta, corrida confortável, corrida solta, corrida moderada, corrida contínua, corrida de rodagem, corrida de aquecimento,
      corrida em jejum, corrida na esteira, corrida de base, corrida z2, corrida em z2, corrida fartlek leve, rodagem, rodagem leve, rodagem fácil, rodagem regenerativa, rodagem tranquila, rodagem moderada, rodagem z2,
      rodagem em z2, rodagem curta, rodagem de recuperação, rodagem base, rodagem lenta, rodar leve, rodar solto, rodinha leve, trote leve, trote regenerativo, trote solto, trote de aquecimento, trotinho,
      trotar, regenerativo, regenerativa, treino regenerativo, treino leve, treino fácil, treino tranquilo, treino de recuperação, treino solto, treininho leve, recuperação ativa, recuperativo, descanso ativo, soltura, soltar as pernas, soltar pernas,
      soltar a musculatura, girar leve, giro leve, giro solto, girinho, pedal leve, pedal tranquilo, pedal regenerativo, pedal fácil, bike leve, bike regenerativa, bike fácil, rolo leve, rolo regenerativo, natação leve, nado leve, ritmo leve,
      ritmo confortável, ritmo tranquilo, ritmo fácil, ritmo de conversa, pace leve, pace confortável, zona 2, zona 1, em z2, caminhada e corrida, corrida e caminhada leve, caminhada corrida, caminhada trote, corre e anda, caminhar e correr,
      treino cruzado, educativos, educativos de corrida, técnica de corrida, coordenativos, ativação, ativação pré prova, ativação pré-prova, ativação pré maratona, pedal para o trabalho, bike para o trabalho, ir de bike para o trabalho, correr até o trabalho,
      treino ativo, km de rodagem, k de rodagem, km de trote, k de trote, min de trote, km leve, km leves, km de corrida, k de corrida, km de pedal, km de bike, km de caminhada, min de corrida, min leve, minutos leves, corridinha leve,
      treino coletivo de corrida, treinão coletivo, pré prova leve, shake out, desaquecimento, correr leve, base aeróbia, base aeróbica, contínuo leve, contínuo`,
    'easy-word': 'leve, leves, levinho, levinha, fácil, tranquilo, tranquila, tranquilão, confortável, solto, solta, suave, devagar, devagarinho, lento, lenta, de boa, de boas, na boa',
    'recovery-word': 'recuperação, regeneração, regene',
    strides: 'acelerações, retas, aceleração, progressivos, retinhas',
    'cross-word': 'cruzado',
    'steady-word': 'moderado, moderada, aeróbico, aeróbica, aeróbio, aeróbia',
    'rest-day': `
      dia de descanso, descanso total, descanso completo, descanso absoluto, descanso merecido, descanso de treino, descanso treino, descanso dos treinos, dia de folga do treino, folga de treino, folga dos treinos, folga do treino, sem treino, sem treinar, sem correr,
      não treinar, não correr, hoje descanso, dia de repouso, repouso total, treino off, off treino, dia off, off de treino, off do treino, dia sem treino, descanso pré prova, descanso pós prova, descanso pós maratona, descanso planejado, descanso programado,
      segunda descanso, terça descanso, quarta descanso, quinta descanso, sexta descanso, sábado descanso, domingo descanso, descanso segunda, descanso terça, descanso quarta, descanso quinta, descanso sexta, descanso sábado, descanso domingo,
      segunda feira descanso, sexta feira descanso, day off treino, day off de treino, descansar as pernas, descanso ou`,
    'rest-word': 'descanso, descansar, repouso',

    // --- strength
    'strength-session': `
      treino de força, treino força, força específica, força para corredores, força geral, força e core, força core, força na academia, força em casa, força máxima, força explosiva, trabalho de força, circuito de força, musculação, muscu, muscula,
      fortalecimento, fortalecimento muscular, fortalecimento para corredores, treino funcional, funcional, treino de core, core em casa, abdominais, abdominal, ginásio, ir ao ginásio, ginásio com, treino no ginásio, treino de ginásio,
      academia treino, treino na academia, treino de academia, ir para a academia, academia com, academia membros inferiores, academia a, academia b, academia inferiores, academia superiores, academia perna, academia pernas, treino a, treino b, treino c, treino d, ficha a, ficha b, treino full body, full body treino,
      treino de musculação, levantamento de peso, levantamento de pesos, halteres, kettlebell, calistenia, personal, treino com personal, treino personal, aula de funcional, aula de hiit, circuito funcional, circuito metabólico, treino em circuito,
      treino hiit, treino com pesos, pesos livres, elásticos, treino hyrox, prancha, pranchas, exercícios de core, exercícios de força, reforço muscular, reforço, tonificação, treino para corredores força, bodypump, cross training aula, box de crossfit, aula de crossfit, localizada, aula de localizada, força e mobilidade, pilates funcional`,
    'strength-word': 'força, academia, pesos, peso, circuito, fitness, condicionamento, maromba',
    'strength-legs': `
      treino de pernas, treino de perna, treino perna, treino pernas, dia de perna, dia de pernas, dia das pernas, membros inferiores, treino de inferiores, treino inferior, inferiores, pernas e glúteos, perna e glúteo, glúteos, treino de glúteo, treino de glúteos,
      agachamento, agachamentos, afundo, afundos, levantamento terra, stiff, leg press, avanço com, passada com peso, pliometria, pliométrico, pliométricos, saltos pliométricos, panturrilha e, cadeira extensora, força de pernas, força pernas, força perna, força membros inferiores, elevação pélvica, búlgaro`,
    'strength-upper': `
      membros superiores, treino de superiores, treino superior, superiores, treino de peito, treino de costas, treino de braço, treino de braços, treino de ombro, treino de ombros, peito e tríceps, costas e bíceps, ombro e trapézio, dia de peito, dia de costas,
      supino, flexões, flexão de braço, barra fixa, peito tríceps, costas bíceps, força membros superiores, bíceps e tríceps, remada`,
    'class-word': 'aula',

    // --- sports
    run: `
      corrida, corridas, corridinha, correr, correndo, a correr, corro, sair para correr, ir correr, bora correr, corre, corredor, corredora, corredores, rodagem, rodagens, trote, trotes, esteira, passadeira, corrida na esteira, corrida noturna, corrida matinal, atletismo, atleta,
      corrida em trilha, corrida na praia, corrida na rua, corrida no parque, corrida na orla, corrida com carrinho`,
    ride: `
      bike, bikes, pedal, pedalada, pedaladas, pedalar, pedalando, bicicleta, bicicletas, bicicleta ergométrica, bicicleta indoor, bike indoor, rolo, rolo de treino, treino no rolo, treino de rolo, ciclismo, ciclismo indoor, ciclista, btt, mtb, speed bike, treino de bike, treino bike, bicicleta de montanha,
      pedalada de mountain bike, pedal noturno, pedal noturna, velódromo, aula de spinning, aula de bike, volta de bike, volta de bicicleta, giro de bike, andar de bicicleta, andar de bike, pedal de gravel, ciclismo virtual`,
    swim: `
      natação, nadar, nado, nadando, nadador, nadada, águas abertas, em águas abertas, treino de natação, treino natação, natação no mar, nadar no mar, natação em águas abertas, natação na piscina, nado livre, piscina nado, treino na piscina`,
    walk: 'caminhada, caminhadas, caminhar, caminhando, caminhadinha, marcha nórdica, pedestrianismo, passeio a pé, passeata no parque, trekking',
    'other-sport': `
      remo, remada indoor, ergômetro de remo, elíptico, elíptica, transport, esqui de fundo, caiaque, canoagem, stand up paddle, patins, patinação, escada ergométrica, simulador de escada, treino, treinos, treinar, treinão, treininho, treinando, bora treinar, trilha`,
    trail: `
      trail, trail run, corrida de montanha, corrida na montanha, corrida de trilha, corrida em trilha, corrida na trilha, trilhas, trilha correndo, trail da, trail do, trail de, trail longo, trail curto, montanha correndo, ultra trail, skyrunning, corrida na serra, quilômetro vertical`,
    downhill: 'descidas, descida correndo, trail da, trail do, trail de, corrida de montanha, corrida de trilha, corrida na trilha',
    obstacle: 'obstáculos, pista de obstáculos',
    'sport-word': `
      aquecimento, aquecer, volta à calma, desaquecer, alongamento, alongamentos, alongar, mobilidade, piscina, treinador, treinadora, assessoria, assessoria esportiva, planilha, dorsal, número de peito, recorde pessoal, rp, largada, partida, chegada,
      pace, percurso, técnica, polimento, galera da corrida, grupo de corrida, educativo`,

    // --- massage
    massage: `
      massagem, massagens, massagista, massagistas, massagenzinha, massoterapia, massoterapeuta, massoterapeutas, massagem relaxante, massagem terapêutica, massagem corporal, massagem nas costas, massagem nas pernas, massagem de recuperação, massagem muscular,
      massagem pós treino, massagem pós corrida, massagem pós maratona, massagem pós prova, massagem para corredores, massagem de casal, sessão de massagem, horário massagem, massagem com óleos, massagem de relaxamento, massagem anti stress, massagem geotermal relaxante,
      massagem localizada, terapeuta massagem`,
    'massage-deep': `
      massagem profunda, massagem de tecido profundo, massagem tecido profundo, tecido profundo, tecidos profundos, massagem tecidos profundos, massagem intensa, massagem forte, massagem descontraturante, descontraturante, massagem de descontração muscular profunda,
      massagem desportiva profunda, massagem transversa profunda`,
    'massage-sports': `
      massagem desportiva, massagem esportiva, massagens desportivas, massagem para atletas, massagem para atleta, massagem de atleta, massagista desportivo, massagista esportivo, massoterapia esportiva, massoterapia desportiva, massagem desportista, recovery massagem,
      massagem recovery, terapia esportiva`,
    'massage-trigger': 'pontos gatilho, ponto gatilho, massagem de pontos gatilho, massagem pontos gatilho, terapia de pontos gatilho, liberação de pontos gatilho, pontos de gatilho, massagem neuromuscular, terapia neuromuscular',
    'massage-myofascial': `
      liberação miofascial, liberacao miofascial, libertação miofascial, massagem miofascial, terapia miofascial, indução miofascial, miofascial, liberação fascial, mobilização miofascial, liberação instrumental, liberação manual, soltura miofascial,
      liberação muscular`,
    'massage-ashiatsu': 'massagem ashiatsu, massagem com os pés, massagem com os pés descalços',
    'massage-art': 'liberação ativa, técnica de liberação ativa, massagem de liberação ativa, massagem art, libertação ativa, massagem de libertação ativa',
    'massage-swedish': 'massagem sueca, massagem clássica, massagens suecas, massagem sueca relaxante',
    'massage-hot-stone': 'pedras quentes, massagem com pedras quentes, massagem pedras quentes, massagem de pedras quentes, pedras vulcânicas, massagem com pedras, massagem com pedras vulcânicas, terapia das pedras quentes',
    'massage-thai': 'massagem tailandesa, massagem thai, massagem tailandesa tradicional, thai massagem, massagem thai yoga, tailandesa massagem',
    'massage-flush': `
      massagem drenante, massagem drenante nas pernas, drenagem de pernas, drenagem das pernas, drenagem nas pernas, drenagem pernas, massagem de descarga, massagem de drenagem suave, massagem de drenagem das pernas, drenagem pós prova, drenagem pós maratona, drenagem pós corrida,
      massagem leve pós prova, massagem regenerativa, massagem regenerativa leve, drenagem muscular`,
    'massage-loosening': `
      massagem de soltura, massagem soltura, massagem pré prova, massagem pré competição, massagem pré corrida, massagem pré maratona, massagem de ativação, massagem preparatória, massagem para soltar, massagem para soltar as pernas, massagem pré competitiva, massagem de aquecimento, soltura muscular, massagem de soltar`,
    'massage-self': `
      automassagem, auto massagem, auto liberação, autoliberação, autoliberação miofascial, auto liberação miofascial, liberação com rolo, liberação miofascial com rolo, rolo de liberação, rolo de liberação miofascial, rolo miofascial, rolo de espuma, rolo de massagem,
      pistola de massagem, pistola massageadora, massageador, massagem com rolo, bolinha de liberação, bola de massagem, rolinho, liberação com bolinha, foam roller, soltura no rolo, soltura com rolo, liberação no rolo`,
    'massage-other': `
      drenagem linfática, drenagem, drenagem linfática manual, massagem linfática, massagem modeladora, modeladora, massagem redutora, massagem estética, massagem anticelulite, reflexologia, reflexologia podal, massagem nos pés, massagem podal, shiatsu, massagem shiatsu,
      massagem facial, massagem craniana, massagem capilar terapêutica, massagem ayurvédica, ayurvédica, massagem indiana, massagem balinesa, massagem havaiana, lomi lomi massagem, ventosaterapia, ventosa, ventosas, massagem com ventosas, massagem com bambu, bambuterapia,
      quick massage, quick massagem, massagem expressa, massagem na cadeira, massagem para gestantes, massagem gestante, massagem pré natal, massagem tui na, do in, massagem chinesa, massagem oriental, massagem californiana, massagem com velas, massagem candle, craniossacral, terapia craniossacral, maderoterapia,
      madeiroterapia, massagem turbinada, massagem tântrica terapêutica, drenagem facial`,
    'deep-word': 'profundo, profunda, contratura, contraturas, intensa',
    'sports-word': 'esportiva, desportiva, esportivo, desportivo, atletas, desportista',
    'myofascial-word': 'fáscia, fáscias, fascial, liberação, soltura',
    'swedish-word': 'sueca',
    'thai-word': 'tailandesa',
    'flush-word': 'drenante, descarga, regenerativa',
    'loosening-word': 'soltura, pré competitiva, ativação',
    'soft-tissue-word': 'terapia manual, tecidos moles, tecido mole, terapia muscular, liberação de tecidos',
    'technique-word': 'linfática, gestante, craniana, podal',
    treatment: 'fisio, fisioterapia, fisioterapeuta, osteopata, osteopatia, quiropraxia, quiropraxista, terapeuta, clínica, spa, tratamento, esteticista, recovery, maca',
    'booking-word': 'consulta, marcação, horário, sessão, sessões, agendado, agendada, agendamento, atendimento',
    area: `
      panturrilha, panturrilhas, gémeos, gêmeos, sóleo, posterior de coxa, posteriores, posterior, isquiotibiais, isquiossurais, quadríceps, coxa, coxas, glúteo, glúteos, adutores, adutor, quadril, anca, ancas, joelho, joelhos, tornozelo, tendão de aquiles, aquiles, lombar, lombares,
      costas, cervical, pescoço, ombro, ombros, trapézio, piriforme, banda iliotibial, canela, fáscia plantar, braços, braço`,
    'legs-area': 'pernas, perna, membros inferiores',
    'full-body': 'corpo inteiro, corpo todo, corpo completo',
    spot: 'localizada, localizado, pontual, área específica',

    // --- what silences
    'other-meaning': `
      corrida de uber, corrida uber, corrida de táxi, corrida de taxi, corrida 99, corrida de 99, corrida de aplicativo, corrida de app, corrida de bolt, corrida para o aeroporto, corrida até o aeroporto, corrida ao aeroporto, corrida de carros, corrida de carro, corridas de carros, corrida de automóveis,
      corrida de motos, corrida de moto, corrida de kart, corridas de kart, corrida de cavalos, corridas de cavalos, corrida de cavalo, corrida de galgos, corrida de cachorro, corrida de caminhões, corrida de saco, corrida do saco, corrida de sacos, corrida do ovo, corrida de drone, corrida de drones, corrida de barcos, corrida de jegue,
      corrida de touros, corrida de toiros, corridas de touros, corrida à portuguesa, corrida de toros, corrida de f1, corrida da f1, corrida de fórmula, corrida da fórmula, corrida do ouro, corrida contra o tempo, corrida contra o relógio, corrida eleitoral, corrida presidencial, corrida espacial, corrida armamentista, corrida à casa branca,
      corrida à prefeitura, corrida pelo título, corrida ao banco, corrida bancária, corrida da ia, corrida por talentos, corrida de ia, corrida da vacina, corrida de são paulo f1, corrida sprint f1, corrida maluca, conta corrida, dia corrido, semana corrida, vida corrida, agenda corrida, vista corrida, cortina corrida, comida corrida, tempo corrido,
      prazo corrido, dias corridos, corrida do oscar, prova de matemática, prova de português, prova de inglês, prova de física, prova de química, prova de história, prova de geografia, prova de biologia, prova de ciências, prova de cálculo, prova de direito, prova de concurso, prova de vida, prova de vinho, prova de vinhos, prova de queijos, prova de cerveja,
      prova de azeite, prova de roupa, prova de vestido, prova do vestido, prova de cabelo, prova de maquiagem, prova de maquilhagem, prova de bolo, prova de doces, prova de conceito, prova de residência, prova de título, prova de aferição, provas de aferição, prova final, prova final de, prova oral, prova prática, prova escrita, prova teórica, prova bimestral, prova substitutiva,
      prova de recuperação, prova do detran, prova de direção, prova da oab, prova oab, prova enem, prova do enem, prova do líder, prova de fogo, prova do anjo, prova de cozinha, prova de menu, prova à prova, à prova de, a prova de, prova dos nove, prova de som, prova de amor, semana de provas, calendário de provas, provas globais, provas nacionais, corrigir provas, correção de provas, aplicar prova, estudar para prova, estudar para a prova,
      prova na escola, prova na faculdade, prova da faculdade, prova da escola, prova de redação, prova de estatística, prova de anatomia, prova de programação, maratona de filmes, maratona de séries, maratona de série, maratona de cinema, maratona netflix, maratona de estudos, maratona de estudo, maratona de provas, maratona de compras, maratona de reuniões, maratona de leitura, maratona de programação, maratona de jogos, maratona de lives, maratona de vendas,
      maratona de limpeza, maratona de cartas, maratona de exames, maratona de entrevistas, maratona de workshops, maratona de animes, maratona de anime, maratona harry potter, maratona star wars, maratona de star wars, maratona de harry potter, maratona marvel, maratona de novela, maratona de terror, maratona de trabalho, maratona de zumba, maratona de dança, maratona de palestras, maratona de matemática, maratona de consultas, maratona fotográfica,
      maratona de saúde, maratona de cozinha, maratona de natal filmes, maratona do oscar, maratona de inovação, meia hora, meia horinha, meia noite, meia-noite, meia entrada, meia pensão, meia calça, meia dúzia, meia volta, meia idade, meia lua, meia luz, meia estação, meia boca, meia diária, meia de compressão comprar, par de meias, comprar meias, comprar meia, meia final, meias finais, meia garrafa, meia porção, meia mussarela, meia furada,
      previsão do tempo, tempo livre, tempo de tela, tempo de ecrã, tempo integral, tempo parcial, tempo de qualidade, tempo com, tempo em família, tempo para mim, tempo real, tempo de serviço, tempo de contribuição, quanto tempo, muito tempo, há tempo, tempo médio, tempo perdido, gestão do tempo, gestão de tempo, controle de tempo, tempo de entrega, tempo para, tempo de oração, tempo do advento, tempo e, primeiro tempo, segundo tempo, tempo limite, a tempo, tempo de antena,
      tempo de resposta, tempo extra, perda de tempo, linha do tempo, contratempo, tempo de espera, mau tempo, academia de inglês, academia de letras, academia de polícia, academia brasileira, academia militar, academia de ciências, academia de música, academia de dança, academia das ciências, academia de vendas, academia do, academia de liderança, academia de futebol, academia de líderes, mensalidade da academia, mensalidade academia, pagar academia, cancelar academia, matrícula academia,
      matrícula na academia, plano da academia, roupa de academia, mensalidade do ginásio, mensalidade ginásio, cancelar ginásio, inscrição no ginásio, renovar academia, contrato academia, força tarefa, força-tarefa, força de vendas, força de trabalho, força aérea, forças armadas, força maior, força sindical, força policial, força nacional, queda de força, falta de força, a força, força de vontade, à força, força jovem, sem força, forças de segurança, circuito elétrico, circuito integrado, curto circuito, circuito fechado, circuito cultural, circuito gastronômico, circuito interno,
      circuito de spa, circuito turístico, circuito de palestras, circuito eletrônico, circuito de vinhos, circuito das águas spa, peso na consciência, controle de peso, peso ideal, pesos e medidas, sobrepeso, recuperação judicial, recuperação de crédito, recuperação de senha, recuperação de conta, recuperação de dados, recuperação escolar, recuperação de matemática, recuperação paralela, recuperação final, recuperação econômica, plano de recuperação, aula de recuperação,
      recuperação de desastres, recuperação pós operatória, recuperação fiscal, recuperação do, treinamento de vendas, treinamento de, treinamento da, treinamento do, treinamento novo, treinamento corporativo, treino de futebol, treino futebol, treino de basquete, treino de vôlei, treino de voleibol, treino de handebol, treino de andebol, treino de basquetebol, treino de tênis, treino de ténis, treino de judô, treino de jiu jitsu, treino de futsal, treino de padel, treino de hóquei, treino de rugby,
      treino de modelo, treino de oratória, treino de apresentação, treino de liderança, treino de vendas, treino de equipe, treino de memória, treino vocal, treino do modelo, treino de cachorro, treino canino, treino livre f1, treino livre, treinos livres, treino classificatório, treino oficial f1, volta às aulas, volta as aulas, volta ao trabalho, volta pra casa, volta de férias, volta a portugal, volta ao mundo, volta ao algarve, volta das férias, trilha sonora, trilha de aprendizagem, trilha de carreira, trilha de conhecimento, trilha do curso,
      trilha de desenvolvimento, trilhas de aprendizagem, trote de calouros, trote dos calouros, trote universitário, trote solidário, trote telefônico, passar trote, recepção e trote, esteira transportadora, esteira de produção, esteira de crédito, esteira de yoga, esteira de praia, esteira de dados, esteira de pagamento, passadeira vermelha, passadeira de peões, passar na passadeira, rolo compressor, rolo de pintura, rolo de papel, rolo de carne, rolo de filme, tiro ao alvo, tiro com arco, tiro esportivo, tiro de guerra, clube de tiro, aula de tiro, curso de tiro, troca de tiros,
      prática de tiro, stand de tiro, estande de tiro, campo de tiro, tiro de meta, tiros esportivos, intervalo para, intervalo de, intervalo do, intervalo entre, intervalo almoço, intervalo escolar, intervalos de confiança, intervalos de medicação, intervalo comercial, pista de dança, pista de gelo, pista de skate, pista de esqui, pista de pouso, pista de padel, pista livre, pista 1, pista 2, pista premium, pista comum, café forte, chuva forte, cofre forte, ponto forte, prato forte, casa forte, quarto forte, pedal de guitarra, pedal de bateria, pedal de efeito,
      comprar bike, comprar bicicleta, revisão da bike, revisão bike, revisão da bicicleta, manutenção da bike, manutenção bike, buscar bike, buscar a bike, oficina da bike, oficina bike, loja de bike, conserto da bike, vender bike, alugar bike, alugar bicicleta, seguro da bike, bike fit, bike na revisão, aula de natação das, aulas de natação, aula de natação, touca de natação, matrícula natação, curso de natação, caminhada da fé, caminhada na carreira, caminhada espiritual, passeata, marcha atrás, marcha nupcial, marcha popular, marchas populares,
      limiar de alerta, limiar de dor, limiar de risco, limiar de pobreza, limiar de detecção, limiar de preço, no limiar, ritmo de vida, ritmo de vendas, ritmo cardíaco, ritmo circadiano, ritmo de trabalho, aula de ritmos, ritmos brasileiros, ritmo de carnaval, ritmo de festa, ritmo de crescimento, ritmo e poesia, transição de carreira, transição energética, transição de governo, transição capilar, transição de equipe, transição digital, reunião de transição, plano de transição, fácil de, longa metragem, longa-metragem, curta e longa, longo prazo, a longo prazo, longa data, longa vida, ao longo, longa espera, vestido longo, longo feriado,
      feriado longo, fim de semana longo, longa distância ligação, refeição leve, jantar leve, almoço leve, leite leve, caminhão leve, comida leve, veículos leves, drenagem do terreno, drenagem pluvial, drenagem urbana, drenagem torácica, drenagem cirúrgica, dreno, descanso de tela, descanso de ecrã, descanso do ecrã, descanso do almoço, descanso semanal remunerado, descanso semanal, descanso remunerado, descanso eterno, descanso copo, área de descanso, casa de repouso, repouso médico, repouso absoluto, em repouso, descanso da massa, liberação de verba, liberação de acesso, liberação de pagamento, liberação de versão, liberação do, liberação de crédito,
      ventosa banheiro, reforço escolar, aula de reforço, reforço de matemática, reforço da vacina, dose de reforço, reforço vacina, reforço de equipe, reforço de caixa, reforço de português, abdominal ultrassom, ultrassom abdominal, prancha de surf, prancha de cabelo, prancha cabelo, personal stylist, personal shopper, personal organizer, personal data, personal finance, personal day, personal loan, personal training budget, personal email, personal time, personal errands, subidas de preço, subida de preços, subida de divisão, subida da renda, subida dos juros, estímulos fiscais, estímulos à,
      simulado enem, simulado do enem, simulado oab, simulado vestibular, simulado de matemática, desafio de leitura, desafio de dados, taça das nações, taça de vinho, taça de portugal, copa do mundo, copa do brasil, copa e cozinha, copa américa, liga dos campeões, liga nos, etapa de entrevista, etapa do projeto, próxima etapa, segunda etapa do, primeira etapa do, circuito mundial de surf, contrarrelógio entrega, superiores hierárquicos, estudos superiores, estafeta entregas, estafeta glovo, cadeira de massagem, tecido profundo azul, mudança de ritmo de vida, escadaria do prédio, reta final, retas paralelas, progressiva no cabelo,
      escova progressiva, progressiva cabelo, lentes progressivas, lente progressiva, óculos progressivos, desconto progressivo, imposto progressivo, rodagem do filme, rodagem do anúncio, rodagem do clipe, rodagem do vídeo, rodagem da série, rodagem da novela, rodagem do documentário, rodagem publicitária, dia de rodagem, rodagem de pneus, correr atrás, correr risco, correr testes, correr contra, correr ao banco, saia correndo, corre do dia, corre diário, corrida de são joão boi`,
    'place-name': 'ladeira do, ladeira da, rua da pista, academia porto, vila olímpica, parque olímpico, estádio olímpico, cidade olímpica, estrada da rampa, praça da corrida, serra da estrela',
    business: `
      reunião, reuniões, reuniao, call com, ligação, ligar, telefonema, videochamada, videoconferência, apresentação, apresentar, cliente, clientes, relatório, relatórios, orçamento, orçamentos, fatura, faturas, boleto, boletos, nota fiscal, entrevista, entrevistas, proposta, projeto, projetos, projecto, contrato, contratos, exame, exames, matrícula,
      vestibular, enem, concurso, concurso público, curso, cursos, workshop, oficina, seminário, palestra, palestras, congresso, conferência, comitê, comité, comissão, auditoria, folha de pagamento, imposto, impostos, imposto de renda, irs, inss, detran, médico, médica, doutor, doutora, dentista, advogado, advogada, cartório, banco, seguro, hipoteca, financiamento, eleição, eleições, candidato, candidatura,
      debate, licitação, leilão, formação, treinamento, capacitação, onboarding, entrega, prazo, vencimento, vence, renovar, renovação, assinatura, vacina, vacinas, mudança, encanador, canalizador, eletricista, diarista, aluguel, condomínio, vendas, marketing, estratégia, planejamento, planeamento, lançamento, produto, servidor, banco de dados, suporte, incidente, rh, recursos humanos, faculdade, universidade, disciplina,
      tese, tcc, dissertação, dever de casa, lição de casa, ensaio, coral, teatro, orquestra, notas, trâmite, prefeitura, câmara municipal, passaporte, cabeleireiro, veterinário, aniversário, casamento, batizado, funeral, missa, culto, mercado, supermercado, indicadores, resultados, trimestre, carreira, feira de emprego, emprego, vaga, diretoria, futebol, futsal, tênis, ténis, basquete, vôlei, xadrez, padel, mensalidade,
      instalação, vistoria, conserto, obra, obras, matemática, física, química, inglês, português, geografia, biologia, redação, direito, cálculo, prova online, gabarito, turma de, alinhamento, sindicato, assembleia, acionistas, pauta, demanda, chamada, escritura`,
    media: `
      filme, filmes, cinema, série, episódio, episódios, temporada, estreia, documentário, show, shows, concerto, música, canção, álbum, livro, clube do livro, clube de leitura, rádio, tv, televisão, na tv, na televisão, ver a corrida, ver a maratona, ver a prova, ver corrida, assistir, assistindo, transmissão, ao vivo, em direto, live de, videogame, jogo, jogos, mundial,
      champions, libertadores, brasileirão, netflix, globoplay, hbo, disney, prime video, globo, sportv, espn, eurosport, novela, exposição, festa junina, carnaval, desfile, karaokê, maratonar, maratonando, bbb`,
    'motor-sport': `
      fórmula 1, fórmula um, fórmula e, f1, f2, moto gp, stock car, grande prêmio, grande prémio de, gp do brasil, gp de, gp do, gp da, interlagos, rali, rali de portugal, rallye, rali dakar, rally dos sertões, volta à frança, volta a frança, volta à itália, volta a portugal, volta a espanha, volta ao algarve, tour de france, giro d itália, olimpíadas, olimpíada, jogos olímpicos,
      paralimpíadas, mundial de atletismo, mundial de ciclismo, regata, hipismo, turfe, jóquei, jockey club, kartódromo, kart, karts, automobilismo, motociclismo, nascar, le mans, copa truck`,
    'around-race': `
      voluntário, voluntária, voluntários, voluntariado, torcer, torcer pela, torcer pelo, torcida, torcendo, apoiar, apoio, apoiar a, retirada de kit, retirada de kits, retirada do kit, retirada dos kits, retirar kit, retirar o kit, retirar kits, retirar dorsal, entrega de kit, entrega de kits, entrega do kit, entrega dos kits, pegar kit, pegar o kit, pegar kits, buscar kit, buscar o kit,
      levantar dorsal, levantamento de dorsal, levantamento de dorsais, levantamento do dorsal, levantamento do kit, levantar kit, levantar o kit, levantar dorsais, entrega de dorsais, recolha de dorsais, recolha de dorsal, número de peito retirar, inscrição, inscrições, inscrever, inscrever se, inscrever me, inscrever-me, inscrição na, pré inscrição, sorteio, sorteio de vagas, abertura das, abertura de inscrições, abrem, abre inscrição, encerram, encerramento das,
      último dia, último lote, virada de lote, lote promocional, primeiro lote, expo, feira da maratona, expo maratona, feira do corredor, interdição, interdições, ruas interditadas, rua interditada, ruas fechadas, trânsito interditado, trânsito cortado, cortes de trânsito, corte de trânsito, bloqueio de ruas, posto de água, posto de hidratação, abastecimento, staff da, staff na, trabalhar na, organização, organizar, organizador,
      cronometragem, árbitro, juiz, briefing, congresso técnico, simpósio técnico, jantar de massas, pasta party, entrega de prêmios, entrega de prémios, premiação, coletiva de imprensa, fotos da, fotos do, classificação, resultado da, resultado do, resultados da, lista de espera, transferência de inscrição, vender inscrição, vendo inscrição, troca de titularidade, comprar, compra, compras, devolver, devolução, ingressos, ingresso, bilhetes, passagem,
      passagens, ônibus para, autocarro para, comboio para, viagem para, viajar para, voo para, hotel, hotel para, hospedagem, reservar hotel, pousada, mala, arrumar mala, fazer mala, faltam, falta 1, contagem regressiva, contagem decrescente, reconhecimento do percurso, reconhecimento de percurso, visita ao percurso, acompanhar a, acompanhar o, levar a, levar o, lembrete, lembrar, camiseta da, camisola da, medalha da, plano de treino, plano de treinos, planilha de treino nova, início do ciclo, início da preparação, começa o ciclo,
      semana da maratona, semana da prova, ciclo maratona, doação, doações, arrecadação, patrocínio, patrocinador, patrocinadores, não corro a, não vou correr, cortar a meta fotos`,
    child: `
      criança, crianças, kids, infantil, infantis, filho, filhos, filha, filhas, filhote, miúdo, miúdos, miúda, miúdas, neto, netos, neta, netas, sobrinho, sobrinha, sobrinhos, escolar, escolares, escola, escolinha, colégio, creche, mirim, juvenil, jardim de infância, infantário, bebé, bebês, bebê, bebés, baby, sub 10, sub 12, sub 14, petiz, petizes, turminha, garotada, maratoninha`,
    aside: `
      jantar, almoço, café da manhã, pequeno almoço, festa, comemoração, camiseta, camisola, tênis, ténis, sapatilhas, medalha, medalhas, fotos, foto, resultados, resultado, classificação, hotel, voo, viagem, dorsal, dorsais, inscrição, inscrições, expo, feira, kit, kits, palestra, percurso, plano, preparação, planilha,
      site, grupo, whatsapp, equipe, organização, retirada, entrega, premiação, filme, livro, blog, seguro, estacionamento, logística, orçamento, checklist, lista, sorteio, ingressos, mala, mochila, roupa, festa de, debrief, quiz, lote, mentoria, podcast, palestras`,
    'not-massage': `
      curso, cursos, escola de massagem, workshop, formação, aula de massagem, prova, diploma, certificado, cadeira de massagem, cadeira massageadora, cadeira, poltrona, poltronas, colchão, óleo de massagem comprar, comprar, compra, vender, presente, vale presente, vale massagem, cartão presente, cheque prenda, prenda, voucher, nota fiscal, fatura, entrevista, marcar, marcar massagem, marcar massagista, agendar, agendar massagem, reservar, ligar, ligar para,
      procurar, pagar, orçamento, cardíaca, cardíaco, primeiros socorros, bebê, bebês, bebé, bebés, shantala, infantil, cachorro, cão, cavalo, cavalos, gato, ego, no ego, os números, nos números, casa de massagem, casa de massagens, franquia, contratar, concurso, licença, loja, amazon, devolução, entrega, cupom, groupon, vídeo, tutorial, livro, reembolso, avaliação, opinião, almofada, comprei, conserto, lixo, óleo comprar, dos números, massagem erótica, fornecedor`,
    'massage-aside': 'curso, cursos, workshop, formação, certificado, diploma, presente, fatura, vídeo, tutorial, cardíaca, infantil, bebê, máquina, poltrona, cadeira, óleo comprar, negócio, loja, no bebê, no ego',
    'not-treatment': `
      receita, receitas, comida, jantar, almoço, restaurante, cozinha, aula, aulas, idioma, língua, embaixada, carne, pizza, salada, churrasco, arquivo, app, aplicativo, caminhão, carga, filme, museu, arquitetura, limpeza, móveis, vocabulário, aprendizagem, verba, versão, acesso, pagamento, sistema, banheiro, vaso, vaso sanitário, autoclismo`,
    cancelled: `
      cancelado, cancelada, cancelados, canceladas, suspenso, suspensa, adiado, adiada, adiados, adiadas, anulado, anulada, não vou, não posso, não fui, não rolou, não vai ter, não vou correr, sem massagem, desmarcado, desmarcada`,
    cancel: 'cancelar, desmarcar, adiar, cancelamento, anular, faltei, pulei, pulado, furei, não fiz, não realizado, desisti, desistência, remarcar, reagendar',

    // --- the frame of a title
    reference: `
      depois de, depois da, depois do, depois, após, após a, após o, antes de, antes da, antes do, antes, pós, pré, pós-, pre, post, prévio a, anterior à, durante, durante a, até, até a, desde, véspera, véspera da, véspera de, na véspera, entre, dia antes, dia seguinte, dia depois`,
    toward: 'para, para a, para o, pra, pro, rumo a, rumo à, rumo ao, a caminho da, a caminho do, a caminho de, visando, pensando na, foco na, foco no, preparando, preparar, de olho na',
    companion: `
      com, com a, com o, com as, com os, c, c/, no, na, nos, nas, em, num, numa, pelo, pela, pelos, pelas, por, perto de, perto do, perto da, ao redor, ao lado, junto, no parque, na praia, na orla, na rua, em volta, sobre, ao redor do`,
    either: 'ou, ou então',
    article: 'o, os, as, um, uma, uns, umas, meu, minha, meus, minhas, nosso, nossa, este, esta, esse, essa, ao, à, aos, às',
    filler: `
      e, do, da, dos, das, mais, menos, primeiro, primeira, segundo, terceiro, terceira, último, última, próximo, próxima, novo, nova, outro, outra, grande, pequeno, pequena, curto, curta, curtinho, curtinha, bom, boa, bonito, bonita, lindo, linda, dia, dias, semana, semanas, mês, fim de semana, fds, sessão, sessões, bloco, parte, grupo, equipe, equipa, clube, sozinho, sozinha,
      juntos, duplo, dupla, total, completo, completa, oficial, virtual, indoor, outdoor, rua, em casa, casa, asfalto, terra, areia, plano, plana, montanha, praia, parque, orla, rio, lagoa, bairro, calor, frio, chuva, vento, sol, neve, chovendo, jejum, em jejum, verão, inverno, primavera, outono, dois, duas, três, quatro, cinco, seis, sete, oito, dez, hoje, amanhã, ontem, já, muito, bem, mal, sem, sem pressa,
      pressa, quase, vamos, bora, cada, todo, toda, todos, todas, talvez, conforme, aprox, aproximadamente, opcional, obrigatório, também, amigos, amigas, amigo, amiga, meninas, meninos, galera, turma, pessoal, namorado, namorada, marido, mulher, esposa, esposo, cachorro, cão, família, pai, mãe, irmão, irmã, colegas, altimetria, semanal, diário, mensal, edição, rec, recuperando, pausa, inteiro, inteira, pernas, ir, ir à, fazer, sair, hora de, tentar,
      sessão de, vez, de volta, volta, voltas, voltinha, sensações, contínua, continuado, pra começar, aulão, às, feira, fim, ficha, planilha, parcial, etapa, só, manhãzinha, aberto, aberta, ar livre, ao ar livre`,
    weekday: `
      segunda, terça, quarta, quinta, sexta, sábado, domingo, segunda feira, terça feira, quarta feira, quinta feira, sexta feira, segunda-feira, sexta-feira, sextou, seg, ter, qua, qui, sáb, dom, domingueira, domingueiro, janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro, fev, abr, mai, ago, out, dez,
      dia de semana, durante a semana`,
    'time-of-day': `
      de manhã, da manhã, pela manhã, manhã, matinal, matinais, matutino, matutina, manhã cedo, cedo, cedinho, madrugada, de madrugada, na madrugada, na hora do almoço, hora do almoço, no almoço, ao almoço, almoço, ao meio dia, meio dia, meio-dia, à tarde, de tarde, da tarde, tarde, pela tarde, ao fim da tarde, fim de tarde, no fim da tarde, final de tarde, final do dia, fim do dia, ao entardecer, entardecer, vespertino, vespertina,
      ao anoitecer, anoitecer, à noite, de noite, da noite, noite, noturno, noturna, noturnos, nocturno, nocturna, ao amanhecer, amanhecer, nascer do sol, pôr do sol, ao pôr do sol, antes do trabalho, depois do trabalho, pós trabalho, pré trabalho, antes do café, pausa do almoço, na pausa do almoço`,
    tentative: 'a confirmar, por confirmar, provisório, provisória, não confirmado, talvez, possível, possivelmente, se der, se possível, a definir, sujeito a confirmação, quem sabe',
    flight: 'voo, voos, voo para, avião, embarque, conexão em, escala em, voar para, aterragem, pouso, check-in voo',
    travel: `
      viagem, viagens, viagem para, viajar, viajar para, a viajar, viajando, comboio para, comboio, trem para, ônibus para, autocarro para, aeroporto, rodoviária, estação de trem, ferry, traslado, transfer, estrada para, ida para, volta para casa, retorno para casa, check in hotel, alfa pendular`,
    holiday: `
      férias, feriado, feriadão, feriado prolongado, folga, dia de folga, dia livre, emenda de feriado, ponte feriado, recesso, natal, véspera de natal, ano novo, réveillon, páscoa, semana santa, carnaval, lua de mel, cruzeiro, acampamento, praia com a família, licença`,
    away: `
      fora do escritório, viagem a trabalho, viagem de trabalho, viagem de negócios, fora da cidade, fora de casa, fora do país, no exterior, no estrangeiro, ausente, fora toda a semana, estou fora, visita a cliente, visita a clientes`,
    childcare: `
      babá, ama, creche, infantário, baby sitter, buscar crianças, buscar as crianças, buscar os miúdos, buscar na escola, buscar filhos, buscar a filha, buscar o filho, pegar as crianças, pegar crianças, pegar na escola, pegar filhos, levar as crianças, levar crianças, levar na escola, levar à escola, levar os miúdos, ir buscar os miúdos, ir buscar as crianças, crianças com a avó, crianças com avó,
      miúdos nos avós, ficar com as crianças, cuidar das crianças, cuidar dos miúdos, sem escola, sem aulas, reunião de pais, folga da babá`,
    'sport-calendar': `
      treino, treinos, treinamento esportivo, esporte, esportes, desporto, corrida, corridas, corridas de rua, running, atletismo, triatlo, triathlon, academia, ginásio, musculação, maratona, meia maratona, ciclismo, natação, pedal, bike, plano de treino, plano de treinos, planilha, planilha de treino, assessoria, assessoria esportiva, provas, competições, treinador`,

    // --- units
    kilometre: 'quilômetro, quilômetros, quilómetro, quilómetros, kms',
    mile: 'milha, milhas',
    metre: 'metro, metros, mts',
    minute: 'minuto, minutos',
    second: 'segundo, segundos, segs',
    hour: 'hora, horas, hs',
    'other-unit': 'passos, quilos, graus, pessoas, páginas, anos, vezes, reais, watts',
  },
  capitals: {
    race: 'prova A, prova B, prova C',
    'hard-session': 'RM, RMM, RP',
    'long-run': 'TL',
    'massage-other': 'DLM',
  },
  native: {
    'hard-word': 'séries, qualidade',
  },
};
