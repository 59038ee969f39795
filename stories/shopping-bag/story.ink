// De tas boodschappen. What the story remembers:
// trust   0 to 2, how far Judith dares to say something
// said    0 nothing, 1 promised that it has no consequences, 2 the bag has stopped
// file    0 facts or nothing yet, 1 a guessed amount stands as fact, 2 the bag is kept out of the file,
//         3 a form about the bag lies there; read in the note and then forgotten
// money   something is being done about rent, loan and post
// tin     her mother’s receipts are on the way to the table
// signal  0 none, 1 enforcement has it as a signal, 2 Glenn will sit in on the next conversation
// leaked  her mother heard from you how things are with Judith
// council what the alderman was told: 1 soft, 2 every week, 3 wait, 4 a limit; read with the two files
// way     how it goes on: 1 a list, 2 a form, 3 help first, 4 the food bank
VAR trust = 1
VAR said = 0
VAR file = 0
VAR money = false
VAR tin = false
VAR signal = 0
VAR leaked = false
VAR council = 0
VAR way = 0

-> in_passing

=== in_passing ===
Donderdag in september, half elf. Judith Wessels heeft haar map bij zich, met tabbladen. #place:consulting-room #show:judith #mood:calm #pose:paper #id:in-passing-xf6v
Dat tandlab belde. Kroon. Ik mag in oktober twee maanden meelopen. #who:judith #mood:smile #pose:neutral #id:in-passing-aq57
Tanden tekenen op een computer. Vroeger deed ik dat met was en een mesje. #who:judith #mood:explaining #pose:explaining #id:in-passing-9i2q
Ik slaap er slecht van. Maar ik red me. Mijn moeder brengt elke donderdag een tas boodschappen. #who:judith #mood:calm #pose:neutral #id:in-passing-muqu
Anders haal ik het eind van de maand niet. Maar goed. Dat lab dus. #who:judith #mood:calm #dilemma:in-passing #id:in-passing-41o6
Waarom zei ik dat nou. Die pen ligt stil. Gelukkig. #who:judith #thought #id:in-passing-t9kj
* [Vraag wat er zoal in die tas zit en sinds wanneer. #id:ask-bag #investigating:2a #supporting:1a #law:+1 #work:-1]
    Wat zit er zoal in, in die tas? En sinds wanneer? #who:you #mood:calm #id:in-passing-dexj
    Gewoon. Brood, kaas. Erwten, altijd erwten. Sinds het voorjaar, denk ik. #who:judith #mood:surprised #id:in-passing-dst4
    -> trouble
* [Laat die zin staan en praat met haar door over het lab. #id:back-to-lab #investigating:1b #supporting:2a #law:-1 #work:+1]
    Vertel eens. Wat staat er in dat lab? #who:you #mood:smile #id:in-passing-tjxk
    Een freesmachine. Die doet in een uur waar ik een dag over deed. #who:judith #mood:smile #pose:explaining #id:in-passing-5u4p
    -> trouble
* [Vraag wanneer in de maand het geld bij haar opraakt. #id:ask-when-short #investigating:3a #supporting:2a #work:-1 #human:+1 #competence:analysis]
    Wanneer in de maand raakt het op? #who:you #mood:concerned #id:in-passing-vc52
    Rond de twintigste. Tot dan kook ik. Daarna warm ik op. #who:judith #mood:tired #id:in-passing-yof4
    ~ trust = MIN(2, trust + 1)
    -> trouble
* [Zeg meteen dat er voor zulke hulp een regel bestaat. #id:name-rule #investigating:1a #supporting:1b #law:+2 #human:-1]
    Voor hulp van familie bestaat wel een regel. #who:you #mood:serious #id:in-passing-nreb
    Voor erwten? #who:judith #mood:suspicious #id:in-passing-bxc7
    ~ trust = MAX(0, trust - 1)
    -> trouble

=== trouble ===
Dan stopt ze. Ze gaat met haar vinger langs de tabbladen. Er is er geen voor boodschappen. #show:judith #mood:concerned #pose:paper #id:trouble-pwyw
Wacht even. Die tas. Had ik dat moeten doorgeven? #who:judith #mood:afraid #id:trouble-ds5y
Ze houdt de map nu met twee handen vast. #show:judith #mood:afraid #id:trouble-akqh
Krijg ik hier last van? #who:judith #mood:afraid #pose:neutral #dilemma:trouble #id:trouble-0f0u
{ trust >= 2:
    Niet zeggen dat het wel meevalt. Dat zei de bank ook. #who:judith #thought #id:trouble-6ifs
- else:
    Nu komt de brief. Ik had mijn mond moeten houden. #who:judith #thought #id:trouble-7cxu
}
* [Geef toe dat jij hier zelf nooit naar hebt gevraagd. #id:own-silence #supporting:2a #learning:3a #politics:-1 #human:+1 #competence:self-reflection]
    U zit hier voor de vijfde keer. Ik heb nooit gevraagd hoe u rondkomt. #who:you #mood:solemn #id:trouble-jg95
    Nee. U vroeg naar mijn cv. #who:judith #mood:surprised #id:trouble-5eya
    ~ trust = MIN(2, trust + 1)
    -> counting
* [Beloof haar dat deze tas echt geen gevolgen heeft. #id:promise-nothing #supporting:0b #learning:1a #law:-2 #human:+2]
    Nee hoor. Dit heeft geen gevolgen. #who:you #mood:smile #id:trouble-e9n0
    Echt? Ik zag de brief al liggen. #who:judith #mood:smile #id:trouble-azw8
    ~ said = 1
    ~ trust = MIN(2, trust + 1)
    -> counting
* [Raad aan de tas te stoppen tot je het zeker weet. #id:stop-bag #supporting:1a #learning:1a #law:+1 #politics:+1 #human:-2]
    Laat uw moeder even niets brengen. Tot we het weten. #who:you #mood:serious #id:trouble-inno
    En wat eet ik dan na de twintigste? #who:judith #mood:tired #id:trouble-fbtu
    ~ said = 2
    ~ trust = MAX(0, trust - 1)
    -> counting
* [Leg uit wat vaststaat, wat open is en wie beslist. #id:explain-limit #supporting:3b #learning:1a #law:+2 #human:-1]
    Hulp van familie telt mee met giften. Per jaar is er een grens. Of u daar in de buurt komt, weet ik niet. #who:you #mood:explaining #id:trouble-vk9s
    Dat zoeken we samen uit. Het college beslist, en u krijgt het op papier. #who:you #mood:serious #id:trouble-4xmy
    Dus mijn moeder is een gift. Dat zal ik haar zeggen. #who:judith #mood:suspicious #id:trouble-xd9n
    -> counting

=== counting ===
Judith telt op haar vingers terug en raakt bij Pasen de tel kwijt. #show:judith #mood:concerned #pose:neutral #id:counting-8pwr
Elke week, zei ik. Maar wat is elke week? #who:judith #mood:concerned #id:counting-4q4v
Een grote blauwe tas. Niet altijd vol. En niet alles is voor mij. #who:judith #mood:explaining #pose:explaining #id:counting-bjhp
Hoe moet ik dat nou weten? Ik heb het niet opgeschreven. #who:judith #mood:tired #pose:neutral #decision:counting #id:counting-umre
Die erwten eet ik niet eens. #who:judith #thought #id:counting-aoy9
* [Schat samen met haar een rond bedrag voor een week. #id:estimate-week #investigating:1c #monitoring:1c #law:-1 #politics:+1 #human:-1]
    Als u het zou moeten schatten, zo’n week? #who:you #mood:explaining #pose:paper #id:counting-w5bk
    Zegt u het maar. U hebt daar vast een lijst van. #who:judith #mood:blank #id:counting-byv5
    ~ file = 1
    -> quarter
* [Spreek af dat ze bonnen zoekt en noteer daarvoor een dag. #id:collect-receipts #investigating:2b #monitoring:2a #law:+1 #human:-1 #competence:planning]
    Zijn er bonnen? Dan kijken we er volgende week donderdag samen naar. #who:you #mood:serious #id:counting-shmk
    Mijn moeder bewaart alles. Die heeft nog bonnen van voor de euro. #who:judith #mood:calm #pose:shrug #id:counting-4np3
    ~ tin = true
    -> quarter
* [Zeg dat je de regel naleest en haar maandag terugbelt. #id:read-first #investigating:1b #monitoring:2a #law:+1 #politics:-1]
    Ik lees het eerst precies na. Maandag bel ik u. #who:you #mood:calm #id:counting-95gl
    Dan weet ik het maandag. #who:judith #mood:concerned #id:counting-6y6v
    -> quarter
* [Vraag in welke weken er wel een tas kwam en wanneer niet. #id:ask-weeks #investigating:3a #monitoring:1a #law:+1 #work:-1 #competence:analysis]
    In welke weken kwam er een tas? En in welke niet? #who:you #mood:concerned #id:counting-tz4z
    Met Pasen aten we bij haar. En in de zomer niet, dan is ze zes weken kamperen. #who:judith #mood:explaining #id:counting-3dw4
    -> quarter

=== quarter ===
Ik kan heus rekenen. Ik werkte op tienden van millimeters. #who:judith #mood:serious #pose:neutral #id:quarter-wxgl
De huur is voor twee. De lening ook. Hij heeft de caravan, ik heb de lening. #who:judith #mood:tired #id:quarter-6jz6
De klok boven de deur geeft je nog een kwartier. Kroon wil vóór het weekend antwoord. #show:judith #mood:tired #id:quarter-k63r
Wat moet er eerst? #who:judith #mood:concerned #dilemma:quarter-hour #id:quarter-n6wa
Als ik over die lening begin, ga ik huilen. En dan is het kwartier om. #who:judith #thought #id:quarter-03jj
* [Maak met haar het antwoord aan Kroon af, met treinkaart. #id:lab-first #supporting:1c #monitoring:2b #work:+2 #human:-1 #competence:result-orientation]
    Eerst Kroon. Ik vraag vandaag nog een treinkaart aan. #who:you #mood:smile #pose:laptop #id:quarter-4wik
    Dank u. Dan is dat geregeld. Eén ding. #who:judith #mood:calm #id:quarter-04oc
    -> report_now
* [Vraag wat zij zelf in dit kwartier geregeld wil hebben. #id:ask-her #supporting:3a #monitoring:1a #politics:-1 #human:+1 #competence:coaching]
    Wat wilt u dat er na dit kwartier geregeld is? #who:you #mood:calm #id:quarter-gsci
    { trust >= 2:
        De post. Die ligt in de oven. Ik maak hem niet meer open. #who:judith #mood:eyes-closed #id:quarter-iug6
        ~ money = true
    - else:
        Kroon dan maar. Dat is tenminste leuk. #who:judith #mood:calm #id:quarter-ez9s
    }
    -> report_now
* [Pak het kwartier voor de huur, de lening en wie helpt. #id:budget-first #supporting:2a #monitoring:2b #work:-1 #human:+2 #competence:empathy]
    Dan eerst die huur en die lening. Ik ken iemand die helpt met geld en post. Mag ik u daar aanmelden? #who:you #mood:concerned #id:quarter-yiaq
    { trust >= 1:
        Dat zou ik zelf nooit vragen. Maar nu u het vraagt. #who:judith #mood:solemn #id:quarter-kctb
        ~ money = true
    - else:
        Nog iemand die in mijn map wil kijken. Nee. #who:judith #mood:suspicious #pose:arms-crossed #id:quarter-qoi7
    }
    -> report_now
* [Vul samen het formulier over de tas in en laat het lezen. #id:form-first #supporting:2b #monitoring:2c #law:+2 #human:-1]
    Dan zetten we de tas nu op papier. Leest u mee, dan klopt het. U krijgt er bericht over. #who:you #mood:explaining #pose:paper #id:quarter-4wy4
    Onder ‘overige’. Daar staat ze dan, mijn moeder. #who:judith #mood:blank #id:quarter-1rx5
    ~ file = 3
    -> report_now

=== report_now ===
Kwart over elf. Esra eet een boterham met pindakaas boven de papierbak. #place:office #show:esra #mood:calm #pose:neutral #id:report-now-5f1n
Een moeder die elke week een tas boodschappen brengt. Wat deed jij daarmee? #who:you #mood:concerned #pose:neutral #id:report-now-vs7h
Dat moet je nu melden, hoor. Ik had er in maart een, een meneer uit de Molenstraat. #who:esra #mood:explaining #pose:explaining #id:report-now-u3a0
Kreeg geld van zijn broer en gaf het zelf op. Hij betaalt nu elke maand terug. #who:esra #mood:serious #id:report-now-fogt
Mijn contract loopt tot december. Ik laat niks liggen. #who:esra #mood:driven #pose:neutral #dilemma:report-now #id:report-now-o3w0
Als er iets blijft liggen, kijken ze eerst wie er tijdelijk is. #who:esra #thought #id:report-now-o8pi
* [Vraag of ze meezoekt: waar ligt die grens eigenlijk? #id:ask-limit #collaborating:3c #monitoring:2b #law:+1 #politics:-1]
    Weet jij precies waar die grens ligt? Ik niet. Zullen we dat eerst uitzoeken? #who:you #mood:serious #id:report-now-3jnq
    Ik dacht dat ik het wist. Vraag jij Ruud, dan zoek ik mijn brief van maart erbij. #who:esra #mood:surprised #id:report-now-k14u
    -> the_note
* [Zet het vandaag nog als signaal door naar handhaving. #id:signal-now #collaborating:1c #monitoring:2c #law:+1 #politics:+1 #human:-2]
    Goed. Ik zet het door naar Glenn. #who:you #mood:serious #pose:laptop #id:report-now-bvwo
    Gelukkig. Dan is het van jouw bord. #who:esra #mood:calm #id:report-now-gbec
    ~ signal = 1
    -> the_note
* [Zeg dat het bij haar meer een manier van spreken was. #id:not-heard #collaborating:0b #monitoring:0b #law:-2 #human:+2]
    Ach, elke week. Het was meer een manier van spreken. #who:you #mood:smile #id:report-now-dxqm
    O. Dan heb ik niks gehoord. #who:esra #mood:suspicious #id:report-now-1bbb
    -> the_note
* [Zeg dat je eerst wilt weten wat er in die tas zat. #id:facts-first #collaborating:2c #monitoring:1a #law:-1 #human:+1]
    Ik weet nog niet wat erin zat, en voor wie. Eerst dat. #who:you #mood:serious #id:report-now-7fkr
    En als je dat pas in december weet? #who:esra #mood:concerned #id:report-now-0elo
    -> the_note

=== the_note ===
Esra is weg, de pindakaas ruik je nog. Het verslag staat open. #exit:esra #show:you #mood:calm #pose:laptop #id:the-note-wt8v
{ file == 1:
    Je ronde bedrag staat op een geel briefje aan je scherm. Het ziet er al uit als een feit. #show:you #mood:serious #id:the-note-nk34
- else:
    Onder ‘bijzonderheden’ knippert de cursor. Er passen tweehonderd tekens in. #show:you #mood:serious #id:the-note-w7yh
}
Wat zet je neer? #show:you #mood:concerned #decision:the-note #id:the-note-i9m3
* [Schrijf dat er mogelijk inkomsten zijn verzwegen. #id:write-suspicion #monitoring:1c #investigating:0c #politics:+1 #human:-2]
    ‘Mogelijk verzwegen inkomsten.’ Het past in de tweehonderd tekens, met ruimte over. #show:you #pose:laptop #mood:calm #id:the-note-lsbc
    ~ signal = 1
    ~ file = 0
    -> ruud_asks
* {file != 3 && signal == 0} [Schrijf alleen over Kroon, de tas kwam terloops. #id:leave-out #monitoring:0c #investigating:1b #law:-2 #work:+1 #human:+1]
    ‘Proefplaats per oktober, inwoner positief.’ Verder niets. Het is allemaal waar. #show:you #pose:laptop #mood:calm #id:the-note-w8bw
    ~ file = 2
    -> ruud_asks
* {file == 3 || signal > 0} [Schrijf alleen over Kroon, de tas is al genoteerd. #id:already-there #monitoring:1c #investigating:1b #work:+1]
    ‘Proefplaats per oktober. Zie verder signaal of formulier.’ Wie dit leest, moet zoeken. #show:you #pose:laptop #mood:calm #id:the-note-dbgu
    ~ file = 0
    -> ruud_asks
* [Schrijf haar woorden op, en wat je nog niet weet. #id:quote-unknown #monitoring:3c #investigating:2c #law:+1 #politics:-1 #human:+1]
    ‘Mijn moeder brengt elke donderdag een tas.’ Daaronder: wat, hoe vaak en sinds wanneer nog niet bekend. #show:you #pose:laptop #mood:calm #id:the-note-uaju
    ~ file = 0
    -> ruud_asks
* [Schrijf een bedrag per week op, terug tot januari. #id:write-amount #monitoring:1c #investigating:1c #law:-1 #politics:+1 #human:-2]
    Je rekent het door tot januari. Er komt een groot getal uit, met twee cijfers achter de komma. #show:you #pose:laptop #mood:serious #id:the-note-rsde
    ~ file = 1
    -> ruud_asks

=== ruud_asks ===
Ruud doopt zijn theezakje drie keer. Op zijn print van de nieuwe regels staat een koffiekring van een ander. #show:ruud #mood:calm #pose:coffee #id:ruud-asks-08cd
Sinds januari tellen giften en boodschappen samen. Eén grens per jaar. De voedselbank telt nooit mee. #who:ruud #mood:explaining #id:ruud-asks-l9eu
Dus een tas van je moeder wel, een krat van vreemden niet. Ik heb het niet bedacht. #who:ruud #mood:calm #pose:shrug #id:ruud-asks-t3t5
Erboven kan ook nog, als je kunt uitleggen waarom dat bij deze mens past. #who:ruud #mood:serious #pose:neutral #id:ruud-asks-iop8
Vier keer had je haar gesproken, voor vandaag. Wanneer ging het over geld? #who:ruud #mood:serious #decision:ruuds-question #id:ruud-asks-57cs
Ik heb die vier verslagen gelezen. Ik zocht er ook niet naar. #who:ruud #thought #id:ruud-asks-4nzi
* [Leg de verslagen neer: wat hebben we allebei gemist? #id:missed-both #learning:2b #collaborating:3c #law:+1 #politics:-1]
    Kijk eens mee. Wat hebben we allebei gemist? #who:you #mood:concerned #pose:paper #id:ruud-asks-hb5q
    { file == 2:
        Hier staat alleen Kroon. Kroon, en een trein. Zei ze vandaag verder niets? #who:ruud #mood:concerned #id:ruud-asks-2jzx
    - else:
        Waar ze van eet. Dat staat er vier keer niet. #who:ruud #mood:solemn #id:ruud-asks-nkxp
    }
    -> the_table
* [Zeg dat zij het zelf allang had kunnen vertellen. #id:her-fault #learning:0a #collaborating:1c #law:+1 #human:-1]
    Ze had het zelf allang kunnen vertellen. #who:you #mood:serious #pose:neutral #id:ruud-asks-zh8q
    Tussen haar cv en haar sollicitaties door? Misschien. #who:ruud #mood:concerned #id:ruud-asks-q39s
    -> the_table
* [Zeg hoe het zit: nooit, het ging alleen over werk. #id:admit-never #learning:3a #collaborating:2c #human:+1 #competence:self-reflection]
    Nooit. Het ging steeds over werk. #who:you #mood:solemn #pose:neutral #id:ruud-asks-dz01
    En ik heb ze alle vier goedgekeurd. Dan zijn we met z’n tweeën. #who:ruud #mood:solemn #id:ruud-asks-xpiu
    -> the_table
* [Vraag hem alleen hoe je die grens het beste uitlegt. #id:ask-wording #learning:1a #collaborating:1c #law:+1]
    Hoe leg ik die grens uit? #who:you #mood:calm #pose:neutral #id:ruud-asks-99x7
    Eerst wat ze mag houden. Dan pas wat ze moet doorgeven. Andersom horen ze het eerste niet meer. #who:ruud #mood:explaining #id:ruud-asks-iw85
    -> the_table

=== the_table ===
Glenn van handhaving komt binnen, een vel in een plastic hoes onder zijn arm. #exit:ruud #show:glenn #mood:calm #pose:paper #id:the-table-jnsq
{ signal == 1:
    Jouw signaal is binnen. Ik heb de tabel er vast bij gepakt. #who:glenn #mood:explaining #id:the-table-unki
- else:
    Esra vroeg me iets over een tas. Geen naam. Maar jij keek op, dus ik vraag het gewoon. #who:glenn #mood:calm #id:the-table-dcvl
}
~ signal = 0
Ik was negen jaar bedrijfsleider in een supermarkt. Ik weet wat er in een tas gaat. #who:glenn #mood:calm #pose:neutral #id:the-table-fpf5
Vol, elke week, vanaf januari: volgens de tabel zit je dan ruim boven de grens. #who:glenn #mood:explaining #pose:pointing #id:the-table-mpqh
En die meneer uit de Molenstraat betaalt terug. Die gaf het netjes op. Wat zeg ik tegen hem? #who:glenn #mood:serious #pose:neutral #dilemma:the-table #id:the-table-nwlp
Ik hoef die tas niet. Ik wil één keer bij twee mensen hetzelfde doen. #who:glenn #thought #id:the-table-c6hi
* [Vraag of hij bij het volgende gesprek wil aanschuiven. #id:invite-glenn #investigating:1c #collaborating:2b #law:+1 #politics:+1 #human:-2]
    Schuif donderdag aan. Dan hoort ze het van wie het uitrekent. #who:you #mood:explaining #pose:neutral #id:the-table-glsv
    Graag. Meestal krijg ik alleen het dossier. Hoe laat? #who:glenn #mood:smile #id:the-table-fka5
    ~ signal = 2
    -> mother
* [Vraag of bij die meneer wel is gekeken waarvoor het was. #id:look-molenstraat #investigating:2b #collaborating:3c #law:+1 #politics:-1 #human:+1]
    Is bij hem gevraagd waar dat geld voor was? Als wij dat hier doen, dan daar ook. #who:you #mood:concerned #pose:neutral #id:the-table-a1zt
    Nee. Hij gaf een bedrag op en het klopte. Ik vroeg niet door. Ik haal die map. #who:glenn #mood:surprised #id:the-table-usy3
    -> mother
* [Beloof hem een dag waarop jij haar bonnen hebt liggen. #id:receipts-date #investigating:2b #collaborating:3b #law:+1 #human:-1 #competence:directing]
    Volgende week donderdag. Dan liggen haar bonnen er, en dan kijk jij mee. Zij mag eerst zeggen wat het is. #who:you #mood:serious #pose:neutral #id:the-table-si6n
    Donderdag is goed. Dan leg ik de tabel zolang weg. #who:glenn #mood:smile #id:the-table-lhfq
    ~ tin = true
    -> mother
* [Neem zijn tabel als voorlopig bedrag voor een eerste brief. #id:take-table #investigating:1c #collaborating:1c #law:-1 #politics:+2 #human:-2]
    Zet de brief maar klaar, met jouw tabel. Voorlopig. #who:you #mood:serious #pose:neutral #id:the-table-1yvu
    Dan zet ik hem klaar. ‘Voorlopig’ komt er vet in, dat moet van juridisch. #who:glenn #mood:calm #id:the-table-81kt
    ~ file = 1
    ~ trust = MAX(0, trust - 1)
    -> mother

=== mother ===
Half één. Op het bankje aan de gracht zit een vrouw met een blauwe tas. De tas heeft zijn eigen zitplaats. #place:waterside #show:riet #mood:serious #pose:neutral #id:mother-8w4t
{ said == 2:
    U bent van de uitkeringen. Mijn dochter belt net. Ik mag niet meer komen, van de gemeente. #who:riet #mood:angry #id:mother-qt6x
- else:
    U bent van de uitkeringen, zie ik aan dat pasje. Mijn dochter moest vanochtend bij u zijn. Judith. #who:riet #mood:serious #id:mother-m35t
}
Het is donderdag en ze doet niet open. Ik zit hier met een brood en zes blikken. #who:riet #mood:concerned #id:mother-t0g8
Vijfenveertig jaar heb ik boeken bijgehouden, van de voetbal ook. Ik weet wat het is als er iets niet klopt. #who:riet #mood:explaining #pose:explaining #id:mother-xg4w
Doe ik iets fout? Zeg het dan tegen mij en niet tegen haar. #who:riet #mood:afraid #pose:neutral #decision:mother-asks #id:mother-gvl6
Ze denken dat ik het weggeef zonder te tellen. #who:riet #thought #id:mother-xrza
* [Zeg dat je over niemand iets vertelt, maar wel luistert. #id:listen-only #investigating:3b #collaborating:2a #law:+1 #human:+1]
    Over inwoners vertel ik niets. Luisteren kan ik wel. #who:you #mood:calm #id:mother-2cjw
    De helft is voor mij. Mijn vriezer is te klein. En alle bonnen zitten in een koektrommel, dat u het weet. #who:riet #mood:serious #pose:pointing #id:mother-lpxy
    ~ tin = true
    -> alderman
* [Zeg dat je haast hebt en wens haar een prettige middag. #id:hurry-on #investigating:1b #collaborating:1a #law:+1 #human:-1]
    Daar kan ik niet op ingaan. Prettige middag. #who:you #mood:serious #id:mother-ked0
    Haast. Met een broodje in uw hand. #who:riet #mood:contempt #id:mother-cj59
    -> alderman
* [Vertel dat haar tas meetelt en dat Judith het krap heeft. #id:tell-mother #floor:privacy #investigating:1b #collaborating:0a #law:-2 #human:+1]
    U doet niets fout. Maar uw tas telt mee voor haar uitkering, en ze heeft het krapper dan u denkt. #who:you #mood:concerned #id:mother-gyy0
    Krapper dan ik denk. Dank u. Dan weet ik wat me te doen staat. #who:riet #mood:solemn #id:mother-0568
    ~ leaked = true
    -> alderman
* [Zeg dat je zwijgt, en dat zij het Judith kan vragen. #id:let-them-talk #investigating:1b #collaborating:3a #law:+1 #competence:networking]
    Ik praat niet over mensen. U kunt het haar zelf vragen. En zeggen dat u zich zorgen maakt. #who:you #mood:calm #id:mother-5ddf
    Vragen. In onze familie brengen we eten. Maar goed, ik zal het proberen. #who:riet #mood:surprised #id:mother-8rxy
    -> alderman

=== alderman ===
Maandag, de overlegkamer. Wethouder Oudejans heeft haar jas nog aan. Ruud zit erbij, voor de regels. #place:meeting-room #enter:ruud #show:hetty #mood:serious #pose:paper #id:alderman-359i
Donderdag vraagt de raad wat wij met boodschappen doen. Ik heb al gezegd: niemand hoeft bang te zijn voor een tas. #who:hetty #mood:explaining #id:alderman-4kvi
Dat was voor ik hoorde dat wij een tabel hebben. #who:hetty #mood:concerned #pose:neutral #id:alderman-aufe
In een plastic hoes. #who:ruud #mood:solemn #pose:coffee #id:alderman-c0l2
Ik wil geen namen horen. En ik wil de krant niet. Wat zeg ik donderdag? #who:hetty #mood:serious #dilemma:no-headline #id:alderman-4oet
In 2021 was ik raadslid en ik was boos over zo’n tas. Dat was makkelijker. #who:hetty #thought #id:alderman-ojjg
* [Raad haar aan te zeggen dat jullie er soepel mee omgaan. #id:say-lenient #learning:1c #collaborating:1c #law:-2 #politics:+2 #human:+1]
    Zegt u dat we er soepel mee omgaan. #who:you #mood:smile #id:alderman-jlk7
    Soepel. Ja, dat kan ik zeggen. Daar is vast niemand tegen. #who:hetty #mood:calm #id:alderman-6srb
    ~ council = 1
    -> again
* [Zeg dat dit elke week speelt en dat iedereen iets anders doet. #id:bring-pattern #learning:3c #collaborating:3c #law:+1 #politics:-2 #human:+1 #competence:directing]
    Dit horen we elke week. En iedereen hier doet er iets anders mee. Daar is een lijn voor nodig. #who:you #mood:serious #id:alderman-8ouw
    Dat ga ik donderdag niet hardop zeggen. Schrijf het wel op. Eén kantje, voor mij. #who:hetty #mood:tired #id:alderman-db97
    ~ council = 2
    -> again
* [Vraag tijd: voor de raad begint, weet je hoe het hier zit. #id:ask-time #learning:1a #collaborating:2c #politics:-1 #human:+1]
    Geeft u me tot donderdag drie uur. Nu weet ik nog te weinig. #who:you #mood:concerned #id:alderman-h2pb
    De raad begint om vier uur. Als ik het om drie uur heb, kan ik het nog lezen. #who:hetty #mood:serious #id:alderman-uh56
    ~ council = 3
    -> again
* [Zeg dat de wet een grens kent en dat zij die moet noemen. #id:name-limit #learning:2c #collaborating:2c #law:+2 #politics:-1]
    Er is een grens, en die geldt voor iedereen. ‘Niemand hoeft bang te zijn’ klopt dus niet helemaal. #who:you #mood:serious #id:alderman-y0du
    Een grens noemen in een debat over brood en kaas. Nou, vooruit. #who:hetty #mood:surprised #id:alderman-yoy9
    ~ council = 4
    -> again

=== again ===
{
- leaked || trust == 0:
    -> no_show
- else:
    -> second_talk
}

=== no_show ===
Donderdag, half elf. De stoel blijft leeg. Om elf uur bel je haar. #place:office #show:you #mood:concerned #pose:phone #id:no-show-7z20
{
- leaked:
    Mijn moeder weet nu hoe krap het is. Dat wist ze niet. Dat hield ik graag zo. #who:judith #mood:angry #pose:phone #id:no-show-pyjh
- said == 1:
    U zei: geen gevolgen. Waarom slaap ik dan niet? #who:judith #mood:suspicious #pose:phone #id:no-show-owcw
- said == 2:
    Er is geen tas meer. En mijn moeder is boos. Op mij. #who:judith #mood:tired #pose:phone #id:no-show-8f7d
- else:
    Ik dacht: als ik niet kom, komt er een brief. Die hoef ik niet open te maken. #who:judith #mood:tired #pose:phone #id:no-show-bndn
}
De brieven van de bank doen tenminste niet eerst aardig. #who:judith #mood:tired #pose:phone #decision:by-phone #id:no-show-qmx2
Als ze ophangt, hoef ik niets meer uit te leggen. #who:judith #thought #id:no-show-vmai
* [Zeg wat jij zelf deed en wat je daaraan verkeerd vindt. #id:own-share #supporting:2a #learning:3a #politics:-1 #human:+1 #competence:self-reflection]
    { leaked:
        Ik heb iets over u verteld aan uw moeder. Dat mocht niet. Ik meld het vandaag, en het spijt me. #who:you #mood:solemn #pose:phone #id:no-show-tofu
        Ja. Dat spijt mij ook. #who:judith #mood:blank #pose:phone #id:no-show-lrzu
    - else:
        Ik was bezig met de regel en niet met u. Dat had anders gemoeten. #who:you #mood:solemn #pose:phone #id:no-show-698a
        Dat heeft de bank nog nooit gezegd. #who:judith #mood:surprised #pose:phone #id:no-show-ysdc
        ~ trust = MIN(2, trust + 1)
    }
    -> friday
* [Zeg dat ze moet komen en wat er gebeurt als ze het niet doet. #id:must-come #supporting:1d #learning:1a #law:+1 #human:-1]
    U moet hier wel over met mij praten. Anders gaan we verder zonder uw verhaal. #who:you #mood:serious #pose:phone #id:no-show-e4w8
    Dus als ik niks zeg, vult u het in. Goed. Ik kom. #who:judith #mood:blank #pose:phone #id:no-show-c0bd
    -> friday
* [Vraag wat jouw vragen vorige week met haar hebben gedaan. #id:ask-effect-phone #supporting:2a #learning:3b #work:-1 #human:+1]
    Wat hebben mijn vragen vorige week met u gedaan? #who:you #mood:concerned #pose:phone #id:no-show-do46
    Ik zat in de winkel en telde wat zij in haar karretje legde. Mijn eigen moeder. #who:judith #mood:solemn #pose:phone #id:no-show-uslc
    { not leaked:
        ~ trust = MIN(2, trust + 1)
    }
    -> friday
* [Laat haar kiezen waar en wanneer jullie verder praten. #id:her-place #supporting:3a #learning:1a #politics:-1 #human:+1 #competence:flexibility]
    Waar en wanneer wilt u wel verder praten? #who:you #mood:calm #pose:phone #id:no-show-61nb
    Morgen. Gewoon bij u. Thuis ligt de post. #who:judith #mood:tired #pose:phone #id:no-show-7el2
    -> friday

=== friday ===
{ signal == 2:
    Vrijdag komt ze toch. De stoel voor Glenn blijft leeg: hij werkt vrijdags niet. #place:consulting-room #show:judith #mood:blank #pose:arms-crossed #id:friday-2byo
- else:
    Vrijdag komt ze toch. Ze zet de map niet op tafel maar op de stoel naast zich. #place:consulting-room #show:judith #mood:blank #pose:arms-crossed #id:friday-h07l
}
-> what_counts

=== second_talk ===
{ signal == 2:
    De donderdag erna. Glenn zit al aan de korte kant, zijn tabel omgekeerd op tafel. Judith ziet twee mensen en gaat bij de deur zitten. #place:consulting-room #enter:glenn #show:judith #mood:afraid #pose:neutral #id:second-talk-ghn4
    Ik zat vroeger bij de supermarkt. Vraagt u gerust wat een pak koffie doet. #who:glenn #mood:smile #pose:neutral #id:second-talk-4ckv
    ~ trust = MAX(0, trust - 1)
- else:
    De donderdag erna. Judith is tien minuten te vroeg. Ze heeft haar goede jas aan. #place:consulting-room #show:judith #mood:concerned #pose:neutral #id:second-talk-kl3b
}
{
- said == 1:
    U zei dat het geen gevolgen had. Mijn moeder vroeg of ik dat op papier had. #who:judith #mood:suspicious #pose:neutral #id:second-talk-alcd
- said == 2:
    Er kwam geen tas. Mijn moeder heeft de erwten voor de deur gezet en is weggereden. #who:judith #mood:tired #pose:neutral #id:second-talk-037p
- money:
    Die mevrouw van de schuldhulp heeft gebeld. Ik heb zowaar opgenomen. #who:judith #mood:calm #pose:neutral #id:second-talk-kj7m
- else:
    Ik heb het nieuwe tabblad gemaakt. ‘Tas’. Er zit nog niets achter. #who:judith #mood:tired #pose:paper #id:second-talk-sukr
}
Kroon wacht op mijn handtekening. Ik lees dat contract en ik zie tassen. #who:judith #mood:concerned #pose:neutral #decision:second-talk #id:second-talk-csi0
{ trust >= 2:
    Nu weet ik tenminste wat er gevraagd wordt. Denk ik. #who:judith #thought #id:second-talk-1rlo
- else:
    Er is iets opgeschreven. Ik weet niet wat. #who:judith #thought #id:second-talk-y1cs
}
* [Zeg eerst wat er vandaag moet en waar zij over beslist. #id:say-agenda #supporting:3b #learning:1a #law:+1]
    Twee dingen. Vandaag moet ik weten wat die tas is. Hoe we het daarna doen, kiest u mee. #who:you #mood:explaining #pose:neutral #id:second-talk-144d
    Dat is overzichtelijk. Dat had ik niet verwacht. #who:judith #mood:surprised #id:second-talk-ox43
    -> what_counts
* [Vraag wat jouw vragen van vorige week met haar deden. #id:ask-effect #supporting:2a #learning:3b #work:-1 #human:+1 #competence:empathy]
    Wat hebben mijn vragen vorige week met u gedaan? #who:you #mood:concerned #pose:neutral #id:second-talk-vlt0
    Ik telde in de winkel wat zij in haar karretje legde. Mijn eigen moeder. #who:judith #mood:solemn #id:second-talk-l58a
    ~ trust = MIN(2, trust + 1)
    -> what_counts
* [Begin met Kroon, zodat dat contract de deur uit kan. #id:start-kroon #supporting:1c #learning:1a #work:+2]
    Eerst Kroon. Dan is dat van uw hoofd af. #who:you #mood:smile #pose:paper #id:second-talk-prqd
    Getekend. Mijn hand trilt niet. Dat is in mijn vak wel handig. #who:judith #mood:smile #pose:paper #id:second-talk-65nf
    -> what_counts
* [Geef haar jouw verslag te lezen en vraag wat er niet klopt. #id:read-along #supporting:2a #learning:2a #politics:-1 #human:+1]
    Dit schreef ik op. Leest u het even. Wat klopt er niet? #who:you #mood:serious #pose:paper #id:second-talk-wb8u
    { file == 1:
        Dit getal. Dat hebt u erbij bedacht. #who:judith #mood:serious #pose:paper #id:second-talk-uxtl
        ~ file = 0
    - else:
        { file == 2:
            Er staat niets over de tas. Dan ben ik dus gek. #who:judith #mood:surprised #pose:paper #id:second-talk-jx9q
        - else:
            U schrijft dat ik ‘aangeef’. Ik zei het gewoon. Verder klopt het. #who:judith #mood:calm #pose:paper #id:second-talk-mclb
        }
    }
    -> what_counts

=== what_counts ===
~ signal = 0
{ said == 1:
    ~ said = 0
}
{ tin:
    Dan zet ze een koektrommel op tafel. De bonnen zitten er per maand in, met een paperclip. #show:judith #mood:serious #pose:paper #id:what-counts-obsy
    Een kruisje is voor haar eigen vriezer. Zij was penningmeester van de voetbalclub. #who:judith #mood:explaining #pose:pointing #id:what-counts-kb9o
    Je telt vluchtig mee. Zonder de kruisjes blijft het tot nu toe onder de grens. Gaat het zo door, dan komt het er in november overheen. #show:you #mood:surprised #pose:paper #id:what-counts-uacf
- else:
    Ik heb niets op papier. In de zomer kwam er niets. En de helft was voor haar eigen vriezer. #who:judith #mood:tired #pose:neutral #id:what-counts-0npj
    { file == 1:
        Met jouw getal zit ze boven de grens. Met haar verhaal eronder. #show:you #mood:concerned #pose:paper #id:what-counts-d7ov
    - else:
        Het kan eronder blijven. Het kan er ook boven zitten. #show:you #mood:concerned #pose:neutral #id:what-counts-y7mw
    }
}
Wat telt er nou eigenlijk? #who:judith #mood:serious #dilemma:what-counts #id:what-counts-2dsq
{ trust >= 1:
    Ik wil dat het klopt. Ik wil alleen niet dat iedereen in haar tas kijkt. #who:judith #thought #id:what-counts-x9is
- else:
    Ze tellen tot het uitkomt. #who:judith #thought #id:what-counts-pdb1
}
* [Laat het verleden rusten en tel vanaf vandaag met haar. #id:start-today #investigating:1b #monitoring:2a #law:-1 #human:+2]
    Wat geweest is, laat ik rusten. Vanaf vandaag houden we het bij. #who:you #mood:calm #pose:neutral #id:what-counts-54lf
    { tin:
        Dan heeft ze die trommel voor niks meegegeven. Nou ja, graag. #who:judith #mood:smile #id:what-counts-rhj3
    - else:
        Kan dat zomaar? Ik vraag het niet nog een keer. #who:judith #mood:surprised #id:what-counts-1cf2
    }
    -> same_bag
* [Tel hardop wat vaststaat en laat haar elk stuk verbeteren. #id:count-aloud #investigating:3c #monitoring:2c #law:+1 #human:-1 #competence:analysis]
    We gaan het langs, week voor week. Zegt u maar wat er niet van u was. Wat we niet weten, tel ik niet. #who:you #mood:serious #pose:explaining #id:what-counts-knx2
    { trust >= 1:
        Die rollade was van haar. Het brood van mij. De erwten waren van niemand. #who:judith #mood:calm #pose:explaining #id:what-counts-emke
    - else:
        Brood. Kaas. Wc-papier. Wilt u ook weten hoeveel lagen? #who:judith #mood:contempt #pose:arms-crossed #id:what-counts-k5bs
    }
    ~ file = 0
    -> same_bag
* [Houd één volle tas per week aan, dat is voor ieder gelijk. #id:keep-full #investigating:1c #monitoring:1b #politics:+1 #human:-2]
    Ik leg een volle tas per week voor. Bent u het niet eens met het besluit, dan kunt u bezwaar maken. #who:you #mood:serious #pose:explaining #id:what-counts-y918
    Dus dat gelooft u. U hebt die tas nooit gezien. #who:judith #mood:angry #pose:neutral #id:what-counts-z4tz
    ~ file = 1
    ~ trust = MAX(0, trust - 1)
    -> same_bag
* [Leg haar vaste lasten ernaast en vraag het college om ruimte. #id:ask-room #investigating:2b #monitoring:3b #law:+1 #politics:-2 #human:+1 #competence:creativity]
    Ik leg uw huur en uw lening ernaast. Dan leg ik voor of er bij u meer mag. Met een reden op papier. #who:you #mood:explaining #pose:explaining #id:what-counts-xa9w
    Dan moet de post uit de oven. #who:judith #mood:afraid #id:what-counts-s9gn
    ~ file = 0
    -> same_bag

=== same_bag ===
De maandag daarna, de overlegkamer. Glenn heeft twee mappen naast elkaar gelegd. De dikste is van de Molenstraat. #place:meeting-room #enter:esra #show:glenn #mood:serious #pose:paper #id:same-bag-p7vg
{
- council == 1:
    De wethouder zei ‘soepel’ in de raad. Ik had vanochtend zes mensen aan de lijn. Die willen ook soepel. #who:glenn #mood:tired #id:same-bag-yv3d
- council == 2:
    De wethouder heeft jouw kantje gelezen. Ze belde mij. Of ik een lijn had. Ik heb een tabel. #who:glenn #mood:concerned #id:same-bag-hyjy
- council == 3:
    De wethouder belde om drie uur en jij zat in gesprek. Ze heeft gezegd dat ernaar gekeken wordt. #who:glenn #mood:calm #id:same-bag-fmnt
- else:
    De wethouder noemde de grens in de raad. Het bleef even stil. Toen ging het over een fietsbrug. #who:glenn #mood:calm #id:same-bag-ooy9
}
{ file == 1:
    Hij gaf het op en kreeg een besluit. Die van jou krijgt er ook een. Alleen wist hij het bedrag zelf. #who:glenn #mood:serious #pose:neutral #id:same-bag-25sb
- else:
    Zijn broer gaf geld en hij gaf het op. Bij jou is het een tas en gaan we praten. #who:glenn #mood:serious #pose:neutral #id:same-bag-w6bw
}
Ik heb dat besluit in maart voorbereid. Ik heb niet gevraagd waar het voor was. #who:esra #mood:concerned #pose:neutral #id:same-bag-sm4n
Zeg nou niet dat ik het fout deed. Zeg het ook niet níét. #who:esra #thought #id:same-bag-g9er
Zeg jij het maar. Als het maar voor allebei geldt. Wat doen we? #who:glenn #mood:serious #dilemma:same-bag #id:same-bag-4j24
* [Schrijf met Esra op wat je voortaan allebei eerst vraagt. #id:write-together #learning:3c #collaborating:3c #law:+1 #work:-1 #human:-1 #competence:networking]
    Esra, wat hadden we allebei als eerste moeten vragen? Dat zetten we op papier, voor iedereen. #who:you #mood:concerned #pose:neutral #id:same-bag-dnhy
    Wat, hoe vaak, voor wie. En waarom het op is. Vier vragen. Voor die meneer te laat. #who:esra #mood:serious #pose:paper #id:same-bag-73en
    -> from_now_on
* [Stel voor de zaak van de Molenstraat samen te heropenen. #id:reopen #learning:2c #collaborating:3c #law:+2 #politics:-2 #human:+1]
    Dan kijken we ook opnieuw naar hem. Wij drieën, en hij erbij. #who:you #mood:serious #pose:neutral #id:same-bag-n4lx
    Dat wordt een rotgesprek. Ik bel hem wel. Ik heb hem ook de eerste keer gebeld. #who:esra #mood:solemn #id:same-bag-xera
    -> from_now_on
* [Zeg dat een tas boodschappen iets anders is dan geld. #id:bag-is-different #learning:1c #collaborating:1c #law:-1 #politics:+1]
    Een tas is geen geld. Dat is gewoon iets anders. #who:you #mood:serious #pose:neutral #id:same-bag-rsh4
    Sinds januari niet meer. Het telt allebei. #who:glenn #mood:suspicious #id:same-bag-qwm3
    -> from_now_on
* [Laat het aan Glenn: rechtmatigheid is tenslotte zijn vak. #id:leave-to-glenn #learning:1a #collaborating:1b #law:+1 #politics:+1 #human:-2]
    Jij bent van de rechtmatigheid. Ik volg wat jij voorlegt. #who:you #mood:calm #pose:neutral #id:same-bag-wrsr
    { tin:
        Dan neem ik de bonnen. Ieder kruisje wil ik uitgelegd hebben, door haar. #who:glenn #mood:serious #pose:paper #id:same-bag-5psi
        ~ file = 0
    - else:
        Zonder bonnen heb ik alleen de tabel. Dan wordt het de tabel. #who:glenn #mood:serious #pose:paper #id:same-bag-fpq3
        ~ file = 1
    }
    -> from_now_on

=== from_now_on ===
~ council = 0
{
- leaked || said == 2:
    Dezelfde week, spreekkamer 3. Judith is alleen. De map is dicht. #place:consulting-room #show:judith #mood:blank #pose:neutral #id:from-now-on-gzgw
    { leaked:
        Mijn moeder heeft de lening betaald. Van haar begrafenisgeld. Ik mocht niets zeggen, dus ik zeg het. #who:judith #mood:solemn #id:from-now-on-8lpk
    - else:
        Mijn moeder en ik doen even niet aan donderdag. #who:judith #mood:tired #id:from-now-on-ayq0
    }
- trust >= 1:
    Dezelfde week. Judith wilde naar buiten, en haar moeder moest mee. De blauwe tas staat tussen hen in op het bankje. #place:waterside #enter:riet #show:judith #mood:calm #pose:neutral #id:from-now-on-2o3o
    Ik hoor dat ik een gift ben. Dat heeft nog nooit iemand gezegd. #who:riet #mood:calm #pose:neutral #id:from-now-on-jkmv
- else:
    Dezelfde week, spreekkamer 3. Judith heeft haar jas aangehouden. #place:consulting-room #show:judith #mood:blank #pose:arms-crossed #id:from-now-on-kct5
    Maandag begin ik bij Kroon. Ik wil dit dan niet meer in mijn hoofd hebben. #who:judith #mood:tired #id:from-now-on-akwd
}
{
- file == 1:
    En dat bedrag van u staat er dus nog. #who:judith #mood:suspicious #id:from-now-on-ryn2
- tin:
    In november ga ik eroverheen. Dat weet ik nu. #who:judith #mood:serious #id:from-now-on-12xc
- else:
    Na de twintigste is het op. Dat is niet veranderd. #who:judith #mood:serious #id:from-now-on-loid
}
Hoe doen we het voortaan? #who:judith #mood:concerned #dilemma:from-now-on #id:from-now-on-2utl
{ trust >= 1:
    Iets wat ik kan volhouden. Ook als ik moe ben. #who:judith #thought #id:from-now-on-p001
- else:
    Zeg het maar. Ik doe het, en dan ga ik. #who:judith #thought #id:from-now-on-d3ca
}
* [Spreek af dat ze elke maand een formulier met bonnen inlevert. #id:monthly-form #supporting:1c #monitoring:2a #law:+2 #politics:+1 #human:-2]
    Elke maand een formulier, met de bonnen erbij. Dan kan er niets misgaan. #who:you #mood:explaining #pose:explaining #id:from-now-on-koaw
    Twaalf tabbladen. Goed. #who:judith #mood:blank #id:from-now-on-3yl6
    ~ way = 2
    -> weeks_later
* [Laat haar zelf een lijstje bijhouden, en bellen voor de grens. #id:own-list #supporting:3c #monitoring:2b #law:+1 #politics:-1 #human:+1 #competence:coaching]
    Houdt u het zelf bij, op uw manier. Komt u in de buurt van de grens, dan belt u mij. Dan kijken we wat er kan. #who:you #mood:calm #pose:neutral #id:from-now-on-rudw
    Op de koelkast, één kolom. Dat lukt wel. Ik ben precies. #who:judith #mood:calm #id:from-now-on-xwma
    ~ way = 1
    -> weeks_later
* [Wijs haar op de voedselbank, want wat daar vandaan komt telt niet. #id:food-bank #supporting:1b #monitoring:1a #law:+1 #politics:+1 #human:-1]
    Wat u van de voedselbank krijgt, telt nooit mee. Ik kan u daar aanmelden. #who:you #mood:serious #pose:neutral #id:from-now-on-ho06
    Daar staat mijn oude baas achter de tafel. Van hem mag het dus wel. #who:judith #mood:solemn #id:from-now-on-gfqd
    ~ said = 2
    ~ way = 4
    -> weeks_later
* [Regel eerst de vaste lasten en de post, en daarna pas de tas. #id:arrange-help #supporting:2c #monitoring:2b #law:-1 #work:-1 #human:+2 #competence:directing]
    Die tas komt door wat er elke maand af gaat. Dus eerst dat. Ik bel nu, u zit erbij. #who:you #mood:serious #pose:phone #id:from-now-on-isod
    { trust >= 1:
        En als ze naar de post vragen? Die ligt in de oven. Die neem ik dan mee. #who:judith #mood:calm #id:from-now-on-nu6e
        ~ money = true
    - else:
        Zet u maar aan. Ik neem op als ik kan. #who:judith #mood:tired #id:from-now-on-5fxe
    }
    ~ way = 3
    -> weeks_later

=== weeks_later ===
{
- leaked:
    -> funeral_money
- file == 2:
    -> out_of_file
- file == 1 && trust == 0:
    -> in_the_paper
- file == 1:
    -> the_amount
- said == 2:
    -> empty_thursday
- money:
    -> after_the_twentieth
- else:
    -> the_eighteenth
}

=== after_the_twentieth ===
Eind november. Judith komt van de trein, in haar nieuwe werkjas. Dat had niet gehoeven, maar ze wil dat je hem ziet. #place:waterside #show:judith #mood:smile #pose:neutral #exit:riet #id:after-the-twentieth-9r1s
Het was de drieëntwintigste en ik heb gekookt. Mijn moeder kwam eten. Met een bloemkool. #who:judith #mood:calm #id:after-the-twentieth-dl6d
En die heb ik opgeschreven. #who:judith #mood:smile #pose:explaining #id:after-the-twentieth-0gio
{ tin:
    Riet heeft gevraagd of ze de koektrommel terug mag, voor de kerst. #show:judith #mood:calm #id:after-the-twentieth-7zfn
}
De lening loopt nog zes jaar. De huur blijft te hoog tot ze verhuist, en ze wil niet verhuizen. #show:judith #mood:concerned #ending:after-the-twentieth #id:after-the-twentieth-ac3l
-> END

=== the_eighteenth ===
{
- way == 1:
    Half november. Het telefoontje komt op de dag dat het lijstje op de koelkast vol is. #place:office #show:you #mood:surprised #pose:phone #id:the-eighteenth-rp6l
    Ik ben bij de grens. Ik bel dus. Het klopt tot op de erwt. #who:judith #mood:tired #pose:phone #id:the-eighteenth-yo68
- way == 2:
    Half november. Het formulier is binnen, met bonnen en paperclip. Een uur later belt ze zelf. #place:office #show:you #mood:surprised #pose:phone #id:the-eighteenth-3j66
    Op bladzijde drie ben ik bij de grens. Moet ik daar nog iets invullen? #who:judith #mood:tired #pose:phone #id:the-eighteenth-frc5
- else:
    Half november. De schuldhulp heeft haar drie keer gebeld. De vierde keer belt ze jou. #place:office #show:you #mood:surprised #pose:phone #id:the-eighteenth-agk8
    Ik heb niets bijgehouden. Ik zal wel bij de grens zijn. #who:judith #mood:tired #pose:phone #id:the-eighteenth-mt9q
}
En verder? #who:you #mood:concerned #pose:phone #id:the-eighteenth-dj71
Verder is het de achttiende en is het op. Daar hadden we niets voor afgesproken. #who:judith #mood:tired #pose:phone #id:the-eighteenth-fwkn
Kroon vroeg je gisteren of ze wel genoeg slaapt. Je kijkt in je agenda. #show:you #mood:concerned #ending:the-eighteenth #id:the-eighteenth-2lc3
-> END

=== empty_thursday ===
December. Er is geen tas meer, dus er telt niets mee. Het dossier is in orde. #place:consulting-room #show:judith #mood:blank #pose:neutral #id:empty-thursday-3v8b
Donderdag om vijf uur haal ik een krat. Mijn oude baas doet alsof hij mij niet kent. Dat is aardig bedoeld. #who:judith #mood:tired #id:empty-thursday-985x
En uw moeder? #who:you #mood:concerned #id:empty-thursday-n2xg
Die eet nu alleen. Ze zegt dat haar vriezer te klein is. #who:judith #mood:solemn #id:empty-thursday-gw09
Er zitten deze week erwten in het krat. #show:judith #mood:blank #ending:empty-thursday #id:empty-thursday-2yre
-> END

=== the_amount ===
Januari. Het besluit is de deur uit: een volle tas, elke week, vanaf januari vorig jaar. Ze betaalt terug, in delen. #place:office #show:glenn #mood:serious #pose:paper #id:the-amount-2jz6
Ze heeft bezwaar gemaakt. Netjes, met tabbladen. #who:glenn #mood:concerned #id:the-amount-c1vl
{ tin:
    De bonnen zaten erbij. Zes weken zomer, en overal kruisjes. Dit houdt geen stand, denk ik. #who:glenn #mood:solemn #id:the-amount-i6f4
- else:
    Zes weken kamperen, schrijft ze. Daar heeft mijn tabel geen regel voor. #who:glenn #mood:solemn #id:the-amount-blbx
}
Kroon had in december werk voor haar. Ze meldde zich die week ziek. #show:glenn #mood:concerned #ending:the-amount #id:the-amount-wjrp
-> END

=== in_the_paper ===
Begin december. Op het bureau van Ruud ligt de streekkrant, met een foto van een koektrommel. #place:office #show:ruud #mood:solemn #pose:paper #id:in-the-paper-xamp
‘Vijfenveertig jaar boekhouding, en de gemeente gelooft een lijstje.’ Dat is de moeder. Ze is goed. #who:ruud #mood:concerned #id:in-the-paper-txih
De wethouder komt binnen zonder te kloppen. #show:hetty #mood:tired #pose:neutral #id:in-the-paper-0icp
Ik heb vanochtend twee dingen moeten lezen. De krant, en ons dossier. De krant was beter onderbouwd. #who:hetty #mood:serious #id:in-the-paper-4fap
Judith staat er met haar achternaam in. Dat had ze niet gevraagd. #show:hetty #mood:tired #ending:in-the-paper #id:in-the-paper-8hvz
-> END

=== out_of_file ===
Maart. Bij een steekproef krijgt een ander het dossier van Judith. Er staan afschriften in en geen tas. #place:office #show:ruud #mood:concerned #pose:paper #id:out-of-file-5o49
Haar moeder maakt nu ook geld over, voor de trein. Zij zegt dat ze het in september aan ons heeft verteld. #who:ruud #mood:concerned #id:out-of-file-60ee
Glenn herinnert zich een tas. Op papier vind ik niets. Heeft ze het verteld? #who:ruud #mood:serious #id:out-of-file-w5g9
Ja. #who:you #mood:solemn #id:out-of-file-ac6a
Dan heeft zij gemeld en wij niet. Alleen kan ze dat nergens laten zien. #who:ruud #mood:solemn #ending:out-of-file #id:out-of-file-2q1l
-> END

=== funeral_money ===
{ trust >= 1:
    November. Judith geeft een hand. Ze heeft een andere klantmanager gevraagd, en dat komt ze zelf zeggen. #place:consulting-room #show:judith #mood:serious #pose:neutral #id:funeral-money-1mdr
- else:
    November. Judith heeft een klacht ingediend en een andere klantmanager gevraagd. Ze krijgt gelijk, en die ander. #place:consulting-room #show:judith #mood:blank #pose:arms-crossed #id:funeral-money-2bvd
}
Zij weet nu alles van mij. En ik weet dat ze geen geld heeft voor een steen. #who:judith #mood:solemn #id:funeral-money-trkl
U bedoelde het goed. Dat maakt het zo lastig om boos te zijn. #who:judith #mood:tired #id:funeral-money-t8t3
Of het afbetalen van die lening ook een gift is, moet een collega uitzoeken. #show:judith #mood:tired #ending:funeral-money #id:funeral-money-65c5
-> END
