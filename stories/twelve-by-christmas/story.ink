// Twaalf voor kerst. What the story remembers:
// trust    0 to 2, how far Monique believes what you say
// prep     what you did with last year: 1 read your own notes, 2 named your share, 3 the agency's fault, 4 a sheet
// listed   what Joost got on Monday: 0 nothing yet, 1 the whole sheet, 2 two sure names; read on the telephone
// ready    somebody agreed on a condition for Monique: a day shift, January, or her own terms
// ilyas    0 nothing said, 1 promised his course, 2 pushed to the nights, 3 put forward, 4 an earlier start
// leak     0 no, 1 the agency was told, 2 the alderman was told
// promised the alderman heard from you that twelve is possible
// hidden   two files were marked as not available to keep them out of the count
// measure  somebody will look who is still at work after six months
// sent     1 both went, 2 Monique on her terms, 4 nobody, 5 Monique alone on the nights
// called   in January you rang before anyone rang you
VAR trust = 1
VAR prep = 0
VAR listed = 0
VAR ready = false
VAR ilyas = 0
VAR leak = 0
VAR promised = false
VAR hidden = false
VAR measure = false
VAR sent = 0
VAR called = false

-> monday

=== monday ===
Maandag, eind november. In de hal van het stadskantoor staat een kerstboom, nog in het net. #place:office #id:monday-9rgt
Joost Hoekema legt een vel op je toetsenbord. Eenendertig namen, op alfabet. #show:joost #mood:calm #pose:paper #id:monday-pwbn
Twaalf voor kerst, dat heeft de wethouder de raad beloofd. Uitzendbureau Vlot heeft er veertien plekken voor. Dozen inpakken bij Bakkum, vanaf maandag. #who:joost #mood:driven #id:monday-oaqu
Tot wanneer? #who:you #mood:serious #id:monday-yr4s
Oudjaar. Maar geplaatst is geplaatst. Zo staat het in de motie. #who:joost #mood:explaining #pose:neutral #id:monday-wiya
Smit en Aydin zijn van jou. Allebei ‘direct bemiddelbaar’. Zet je kruisjes even voor de koffie? #who:joost #mood:smile #dilemma:the-list #id:monday-60ir
Ik ben waarnemend tot één januari. Dat zet ik niet boven zo’n vel. #who:joost #thought #id:monday-4tg3
* [Vraag twee dagen, zodat je je mensen eerst kunt spreken. #id:list-two-days #collaborating:3c #monitoring:2c #law:+1 #politics:-1 #work:-1 #human:+1 #competence:planning]
    Twee dagen. Dan heb ik ze gesproken en weet ik wat ‘direct’ bij ze betekent. #who:you #mood:serious #id:monday-rqo7
    Vrijdag om twaalf uur sluit Bakkum het rooster. Daarna heb ik aan jouw zorgvuldigheid niets meer. #who:joost #mood:tired #id:monday-eez3
    -> last_year
* [Geef alle namen door die op ‘direct bemiddelbaar’ staan. #id:list-all #collaborating:1c #monitoring:1c #law:+1 #politics:+2 #work:+1 #human:-2]
    Ze staan op direct bemiddelbaar. Dan kunnen ze mee. #who:you #mood:calm #id:monday-lqmw
    Kijk. Jij snapt een lijst. #who:joost #mood:smile #id:monday-rkvo
    ~ listed = 1
    -> last_year
* [Vraag wat er voor hem zelf aan dat getal twaalf vastzit. #id:list-why #collaborating:3c #monitoring:1a #politics:+1]
    Wat hangt er voor jou aan, die twaalf? #who:you #mood:concerned #id:monday-saub
    Dit team, denk ik. En ik, als je het zo vraagt. Het budget staat in december ter discussie. #who:joost #mood:solemn #id:monday-hmjv
    -> last_year
* [Geef de twee zekerste namen, met wat je niet weet erbij. #id:list-sure #collaborating:2c #monitoring:3c #politics:+1 #work:+1 #human:-1]
    Bosman en Kaya. Die willen al weken. Van de rest weet ik niet hoe het nu gaat, zet dat er maar bij. #who:you #mood:explaining #id:monday-c8s4
    Twee. En een voetnoot. Dan ben ik op twee. #who:joost #mood:tired #id:monday-lcdj
    ~ listed = 2
    -> last_year

=== last_year ===
Ruud van kwaliteit heeft meegeluisterd. Dat kan hij zonder op te kijken. #exit:joost #show:ruud #mood:calm #pose:coffee #id:last-year-3xnc
Vorig jaar waren het er elf. Zelfde bureau, zelfde dozen. #who:ruud #mood:calm #id:last-year-tpsj
En? #who:you #mood:serious #id:last-year-0l9o
Met Pasen waren er negen terug. Ik heb een memo rondgestuurd. Hij is twee keer geopend. Eén keer door mij. #who:ruud #mood:explaining #pose:paper #id:last-year-y10d
Monique Smit zat erbij. Die had jij geplaatst. #who:ruud #mood:concerned #pose:neutral #decision:last-year #id:last-year-uxkj
Vier jaar geleden had ik zelf zo’n lijst. Ik wist toen ook al van Pasen. #who:ruud #thought #id:last-year-2bo7
* [Lees terug wat je er in januari zelf over opschreef. #id:own-notes #investigating:2b #learning:2a #law:+1]
    Twee regels, met vijf weken ertussen. ‘Contract afgelopen.’ En: ‘Nieuwe aanvraag toegekend.’ Over die vijf weken staat er niets. #show:you #mood:concerned #pose:laptop #id:last-year-t2ar
    ~ prep = 1
    -> phone
* [Maak er met hem een overzicht van voor het teamoverleg. #id:make-sheet #investigating:2b #learning:3c #politics:-1 #human:+1 #competence:analysis]
    Zullen we die elf op een rij zetten? Wanneer terug, en waarom. Voor het overleg. #who:you #mood:driven #pose:neutral #id:last-year-5dkm
    Zonder namen, één bladzijde. Een tweede leest niemand. #who:ruud #mood:smile #id:last-year-pfxx
    ~ prep = 4
    -> phone
* [Zeg dat jij haar plaatste en daarna niet meer belde. #id:say-own-share #investigating:1b #learning:3a #politics:-1 #human:+1 #competence:self-reflection]
    Ik heb haar geplaatst en het dossier dichtgedaan. Gebeld heb ik niet meer. #who:you #mood:solemn #pose:neutral #id:last-year-hb1o
    Nee. Dat deed niemand. Er was geen hokje voor bellen. #who:ruud #mood:calm #id:last-year-5f9d
    ~ prep = 2
    -> phone
* [Zeg dat het bureau die mensen niet heeft vastgehouden. #id:blame-agency #investigating:1c #learning:0a #politics:+1 #human:-1]
    Vlot heeft ze niet vastgehouden. Daar gingen wij niet over. #who:you #mood:explaining #pose:neutral #id:last-year-e9d3
    Dat schreef Vlot ook. Alleen dan over ons. #who:ruud #mood:calm #id:last-year-7wfw
    ~ prep = 3
    -> phone

=== phone ===
{ prep == 4:
    Je bent nog met Ruud aan het tellen als de telefoon gaat. Sanne Vroom, van Vlot. #exit:ruud #show:sanne #mood:smile #pose:phone #id:phone-p23n
- else:
    De telefoon. Sanne Vroom, van Vlot, met op de achtergrond een lopende band. #exit:ruud #show:sanne #mood:smile #pose:phone #id:phone-1a9k
}
{
- listed == 1:
    Joost zegt dat jij er eenendertig hebt. Ik heb al hesjes laten bijdrukken. #who:sanne #mood:driven #id:phone-5nfp
- listed == 2:
    Joost heeft er al twee, zegt hij, met een voetnoot. Een voetnoot kan ik niet inroosteren. #who:sanne #mood:smile #id:phone-s3cv
- else:
    Joost zegt dat jij nog kijkt. Mag. Maar ik heb dertig man van het ROC die ook wel willen. #who:sanne #mood:explaining #id:phone-1vca
}
~ listed = 0
Nachtdienst, tien tot zes. Betaald volgens de cao, en wie goed is vraag ik in maart terug. #who:sanne #mood:explaining #id:phone-tbb8
Veertien plekken. Ik houd ze voor jullie vrij omdat Carla Pengel het netjes vroeg. Wat doen we? #who:sanne #mood:smile #dilemma:the-offer #id:phone-erte
Als ik Bakkum niet vol krijg, gaan ze naar de concurrent. Dan heb ik in het voorjaar helemaal niets te bieden. #who:sanne #thought #id:phone-o1v1
* [Vraag hoeveel van de elf van vorig jaar er nog werken. #id:ask-eleven #collaborating:1b #investigating:2b #politics:+1 #work:-1 #human:+1]
    Van die elf van vorig jaar. Wie werkt er bij jou nog? #who:you #pose:phone #mood:serious #id:phone-ba7r
    Eén. Die is nu voorvrouw, dat is een topper. De anderen heb ik niet nagebeld. Jij wel? #who:sanne #mood:surprised #id:phone-veno
    -> coat
* [Reserveer er nu twaalf en zeg dat de namen nog komen. #id:hold-twelve #collaborating:2b #investigating:1b #politics:+2 #work:+1 #human:-1 #competence:result-orientation]
    Houd er twaalf vast. De namen krijg je vrijdag. #who:you #pose:phone #mood:calm #id:phone-rd9d
    Heerlijk. Ik zet er ‘gemeente’ achter, twaalf keer. #who:sanne #mood:smile #id:phone-4o9a
    -> coat
* [Vraag om vier dagdiensten, met iemand die ze inwerkt. #id:trade-days #collaborating:3b #investigating:1b #politics:-1 #work:+1 #human:+1 #competence:networking]
    Ik wil vier dagdiensten, en iemand die de eerste week meeloopt. Dan bel ik jou elke vrijdag hoe het gaat. #who:you #pose:phone #mood:serious #id:phone-d1ff
    Vier kan. Dat meelopen kost mij een voorvrouw. Zeg tegen Joost dat hij de helft van haar uren betaalt, dan doe ik het. #who:sanne #mood:calm #id:phone-tzju
    ~ ready = true
    -> coat
* [Zeg dat je belt zodra je je eigen mensen hebt gesproken. #id:ring-back #collaborating:1b #investigating:1b #law:+1 #work:-1 #human:+1]
    Ik bel je als ik ze heb gesproken. Eerder heb je aan mijn namen niets. #who:you #pose:phone #mood:calm #id:phone-569l
    Dan ben ik woensdag bij jullie in de buurt. Met mandarijnen. #who:sanne #mood:calm #id:phone-wfx3
    -> coat

=== coat ===
Dinsdag, spreekkamer 2. Monique Smit zet een plastic tas op tafel en houdt haar jas aan. #place:consulting-room #show:monique #mood:suspicious #pose:neutral #id:coat-9oe7
Is het alweer december? #who:monique #mood:contempt #id:coat-4p6k
Uit de tas komt een oranje hesje. Op de rug staat 41. #show:you #mood:surprised #pose:neutral #id:coat-cqt1
Gewassen en al. Je weet maar nooit. #who:monique #mood:serious #pose:arms-crossed #decision:old-vest #id:coat-v670
Als er nu weer gezegd wordt dat het een kans is, loop ik weg. #who:monique #thought #id:coat-npym
* [Leg uit dat er vanaf maandag werk is bij Bakkum. #id:explain-work #supporting:1c #learning:1a #work:+1 #human:-1]
    Er is werk bij Bakkum. Vanaf maandag, tot en met oudjaar. #who:you #mood:explaining #pose:neutral #id:coat-ztcy
    Dat weet ik. Ik kan de klok gelijkzetten op jullie. #who:monique #mood:contempt #id:coat-xkeh
    ~ trust = MAX(0, trust - 1)
    -> five_weeks
* [Zeg dat jij na haar start nooit meer hebt gebeld. #id:admit-no-call #supporting:2a #learning:3a #politics:-1 #human:+1 #competence:self-reflection]
    Vorig jaar ging u aan het werk. Ik heb u daarna niet meer gebeld. Dat had ik moeten doen. #who:you #mood:solemn #pose:neutral #id:coat-uv6q
    Nou. Dat heb ik hier nog nooit iemand horen zeggen. #who:monique #mood:surprised #pose:neutral #id:coat-arko
    ~ trust = MIN(2, trust + 1)
    -> five_weeks
* [Vraag hoe het vorig jaar met haar is afgelopen. #id:ask-ending #supporting:2a #learning:2a #human:+1]
    Hoe is het vorig jaar voor u afgelopen? #who:you #mood:concerned #pose:neutral #id:coat-yd84
    { prep == 3:
        Bij Vlot, bedoel ik. #who:you #mood:explaining #id:coat-yfao
        Bij Vlot was het prima. Daarna kwam ik weer bij jullie. #who:monique #mood:suspicious #id:coat-06au
    - else:
        Met een oliebol. Dat vertel ik u zo. #who:monique #mood:tired #id:coat-eu88
    }
    -> five_weeks
* [Zeg nog niets en laat haar over dat hesje vertellen. #id:let-her-tell #supporting:3a #learning:1a #work:-1 #human:+1 #competence:empathy]
    Je kijkt naar het hesje. Zij ook. #show:monique #mood:concerned #id:coat-91td
    Eenenveertig, dat was ik. Bij naam kenden ze me niet, maar eenenveertig werd wel geroepen als het druk was. #who:monique #mood:smile #pose:neutral #id:coat-vqex
    ~ trust = MIN(2, trust + 1)
    -> five_weeks

=== five_weeks ===
Oudjaarsavond, tien over elf. Een appje. ‘Bedankt voor je inzet.’ Met een plaatje van een oliebol. #who:monique #mood:explaining #id:five-weeks-sx4z
Toen weer uitkering aanvragen. Vijf weken heb ik op geld gewacht. #who:monique #mood:tired #id:five-weeks-ikzu
Mijn dochter heeft de huur voorgeschoten. Die is drieëntwintig. Die hoort haar moeder niet te onderhouden. #who:monique #mood:solemn #id:five-weeks-9pjt
{
- prep == 1:
    Twee regels, vijf weken ertussen. Hier zaten ze dus. #show:you #mood:concerned #id:five-weeks-5xwm
- prep == 4:
    Op het overzicht van Ruud is zij regel zeven. #show:you #mood:concerned #id:five-weeks-4whf
}
En het werk was goed. Dat is het gekke. #who:monique #mood:serious #decision:five-weeks #id:five-weeks-romk
Ik heb haar nog steeds niet alles terugbetaald. #who:monique #thought #id:five-weeks-p15w
* [Vraag wat ze deed in die vijf weken, en wat niet lukte. #id:ask-weeks #supporting:2a #investigating:3a #work:-1 #human:+1 #competence:analysis]
    Wat deed u in die weken? En wat lukte niet? #who:you #mood:concerned #id:five-weeks-7mcy
    Bewijsstukken zoeken. U wilde loonstroken, en die kwamen pas eind januari. Daar zat het op vast. #who:monique #mood:explaining #pose:explaining #id:five-weeks-u7e8
    ~ trust = MIN(2, trust + 1)
    -> good_at_it
* [Leg uit welke hulp er is als het werk in januari ophoudt. #id:explain-advance #supporting:2b #investigating:1a #law:+2]
    U kunt meteen opnieuw aanvragen. Een deel van uw gegevens hebben we nog. En u kunt een voorschot krijgen. #who:you #mood:explaining #id:five-weeks-ud3h
    Kon dat toen ook? #who:monique #mood:suspicious #id:five-weeks-y44b
    Ja. Als u doet wat u kunt en we nog niet weten of u recht hebt. #who:you #mood:serious #id:five-weeks-klow
    -> good_at_it
* [Zeg dat het deze keer met Vlot veel beter is geregeld. #id:say-better #supporting:0b #investigating:0a #politics:+1 #human:-1]
    Deze keer is het met Vlot beter geregeld. #who:you #mood:smile #id:five-weeks-6szk
    Wat dan? #who:monique #mood:suspicious #pose:arms-crossed #id:five-weeks-14n6
    Je weet het zo gauw niet. Ze wacht er beleefd op. #show:monique #mood:blank #id:five-weeks-jf5b
    ~ trust = MAX(0, trust - 1)
    -> good_at_it
* [Vraag hoe het nu is, met haar dochter en met de huur. #id:ask-daughter #supporting:2a #investigating:2b #human:+1 #competence:empathy]
    Hoe is het nu, met uw dochter en met de huur? #who:you #mood:concerned #id:five-weeks-ikbo
    De huur loopt. Mijn dochter doet of ze het vergeten is. Dat is erger dan zeuren. #who:monique #mood:tired #pose:neutral #id:five-weeks-vwlb
    -> good_at_it

=== good_at_it ===
~ prep = 0
Honderdtwaalf dozen per uur. De rest zat op negentig. #who:monique #mood:driven #pose:explaining #id:good-at-it-whft
Ze trekt het hesje recht, alsof er iemand in zit. #show:monique #mood:smile #id:good-at-it-d126
Ik wil wel, hoor. Ik zit hier niet voor de koffie. #who:monique #mood:serious #id:good-at-it-709x
Maar niet nog zo’n januari. #who:monique #mood:afraid #pose:neutral #dilemma:her-yes #id:good-at-it-gt3c
{ trust >= 1:
    Als er iemand januari regelt, ga ik morgen al. #who:monique #thought #id:good-at-it-sq42
- else:
    Zeg maar ja, dan ben ik hier weg. #who:monique #thought #id:good-at-it-bokw
}
* [Zeg wat vaststaat en wat zij zelf kan kiezen. #id:fixed-and-free #supporting:3b #monitoring:1a #law:+2 #politics:+1 #work:+1 #human:-1]
    Werk dat u kunt doen, hoort u aan te nemen. Dat staat vast. Dag of nacht, en hoe we u volgen, daar kiest u in mee. #who:you #mood:serious #id:good-at-it-hwmo
    Een keus waar ja al is ingevuld. Maar goed, u zegt het tenminste. #who:monique #mood:calm #id:good-at-it-ngql
    -> why_me
* [Zoek eerst uit wie haar in januari gaat helpen. #id:january-first #supporting:2c #monitoring:2b #law:+1 #politics:-1 #work:-1 #human:+2 #competence:planning]
    Eerst januari. Wie uw aanvraag doet, wanneer, en of er een voorschot kan. Vrijdag hoort u dat van me. #who:you #mood:serious #id:good-at-it-iu6b
    Vrijdag. Ik schrijf het op, dan weet u dat ik het heb. #who:monique #mood:calm #id:good-at-it-hu12
    ~ ready = true
    -> why_me
* [Vraag haar om haar voorwaarden op te schrijven. #id:her-conditions #supporting:3c #monitoring:3c #politics:-1 #work:+1 #human:+1 #competence:coaching]
    Schrijft u op wat er geregeld moet zijn. Dat gaat zo het dossier in. #who:you #mood:calm #pose:paper #id:good-at-it-ae0a
    Ze schrijft drie dingen. Dagdienst. Loonstroken op tijd. Iemand die opneemt. #show:monique #mood:driven #pose:paper #id:good-at-it-0dil
    ~ ready = true
    ~ trust = MIN(2, trust + 1)
    -> why_me
* [Neem haar ja aan en meld haar vandaag nog aan. #id:take-her-yes #supporting:1c #monitoring:1b #law:+1 #politics:+2 #work:+2 #human:-2]
    Dan meld ik u vandaag aan. #who:you #mood:smile #id:good-at-it-4zk9
    En januari? #who:monique #mood:suspicious #id:good-at-it-4hd1
    Dat zien we dan. #who:you #mood:calm #id:good-at-it-xj0t
    ~ trust = MAX(0, trust - 1)
    -> why_me

=== why_me ===
Ze stopt het hesje terug. De tas houdt ze op schoot. #show:monique #mood:calm #id:why-me-f2sq
Waarom ik eigenlijk? Er zitten honderden mensen thuis. #who:monique #mood:suspicious #id:why-me-jnh8
En waarom zo’n haast? Tien maanden hoor ik niks. #who:monique #mood:suspicious #dilemma:why-me #id:why-me-93go
{ trust >= 2:
    Als het antwoord een beetje lelijk is, geloof ik het. #who:monique #thought #id:why-me-vdzr
- else:
    Hier komt een mooi antwoord. #who:monique #thought #id:why-me-bxpy
}
* [Zeg dat ze goed is, en dat jij een lijst moest vullen. #id:both-true #supporting:2b #learning:3a #politics:-1 #work:+1 #human:+1 #competence:self-reflection]
    U bent goed in dit werk. En ik had een lijst te vullen. Uw naam was makkelijk. #who:you #mood:solemn #pose:neutral #id:why-me-nye9
    Makkelijk. Zo hebben ze me nog nooit genoemd. #who:monique #mood:smile #id:why-me-1qqq
    ~ trust = MIN(2, trust + 1)
    -> practice_hall
* [Zeg dat ze gevraagd wordt omdat ze zo goed gewerkt heeft. #id:you-were-good #supporting:1a #learning:1a #politics:+1 #work:+1 #human:-1]
    Omdat u zo goed hebt gewerkt. #who:you #mood:smile #pose:neutral #id:why-me-70ox
    En dat wist niemand in januari. #who:monique #mood:contempt #id:why-me-5f8n
    -> practice_hall
* [Zeg dat de gemeente er voor kerst twaalf wil plaatsen. #id:tell-twelve #supporting:2b #learning:1a #law:+1 #politics:-2 #human:+1]
    De gemeente wil voor kerst twaalf mensen aan het werk hebben. Daarom nu. #who:you #mood:serious #pose:neutral #id:why-me-3s5b
    Twaalf. Net eieren. #who:monique #mood:surprised #id:why-me-9av7
    -> practice_hall
* [Vraag wat voor haar zelf een goede reden zou zijn. #id:her-reason #supporting:3a #learning:1a #work:-1 #human:+1 #competence:coaching]
    Wat zou voor u een goede reden zijn? #who:you #mood:concerned #pose:neutral #id:why-me-76s4
    Mijn dochter terugbetalen. En dat ze dan niet zegt dat het niet hoeft. #who:monique #mood:solemn #pose:neutral #id:why-me-x3lg
    ~ trust = MIN(2, trust + 1)
    -> practice_hall

=== practice_hall ===
Woensdag. De praktijkhal van de installatieopleiding. Kenan Aydin soldeert een koperen bocht en kijkt niet op. #place:workshop #show:ilyas #mood:driven #pose:neutral #id:practice-hall-uqke
Momentje. Deze moet eerst dicht. #who:ilyas #mood:driven #id:practice-hall-xico
Vijftien januari heb ik examen. In februari kan ik bij Reitsma leren en werken. #who:ilyas #mood:explaining #pose:explaining #id:practice-hall-ixp8
Uw baas belde al, over die nachten bij Bakkum. Mijn zoontje is vier maanden. Wakker ben ik toch wel. #who:ilyas #mood:smile #id:practice-hall-1gvd
Moet het? Als het moet, doe ik het erbij. #who:ilyas #mood:concerned #dilemma:ilyas-nights #id:practice-hall-mghh
Vorige week ben ik in de bus voorbij mijn halte geslapen. #who:ilyas #thought #id:practice-hall-2t2u
* [Stel voor nu de nachten te doen en het examen later. #id:nights-first #supporting:1c #investigating:0a #law:+1 #politics:+2 #work:+1 #human:-2]
    Het is vijf weken. Het examen kan ook in april. #who:you #mood:explaining #id:practice-hall-ydeo
    In april begint Reitsma met een ander. Maar goed. Als u het zegt. #who:ilyas #mood:blank #id:practice-hall-wa0j
    ~ ilyas = 2
    -> mandarins
* [Leg uit dat werk voorgaat en dat je zijn opleiding voorlegt. #id:put-course-forward #supporting:3b #investigating:1a #law:+2 #human:+1]
    Werk dat u kunt doen gaat in de regel voor. Uw opleiding kan een reden zijn om te wachten. Ik leg het voor. Vrijdag hoort u het. #who:you #mood:serious #id:practice-hall-skor
    Dan soldeer ik tot vrijdag door. #who:ilyas #mood:calm #id:practice-hall-uxce
    ~ ilyas = 3
    -> mandarins
* [Vraag of Reitsma hem eerder kan gebruiken, al is het kort. #id:early-start #supporting:2c #investigating:2b #politics:-1 #work:+2 #competence:creativity]
    Kan Reitsma u in december al gebruiken? Eén dag in de week is ook werk. #who:you #mood:explaining #id:practice-hall-zlke
    Die vraagt dat zelf ook steeds. Ik dacht dat het niet mocht. #who:ilyas #mood:surprised #id:practice-hall-sf0o
    ~ ilyas = 4
    -> mandarins
* [Beloof hem dat er niemand aan zijn opleiding komt. #id:promise-course #supporting:0b #investigating:1c #law:-1 #politics:-1 #work:-1 #human:+2]
    Niemand komt aan uw opleiding. Dat beloof ik u. #who:you #mood:smile #id:practice-hall-8c5w
    Mag u dat beloven? Mooi. Dan slaap ik vanavond. #who:ilyas #mood:smile #id:practice-hall-66f1
    ~ ilyas = 1
    -> mandarins

=== mandarins ===
Terug op kantoor. Sanne Vroom zit in de overlegkamer met een net mandarijnen en een doos hesjes. #place:meeting-room #show:sanne #mood:smile #pose:neutral #id:mandarins-1o3y
Ik ben zelf zo begonnen, hè. Zes weken tuinbonen, en nu heb ik een vestiging. Dus zeg niet dat het niks is. #who:sanne #mood:driven #pose:explaining #id:mandarins-ecr2
{ ready:
    Op haar rooster zijn vier regels geel: dagdienst. Je vraagt haar om er één vast te houden. #show:sanne #mood:calm #pose:paper #id:mandarins-6yxw
- else:
    Op haar rooster zijn vier regels geel: dagdienst. Die gaan altijd het eerst weg. #show:sanne #mood:calm #pose:paper #id:mandarins-omv7
}
Smit ken ik nog. Nummer eenenveertig, rap als de pest. In januari belde ik haar voor een losse dag en toen was ze zo kortaf. #who:sanne #mood:concerned #pose:neutral #id:mandarins-dpo7
Wat was daar nou mee? #who:sanne #mood:concerned #decision:what-about-her #id:mandarins-2964
Ik wil haar terug. Ik wil alleen niet weer iemand die wegblijft. #who:sanne #thought #id:mandarins-j4iw
* [Zeg dat ze dat zelf mag vertellen, als zij dat wil. #id:her-own-story #collaborating:2a #monitoring:1a #law:+1]
    Of daar iets mee was, is aan haar. Ik vertel niets over mensen. #who:you #mood:calm #id:mandarins-vspi
    Prima. Dan begin ik met sorry van die oliebol. #who:sanne #mood:smile #id:mandarins-tnpw
    -> own_mug
* [Vraag wat ze moet weten om iemand goed in te roosteren. #id:what-she-needs #collaborating:3a #monitoring:1a #work:+1 #competence:networking]
    Wat moet jij weten om iemand goed in te roosteren? #who:you #mood:explaining #id:mandarins-mabv
    Dag of nacht. Hoe laat de bus gaat. En of ze op oudjaar nog een mens aan de lijn wil in plaats van een plaatje. #who:sanne #mood:surprised #id:mandarins-6c9d
    -> own_mug
* [Vertel dat ze weken geen geld had en de huur niet kon betalen. #id:tell-agency #floor:privacy #collaborating:0a #monitoring:1a #law:-2 #work:+1 #human:-1]
    Ze zat weken zonder geld. De huur kwam van haar dochter. Daarom. #who:you #mood:concerned #id:mandarins-ut90
    Ach, dat mens. Ik zeg wel tegen de ploeg dat ze een beetje lief voor haar zijn. #who:sanne #mood:concerned #id:mandarins-0d04
    ~ leak = 1
    -> own_mug
* [Spreek af dat jullie half januari samen iedereen nabellen. #id:call-together #collaborating:3b #monitoring:3a #politics:-1 #work:+1 #human:+1 #competence:directing]
    Half januari bellen we iedereen na, jij de helft en ik de helft. Wie stopt krijgt de loonstrook binnen een week. #who:you #mood:driven #id:mandarins-ymjl
    Een week. Dan moet ik de boekhouding omkopen, met mandarijnen. Goed. En Smit zet ik overdag. #who:sanne #mood:smile #id:mandarins-bh46
    ~ ready = true
    -> own_mug

=== own_mug ===
Donderdag. Carla Pengel staat bij je bureau. Wethouder, eigen mok, geen gevolg. #place:office #show:carla #mood:calm #pose:coffee #id:own-mug-ky72
Ik kom het liever zelf vragen. In een memo is iedereen het met me eens. #who:carla #mood:smile #id:own-mug-75nh
Vier jaar vraagt de raad wat dit budget oplevert, en vier jaar sturen wij een taartdiagram. Ze beslissen over dat geld. Ze horen het te weten. #who:carla #mood:explaining #pose:explaining #id:own-mug-9qz2
Van Zanten wil het geld voor het dak van het zwembad. Dat dak lekt echt. Dus ik heb een getal genoemd dat iedereen snapt. #who:carla #mood:serious #pose:neutral #id:own-mug-en4x
Twaalf. Gaat dat lukken? #who:carla #mood:concerned #dilemma:will-it-work #id:own-mug-40si
Twaalf klonk bescheiden, in die zaal. #who:carla #thought #id:own-mug-itgb
* [Vraag wat de raad over dit geld eigenlijk wil weten. #id:ask-council #collaborating:3c #learning:1a #politics:+1 #work:-1 #human:+1 #competence:analysis]
    Wat wil de raad eigenlijk weten? Hoeveel er beginnen, of wie het helpt? #who:you #mood:concerned #id:own-mug-lgt7
    Of het helpt. Maar in zo’n motie zetten ze een aantal, dat is makkelijker. #who:carla #mood:surprised #id:own-mug-s90u
    -> van_zanten
* [Zeg dat er voor kerst twaalf mensen kunnen beginnen. #id:twelve-can #collaborating:1c #learning:0c #politics:+2 #work:+1 #human:-1]
    Voor kerst kunnen er twaalf beginnen. #who:you #mood:calm #id:own-mug-zwne
    Dank je. Dat is het eerste korte antwoord in dit gebouw. #who:carla #mood:smile #id:own-mug-tpmr
    ~ promised = true
    -> van_zanten
* [Zeg dat deze vraag bij Joost hoort, die hiernaast zit. #id:to-joost #collaborating:1b #learning:1a #law:+1]
    Die vraag is voor Joost. Hij zit hiernaast. #who:you #mood:calm #id:own-mug-lyww
    Joost zegt twaalf. Daarom vraag ik het hier. Maar goed, ik loop zo bij hem langs. #who:carla #mood:calm #id:own-mug-t6mi
    -> van_zanten
* [Zeg dat er van de elf van vorig jaar negen terugkwamen. #id:nine-came-back #collaborating:2c #learning:2c #law:+1 #politics:-1 #human:+1]
    Beginnen wel. Vorig jaar begonnen er elf. Met Pasen waren er negen terug. #who:you #mood:solemn #id:own-mug-i1ig
    Dat stond niet in het taartdiagram. #who:carla #mood:serious #id:own-mug-wvzc
    Nee. #who:you #mood:serious #id:own-mug-2xw8
    -> van_zanten

=== van_zanten ===
Ze draait haar mok een kwartslag. Er staat ‘Zwemvierdaagse 1994’ op. #show:carla #mood:calm #pose:coffee #id:van-zanten-oq7y
Nog iets. Van Zanten woont bij een mevrouw Smit in de straat. Monique. Ze wil werken, zegt hij, en de gemeente laat haar zitten. #who:carla #mood:concerned #pose:neutral #id:van-zanten-8kqb
Hij gaat dat vanavond in de commissie zeggen. #who:carla #mood:serious #id:van-zanten-ivf1
Wat is het verhaal? Dan weet ik wat ik hem kan antwoorden. #who:carla #mood:concerned #decision:the-name #id:van-zanten-vo52
Misschien heeft die mevrouw wel gelijk. Dan wil ik dat ook weten. #who:carla #thought #id:van-zanten-oee8
* [Leg uit dat zij na vorig jaar weken op geld heeft gewacht. #id:tell-alderman #floor:privacy #collaborating:0a #monitoring:1a #law:-2 #politics:+2 #human:-1]
    Ze was goed, maar na oudjaar zat ze vijf weken zonder geld. Dat lag deels aan ons. #who:you #mood:concerned #id:van-zanten-npfy
    Dus ze durft niet meer. Dat begrijp ik. Dank je, daar kan ik hem iets mee zeggen. #who:carla #mood:solemn #id:van-zanten-oyp6
    ~ leak = 2
    -> the_column
* [Vertel in het algemeen wat er na zo’n tijdelijke baan gebeurt. #id:in-general #collaborating:2a #monitoring:1a #law:+1 #politics:+1]
    Over mensen zeg ik niets, ook niet of ik ze ken. Hoe het gaat als tijdelijk werk afloopt, kan ik u wel uitleggen. #who:you #mood:explaining #id:van-zanten-hvdn
    Doe dat. Dat helpt hem ook, of hij wil of niet. #who:carla #mood:calm #id:van-zanten-10vd
    -> the_column
* [Zeg dat hij het zijn buurvrouw vanavond beter zelf kan vragen. #id:ask-her-himself #collaborating:3a #monitoring:1a #law:+1 #human:+1]
    Wie wij kennen zeg ik niet. Hij woont in die straat. Hij kan aanbellen en vragen of zij er iets over kwijt wil. #who:you #mood:calm #id:van-zanten-7nig
    Aanbellen. Dat hij daar zelf niet op gekomen is. #who:carla #mood:smile #id:van-zanten-y3jj
    -> the_column
* [Zeg dat je hier niet op antwoordt, en leg de vraag vast. #id:log-question #collaborating:1a #monitoring:2c #law:+1 #politics:-1]
    Daar geef ik geen antwoord op. Dat u het vroeg, noteer ik bij Joost. #who:you #mood:serious #id:van-zanten-xmjq
    Noteren. Zo. Goed, dat zal wel bij het vak horen. #who:carla #mood:suspicious #id:van-zanten-dy51
    -> the_column

=== the_column ===
Donderdag, kwart over zes. Joost zit alleen in de overlegkamer, met de verwarming uit en zijn sjaal om. #place:meeting-room #show:joost #mood:tired #pose:laptop #id:the-column-bk2k
Zeven staan erop. Ik kom er vijf tekort. #who:joost #mood:tired #id:the-column-dvjx
{ promised:
    En Carla komt hier stralend langs: jij had gezegd dat het lukte. #who:joost #mood:suspicious #id:the-column-yuz0
- else:
    Lukt het niet, dan zit hier in januari een ander. #who:joost #mood:solemn #id:the-column-00id
}
Het formulier heeft één kolom. ‘Geplaatst’. Help me even. #who:joost #mood:concerned #pose:neutral #dilemma:one-column #id:the-column-o5x3
Ik ben zelf drie keer tijdelijk geweest. Ik weet heus wat dat is. #who:joost #thought #id:the-column-yrqa
* [Zet er een kolom bij: wie werkt er na zes maanden nog. #id:second-column #monitoring:3c #learning:3c #law:+1 #politics:-1 #human:+1 #competence:creativity]
    Zet er een kolom naast. ‘Nog aan het werk in juni.’ Die is nu leeg, en dat mag de raad zien. #who:you #mood:driven #id:the-column-cemt
    Een lege kolom. Daar vragen ze naar. Nou ja, dat is dan voor het eerst. #who:joost #mood:surprised #id:the-column-owk8
    ~ measure = true
    -> friday
* [Tel iedereen mee die Sanne maandag een hesje geeft. #id:count-vests #monitoring:1c #learning:0c #politics:+2 #human:-1]
    Wie maandag een hesje krijgt, is geplaatst. Tel ze zo. #who:you #mood:calm #id:the-column-yoaa
    Geplaatst is geplaatst. Ik zei het maandag al, en toen keek je zo. #who:joost #mood:calm #id:the-column-mnq6
    -> friday
* [Zet Smit en Aydin zolang op ‘tijdelijk niet beschikbaar’. #id:mark-off #monitoring:0c #learning:1c #law:-2 #work:-1 #human:+1]
    Ik zet Smit en Aydin op ‘tijdelijk niet beschikbaar’. Dan zijn ze uit de telling en uit de wind. #who:you #mood:calm #id:the-column-whxy
    Is dat zo? Of zet jij dat erin? Zeg maar niets, ik heb nog vijf anderen te vinden. #who:joost #mood:suspicious #id:the-column-z9ku
    ~ hidden = true
    -> friday
* [Noem het getal dat klopt: zeven, en laat hem dat melden. #id:say-seven #monitoring:2c #learning:2c #law:+1 #politics:-2 #work:+1 #competence:result-orientation]
    Zeven. Die zeven willen en kunnen. Meld er zeven, dan hoef je in januari niets terug te nemen. #who:you #mood:serious #id:the-column-02lx
    Zeven voor kerst. Daar hangt niemand een lampje voor op. Laat me er een nacht over slapen. #who:joost #mood:tired #id:the-column-4akr
    -> friday

=== friday ===
Vrijdag, half twaalf. Om twaalf uur sluit Bakkum het rooster. Sanne hangt aan de lijn en pelt iets. #place:office #show:sanne #mood:calm #pose:phone #id:friday-7rs4
{
- hidden:
    Smit en Aydin zijn van mijn scherm verdwenen. ‘Niet beschikbaar.’ Zijn ze ziek? #who:sanne #mood:concerned #id:friday-v30a
- ready:
    Ik heb die dagdienst voor Smit nog staan. Met een hartje, dat was Kevin. #who:sanne #mood:smile #id:friday-6xoc
- else:
    Ik heb alleen nog nachten. Kwart voor twaalf geef ik ze weg. #who:sanne #mood:serious #id:friday-x1lj
}
{
- ilyas == 1:
    Op je telefoon staat een foto van een gesoldeerde bocht. ‘Bedankt. Groet, Kenan.’ #show:you #mood:concerned #id:friday-s8xf
- ilyas == 2:
    Op het antwoordapparaat staat Kenan. Hij heeft zijn examen afgezegd, zegt hij, en waar hij zich moet melden. #show:you #mood:concerned #id:friday-q01n
- ilyas == 3:
    Joost heeft je voorstel over Kenan gelezen. Er staat een vraagteken bij, en daaronder een krul. #show:you #mood:calm #id:friday-2vnb
- else:
    Reitsma heeft gemaild: Kenan mag op dinsdag mee, tegen loon. Eén dag. Het telt niet als plaatsing. #show:you #mood:smile #id:friday-hpbp
}
Zeg het maar. Smit en Aydin, ja of nee? #who:sanne #mood:concerned #dilemma:friday-noon #id:friday-rcxd
* [Zet ze er allebei op, want het is gewoon werk. #id:both-on #supporting:0c #monitoring:1b #law:+1 #politics:+2 #work:+2 #human:-2]
    Allebei. Het is werk, en het is betaald. #who:you #pose:phone #mood:calm #id:friday-7ozo
    Dan ben ik vol. Ik stuur ze vanmiddag een appje. #who:sanne #mood:smile #id:friday-s1tc
    ~ sent = 1
    ~ hidden = false
    -> three_sentences
* [Bel ze nu allebei en laat het henzelf zeggen. #id:let-them-say #supporting:3c #monitoring:2b #politics:-1 #human:+2 #competence:coaching]
    Geef me een kwartier. Ze zeggen het zelf. #who:you #pose:phone #mood:driven #id:friday-6gai
    ~ hidden = false
    { trust >= 1:
        ~ sent = 2
        { ready:
            ‘Dagdienst,’ zegt Monique. ‘En u belt in januari. Niet een appje.’ #show:you #pose:phone #mood:smile #id:friday-5cxw
        - else:
            ‘Overdag, anders niet,’ zegt Monique. ‘En u belt in januari. Niet een appje.’ Sanne zucht en ruilt een nacht voor een dag. #show:sanne #mood:calm #pose:phone #id:friday-fvt1
        }
    - else:
        ~ sent = 4
        Monique neemt niet op, ook de derde keer niet. Om vijf voor twaalf geeft Sanne haar plek weg. #show:you #pose:phone #mood:tired #id:friday-0zfi
    }
    { ilyas == 2:
        Kenan vraagt of hij zijn examen dan voor niets heeft afgezegd. Je hoort een baby, en dan niets meer. #show:you #pose:phone #mood:concerned #id:friday-iutn
    - else:
        Kenan zegt dat hij eerst leert. Je hoort een baby. #show:you #pose:phone #mood:calm #id:friday-c16r
    }
    -> three_sentences
* {ready} [Zet Monique op de dagdienst en laat Kenan eraf. #id:monique-terms #supporting:2c #monitoring:3b #politics:-1 #work:+1 #human:+1 #competence:directing]
    Smit op de dagdienst, zoals we afspraken. Ik schrijf januari erbij. Aydin niet. #who:you #pose:phone #mood:serious #id:friday-e3ct
    Eén dus. Maar wel de snelste. #who:sanne #mood:smile #id:friday-vzsj
    ~ sent = 2
    ~ hidden = false
    -> three_sentences
* {not ready} [Zet Monique op de nachten en laat Kenan eraf. #id:monique-nights #supporting:1a #monitoring:1b #politics:+1 #work:+1 #human:-1]
    Smit op de nachten. Aydin niet. #who:you #pose:phone #mood:calm #id:friday-bv46
    Genoteerd. Ze was vorig jaar ook altijd nachten. #who:sanne #mood:calm #id:friday-bcih
    ~ sent = 5
    ~ hidden = false
    -> three_sentences
* {not hidden} [Laat ze er allebei af en leg vast waarom. #id:both-off #supporting:2c #monitoring:2c #law:+1 #politics:-2 #work:-2 #human:+1]
    Allebei niet. Niet nu, en ik leg vast waarom en tot wanneer. #who:you #pose:phone #mood:serious #id:friday-gdao
    Jammer. Van Smit had ik er graag twee. #who:sanne #mood:tired #id:friday-ecx2
    ~ sent = 4
    -> three_sentences
* {hidden} [Laat het zo staan en zeg dat het nu niet gaat. #id:leave-marked #supporting:0c #monitoring:0c #law:-1 #work:-1 #human:+1]
    Het gaat nu niet bij die twee. #who:you #pose:phone #mood:blank #id:friday-p8ag
    Niet beschikbaar. Ik haal ze uit mijn bestand. #who:sanne #mood:calm #id:friday-sgdg
    ~ sent = 4
    -> three_sentences

=== three_sentences ===
Twee weken later. De overlegkamer, half zes. Carla Pengel heeft vanavond raad en nog niets op papier. #place:meeting-room #show:you #mood:calm #pose:neutral #id:three-sentences-d3kj
{
- sent == 1:
    Twaalf. Jullie hebben het gehaald. Joost heeft gebak gekocht. #who:carla #mood:smile #id:three-sentences-xe54
- sent == 4 && promised:
    Het zijn er zeven. Jij zei twaalf. Ik zeg het zonder verwijt, maar ik zeg het wel. #who:carla #mood:serious #id:three-sentences-kibe
- sent == 4:
    Het zijn er zeven. Daar moet ik vanavond wel iets bij vertellen. #who:carla #mood:calm #id:three-sentences-5z9p
- promised:
    Het zijn er negen. Jij zei twaalf. Ik zeg het zonder verwijt, maar ik zeg het wel. #who:carla #mood:serious #id:three-sentences-b0mv
- else:
    Het zijn er negen. Dat is meer dan ik dacht. De raad rekent op twaalf. #who:carla #mood:calm #id:three-sentences-r3fq
}
{ measure:
    En Joost stuurt me een tabel met een lege kolom. Die snap ik wel. Die is alleen zo leeg. #who:carla #mood:explaining #id:three-sentences-9dti
}
Schrijf jij drie zinnen voor me? Eerlijk, maar zo dat er morgen nog een budget is. #who:carla #mood:concerned #pose:neutral #dilemma:three-sentences #id:three-sentences-7hk7
Als ik vanavond verlies, gaat dat dak tenminste dicht. Mijn kleinzoon zwemt er. #who:carla #thought #id:three-sentences-gmx5
* [Vraag een inwoner om zelf drie zinnen te schrijven. #id:her-three-sentences #collaborating:3a #learning:1c #politics:-1 #human:+2 #competence:coaching]
    Je gaat de gang op en belt Monique. Ze mag weigeren, zeg je, en haar naam hoeft er niet bij. #show:you #pose:phone #mood:concerned #id:three-sentences-1x0h
    { trust >= 1:
        Tien minuten later komt er een bericht. ‘Ik pakte 112 dozen per uur. Daarna wachtte ik vijf weken. Vraag daar eens naar. Groet, 41.’ #show:carla #mood:solemn #id:three-sentences-wuzp
    - else:
        ‘Nee,’ zegt Monique. ‘Die raad kan me zelf bellen.’ Carla neemt dus alleen het getal mee. #show:carla #mood:tired #id:three-sentences-ddxs
    }
    -> january
* [Geef haar ook het getal van Pasen vorig jaar mee. #id:easter-too #collaborating:2c #learning:3c #law:+1 #politics:-2 #human:+1 #competence:analysis]
    Je schrijft op hoeveel er nu begonnen, en hoeveel er vorig jaar met Pasen terug waren. #show:you #mood:solemn #pose:laptop #id:three-sentences-egw4
    Dat gaat me vanavond een uur kosten. Misschien is het een goed uur. #who:carla #mood:serious #id:three-sentences-ht5r
    ~ measure = true
    -> january
* [Geef haar het getal van nu en laat het daar bij. #id:just-the-number #collaborating:1c #learning:0c #politics:+2 #human:-1]
    Je schrijft het getal, de naam van Bakkum en het woord ‘perspectief’. #show:you #mood:calm #pose:laptop #id:three-sentences-5r81
    Drie zinnen, en nergens hoef ik bij te slikken. Dank je. #who:carla #mood:calm #id:three-sentences-qkr7
    -> january
* [Stel voor dat de raad in juni vraagt wie er nog werkt. #id:ask-in-june #collaborating:3c #learning:3c #politics:+1 #work:-1 #human:+1 #competence:creativity]
    Laat de raad in juni terugvragen. Niet hoeveel, maar wie er nog werkt, en wat daarvoor nodig was. #who:you #mood:explaining #pose:explaining #id:three-sentences-p8k6
    Dan beloof ik dus een vraag in plaats van een getal. Dat heb ik nog nooit gedaan. #who:carla #mood:surprised #id:three-sentences-miin
    ~ measure = true
    -> january

=== january ===
Begin januari. De kerstboom ligt naast de container, weer in het net. #place:office #show:joost #mood:calm #pose:coffee #id:january-pa29
{
- sent == 4:
    Het halve budget is naar het dak gegaan. Ik mag tot maart blijven, om alles af te ronden. #who:joost #mood:tired #id:january-lf19
    Van de zeven werken er nog vier. Van jouw twee weet ik niets. #who:joost #mood:concerned #pose:paper #id:january-etcw
- else:
    Het budget is door, op twee stemmen. Ik blijf tot de zomer waarnemend. Noem het een verlenging. #who:joost #mood:smile #id:january-aqr8
    Van de lijst werken er nog vijf. De rest is sinds oudjaar klaar. Meer weet ik niet. #who:joost #mood:concerned #pose:paper #id:january-7ahz
}
Op je scherm staan veertien nieuwe aanvragen. #show:joost #mood:tired #decision:january #id:january-ofzx
* [Wacht op het overzicht dat Vlot eind januari stuurt. #id:wait-overview #monitoring:1b #learning:1a #politics:+1 #human:-1]
    Eind januari komt het overzicht van Vlot. Dan weten we het precies. #who:you #mood:calm #pose:neutral #id:january-lxkw
    Dan is het februari. Maar goed, dan hebben we het wel compleet. #who:joost #mood:calm #id:january-jcns
    -> after
* [Bespreek met Joost en Ruud wat jullie zelf nalieten. #id:look-back #monitoring:2b #learning:3c #politics:-1 #human:+1 #competence:self-reflection]
    Voor we een nieuwe lijst krijgen: wat hebben wij zelf nagelaten? Ik begin wel. #who:you #mood:solemn #pose:neutral #id:january-p462
    Dan haal ik Ruud. En koffie. Dit wordt geen kwartiertje. #who:joost #mood:serious #id:january-f14s
    -> after
* [Vraag Monique hoe jouw aanpak voor haar is geweest. #id:ask-monique #monitoring:3a #learning:3b #human:+1 #competence:self-reflection]
    Je belt Monique. Hoe was het, zoals ik het deze keer heb gedaan? #show:you #pose:phone #mood:concerned #id:january-4rwl
    { trust >= 1:
        Ze denkt lang na. ‘U vroeg iets,’ zegt ze. ‘Dat was nieuw.’ #show:you #pose:phone #mood:surprised #id:january-c6p6
    - else:
        ‘U bent de zesde die belt,’ zegt ze. ‘Van de gemeente bent u de eerste. Dat was het.’ #show:you #pose:phone #mood:concerned #id:january-w1ay
    }
    ~ called = true
    -> after
* [Bel vandaag nog iedereen voor wie het werk ophield. #id:call-everyone #monitoring:3a #learning:1a #politics:-1 #human:+1]
    Je belt. Vier nemen er op. Eén denkt dat je iets wilt verkopen. #show:you #pose:phone #mood:driven #id:january-hpt0
    ~ called = true
    -> after

=== after ===
{
- leak > 0:
    -> heard_it
- hidden:
    -> not_available
- sent == 4:
    -> clean_hands
- sent == 1 || sent == 5:
    -> twelve
- measure:
    -> still_there
- else:
    -> next_year
}

=== heard_it ===
Februari. Monique heeft de tas weer bij zich. Ze haalt er niets uit. #place:consulting-room #show:monique #mood:contempt #pose:arms-crossed #id:heard-it-8ve2
{
- leak == 1 && sent == 4:
    Sanne belde of ik het redde, met de huur. Lief van haar. Ik had het haar nooit verteld. #who:monique #mood:contempt #id:heard-it-cdom
- leak == 1:
    Kevin van de ploeg gaf me zijn boterhammen. Want ik had het zo zwaar, met de huur. Kevin. #who:monique #mood:contempt #id:heard-it-tzgp
- else:
    Van Zanten kwam naar me toe bij de voetbal. Het speet hem, van die vijf weken. Mijn schoonzus stond erbij. #who:monique #mood:contempt #id:heard-it-gxuv
}
Ik had het hier verteld. Hier. #who:monique #mood:solemn #id:heard-it-ro3m
Haar klacht ligt bij Joost. Het hesje ligt in de bak bij de balie, bij de gevonden voorwerpen. #exit:monique #ending:heard-it #id:heard-it-sde7
-> END

=== not_available ===
Februari. Bij een steekproef vindt Ruud twee dossiers op ‘tijdelijk niet beschikbaar’. Er staat geen reden bij. #place:office #show:ruud #mood:concerned #pose:paper #exit:joost #id:not-available-laxn
{ ilyas == 2:
    Aydin had zijn examen afgezegd voor nachten die hij nooit kreeg. Daarna heeft niemand hem meer gebeld. Hij was immers niet beschikbaar. #who:ruud #mood:serious #id:not-available-jpot
- else:
    Reitsma wilde Aydin in februari een contract geven, met steun van ons. Het systeem zei dat hij niet kon. #who:ruud #mood:serious #id:not-available-7rwq
}
{ called:
    En Smit heb jij gebeld, maar Sanne had haar al uit het bestand gehaald. #who:ruud #mood:concerned #id:not-available-kvki
- else:
    Smit belde zelf, of er al iets was. Ze kreeg te horen dat ze niet beschikbaar was. Ze dacht dat het een vraag was. #who:ruud #mood:concerned #id:not-available-8fcp
}
Je kunt het veld terugzetten. Dat heb je in een minuut gedaan. Het stond er tien weken. #show:ruud #mood:tired #ending:not-available #id:not-available-1h6z
-> END

=== clean_hands ===
Maart. Op het bankje aan de kade zit Monique met een krant op haar knie. #place:waterside #show:monique #mood:calm #pose:neutral #id:clean-hands-m3km
{ ilyas == 2:
    Kenan doet in april opnieuw examen. Bij Reitsma is zijn plek vergeven. #show:monique #mood:calm #id:clean-hands-5qey
- else:
    Kenan is bij Reitsma begonnen. Hij heeft een bus met zijn naam erop, vertelt hij aan wie het horen wil. #show:monique #mood:calm #id:clean-hands-hszx
}
{ called:
    U belde nog. Dat was netjes. Werk had u niet. #who:monique #mood:tired #id:clean-hands-a9mf
- else:
    Er is niks misgegaan dit jaar. Er is ook niks gebeurd. #who:monique #mood:tired #pose:shrug #id:clean-hands-anxw
}
Het had best gekund, hoor. Als iemand het goed geregeld had. #who:monique #mood:concerned #id:clean-hands-o1iu
Sanne heeft haar plekken aan studenten gegeven. Die van de gemeente waren te ingewikkeld. #show:monique #mood:blank #ending:clean-hands #id:clean-hands-jumu
-> END

=== twelve ===
Pasen. Ruud telt de lijst na, met een potlood. Hij is snel klaar. #place:office #show:ruud #mood:calm #pose:paper #exit:joost #id:twelve-41wu
Drie. De rest is terug. Het zijn er wel meer dan vorig jaar. #who:ruud #mood:tired #id:twelve-kpxj
{
- ilyas == 2:
    Kenan had zijn examen al afgezegd. In april mag hij opnieuw. Bij Reitsma werkt nu een ander. #show:ruud #mood:concerned #id:twelve-27sg
- sent == 1:
    Kenan sliep op vijftien januari door zijn examen heen. In april mag hij opnieuw. Bij Reitsma werkt nu een ander. #show:ruud #mood:concerned #id:twelve-vbs8
- else:
    Kenan stond nooit op de lijst. Hij werkt bij Reitsma. #show:ruud #mood:calm #id:twelve-8mxz
}
{ called:
    Monique kreeg een voorschot, omdat je belde. Haar dochter hoefde niets te betalen. Ze zei dat nummer 41 dit jaar bedankt. #show:ruud #mood:serious #id:twelve-rfzo
- else:
    Monique kreeg weer een oliebol. Haar dochter heeft februari betaald. #show:ruud #mood:solemn #id:twelve-34as
}
In het jaarverslag staat een foto van de kerstboom, met een twaalf erin van lampjes. #show:ruud #mood:tired #ending:twelve #id:twelve-tgxs
-> END

=== still_there ===
Juni. Carla Pengel en Joost staan over één vel gebogen. De kolom is niet leeg meer. #place:meeting-room #enter:carla #show:joost #mood:serious #pose:paper #id:still-there-xspf
Zes. Van de negen. Van Zanten vroeg waarom de andere drie niet. Ik had er een antwoord op. #who:carla #mood:calm #id:still-there-w3jo
{ called:
    Bij regel vier staat: januari opgevangen, dagdienst, vast contract in mei. #who:joost #mood:smile #id:still-there-v9u3
- else:
    Bij regel vier staat: drie weken eruit in januari, daarna terug. Er had iemand moeten bellen. #who:joost #mood:concerned #id:still-there-81tk
}
{ ilyas == 2:
    Kenan staat in geen enkele kolom. Zijn examen werd april, en toen had Reitsma al een ander. #show:joost #mood:concerned #id:still-there-6dqt
- else:
    Kenan staat er niet bij. Die werkt bij Reitsma en dat telde niemand. #show:joost #mood:calm #id:still-there-d3ti
}
Het duurde zes maanden voor er iets te laten zien was. Het zwembad heeft een emmer. #show:carla #mood:smile #ending:still-there #id:still-there-c1u0
-> END

=== next_year ===
{ called:
    Mei. Monique loopt over de kade met een boodschappentas en een vast rooster. Ze zwaait met het rooster. #place:waterside #show:monique #mood:smile #pose:paper #id:next-year-q2o7
    U belde, de eerste week al. Toen was het voorschot er ook zo. #who:monique #mood:calm #id:next-year-5s2o
- else:
    Mei. Monique loopt over de kade. In januari was ze een maand thuis. Sinds maart heeft ze weer diensten. #place:waterside #show:monique #mood:calm #pose:neutral #id:next-year-4hw5
    U zou bellen. Sanne belde. Het is goed gekomen, hoor. #who:monique #mood:tired #id:next-year-4vql
}
{ ilyas == 2:
    Kenan heeft in april alsnog examen gedaan. Hij zoekt nog een baas, want Reitsma had al een ander. #show:monique #mood:calm #id:next-year-lb8l
- else:
    Achter haar fietst Kenan langs, in een overall van Reitsma. #show:monique #mood:calm #id:next-year-9wda
}
Op het bureau van Joost ligt een nieuwe motie. De wethouder had negen gehaald en de raad was tevreden. #exit:monique #id:next-year-dl3w
Zestien voor kerst. #ending:next-year #id:next-year-obuu
-> END
