// Het perfecte plan. What the story remembers:
// trust   0 to 3, how far Harm dares to say something
// knows   0 nothing, 1 from his sister, 2 from himself
// leaked  0 no, 1 Ans was told, 2 his sister was told, 3 reported and owned up
// letter  0 none, 1 sent, 2 sent after a promise that he would hear nothing
// parked  the plan lies in a drawer and nobody knows
// prep, visit and shape are read in the scene that follows and then forgotten
VAR trust = 1
VAR knows = 0
VAR leaked = 0
VAR parked = false
VAR counted = false
VAR place_kept = true
VAR letter = 0
VAR prep = 0
VAR visit = 0
VAR shape = 0

-> morning

=== morning ===
Kwart voor negen. Op je scherm staat het plan van Harm Dijkstra: negen stappen, negen data, één handtekening. #place:office #id:morning-qhm1
Om half tien zit hij voor de tweede keer tegenover je. De vorige keer duurde zeven minuten. #id:morning-9pv8
Yasmina komt binnen met een bakje yoghurt en een lijst. #show:yasmina #mood:calm #pose:paper #id:morning-mefe
Dijkstra is toch getekend? Dan is die rond. #who:yasmina #mood:calm #id:morning-3e3e
Getekend wel. Hij is nog niet begonnen. #who:you #mood:serious #id:morning-f5ms
Om twaalf uur gaat de telling naar de wethouder. Veertig was de afspraak, ik zit op negenendertig. #who:yasmina #mood:serious #dilemma:the-count #id:morning-n4uh
Kom ik niet aan veertig, dan ligt die offerte van het bureau weer op tafel. En ben ik Esra en Tim kwijt. #who:yasmina #thought #id:morning-4by3
* [Haal hem van de lijst, want er is nog niets begonnen. #id:count-out #monitoring:2c #collaborating:1c #law:+1 #politics:-2 #human:+1]
    Hij hoort er niet op. Er is nog geen stap gezet. #who:you #mood:serious #id:morning-jgkr
    Dan ga ik straks uitleggen waarom het negenendertig is. Leuk. #who:yasmina #mood:tired #id:morning-wvhm
    -> half_hour
* [Geef hem door, met erbij dat hij nog niet is begonnen. #id:count-note #monitoring:3c #collaborating:2c #law:+1 #politics:+1 #human:-1]
    Zet hem erbij, maar schrijf erachter dat hij niet loopt. #who:you #mood:explaining #id:morning-6hk5
    Er is geen kolom voor ‘loopt niet’. Ik zet een sterretje. #who:yasmina #mood:explaining #id:morning-vyo3
    ~ counted = true
    -> half_hour
* [Vraag of het kan wachten tot je hem gesproken hebt. #id:count-wait #monitoring:2c #collaborating:3c #politics:-1 #human:+1 #competence:directing]
    Kan het wachten tot half elf? Dan weet ik hoe het met hem zit. #who:you #mood:concerned #id:morning-wfdj
    Half elf. Anders laat ik hem eraf en hoor jij het van de wethouder. #who:yasmina #mood:serious #id:morning-657f
    -> half_hour
* [Geef hem door als rond, want er staat een handtekening. #id:count-signed #monitoring:1c #collaborating:1c #politics:+2 #human:-1]
    Hij is getekend. Zet hem er maar bij. #who:you #mood:calm #id:morning-xnmr
    Veertig. Ik zet het erin voor je je bedenkt. #who:yasmina #mood:smile #id:morning-sqmn
    ~ counted = true
    -> half_hour

=== half_hour ===
Bij de waterkoker staat Ruud, van kwaliteit. Hij doopt zijn theezakje drie keer, nooit vier. #exit:yasmina #show:ruud #mood:calm #pose:coffee #id:half-hour-plwh
Dijkstra, hè? Mooi plan. Alle vakjes groen. #who:ruud #mood:smile #id:half-hour-4wi0
De man zelf heb ik niet gezien, hoor. Ik zie alleen papier tegenwoordig. #who:ruud #mood:calm #id:half-hour-6ciz
Hij is huilend weggegaan, na het tekenen. Ik hoorde het van de balie. #who:you #mood:concerned #id:half-hour-spkz
O. Dat stond er niet in. #who:ruud #mood:surprised #decision:half-an-hour #id:half-hour-3eow
En ik heb er ook niet naar gevraagd. #who:ruud #thought #id:half-hour-i4rz
* [Bel Ans van De Loods en vraag of ze hem al heeft gezien. #id:call-ans #investigating:2b #learning:1a #work:+1 #human:-1]
    Ans neemt op naast een slijptol. Nee, niet gezien. Wel twee keer een man op een fiets, zegt ze, die keek en doorreed. #show:you #pose:phone #mood:surprised #id:half-hour-rsb0
    ~ prep = 3
    -> silence
* [Laat het plan even dicht en zet koffie voor hem en jou. #id:make-coffee #investigating:1b #learning:1a #human:+1]
    Je tapt twee koffie. Ruud houdt met zijn elleboog de deur voor je open. #show:you #pose:coffee #mood:calm #id:half-hour-8ut3
    ~ prep = 4
    -> silence
* [Lees terug wat je zelf over het tekenen hebt opgeschreven. #id:reread-notes #investigating:2b #learning:2a #law:+1 #competence:self-reflection]
    Je vindt één regel. ‘Plan besproken en ondertekend, klant akkoord.’ Over tranen geen woord. #id:half-hour-65em
    ~ prep = 1
    -> silence
* [Vraag Ruud wat hem opvalt als hij het nu nog eens leest. #id:ask-ruud #investigating:2b #learning:2b #politics:-1 #human:+1]
    Lees het nog eens. Wat valt je nu op? #who:you #mood:serious #id:half-hour-zq9y
    Negen keer ‘klant zal’. Wat hij er zelf van vond, staat er niet. Daar is geen vakje voor. #who:ruud #mood:concerned #pose:paper #id:half-hour-mp81
    ~ prep = 2
    -> silence

=== silence ===
Spreekkamer 3. Harm Dijkstra zit er al, zijn jas dicht, zijn armen over elkaar. #place:consulting-room #show:harm #mood:blank #pose:arms-crossed #id:silence-d7bd
Goedemorgen, meneer Dijkstra. Fijn dat u er bent. #who:you #mood:smile #pose:neutral #id:silence-l8s9
Het stond in de brief. #who:harm #mood:blank #id:silence-n8c9
{ prep == 4:
    Je zet een koffie voor hem neer. Hij schuift hem een stukje van de rand af. #show:harm #mood:calm #id:silence-vo2c
- else:
    Hij legt je uitnodiging op tafel, precies langs de rand. #show:harm #mood:blank #id:silence-yg7i
}
Verder zegt hij niets. De klok boven de deur loopt een minuut voor. #show:harm #mood:blank #pose:arms-crossed #decision:first-silence #id:silence-7hxf
Als ik niks zeg, zeg ik ook niks verkeerd. #who:harm #thought #id:silence-vbk7
* [Begin rustig bij stap 1 en vraag hoe die ervoor staat. #id:start-step-one #supporting:1c #investigating:1a #law:+1 #work:+1 #human:-1]
    Stap 1 was kennismaken bij De Loods. Hoe staat het daarmee? #who:you #mood:explaining #pose:paper #id:silence-jtif
    Niet gedaan. #who:harm #mood:blank #id:silence-kaab
    ~ trust = MAX(0, trust - 1)
    -> signed
* [Vraag hoe hij na het tekenen thuis is gekomen. #id:ask-ride-home #supporting:2a #investigating:3a #human:+1 #competence:empathy]
    Na het tekenen liep u snel weg. Hoe bent u toen thuisgekomen? #who:you #mood:concerned #id:silence-obk3
    Lopend. Mijn fiets stond hier nog. Die heb ik ’s avonds gehaald. #who:harm #mood:concerned #pose:neutral #id:silence-b69n
    ~ trust = MIN(3, trust + 1)
    -> signed
* [Zeg dat je ziet hoe zwaar dit voor hem moet zijn. #id:name-heavy #supporting:1a #investigating:1a #human:+1]
    Ik zie dat dit zwaar voor u is. #who:you #mood:concerned #id:silence-imfm
    Dat ziet u. #who:harm #mood:suspicious #id:silence-waln
    -> signed
* [Zeg zelf ook niets, en kijk wat er van hem komt. #id:stay-silent #supporting:3a #investigating:2a #work:-1 #human:+1]
    Het duurt lang. Hij kijkt naar het raam en dan naar jou. #show:harm #mood:suspicious #id:silence-9z73
    U zegt ook niks. #who:harm #mood:surprised #id:silence-ls9l
    -> signed

=== signed ===
Ik ben er niet geweest. Bij die Loods. #who:harm #mood:tired #id:signed-30ew
{
- prep == 3:
    Dat weet ik. Ik heb Ans vanochtend gebeld. #who:you #mood:serious #id:signed-zjwd
    Dus u wist het al. Waarom zit ik hier dan? #who:harm #mood:suspicious #id:signed-hkk4
    ~ trust = MAX(0, trust - 1)
- prep == 2:
    Je denkt aan Ruud. Negen keer ‘klant zal’. #show:you #mood:concerned #id:signed-gqhi
- prep == 1:
    Je denkt aan je eigen regel. Klant akkoord. #show:you #mood:concerned #id:signed-vsj5
- else:
    Sterk is die koffie van u. #who:harm #mood:calm #pose:coffee #id:signed-mft9
}
~ prep = 0
Maar ik heb getekend. Dat wilde u toch? #who:harm #mood:tired #pose:arms-crossed #dilemma:after-signing #id:signed-yhg5
{ trust >= 2:
    Eén keer een gewoon antwoord, dat zou al wat zijn. #who:harm #thought #id:signed-azqc
- else:
    Nu komt dat plan weer op tafel. #who:harm #thought #id:signed-jnl5
}
* [Geef toe dat je toen vooral met je plan bezig was. #id:admit-own-plan #supporting:2a #learning:3a #law:-1 #politics:-1 #human:+2 #competence:self-reflection]
    Ja. Ik was vooral bezig met het plan. Ik heb niet gevraagd hoe het met u ging. #who:you #mood:serious #pose:neutral #id:signed-mh8n
    Nee. Dat klopt. #who:harm #mood:surprised #pose:neutral #id:signed-em8l
    ~ trust = MIN(3, trust + 1)
    -> full
* [Zeg eerlijk dat meewerken bij een uitkering hoort. #id:say-duty #supporting:2b #learning:2a #law:+2 #human:-1]
    Meewerken hoort bij een uitkering. Dat staat vast. Hoe het eruitziet, stond nog niet vast. #who:you #mood:serious #pose:neutral #id:signed-brnf
    Dat had ik liever vóór het tekenen gehoord. #who:harm #mood:serious #id:signed-dviz
    -> full
* [Zeg dat de plek bij De Loods nog op hem wacht. #id:place-still-there #supporting:1a #learning:1a #politics:+1 #work:+2 #human:-1]
    De plek is er nog. Ans houdt hem voor u vrij. #who:you #mood:smile #pose:neutral #id:signed-lxju
    Ja. Dat zei u toen ook. #who:harm #mood:eyes-closed #id:signed-fde4
    ~ trust = MAX(0, trust - 1)
    -> full
* [Vraag wat hij zelf wilde toen de pen op tafel lag. #id:ask-own-wish #supporting:3c #learning:2a #work:-1 #human:+1]
    Wat wilde u zelf, toen u tekende? #who:you #mood:concerned #pose:neutral #id:signed-qjpw
    Weg. #who:harm #mood:tired #id:signed-uwze
    -> full

=== full ===
Hij trekt het plan naar zich toe, slaat bladzijde twee op en legt het weer weg. #show:harm #mood:concerned #pose:paper #id:full-l3gx
Ik snap heus wat er staat. Ik ben niet gek. #who:harm #mood:serious #decision:full-head #id:full-xip5
{ trust >= 2:
    Het is alleen… Het wordt vol. #who:harm #mood:concerned #pose:neutral #id:full-m4x1
    Nou heb ik het gezegd. Straks moet ik ermee naar een dokter. #who:harm #thought #id:full-uqt2
- else:
    Mijn hoofd zit vol. Zegt u maar gewoon wat ik moet doen. #who:harm #mood:tired #pose:arms-crossed #id:full-8vi5
    Als ik vraag wat ik moet doen, is het zo voorbij. #who:harm #thought #id:full-ry49
}
* [Vraag wanneer het vol wordt, en wanneer juist niet. #id:ask-when #supporting:2a #investigating:3a #human:+1 #competence:analysis]
    Wanneer wordt het vol? En wanneer niet? #who:you #mood:concerned #id:full-7kst
    Als er een datum aan zit. Dan begint het de avond ervoor al. #who:harm #mood:explaining #id:full-5sc5
    -> quick_yes
* [Stel voor om van de negen stappen er drie te maken. #id:cut-to-three #supporting:2c #investigating:0a #politics:-1 #work:+1]
    Zullen we er drie stappen van maken? #who:you #mood:explaining #id:full-2cnn
    Drie is ook goed. #who:harm #mood:blank #id:full-e2pi
    -> quick_yes
* [Vraag of hij hierover met zijn huisarts heeft gepraat. #id:ask-doctor #supporting:1a #investigating:2b #law:+1 #human:-1]
    Hebt u het hier met uw huisarts over gehad? #who:you #mood:serious #id:full-wpmf
    Ik ben niet ziek. Ik ben werkloos. #who:harm #mood:contempt #pose:arms-crossed #id:full-zh4k
    -> quick_yes
* [Herhaal alleen dat ene woord van hem en wacht dan. #id:echo-word #supporting:3a #investigating:2a #work:-1 #human:+1 #competence:empathy]
    Vol. #who:you #mood:calm #id:full-rkba
    Ja. Alsof er iemand meekijkt. Dan doe ik maar niks. #who:harm #mood:concerned #pose:neutral #id:full-63to
    ~ trust = MIN(3, trust + 1)
    -> quick_yes

=== quick_yes ===
In je agenda staat dinsdag tien uur al geblokt: kennismaken bij De Loods. Harm leest ondersteboven mee. #show:harm #mood:concerned #pose:neutral #id:quick-yes-x8ss
Dinsdag. Dat is goed. #who:harm #mood:blank #id:quick-yes-um9u
Het komt er vlugger uit dan alles van vanochtend bij elkaar. #show:harm #mood:blank #id:quick-yes-5d7x
Zet u maar neer. #who:harm #mood:blank #pose:arms-crossed #dilemma:quick-yes #id:quick-yes-tvpb
Ja zeggen is het kortst. #who:harm #thought #id:quick-yes-nkak
* [Laat dinsdag open en beslis er vandaag niet over. #id:leave-open #supporting:2c #monitoring:1a #work:-1]
    We laten dinsdag open. Daar beslissen we nu niet over. #who:you #mood:calm #id:quick-yes-vx59
    Dan hangt het nog. #who:harm #mood:concerned #id:quick-yes-ofre
    -> stands_up
* [Zeg dat hij er van jou ook nee op mag zeggen. #id:allow-no #supporting:3c #monitoring:2b #law:-1 #politics:-1 #work:-1 #human:+2 #competence:coaching]
    U mag ook nee zeggen. Dan zoeken we iets wat wel kan. #who:you #mood:calm #id:quick-yes-b0tq
    Nee dan. Dinsdag niet. #who:harm #mood:surprised #pose:neutral #id:quick-yes-tkkf
    ~ trust = MIN(3, trust + 1)
    -> stands_up
* [Bied aan om dinsdag samen met hem erheen te gaan. #id:go-along #supporting:2c #monitoring:3a #politics:-1 #work:+1 #human:+1 #competence:flexibility]
    Zal ik dinsdag met u meegaan? #who:you #mood:calm #id:quick-yes-zm0q
    Als u dat nodig vindt. #who:harm #mood:calm #id:quick-yes-abib
    ~ visit = 2
    -> stands_up
* [Neem zijn ja aan en zet dinsdag tien uur vast. #id:take-yes #supporting:1c #monitoring:1b #law:+1 #politics:+1 #work:+2 #human:-2 #competence:result-orientation]
    Dan staat dinsdag tien uur vast. #who:you #mood:smile #id:quick-yes-gzwe
    Prima. #who:harm #mood:eyes-closed #id:quick-yes-3sbs
    ~ trust = MAX(0, trust - 1)
    ~ visit = 1
    -> stands_up

=== stands_up ===
Harm schuift zijn stoel achteruit. Zijn rits gaat nog een stukje hoger. #show:harm #mood:tired #pose:neutral #id:stands-up-mp61
Ik ga maar eens. #who:harm #mood:tired #decision:he-stands #id:stands-up-sjo5
{ trust >= 2:
    Bij de deur blijft hij staan, zijn hand op de klink. #show:harm #mood:concerned #id:stands-up-4n8e
    Ik wil niet weer zo weg. #who:harm #thought #id:stands-up-3jsl
- else:
    Hij kijkt naar de klok. Elf minuten. #show:harm #mood:blank #id:stands-up-d09b
    Naar buiten. Lucht. #who:harm #thought #id:stands-up-h6l5
}
* [Vraag of je een stukje met hem mee mag lopen. #id:walk-along #supporting:3a #monitoring:1a #politics:-1 #human:+1]
    Mag ik een stukje met u meelopen? #who:you #mood:calm #id:stands-up-wgh5
    { trust >= 1:
        De stoep is van iedereen. #who:harm #mood:calm #id:stands-up-otjy
        -> bench
    - else:
        Liever niet. #who:harm #mood:blank #exit:harm #id:stands-up-tpvg
        -> sister
    }
* [Spreek eerst een dag af voor het volgende gesprek. #id:fix-next-date #supporting:1c #monitoring:2a #law:+1 #human:-1 #competence:planning]
    Voor u gaat: over twee weken, donderdag, half tien? #who:you #mood:explaining #pose:neutral #id:stands-up-xx5z
    Dat is goed. #who:harm #mood:blank #exit:harm #id:stands-up-0tqo
    -> sister
* [Vraag hem om nog vijf minuten te blijven zitten. #id:five-minutes #supporting:2a #monitoring:1a #work:-1]
    Wilt u nog vijf minuten blijven? #who:you #mood:concerned #id:stands-up-tgu9
    { trust >= 2:
        Niet onder die klok. Buiten wel. #who:harm #mood:calm #id:stands-up-8pgz
        -> bench
    - else:
        Nee. #who:harm #mood:serious #exit:harm #id:stands-up-il6t
        -> sister
    }
* [Laat hem gaan en zeg dat hij nog van je hoort. #id:let-him-go #supporting:2a #monitoring:1a]
    Goed. U hoort nog van mij. #who:you #mood:calm #id:stands-up-98to
    Dat zal wel. #who:harm #mood:calm #exit:harm #id:stands-up-kpg7
    -> sister

=== bench ===
Het bankje aan de gracht, recht voor het gemeentehuis. Harm gaat aan de kant van de zon zitten. #place:waterside #show:harm #mood:calm #pose:neutral #id:bench-u4u4
Toen de fabriek dichtging, zat ik ook aan zo’n tafel. Pen erbij. Het klopte allemaal. #who:harm #mood:tired #id:bench-pzs2
Tien minuten duurde dat. Ik had er drieëntwintig jaar gewerkt. #who:harm #mood:tired #id:bench-f0hg
Een bootje vaart langs met een veel te grote vlag. #show:harm #mood:calm #id:bench-tood
Toen heb ik ook netjes ja gezegd. #who:harm #mood:eyes-closed #decision:bench-story #id:bench-pmdh
Zeg nou alsjeblieft niks aardigs. #who:harm #thought #id:bench-b5d2
* [Vraag wat hij deed toen hij daar weer buiten stond. #id:ask-outside #investigating:3a #learning:1a #human:+1]
    Wat deed u toen u weer buiten stond? #who:you #mood:concerned #id:bench-kvlv
    In de auto gezeten. Tot het donker was. #who:harm #mood:solemn #id:bench-c9qo
    ~ knows = 2
    -> can_it_go
* [Vertel dat meer mensen van de fabriek dit zeggen. #id:others-too #investigating:0a #learning:1a #human:-1]
    Ik hoor dat van meer mensen van de fabriek. #who:you #mood:smile #id:bench-6xcz
    Dan weet u het al. #who:harm #mood:suspicious #pose:arms-crossed #id:bench-smbz
    -> can_it_go
* [Kijk met hem mee naar het water en vraag niets. #id:watch-water #investigating:2a #learning:1a #work:-1 #human:+1]
    Een eend komt kijken of er brood is. Er is geen brood. #show:harm #mood:smile #id:bench-2nyp
    Ik heb het hier met niemand over. #who:harm #mood:calm #id:bench-ld48
    ~ knows = 2
    ~ trust = MIN(3, trust + 1)
    -> can_it_go
* [Vraag of het tekenen bij jou op die keer leek. #id:ask-alike #investigating:2a #learning:3b #law:-1 #human:+1 #competence:self-reflection]
    Leek het bij mij op die keer? #who:you #mood:serious #id:bench-phti
    Zelfde soort tafel. Andere pen. U was ook zo tevreden. #who:harm #mood:explaining #id:bench-b1mu
    ~ knows = 2
    -> can_it_go

=== can_it_go ===
{ knows == 2:
    Op het laatst hing er een klok bij elke machine. Ik wist wat ik moest doen. Ik deed het niet. #who:harm #mood:explaining #pose:explaining #id:can-it-go-ajhl
- else:
    Het gaat wel over. Als ik even niks hoef. #who:harm #mood:tired #id:can-it-go-3wpk
}
Ik ben naar die Loods gefietst. Twee keer. Er stond iemand in de deur, toen ben ik doorgereden. #who:harm #mood:concerned #pose:neutral #id:can-it-go-vig4
Kan dat plan niet een tijdje weg? #who:harm #mood:afraid #dilemma:can-it-go #id:can-it-go-ojmi
Ik weet best dat het niet kan. Zeg dan gewoon dat het niet kan. #who:harm #thought #id:can-it-go-fa4j
* [Zeg dat je het voorlegt en dat het niet zeker is. #id:put-forward #supporting:3b #monitoring:2b #law:+1 #politics:+1]
    Dat kan ik niet alleen bepalen. Ik leg het voor. U hoort het antwoord van mij. #who:you #mood:serious #id:can-it-go-zcil
    Dat is tenminste duidelijk. #who:harm #mood:calm #id:can-it-go-ff01
    -> workshop
* [Bied aan om samen een ander plan te schrijven. #id:offer-rewrite #supporting:2c #monitoring:2b #politics:-1 #work:+1 #human:+1]
    Zullen we samen een ander plan schrijven? #who:you #mood:explaining #id:can-it-go-kzgs
    Het schrijven is het probleem niet. #who:harm #mood:tired #id:can-it-go-m44w
    -> workshop
* [Beloof dat het plan voorlopig in de la verdwijnt. #id:promise-drawer #supporting:0b #monitoring:0a #law:-2 #politics:-1 #work:-1 #human:+2]
    Ik leg het in de la. U hoort er voorlopig niets over. #who:you #mood:smile #id:can-it-go-eu69
    Echt? #who:harm #mood:smile #id:can-it-go-tnyg
    ~ parked = true
    ~ trust = MIN(3, trust + 1)
    -> workshop
* [Zeg dat je daar hier op de bank nog niets over zegt. #id:not-on-bench #supporting:1b #monitoring:1a #law:+2 #human:-1]
    Daar zeg ik nu nog niets over. Ik denk er eerst over na. #who:you #mood:serious #id:can-it-go-5hbr
    Nadenken. Dat doe ik ook. Van drie tot zes, ’s nachts. #who:harm #mood:tired #id:can-it-go-bf84
    -> workshop

=== sister ===
Half één. Je loopt met je brood naar de gracht. Op het bankje zit al iemand, een boodschappentas op schoot. #place:waterside #show:ineke #mood:concerned #pose:neutral #id:sister-4zww
U hebt zo’n pasje om. Bent u van de gemeente, van de uitkeringen? #who:ineke #mood:concerned #id:sister-lr9h
Mijn broer was hier vanochtend. Harm Dijkstra. Ik zou hem ophalen en hij fietst zo langs me heen. #who:ineke #mood:explaining #pose:explaining #id:sister-4wrb
U hoeft niks te zeggen. Jawel, één ding. Moet ik me zorgen maken? #who:ineke #mood:afraid #pose:neutral #decision:sister-asks #id:sister-eajr
De vorige keer dat hij zo keek, deed hij een week niet open. #who:ineke #thought #id:sister-xoyt
* [Zeg dat je liever met mensen praat dan over mensen. #id:talk-with #investigating:1b #collaborating:3a #law:+1 #competence:networking]
    Ik praat liever niet over mensen. U kunt hem zelf zeggen dat u hier was. #who:you #mood:serious #id:sister-chjc
    Met hém praten. Dan wens ik u sterkte. Maar ik zal het zeggen. #who:ineke #mood:calm #id:sister-pfpe
    -> reach_him
* [Zeg dat je niets mag vertellen en wel kunt luisteren. #id:listen-only #investigating:3b #collaborating:2a #law:+1 #human:+1]
    Ik mag niets over mensen vertellen. Luisteren kan ik wel. #who:you #mood:calm #id:sister-zc65
    Dan praat ik. Op de fabriek kwamen klokken bij de machines. Toen stond hij stil. Zomaar, met de sleutel in zijn hand. #who:ineke #mood:concerned #pose:explaining #id:sister-humo
    ~ knows = 1
    -> reach_him
* [Groet haar beleefd en ga ergens anders je brood eten. #id:eat-elsewhere #investigating:1b #collaborating:1a #law:+1 #human:-1]
    Daar kan ik niet op ingaan. Prettige middag nog. #who:you #mood:serious #id:sister-irzq
    Prettige middag. Het is mijn broer. #who:ineke #mood:contempt #id:sister-wzj0
    -> reach_him
* [Vertel dat hij overstuur was en dat zijn hoofd vol zit. #id:tell-sister #floor:privacy #investigating:1b #collaborating:0a #law:-2 #human:+1]
    Hij was overstuur. Het plan zit vast, en hij zegt dat zijn hoofd vol is. #who:you #mood:concerned #id:sister-ypnz
    Zie je wel. Ik ga er vanavond meteen heen. Dank u wel. #who:ineke #mood:solemn #id:sister-7cfo
    ~ leaked = 2
    -> reach_him

=== reach_him ===
Halverwege de middag. Het dossier staat nog open, het veld ‘vervolgactie’ is verplicht. #place:office #id:reach-him-w12d
Ruud komt langs met zijn thee. #show:ruud #mood:calm #pose:coffee #id:reach-him-wf1f
Gaf hij een hand, toen hij ging? #who:ruud #mood:serious #id:reach-him-mdr1
Nee. #who:you #mood:concerned #id:reach-him-fo1f
Hm. #who:ruud #mood:concerned #dilemma:reach-him #id:reach-him-szou
Ik zeg niet wat ik zou doen. Dan wordt het weer mijn vakje. #who:ruud #thought #id:reach-him-3p1r
* [Laat hem een paar dagen met rust en plan nog niets. #id:let-rest #supporting:1a #monitoring:1a #law:-1 #politics:+1 #work:-1 #human:+1]
    Je vult ‘n.v.t.’ in. Het veld wordt groen. #show:you #mood:calm #id:reach-him-uzet
    -> workshop
* [Schrijf hem met de hand een kaartje, zonder datum erop. #id:write-card #supporting:3a #monitoring:1a #law:-1 #politics:-1 #work:-1 #human:+2]
    Je schrijft drie regels op een kaart met een brug. ‘U liep weg en ik heb niets gevraagd. Dat spijt me.’ #show:you #mood:solemn #id:reach-him-f6u7
    ~ trust = MIN(3, trust + 1)
    -> workshop
* [Bel hem nog vandaag en vraag hoe het met hem is. #id:call-today #supporting:2a #monitoring:3a #politics:-1 #work:+1 #human:+1 #competence:result-orientation]
    { trust >= 1:
        Hij neemt op als je bijna ophangt. ‘Ik ben er wel langs gefietst,’ zegt hij. ‘Twee keer.’ Verder niet veel. #show:you #pose:phone #mood:surprised #id:reach-him-3sc5
        ~ trust = MIN(3, trust + 1)
    - else:
        Zijn telefoon gaat acht keer over. Je spreekt in dat je hebt gebeld, en waarom. #show:you #pose:phone #mood:concerned #id:reach-him-2fp8
    }
    -> workshop
* [Stuur de gewone uitnodiging, met het plan als bijlage. #id:formal-invite #supporting:1c #monitoring:2a #law:+2 #politics:+1 #human:-1]
    De brief gaat mee met de post van vijf uur. Negen stappen, dubbelzijdig. #show:you #pose:paper #mood:calm #id:reach-him-sjzx
    ~ trust = MAX(0, trust - 1)
    -> workshop

=== workshop ===
De woensdag erna. De Loods ruikt naar zaagsel en naar koffie van vanochtend. #place:workshop #show:you #mood:calm #pose:neutral #id:workshop-1773
{
- visit == 1:
    Dinsdag tien uur, zei je. Ik had appeltaart. Die is op. #who:ans #mood:serious #pose:arms-crossed #id:workshop-lkuq
- visit == 2:
    Waren jullie dat, gisteren bij het hek? Ik heb maar niet gezwaaid. #who:ans #mood:smile #id:workshop-tz1e
- else:
    Zo. Leeft ie nog, die man van jou? Ik hoor niks. #who:ans #mood:serious #id:workshop-ce62
}
~ visit = 0
Pas op je heup. Die kolomboor staat scheef, al sinds de verhuizing. #who:ans #mood:explaining #pose:pointing #id:workshop-j09l
Zonder tweede vakman mag de metaalhoek niet open, van de verzekering. Dus ik zit met jouw plan en een dichte hoek. #who:ans #mood:serious #pose:neutral #id:workshop-bx0r
Zeg eens eerlijk. Wat is er met hem? #who:ans #mood:concerned #decision:ans-asks #id:workshop-fza5
Ik hoef geen verhaal. Ik moet weten of ik hem naast een zaag kan zetten. #who:ans #thought #id:workshop-teg3
* [Leg uit dat zijn hoofd volloopt zodra er druk op staat. #id:tell-ans #floor:privacy #collaborating:0a #monitoring:1a #law:-2 #work:+1 #human:-1]
    Zijn hoofd loopt vol zodra er druk op staat. Vandaar. #who:you #mood:concerned #id:workshop-29y5
    Ach, de stakker. Ik zeg wel tegen de jongens dat ze rustig aan doen. #who:ans #mood:concerned #id:workshop-00ok
    ~ leaked = 1
    -> the_place
* [Zeg dat alles gewoon loopt en dat hij eerdaags komt. #id:all-on-track #collaborating:0b #monitoring:0b #politics:+1 #work:-1]
    Het loopt. Hij komt eerdaags. #who:you #mood:smile #id:workshop-zzd5
    Eerdaags. Dat zei de aannemer ook. #who:ans #mood:suspicious #pose:arms-crossed #id:workshop-a12y
    -> the_place
* [Zeg dat het later wordt, en dat het waarom van hem is. #id:later-no-why #collaborating:2a #monitoring:2c #law:+1 #work:-1]
    Het wordt later. Waarom, dat is aan hem. #who:you #mood:serious #id:workshop-x5jo
    Kan ik mee leven. Met ‘later’ niet zo lang. #who:ans #mood:calm #id:workshop-7fx2
    -> the_place
* [Laat haar zeggen wat ze echt moet weten, en waarom. #id:ask-need #collaborating:3a #monitoring:1a #work:+1 #competence:networking]
    Wat moet jij weten van iemand die hier begint? #who:you #mood:serious #id:workshop-4xd8
    Of hij van een machine afblijft als ik het zeg. De rest hoor ik zelf wel. Of niet. #who:ans #mood:explaining #pose:explaining #id:workshop-k1ic
    -> the_place

=== the_place ===
Ans loopt door naar de metaalhoek en trekt het zeil van een lasapparaat. #show:ans #mood:calm #pose:neutral #id:the-place-nu1m
Ik heb een meid van vierentwintig, Joy. Die last beter dan ik ooit heb gedaan. Ze kan maandag. #who:ans #mood:smile #pose:explaining #id:the-place-7v4a
De subsidie gaat per plek, en ik heb er één. #who:ans #mood:explaining #id:the-place-os6z
Ik heb hem voor jou vrijgehouden. Zeg jij het maar. #who:ans #mood:serious #pose:neutral #dilemma:the-place #id:the-place-6s86
Ik wil die monteur. Maar een lege hoek leg ik in januari aan niemand uit. #who:ans #thought #id:the-place-mxai
* [Vraag om twee weken, en houd je dan aan die datum. #id:two-weeks #collaborating:3b #supporting:2c #law:+1 #work:-1 #human:+1 #competence:directing]
    Geef me twee weken. Is hij er dan niet uit, dan is de plek van Joy. #who:you #mood:serious #id:the-place-yg1u
    Twee weken. Ik schrijf het op de muur. #who:ans #mood:calm #pose:pointing #id:the-place-arrq
    -> report
* [Geef de plek vrij, zodat Joy maandag kan beginnen. #id:release-place #collaborating:2b #supporting:0c #politics:+1 #work:+2 #human:-1]
    Neem Joy. Zij kan nu. #who:you #mood:serious #id:the-place-b91j
    Dat is eerlijk. Jammer, maar eerlijk. #who:ans #mood:calm #id:the-place-qzz9
    ~ place_kept = false
    -> report
* [Vraag of er voor een tijdje een tweede plek bij kan. #id:second-place #collaborating:2b #supporting:2c #politics:-2 #work:+1 #human:+1 #competence:creativity]
    Kan er tijdelijk een plek bij? #who:you #mood:explaining #id:the-place-72f5
    Dan mag jij je baas bellen over mijn uren. #who:ans #mood:suspicious #pose:shrug #id:the-place-hhis
    -> report
* [Beslis nog niet: Harm moet dit eerst zelf horen. #id:harm-first #collaborating:1b #supporting:3c #law:+1 #politics:-1 #work:-2 #human:+2]
    Dit moet hij eerst zelf horen. #who:you #mood:serious #id:the-place-bbas
    Bel je hem dan nu, of is dat ook weer een traject? #who:ans #mood:contempt #pose:arms-crossed #id:the-place-isfg
    { trust >= 2:
        Je belt vanaf de stoep. ‘Geef die plek maar weg,’ zegt hij. En dan: ‘Of nee. Mag ik er een nacht over slapen?’ #show:you #pose:phone #mood:concerned #id:the-place-vpb5
    - else:
        Je belt vanaf de stoep. ‘Wat u wilt,’ zegt hij. Dan is het lang stil. ‘Dat u dat vraagt.’ #show:you #pose:phone #mood:concerned #id:the-place-6fw3
    }
    ~ trust = MIN(3, trust + 1)
    -> report

=== report ===
Terug op kantoor. Het verslag van vorige week moet er nog in. Bij ‘houding klant’ is plaats voor vier regels. #place:office #show:you #mood:serious #pose:laptop #id:report-tyxe
Ruud haalt zijn jas van de stoel naast je. #show:ruud #mood:calm #pose:neutral #id:report-9gwi
Ik lees straks mee, voor kwaliteit. Schrijf alsjeblieft niet voor mij. #who:ruud #mood:serious #decision:the-report #id:report-vjs5
Die vier regels. Ik heb ze zelf jaren volgeschreven. #who:ruud #thought #id:report-977t
* [Schrijf kort dat het plan vertraging heeft opgelopen. #id:note-delay #monitoring:2c #investigating:1c #law:+1]
    ‘Plan loopt vertraging op, vervolg volgt.’ Drie regels over. #show:you #pose:laptop #mood:calm #id:report-ylgq
    -> ruud_asks
* [Schrijf op wat hij zei, met aanhalingstekens erom. #id:quote-him #monitoring:3c #investigating:2c #law:+1 #politics:-1 #human:+1]
    ‘Ik heb getekend. Dat wilde u toch?’ Het staat er, met de datum. #show:you #pose:laptop #mood:calm #id:report-x1wp
    -> ruud_asks
* [Laat het in concept staan tot hij heeft meegelezen. #id:let-him-read #monitoring:1c #investigating:3c #law:-1 #human:+2]
    Je print het concept en stopt het in het mapje voor het volgende gesprek. #show:you #pose:paper #mood:calm #id:report-h7ex
    -> ruud_asks
* [Schrijf dat de motivatie op dit moment ontbreekt. #id:note-unmotivated #monitoring:1c #investigating:0c #politics:+1 #human:-2]
    ‘Motivatie ontbreekt vooralsnog.’ Je leest het terug. Het past op ieder dossier in de kast. #show:you #pose:laptop #mood:calm #id:report-3e5h
    -> ruud_asks

=== ruud_asks ===
Ruud gaat toch maar zitten, met zijn jas op schoot. #show:ruud #mood:serious #pose:neutral #id:ruud-asks-icw2
Mag ik iets vragen? Wat wilde jij, toen je dat plan schreef? #who:ruud #mood:concerned #decision:ruuds-question #id:ruud-asks-c4xr
Ik vraag het ook aan mezelf. Ik heb het groen gegeven. #who:ruud #thought #id:ruud-asks-4fqp
* [Zeg dat je een plan wilde waar niets op af te dingen viel. #id:admit-flawless #learning:3a #collaborating:2c #human:+1]
    Een plan waar niemand iets op aan te merken had. Jij ook niet. #who:you #mood:solemn #pose:neutral #id:ruud-asks-e3bg
    Dat is gelukt. #who:ruud #mood:solemn #id:ruud-asks-txa5
    -> showpiece
* [Kaats de vraag terug: wat heeft hij zelf niet gezien? #id:ask-back #learning:2b #collaborating:3c #politics:-1 #competence:coaching]
    En jij? Wat heb jij niet gezien? #who:you #mood:serious #pose:neutral #id:ruud-asks-ctvd
    Dat er geen zin van hem in stond. Zullen we hem samen inbrengen bij intervisie? Zonder naam. #who:ruud #mood:concerned #pose:explaining #id:ruud-asks-l8nq
    -> showpiece
* {leaked != 1 && leaked != 2} [Zeg dat er met tachtig dossiers geen tijd is om te vragen. #id:name-caseload #learning:0a #collaborating:0c #politics:-1 #human:-1]
    Met tachtig dossiers is er geen tijd om te vragen. #who:you #mood:tired #pose:neutral #id:ruud-asks-768l
    Klopt. Zeg je dat ook tegen Yasmina, of alleen tegen mij? #who:ruud #mood:serious #id:ruud-asks-urcd
    -> showpiece
* {leaked == 1 || leaked == 2} [Vertel dat je iets over hem hebt gezegd wat niet mocht. #id:own-leak #learning:3a #collaborating:2c #law:+2 #politics:-1]
    Ik heb iets over hem verteld, aan iemand die dat niet hoefde te weten. #who:you #mood:solemn #pose:neutral #id:ruud-asks-igr1
    Dan melden we dat vandaag. En hij hoort het van jou, niet uit een brief. #who:ruud #mood:serious #id:ruud-asks-9vlo
    ~ leaked = 3
    -> showpiece
* [Zeg dat je daar op dit moment geen antwoord op hebt. #id:no-answer-yet #learning:1a #collaborating:1c]
    Dat weet ik niet. Nu even niet. #who:you #mood:tired #pose:neutral #id:ruud-asks-pmve
    Ook goed. Dan vraag ik het volgende week nog eens. #who:ruud #mood:calm #id:ruud-asks-6y2l
    -> showpiece

=== showpiece ===
Vrijdag, overlegkamer. Yasmina heeft haar laptop open en haar schoenen uit. #place:meeting-room #show:yasmina #mood:tired #pose:laptop #id:showpiece-9un9
{ counted:
    Veertig, op de kop af. De wethouder mailde ‘dank je wel’. Ik heb hem geprint. #who:yasmina #mood:smile #id:showpiece-5iks
- else:
    Negenendertig. De wethouder vroeg of ik wel goed geteld had. #who:yasmina #mood:tired #id:showpiece-ytv4
}
~ counted = false
Dinsdag komt de raadscommissie kijken. Ik wil dat plan van Dijkstra op het scherm. Naam eraf. #who:yasmina #mood:explaining #id:showpiece-006f
Ik heb het mooi genoemd, ja. Dat was voor ik wist hoe het ging. #who:ruud #mood:concerned #pose:coffee #id:showpiece-p1eq
De raad vraagt altijd wat zo’n plan kost. Dan mogen ze er ook eens een zien. #who:yasmina #mood:serious #dilemma:showpiece #id:showpiece-3fx1
Als ze alleen een bedrag zien, wordt het dat bureau. Die schrijven een plan in twintig minuten. #who:yasmina #thought #id:showpiece-t9yj
* [Vraag haar om dit plan er deze keer buiten te laten. #id:keep-it-out #learning:2c #collaborating:1c #law:+1 #politics:-2 #human:+2]
    Laat deze erbuiten, alsjeblieft. Het klopt op papier en verder nergens. #who:you #mood:concerned #id:showpiece-sg2h
    En wat laat ik dan zien? Een leeg scherm? #who:yasmina #mood:tired #id:showpiece-pdb6
    -> same_rule
* [Laat het zien, zonder naam en zonder het verhaal erbij. #id:show-clean #learning:0c #collaborating:1c #politics:+2 #human:-1]
    Goed. Naam eraf, vak eraf, De Loods eraf. Verder niets over hem. #who:you #mood:calm #id:showpiece-gmbf
    Dank je. Negen stappen, dat vinden ze prachtig. #who:yasmina #mood:smile #id:showpiece-7jtg
    -> same_rule
* [Bied een gewoner plan aan dat op dit moment wel loopt. #id:offer-other-plan #learning:1c #collaborating:3c #law:+1 #work:+1 #competence:creativity]
    Ik heb er een van vier regels. Die man staat nu elke ochtend in een bakkerij. #who:you #mood:explaining #id:showpiece-v1rw
    Vier regels. Dat kunnen ze vanaf hun stoel lezen, dat wel. #who:yasmina #mood:calm #id:showpiece-crzc
    -> same_rule
* [Laat het zien, en vertel erbij hoe het daarna misging. #id:show-with-story #floor:privacy #learning:3c #collaborating:0a #law:-2 #politics:+1]
    Dan vertel ik er ook bij dat die man huilend wegliep. #who:you #mood:serious #id:showpiece-xiot
    Dat is moedig of dom. Weet hij het al? #who:yasmina #mood:surprised #id:showpiece-ubxj
    -> same_rule

=== same_rule ===
Yasmina klapt haar laptop half dicht. #show:yasmina #mood:serious #pose:paper #id:same-rule-5zhf
Dan dit. Stap 1 is twee keer niet gehaald. Esra stuurde gisteren een brief, in precies zo’n geval. #who:yasmina #mood:serious #id:same-rule-okpc
{ parked:
    En bij Dijkstra staat al een week niets in het systeem. #who:yasmina #mood:suspicious #id:same-rule-n508
- else:
    Haar klant krijgt er een, die van jou niet. Dat is moeilijk vol te houden. #who:yasmina #mood:explaining #id:same-rule-pfma
}
Leg mij het verschil uit, dan leg ik het aan Esra uit. #who:yasmina #mood:serious #pose:neutral #dilemma:same-rule #id:same-rule-k7rn
Ik hoef die brief niet. Ik wil een reden die ik bij Esra ook kan gebruiken. #who:yasmina #thought #id:same-rule-pbt3
* [Stuur die brief: dan kan hij vertellen wat er was. #id:send-letter #supporting:1d #monitoring:2b #investigating:1c #law:+2 #politics:+1 #human:-2]
    Dan krijgt hij dezelfde brief. Wat er misging, wat er kan volgen, en een gesprek waarin hij zijn kant vertelt. #who:you #mood:serious #id:same-rule-unx0
    Dan is het in elk geval gelijk. Of het slim is, horen we wel. #who:yasmina #mood:calm #id:same-rule-3f7j
    { parked:
        ~ letter = 2
        ~ trust = MAX(0, trust - 2)
        ~ parked = false
    - else:
        ~ letter = 1
        ~ trust = MAX(0, trust - 1)
    }
    -> again
* [Zoek eerst met hem uit of hij er iets aan kon doen. #id:look-at-blame #supporting:2d #monitoring:2b #investigating:3c #law:+1 #politics:-1 #human:+1 #competence:analysis]
    Eerst vraag ik hem wat er speelde. Dan hoort hij van mij of er een brief komt, en waarom. Dat geldt voor die van Esra ook. #who:you #mood:serious #id:same-rule-t42d
    Daar kan ik iets mee. Op papier graag, met een reden. #who:yasmina #mood:calm #id:same-rule-utd0
    -> again
* [Laat de brief liggen en zoek het zelf met hem uit. #id:let-it-lie #supporting:1a #monitoring:0c #investigating:1b #law:-2 #human:+2]
    Laat hem maar even aan mij. #who:you #mood:calm #id:same-rule-19re
    Dat zei je in september ook. #who:yasmina #mood:suspicious #pose:arms-crossed #id:same-rule-js13
    ~ parked = true
    -> again
* [Pas samen met hem het plan aan en leg dat netjes vast. #id:amend-formally #supporting:3d #monitoring:3b #investigating:1c #law:+1 #work:-1 #human:+1 #competence:planning]
    Dan ligt het aan het plan. We passen het samen aan, en ik bespreek met hem waarom er geen brief komt. Die reden leg ik vast, voor Esra ook. #who:you #mood:explaining #id:same-rule-x0pl
    Met een datum erbij. Anders is het uitstel met een nietje erdoor. #who:yasmina #mood:smile #id:same-rule-thre
    ~ parked = false
    -> again

=== again ===
{
- leaked == 1 || leaked == 2:
    ~ trust = 0
- leaked == 3:
    ~ trust = MAX(0, trust - 1)
}
{ trust >= 2:
    De donderdag daarna. Harm wilde liever niet naar binnen, dus jullie zitten op het bankje. #place:waterside #show:harm #mood:calm #pose:neutral #id:again-d7ew
- else:
    De donderdag daarna. Spreekkamer 3. Harm heeft zijn jas aan. #place:consulting-room #show:harm #mood:blank #pose:arms-crossed #id:again-zzur
}
{
- leaked == 1:
    Mijn buurman zit ook bij De Loods. Hij vroeg of het rustiger werd in mijn hoofd. #who:harm #mood:contempt #pose:arms-crossed #id:again-csnn
- leaked == 2:
    Ineke stond bij me op de stoep. Die wist meer van ons gesprek dan ik. #who:harm #mood:contempt #pose:arms-crossed #id:again-46je
- leaked == 3:
    Ik heb iets over u verteld aan een ander. Dat mocht niet. Het is gemeld, en het spijt me. #who:you #mood:solemn #id:again-jywq
    Dan weet ik dat. Goed dat u het zelf zegt. Fraai is het niet. #who:harm #mood:suspicious #id:again-ppr7
- letter == 2:
    U zei dat ik niets zou horen. Toen kwam er een brief. #who:harm #mood:contempt #pose:paper #id:again-k4pe
- letter == 1:
    Ik kreeg een brief van u. Ik heb hem opengemaakt, dat is al wat. #who:harm #mood:tired #pose:paper #id:again-8vkt
- parked:
    Het was stil, twee weken. Dat was fijn. Al denk je dan: wat komt er nog. #who:harm #mood:calm #id:again-qh5a
- trust >= 2:
    Ik heb dat plan nog eens gelezen. Er staat niks geks in. #who:harm #mood:explaining #id:again-1g2m
- else:
    Zegt u het maar. #who:harm #mood:blank #id:again-og9a
}
Je hebt een half uur. Het plan zit in je tas. #show:harm #decision:starting-again #id:again-n3gn
{
- trust >= 2:
    Als me nou iets gevraagd wordt, zeg ik het. #who:harm #thought #id:again-ixdv
- leaked == 1 || leaked == 2:
    Ik zeg hier niks meer wat ze kunnen doorvertellen. #who:harm #thought #id:again-ezsp
- else:
    Nog een half uur. Dan is het weer klaar. #who:harm #thought #id:again-evj1
}
* [Laat hem zeggen wat jij de eerste keer verkeerd deed. #id:ask-feedback #learning:3b #supporting:2a #politics:-1 #human:+1 #competence:self-reflection]
    Wat deed ik de eerste keer verkeerd? #who:you #mood:serious #id:again-kfec
    { trust >= 2:
        U had moeten vragen of ik het zag zitten. En dan even wachten. #who:harm #mood:smile #id:again-a14b
    - else:
        Dat moet u weten. U hebt ervoor geleerd. #who:harm #mood:suspicious #id:again-8v1r
    }
    { leaked == 0 || leaked == 3:
        ~ trust = MIN(3, trust + 1)
    }
    -> new_plan
* [Leg een leeg vel neer en laat het plan in je tas. #id:blank-sheet #learning:2a #supporting:3c #law:-1 #human:+1 #competence:flexibility]
    Je legt een leeg vel neer, en je pen. #show:you #mood:calm #pose:paper #id:again-tthy
    { trust >= 2:
        Niet die pen. Ik heb zelf een potlood. #who:harm #mood:smile #id:again-hcj9
    - else:
        Wat moet ik daarmee? #who:harm #mood:concerned #id:again-uhmg
    }
    -> new_plan
* [Leg uit wat vastligt en waar hij zelf over beslist. #id:explain-room #learning:1a #supporting:3b #law:+1]
    Dat u iets doet, ligt vast. Wat, waar en wanneer: daar is ruimte in. #who:you #mood:explaining #id:again-jgvw
    Dat is meer dan ik dacht. #who:harm #mood:calm #id:again-ismf
    -> new_plan
* {knows == 1} [Zeg dat je van zijn zus over de fabriek hebt gehoord. #id:use-sister #learning:1a #supporting:0a #law:-1 #human:-1]
    Uw zus vertelde me over de fabriek. Over die klokken. #who:you #mood:concerned #id:again-icty
    Dat was van mij. #who:harm #mood:eyes-closed #pose:arms-crossed #id:again-wwn5
    ~ trust = MAX(0, trust - 1)
    -> new_plan
* {knows != 1} [Vraag eerst hoe zijn dagen er deze week uitzagen. #id:ask-days #learning:1a #supporting:2a #work:-1 #human:+1]
    Hoe zagen uw dagen eruit, deze week? #who:you #mood:calm #id:again-hqmm
    Fietsband geplakt van de buurman. En die van zijn vrouw. Zelfde spijkertje, denk ik. #who:harm #mood:calm #id:again-cpf4
    -> new_plan

=== new_plan ===
{ place_kept:
    De plek bij De Loods is er nog even. #who:you #mood:serious #pose:neutral #id:new-plan-gyi5
    { knows == 2 && trust >= 2:
        Die kolomboor staat scheef. Dat zag ik door het raam. #who:harm #mood:explaining #pose:explaining #id:new-plan-v0us
    - else:
        Dat dacht ik al. #who:harm #mood:tired #id:new-plan-jflp
    }
- else:
    De plek bij De Loods is nu van iemand anders. #who:you #mood:serious #pose:neutral #id:new-plan-a6fy
    { trust >= 2:
        Mooi voor die ander. Nee, dat meen ik. #who:harm #mood:calm #id:new-plan-1ogu
    - else:
        Dan is dat opgelost. #who:harm #mood:blank #id:new-plan-0kqz
    }
}
En nu? #who:harm #mood:concerned #dilemma:new-plan #id:new-plan-0bz6
{ trust >= 2:
    Eén ding. Als het maar één ding is. #who:harm #thought #id:new-plan-3uc9
- else:
    Negen stappen of drie, het blijft hun lijstje. #who:harm #thought #id:new-plan-wnp6
}
* [Laat hem één ding kiezen en schrijf zijn woorden op. #id:his-one-step #supporting:3c #collaborating:1b #monitoring:2b #politics:-1 #human:+2 #competence:coaching]
    Kiest u één ding. Ik schrijf op wat u zegt. #who:you #mood:calm #pose:paper #id:new-plan-3p70
    {
    - trust < 2:
        Doet u dan maar stap 1. #who:harm #mood:blank #id:new-plan-reys
    - place_kept && knows < 2:
        Die boor van ze staat scheef, dat zie je door het raam. Die dan. #who:harm #mood:smile #pose:neutral #id:new-plan-w7rt
    - place_kept:
        Die boor rechtzetten. Schrijft u dat maar op. #who:harm #mood:smile #pose:neutral #id:new-plan-e42e
    - else:
        Bij de voedselbank staan fietsen. Die zijn allemaal lek. Die dan. #who:harm #mood:smile #pose:neutral #id:new-plan-bbr3
    }
    ~ shape = 1
    -> weeks_later
* [Houd het plan en schuif alle data een maand vooruit. #id:move-dates #supporting:1c #collaborating:1b #monitoring:1b #law:+1 #politics:+2 #work:+1 #human:-1]
    We houden het plan. Alles schuift een maand op. #who:you #mood:explaining #pose:paper #id:new-plan-3bh7
    Dat is goed. #who:harm #mood:blank #id:new-plan-5u8i
    ~ shape = 2
    -> weeks_later
* {place_kept && knows > 0} [Stel een avond bij Ans voor, zonder anderen erbij. #id:quiet-evening #supporting:2c #collaborating:3b #monitoring:2b #politics:-1 #work:+2 #human:+1 #competence:directing]
    Maandagavond is Ans er alleen. Zal ik vragen of u dan mag kijken? #who:you #mood:calm #id:new-plan-3a3o
    { trust >= 2:
        Kijken is goed. Ik neem mijn waterpas mee. #who:harm #mood:smile #pose:neutral #id:new-plan-lr7r
    - else:
        Als dat moet. #who:harm #mood:tired #id:new-plan-x2b6
    }
    ~ shape = 1
    -> weeks_later
* {not (place_kept && knows > 0)} [Zoek samen een andere plek, zonder datum eraan vast. #id:look-elsewhere #supporting:2c #collaborating:2b #monitoring:1a #law:-1 #politics:-1 #work:+1 #human:+1]
    We kunnen ook een andere plek zoeken. Zonder datum. #who:you #mood:calm #id:new-plan-7gai
    { trust >= 2:
        Zonder datum komt het er niet van. Zet er maar een maand bij. #who:harm #mood:calm #pose:neutral #id:new-plan-9yvg
    - else:
        Kijkt u maar. #who:harm #mood:blank #id:new-plan-kxwz
    }
    ~ shape = 1
    ~ place_kept = false
    -> weeks_later
* [Leg voor om het plan drie maanden stil te zetten. #id:formal-pause #supporting:2b #collaborating:1b #monitoring:3b #law:+2 #politics:-2 #work:-2 #human:+1 #competence:planning]
    Ik leg voor om alles drie maanden stil te zetten. U krijgt daar een brief over. #who:you #mood:explaining #id:new-plan-p1yi
    { trust >= 2:
        Belt u dan nog wel? #who:harm #mood:concerned #id:new-plan-xttm
    - else:
        Drie maanden. #who:harm #mood:calm #id:new-plan-htm0
    }
    ~ shape = 3
    ~ parked = false
    -> weeks_later

=== weeks_later ===
{
- leaked == 1 || leaked == 2:
    -> heard_elsewhere
- parked:
    -> quietly_parked
- letter > 0 && trust < 2:
    -> the_letter
- shape == 3:
    -> on_hold
- shape == 2 || trust < 2:
    -> on_paper
- place_kept:
    -> own_words
- else:
    -> another_place
}

=== own_words ===
Vijf weken later, een maandagavond. De Loods is dicht voor bezoek. #place:workshop #show:you #mood:calm #pose:neutral #id:own-words-nqc0
Harm ligt op zijn rug onder de kolomboor. Ans houdt de lamp vast en geeft geen commentaar, wat haar moeite kost. #enter:harm #show:ans #mood:calm #pose:neutral #id:own-words-7ntw
Drie keer afgebeld, vier keer geweest. Ik tel maar niet meer. #who:ans #mood:smile #id:own-words-uzl8
Twee graden uit het lood. En dat al die tijd. #who:harm #mood:smile #pose:explaining #id:own-words-aqux
In zijn dossier staat één zin, en het is de zijne. In de volgende telling komt hij niet voor. #show:harm #mood:calm #ending:own-words #id:own-words-qvc2
-> END

=== another_place ===
Zes weken later. Joy last bij Ans. De grote machines staan nog onder zeil. #place:waterside #id:another-place-k1ud
Harm zit op het bankje met twee fietstassen vol binnenbanden, voor de voedselbank. #show:harm #mood:calm #pose:neutral #id:another-place-i2w6
Vorige week niet. Toen ging het niet. Deze week wel. #who:harm #mood:calm #id:another-place-ii5t
Een vakman zoekt Ans nog steeds. Ze groet je korter dan eerst. #show:harm #mood:calm #ending:another-place #id:another-place-1557
-> END

=== on_hold ===
Drie maanden later springt je agenda open: evaluatie Dijkstra. Je had intussen veertien nieuwe dossiers. #place:consulting-room #id:on-hold-e0yo
Ik slaap beter. Verder is er niks gebeurd, als u dat bedoelt. #who:harm #mood:calm #pose:neutral #id:on-hold-0qfa
Gebeld hebt u niet. Dat geeft niet. Ik had het al gedacht. #who:harm #mood:tired #pose:shrug #id:on-hold-2dhj
De pauze klopt tot op de dag. Jullie beginnen opnieuw, bij goedemorgen. #show:harm #mood:tired #ending:on-hold #id:on-hold-ki0o
-> END

=== on_paper ===
{ place_kept:
    Twee maanden later. Harm is er drie ochtenden in de week, precies op tijd. Hij veegt. #place:workshop #show:harm #mood:blank #pose:neutral #id:on-paper-ufkz
    Ik wilde een monteur. Ik heb een man die goedemorgen zegt. #who:ans #mood:tired #pose:shrug #id:on-paper-phut
- else:
    Twee maanden later. Harm staat drie ochtenden in de week bij de kringloop, precies op tijd. Hij vouwt dozen. #place:office #show:you #mood:calm #pose:neutral #id:on-paper-nvo3
    Zes stappen groen. Zie je wel dat het een mooi plan was. #who:yasmina #mood:smile #pose:paper #id:on-paper-iwvp
}
In de negende week blijft hij weg. Zijn telefoon staat uit. #exit:harm #id:on-paper-y8di
In het systeem staat alles op groen. Het wordt maandag pas ververst. #ending:on-paper #id:on-paper-kis1
-> END

=== the_letter ===
{ shape == 3:
    Zeven weken later. Je voorstel om te wachten ligt nog bij Yasmina. De brief was eerder. #place:office #show:you #mood:serious #pose:neutral #id:the-letter-q8mb
- else:
    Zeven weken later. De brief, het gesprek en het verslag zitten in het dossier, in de goede volgorde. #place:office #show:you #mood:serious #pose:neutral #id:the-letter-f5td
}
Bij het gesprek zei Harm dat hij niets te zeggen had. Je hebt het opgeschreven. #id:the-letter-9mbr
Zijn uitkering is een maand lager. Met hulp van Ineke heeft hij bezwaar gemaakt. #id:the-letter-rbls
Het is net zo gegaan als bij Esra. Dat is eerlijk, dat vind ik echt. #who:yasmina #mood:serious #pose:neutral #id:the-letter-ca1z
Ze eet haar yoghurt niet op. #show:yasmina #mood:tired #ending:the-letter #id:the-letter-ldga
-> END

=== quietly_parked ===
Tien weken later. Bij een steekproef haalt Ruud het dossier van Harm eruit. #place:office #show:ruud #mood:concerned #pose:paper #id:quietly-parked-3d2v
Tien weken, en geen regel. Wat heb je met hem afgesproken? #who:ruud #mood:concerned #id:quietly-parked-vmiz
Het ligt in je la, in jouw handschrift. Voor wie er niet bij was, bestaat het niet. #show:you #mood:tired #id:quietly-parked-zb7a
In de zaak van Esra is de uitkering een maand verlaagd. Ze heeft de dossiers naast elkaar gelegd. #show:ruud #mood:serious #id:quietly-parked-4v9r
Maandag ligt het plan weer op tafel, bij iemand die Harm niet kent. #show:ruud #mood:serious #ending:quietly-parked #id:quietly-parked-6g89
-> END

=== heard_elsewhere ===
Vier weken later ligt er een klacht op het bureau van Yasmina. Het zijn twee zinnen, met potlood. #place:office #show:yasmina #mood:serious #pose:paper #id:heard-elsewhere-x8du
‘Ik heb het in die kamer verteld. Niet aan de rest.’ #show:yasmina #mood:serious #id:heard-elsewhere-pv4j
Hij vraagt een andere klantmanager. Die krijgt hij. #who:yasmina #mood:tired #id:heard-elsewhere-oaij
{ leaked == 1:
    Ans heeft de plek aan Joy gegeven. Ze had het goed bedoeld, zegt ze. #id:heard-elsewhere-gzc5
- else:
    Ineke belt of ze iets verkeerd heeft gedaan. Ze had alleen soep gebracht. #id:heard-elsewhere-2qow
}
Vrijdag draag je het dossier over aan Esra. #show:yasmina #mood:tired #ending:heard-elsewhere #id:heard-elsewhere-4mvi
-> END
