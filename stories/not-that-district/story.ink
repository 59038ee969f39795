// Liever niet uit die wijk. What the story remembers:
// rob      0 to 2, how far Rob thinks along
// sent     0 nobody yet, 1 Ilyas, 2 Ilyas and Sjoerd, 3 Sjoerd in his place
// filter   the district stands among the preferences in the employer's file
// told     Ilyas has heard from you what was said
// address  his CV carries his aunt's address
// reported a report with his name on it is under way
// leaked   Rob heard from you about the classmate
// shape    what was agreed about the last place; read by the endings
VAR rob = 1
VAR sent = 0
VAR filter = false
VAR told = false
VAR address = false
VAR reported = false
VAR leaked = false
VAR shape = 0

-> the_call

=== the_call ===
Kwart over negen. Winston pelt een mandarijn boven zijn toetsenbord en schuift jou de hoorn toe. #place:office #show:winston #mood:calm #id:the-call-5gwp
Terpstra Koeltechniek. Hij zoekt twee monteurs, leerling mag ook. Jij had iemand. #who:winston #mood:calm #id:the-call-489q
Vast contract na een half jaar, de opleiding betaal ik, en ze krijgen een bus mee. #who:rob #mood:smile #pose:phone #id:the-call-2uby
Ik heb iemand die zijn koelpapieren al heeft. #who:you #mood:smile #pose:phone #id:the-call-n6eu
Mooi. Eén ding, even eerlijk. Liever niemand uit de Kolk. Je weet wel welke namen dan. Dat werkt niet in mijn ploeg. #who:rob #mood:serious #pose:phone #dilemma:the-remark #id:the-call-ri8x
Zo. Gezegd. Als er nu maar niet wordt doorgevraagd. #who:rob #thought #id:the-call-4q7h
* [Vraag wat er in zijn bedrijf met de Kolk is gebeurd. #id:ask-what-happened #investigating:2b #collaborating:1b #law:-1 #work:+1 #competence:networking]
    Wat is er gebeurd, met iemand uit de Kolk? #who:you #mood:concerned #pose:phone #id:the-call-ksjm
    Dat vertel ik niet aan de telefoon. Kom maar een keer langs, dan zie je het sleutelbord. #who:rob #mood:tired #pose:phone #id:the-call-g63w
    ~ rob = 2
    -> eleven_places
* [Zeg dat je hem begrijpt en kijkt wie er goed bij past. #id:i-understand #investigating:1c #collaborating:0b #law:-2 #politics:+1 #work:+1 #human:-1]
    Ik begrijp u. Ik kijk wie er goed bij past. #who:you #mood:calm #pose:phone #id:the-call-xljv
    Kijk, daarom bel ik liever met jullie dan met dat bureau. #who:rob #mood:smile #pose:phone #id:the-call-s26m
    -> eleven_places
* [Vraag wat een monteur bij hem in elk geval moet kunnen. #id:ask-requirements #investigating:1a #collaborating:3a #law:+1]
    Zeg eens wat iemand bij u moet kunnen. Daar zoek ik op, en nergens anders op. #who:you #mood:explaining #pose:phone #id:the-call-cae6
    Solderen. Rijbewijs. Een ladder op zonder te zuchten. En op tijd komen, maar dat zegt iedereen. #who:rob #mood:calm #pose:phone #id:the-call-2ane
    -> eleven_places
* [Zeg dat dat niet mag, ook niet voor wie bemiddelt. #id:say-norm #investigating:1b #collaborating:2b #law:+2 #politics:-1 #work:-1]
    Daar mag u niet op kiezen. En ik mag u daar niet bij helpen. #who:you #mood:serious #pose:phone #id:the-call-b9yv
    Nou nou. Ik ben hier wel degene met de banen. #who:rob #mood:contempt #pose:phone #id:the-call-30go
    ~ rob = 0
    -> eleven_places

=== eleven_places ===
Winston wacht tot je hebt opgehangen. Hij legt zijn pitten op een rij. #exit:rob #show:you #mood:concerned #pose:neutral #id:eleven-places-ypck
Elf mensen heb ik bij Rob binnen gekregen. Drie uit de Kolk. Hij vroeg er nooit naar, dus ik zei het nooit. #who:winston #mood:explaining #pose:explaining #id:eleven-places-kh0i
Donderdag over een week staat hij naast de wethouder. Tien nieuwe plekken. Loopt hij weg, dan loopt de rest mee. #who:winston #mood:serious #pose:neutral #id:eleven-places-fy2j
Ik heb ook Sjoerd nog. Twee jaar thuis, woont in Oud-Meren, goeie handen. Morgen moet er een naam liggen. #who:winston #mood:calm #dilemma:who-to-send #id:eleven-places-xbyp
Twintig jaar zit ik aan die lijn. Bij ‘even eerlijk’ leg ik mijn mandarijn al neer. #who:winston #thought #id:eleven-places-cnxr
* [Stel ze allebei voor, met dezelfde brief erbij. #id:send-both #supporting:1c #collaborating:2b #law:+1 #work:+1 #human:-1]
    Allebei. Zelfde brief, zelfde cv-model. Dan kiest hij op papier. #who:you #mood:explaining #pose:neutral #id:eleven-places-pjz7
    Sjoerd heeft geen koelpapieren en jouw man wel. Benieuwd hoe hij dat gaat lezen. #who:winston #mood:smile #id:eleven-places-h38r
    ~ sent = 2
    -> the_record
* [Noem nog geen naam en praat eerst met Ilyas. #id:ask-ilyas-first #supporting:3c #collaborating:1b #work:-1 #human:+1]
    Ilyas moet eerst weten waar hij in terechtkomt. Dan beslist hij. #who:you #mood:serious #pose:neutral #id:eleven-places-ep60
    En wat zeg ik morgen tegen Rob? Dat we erover nadenken? Daar houdt hij van. #who:winston #mood:tired #pose:shrug #id:eleven-places-x09v
    -> the_record
* [Stel Sjoerd voor, want die past daar beter. #id:send-sjoerd #floor:discrimination #supporting:0c #collaborating:1c #law:-2 #politics:+2 #work:+1 #human:-1]
    Doe Sjoerd maar. Voor Ilyas vind ik wel wat anders. #who:you #mood:tired #pose:neutral #id:eleven-places-w0ak
    Sjoerd is een goeie jongen. Dat is het vervelende, het ís een goeie jongen. #who:winston #mood:solemn #id:eleven-places-15aa
    ~ sent = 3
    -> the_record
* [Stel Ilyas voor, want hij is de beste voor dit werk. #id:send-ilyas #supporting:1a #collaborating:1b #law:+1 #politics:-1 #human:+1]
    Ilyas gaat. Hij heeft de papieren, meer hoef ik niet te weten. #who:you #mood:serious #pose:neutral #id:eleven-places-m0wy
    Jij niet. Rob wel. En Sjoerd zit dan nog een maand bij zijn moeder. #who:winston #mood:concerned #id:eleven-places-kv95
    ~ sent = 1
    -> the_record

=== the_record ===
Het werkgeversdossier van Terpstra staat open. Er is een veld ‘voorkeuren werkgever’. Dertig collega’s lezen mee. #show:you #mood:concerned #pose:laptop #id:the-record-clql
Zet er iets neer. Anders stuurt Esra volgende week drie jongens die kant op, voor niks. #who:winston #mood:serious #decision:the-record #id:the-record-oqmf
Ik vul dat veld nooit in. Dan heb ik het ook nooit gelezen. #who:winston #thought #id:the-record-fsed
* [Zet er letterlijk in wat hij zei, met datum en tijd. #id:note-quote #monitoring:3c #investigating:2c #law:+1 #politics:-1 #work:-1]
    Je typt zijn zin over, tussen aanhalingstekens. Bij ‘voorkeuren’ laat je niets staan. Het staat bij ‘gesprekken’. #show:you #mood:solemn #pose:neutral #id:the-record-m0n7
    -> his_question
* [Laat het veld leeg en loop ermee naar Yasmina toe. #id:go-to-yasmina #monitoring:2b #investigating:2b #law:+1 #politics:-1]
    Yasmina zit in gesprek tot vijf uur. Je plakt een briefje op haar scherm: Terpstra, even praten. #show:you #mood:serious #pose:neutral #id:the-record-63t4
    -> his_question
* [Zet er alleen in wat de functie zelf van iemand vraagt. #id:note-requirements #monitoring:1c #investigating:1b #work:+1]
    ‘Solderen, rijbewijs B, hoogte.’ Het veld is vol. Wat hij nog meer zei, past er niet bij. #show:you #mood:calm #pose:neutral #id:the-record-l3q8
    -> his_question
* [Zet erin dat hij liever niemand uit de Kolk heeft. #id:note-filter #floor:discrimination #monitoring:1c #investigating:1b #law:-2 #politics:+1 #human:-2]
    ‘Liever geen kandidaten uit de Kolk.’ Het scheelt Esra drie gesprekken, en drie jongens een busreis. #show:you #mood:tired #pose:neutral #id:the-record-7vwk
    ~ filter = true
    -> his_question

=== his_question ===
De volgende ochtend, spreekkamer 3. Ilyas Amrani heeft zijn diploma’s in een plastic mapje, op volgorde. #place:consulting-room #show:ilyas #mood:smile #pose:paper #id:his-question-3ubg
Mijn moeder heeft de wekker al gezet. Het is pas woensdag. #who:ilyas #mood:smile #pose:neutral #id:his-question-n7m4
En? Wat zei meneer Terpstra? #who:ilyas #mood:calm #dilemma:his-question #id:his-question-ja6b
Als het nu stil wordt, weet ik het al. #who:ilyas #thought #id:his-question-7d0e
* [Zeg dat er iets speelt en vraag of hij het wil weten. #id:ask-how-much #supporting:3a #learning:1a #work:-1 #human:+1 #competence:empathy]
    Er is iets gezegd wat niet leuk is. Wilt u het weten? #who:you #mood:concerned #pose:neutral #id:his-question-jtrq
    Ik ben zevenentwintig. Ja. #who:ilyas #mood:serious #pose:arms-crossed #id:his-question-e77y
    ~ told = true
    -> aunts_address
* [Zeg dat het nog loopt en oefen vast het gesprek met hem. #id:keep-going #supporting:1c #learning:1a #politics:+1 #work:+1 #human:-1]
    Het loopt nog. Zullen we vast oefenen? Stel: ik ben meneer Terpstra. #who:you #mood:smile #pose:neutral #id:his-question-ea37
    Dan moet u harder praten. Die mannen praten hard. #who:ilyas #mood:smile #id:his-question-7vwy
    -> aunts_address
* [Zeg wat Terpstra over de Kolk zei, en laat het daarbij. #id:tell-remark #supporting:2b #learning:1a #law:+1 #human:-1]
    Hij wil liever niemand uit de Kolk. Dat mag niet. Zo heeft hij het wel gezegd. #who:you #mood:serious #pose:neutral #id:his-question-oqk2
    Oké. #who:ilyas #mood:blank #pose:arms-crossed #id:his-question-47oy
    ~ told = true
    -> aunts_address
* {sent != 3} [Vertel wat hij zei, en ook wat jij toen hebt gezegd. #id:tell-own-answer #supporting:2b #learning:3a #law:+1 #politics:-1 #competence:self-reflection]
    Hij wil liever niemand uit de Kolk. En ik vertel u ook wat ik toen zei. #who:you #mood:solemn #pose:neutral #id:his-question-64mo
    Dat is meer dan ik meestal hoor. Goed. Dan weet ik dat. #who:ilyas #mood:serious #id:his-question-i45n
    ~ told = true
    -> aunts_address
* {sent == 3} [Geef toe dat je een ander hebt voorgesteld, en niet hem. #id:own-up-sjoerd #supporting:2b #learning:3a #law:+1 #politics:-2]
    Hij wil liever niemand uit de Kolk. Toen heb ik een ander voorgesteld. Dat was fout. Uw naam gaat er vandaag bij. #who:you #mood:solemn #pose:neutral #id:his-question-ftbr
    U zegt het tenminste. Die voor u zei niks. Ik weet nog niet wat ik erger vind. #who:ilyas #mood:suspicious #pose:arms-crossed #id:his-question-c2ip
    ~ told = true
    ~ sent = 2
    -> aunts_address

=== aunts_address ===
{ told:
    De Kolk. Ik woon daar omdat mijn moeder daar woont. Ze heeft geraniums. #who:ilyas #mood:tired #id:aunts-address-3bcb
- else:
    Het is de wijk, hè? U kijkt zoals ze bij het uitzendbureau keken. #who:ilyas #mood:suspicious #id:aunts-address-jb8b
}
Bij het uitzendbureau ging ik drie keer langs. De derde keer was de baas steeds ‘even weg’. #who:ilyas #mood:tired #pose:shrug #id:aunts-address-tm0z
Mijn tante woont in Oud-Meren. Ik kan haar adres op mijn cv zetten. #who:ilyas #mood:concerned #pose:neutral #id:aunts-address-zq6p
Ik wil geen zaak worden. Ik wil gewoon werken. #who:ilyas #mood:serious #dilemma:aunts-address #id:aunts-address-bc5r
Zegt u nu ja, dan weet ik hoe het hier werkt. Dan doe ik het wel. #who:ilyas #thought #id:aunts-address-vqf5
* [Haal het adres van alle cv’s die naar Terpstra gaan. #id:no-addresses #supporting:2c #investigating:1c #law:+1 #politics:-1 #work:+1 #competence:creativity]
    Ik haal het adres van alle cv’s voor hem af. Ook bij de anderen. #who:you #mood:explaining #id:aunts-address-garh
    Dan wonen we allemaal nergens. Ook goed. #who:ilyas #mood:smile #id:aunts-address-ezod
    -> classmate
* [Vertel waar hij dit kan melden als hij dat ooit wil. #id:tell-report #supporting:1b #investigating:1b #law:+2 #politics:-1 #human:-1]
    Er is een meldpunt voor discriminatie. Daar kunt u bellen, nu of later. #who:you #mood:serious #id:aunts-address-umxy
    Met mijn naam erbij. En dan solliciteer ik daarna bij zijn neef. #who:ilyas #mood:tired #id:aunts-address-bn3d
    -> classmate
* [Zeg dat het adres van zijn tante nu even beter is. #id:use-aunt #floor:discrimination #supporting:1a #investigating:0a #law:-2 #politics:+1 #work:+1 #human:-1]
    Zet dat van uw tante er maar op. Dan kijkt hij tenminste naar de rest. #who:you #mood:concerned #id:aunts-address-6szr
    Goed. Dan moet ik wel onthouden waar ik woon. #who:ilyas #mood:blank #id:aunts-address-axrv
    ~ address = true
    -> classmate
* [Vraag wat hij deed toen die baas steeds weg was. #id:ask-third-time #supporting:2a #investigating:3a #work:-1 #human:+1 #competence:empathy]
    Wat deed u, die derde keer? #who:you #mood:concerned #id:aunts-address-m8on
    De printer gemaakt. Die stond te piepen. Daarna ben ik naar huis gegaan. #who:ilyas #mood:smile #id:aunts-address-r6er
    -> classmate

=== classmate ===
Bij de deur draait hij zich om. Het mapje zit onder zijn jas. #show:ilyas #mood:concerned #id:classmate-typx
U hoort het toch. Er is daar gestolen, drie jaar terug. Ik zat bij die jongen in de klas. #who:ilyas #mood:concerned #id:classmate-zyji
Meer niet. Hij leende mijn passer en die kwam niet terug. Dat hoeft hij toch niet te weten? #who:ilyas #mood:afraid #decision:classmate #id:classmate-mfwh
De hele wijk zat bij iemand in de klas. #who:ilyas #thought #id:classmate-7g9w
* [Zeg dat dat van hem is, en dat hij zelf mag kiezen. #id:his-to-tell #supporting:3c #monitoring:1a #law:+1 #human:+1]
    Dat is van u. U beslist of u het vertelt. Ik zeg er niets over. #who:you #mood:serious #id:classmate-pmqo
    Dan denk ik erover na. Dat kan ik goed, nadenken. Ik heb de tijd. #who:ilyas #mood:calm #id:classmate-46ed
    -> the_theft
* [Oefen met hem wat hij zegt als Terpstra ernaar vraagt. #id:practise-answer #supporting:2c #monitoring:2b #work:+1 #competence:coaching]
    Stel dat hij het vraagt. Wat zegt u dan? #who:you #mood:calm #id:classmate-18nq
    ‘Ik kwam voor de koeling.’ Nee, te brutaal. Nog een keer. #who:ilyas #mood:smile #id:classmate-ns3d
    -> the_theft
* [Zeg dat je er zelf niets over zegt, en bel hem dinsdag. #id:ring-tuesday #supporting:1b #monitoring:2a #law:+1]
    Van mij hoort hij het niet. Dinsdag bel ik u, om twaalf uur. #who:you #mood:serious #id:classmate-yw25
    Twaalf uur. Dan zit ik aan de gracht. Thuis luistert mijn moeder mee. #who:ilyas #mood:calm #id:classmate-q56a
    -> the_theft

=== the_theft ===
{ sent == 0:
    ~ sent = 1
}
Vrijdag bij Terpstra. Rollen koperen leiding, en een bord met haken. Aan vier haken hangt een briefje: ‘vragen aan Rob’. #place:workshop #show:rob #mood:calm #pose:neutral #id:the-theft-38jw
{
- rob == 0:
    Kom je me nog een keer de les lezen? Dan zet ik vast koffie. #who:rob #mood:suspicious #pose:arms-crossed #id:the-theft-a12i
- rob == 2:
    Dat je kómt. Meestal krijg ik een mailtje met een ballon erin. #who:rob #mood:smile #id:the-theft-9c8g
- else:
    Zo. Ik had een mailtje verwacht. #who:rob #mood:calm #id:the-theft-za1l
}
{
- address:
    Amrani. Oud-Meren, staat hier. Kijk aan. #who:rob #mood:calm #pose:paper #id:the-theft-mfxt
- sent == 3:
    Die Sjoerd lijkt me prima. En nu kom je met een Amrani voor die tweede plek. #who:rob #mood:suspicious #pose:paper #id:the-theft-y3yt
- else:
    Amrani dus. Mooie papieren. En uit de Kolk, zeker. #who:rob #mood:concerned #pose:paper #id:the-theft-h5zs
}
Drie jaar terug gaf ik er een mijn sleutels, een jongen uit de Kolk. Hij at bij ons aan tafel. Toen was bij vier klanten het koper weg. De politie dacht eerst aan mij. #who:rob #mood:solemn #pose:neutral #id:the-theft-a6tl
Jeroen heette hij. Jeroen Visser. #who:tineke #mood:calm #pose:phone #decision:the-theft #id:the-theft-0a14
Mijn vrouw heeft zijn bord nog een week laten staan. Dat zeg ik hier niet. #who:rob #thought #id:the-theft-4fja
* [Zeg dat één man dat deed, en niet de hele wijk. #id:one-man #investigating:1b #collaborating:2b #law:+1 #work:-1]
    Dat heeft één man gedaan. De rest van die wijk niet. #who:you #mood:serious #id:the-theft-olt4
    Dat weet ik heus wel. Maar geef jij die sleutels maar eens weg. #who:rob #mood:tired #id:the-theft-ovy0
    ~ rob = MAX(0, rob - 1)
    -> the_keys
* [Vraag wat hij moet weten van wie de sleutels krijgt. #id:need-to-know #investigating:1a #collaborating:3a #law:+1 #work:+1 #competence:analysis]
    Wat moet u weten van iemand die uw sleutels krijgt? Van wie dan ook. #who:you #mood:serious #id:the-theft-1rie
    Dat hij belt als er iets misgaat. Jeroen belde nooit. Die zei dat alles goed ging. #who:rob #mood:explaining #id:the-theft-cpqk
    ~ rob = MIN(2, rob + 1)
    -> the_keys
* [Vraag Tineke hoe het nu ’s avonds in de bus gaat. #id:ask-tineke #investigating:2b #collaborating:3c #work:+1]
    Hoe gaat het nu, ’s avonds, met die sleutels? #who:you #mood:concerned #id:the-theft-nhw5
    Ik heb ze. In mijn broodtrommel. Dat is het hele beveiligingsplan. #who:tineke #mood:explaining #pose:explaining #id:the-theft-fev5
    -> the_keys
* [Laat hem uitpraten en vraag hoe dat voor hem was. #id:let-him-talk #investigating:2b #collaborating:1b #politics:-1 #competence:empathy]
    De politie dacht aan u. Hoe was dat? #who:you #mood:concerned #id:the-theft-9ouu
    Ik moest mijn schoenen uit. Zevenenvijftig jaar, en ik sta op mijn sokken te zweren dat ik geen dief ben. #who:rob #mood:solemn #id:the-theft-p29y
    ~ rob = MIN(2, rob + 1)
    -> the_keys

=== the_keys ===
Ik heb twee late diensten open. Ik rij ze zelf, naast de planning. Mijn man denkt dat ik een ander heb. #who:tineke #mood:tired #pose:phone #id:the-keys-cah2
Wie laat rijdt, heeft de sleutels van vier supermarkten. In zijn eentje, tot elf uur. #who:rob #mood:serious #id:the-keys-sbfb
Zeg jij maar hoe dat moet. Ik luister. #who:rob #mood:concerned #pose:arms-crossed #dilemma:the-keys #id:the-keys-0rhc
Het maakt mij niet uit waar hij slaapt. Als hij daarna maar komt. #who:tineke #thought #id:the-keys-m35u
* [Stel voor dat elke nieuwe laat met een maat rijdt. #id:two-late #collaborating:3b #monitoring:2a #work:-1 #human:+1 #competence:directing]
    Elke nieuwe rijdt drie maanden met een maat. Daarna zitten we op een vaste dag bij elkaar: hij, u en ik. #who:you #mood:explaining #id:the-keys-9lqj
    Dan heb ik er twee op één bus. Dat wordt een avond puzzelen. Maar ja, graag. #who:tineke #mood:smile #id:the-keys-vo58
    -> the_stage
* [Stel voor dat iedereen met sleutels een verklaring haalt. #id:certificate-all #collaborating:2b #monitoring:1a #law:+1 #work:-1]
    Vraag een verklaring omtrent gedrag. Van iedereen met sleutels, ook van wie hier al werkt. #who:you #mood:explaining #id:the-keys-0zy1
    Ook van mij dus. Ha. Nou, dat duurt dan wel even. #who:rob #mood:smile #id:the-keys-2x91
    ~ rob = MIN(2, rob + 1)
    -> the_stage
* [Stel voor dat elke nieuwe eerst een tijd overdag werkt. #id:days-first #collaborating:2b #monitoring:1b #work:+1 #human:-1]
    Laat elke nieuwe eerst overdag werken. Sleutels komen later. #who:you #mood:explaining #id:the-keys-e73y
    Daar slaap ik beter van. Moet Tineke nog even doorrijden. #who:rob #mood:smile #id:the-keys-fu4o
    ~ rob = MIN(2, rob + 1)
    -> the_stage
* [Bied aan om zelf elke week een uur te komen kijken. #id:weekly-visit #collaborating:2b #monitoring:3a #politics:-2 #work:+1 #human:+1 #competence:flexibility]
    Ik kom elke week een uur. Hapert er iets, dan hoort u het die week van mij. #who:you #mood:calm #id:the-keys-8zvs
    Van de gemeente. Elke week. Neem dan ook een bezem mee. #who:tineke #mood:smile #id:the-keys-ww9c
    -> the_stage

=== the_stage ===
Maandag, overlegkamer. Yasmina heeft het draaiboek van donderdag. Terpstra staat op regel vier, naast de wethouder. #place:meeting-room #show:yasmina #mood:calm #pose:paper #id:the-stage-5ud8
Het heet ‘Merenwaard werkt voor iedereen’. Er komt een taart waar dat op staat. #who:yasmina #mood:smile #id:the-stage-qhoi
Winston zegt dat er iets was, aan de telefoon. Moet ik dat weten? #who:yasmina #mood:concerned #id:the-stage-dmsh
Als het uitkomt, sta ik daar naast haar. Maar als het niks is, bel ik voor niks een werkgever af. #who:yasmina #mood:serious #pose:neutral #dilemma:the-stage #id:the-stage-06gl
De wethouder wil een werkgever die lacht. Ik heb er één. #who:yasmina #thought #id:the-stage-er00
* [Vraag haar om regel vier tot woensdag open te laten. #id:ask-until-wednesday #collaborating:2c #learning:1a #politics:-1 #work:+1]
    Laat regel vier open tot woensdag. Dan weet ik wat hij doet. Nu weet ik alleen wat hij zei. #who:you #mood:serious #id:the-stage-7jnj
    Woensdag vijf uur. Daarna moet het echt naar de drukker. #who:yasmina #mood:tired #id:the-stage-m965
    -> how_often
* [Vertel wat hij zei, en laat donderdag aan haar over. #id:tell-yasmina #collaborating:2c #learning:2c #law:+2 #politics:-2 #work:-1]
    Hij wil niemand uit de Kolk. Dat zei hij aan de telefoon. Jij gaat over donderdag. #who:you #mood:solemn #id:the-stage-qlom
    Dan bel ik hem. En dan staat er op regel vier een vrouw met een bloemenwinkel. #who:yasmina #mood:serious #id:the-stage-6ov7
    ~ rob = MAX(0, rob - 1)
    -> how_often
* [Zeg dat jij ermee bezig bent en dat het goed komt. #id:it-is-handled #collaborating:0b #learning:1c #law:-1 #politics:+2 #work:+1]
    Ik ben ermee bezig. Het komt goed. #who:you #mood:calm #id:the-stage-hgld
    Fijn. Dan vraag ik verder niks. #who:yasmina #mood:smile #id:the-stage-5583
    -> how_often
* [Stel voor dat elke werkgever daar voor open werving tekent. #id:all-sign #collaborating:3c #learning:3c #law:+1 #politics:-1 #competence:directing]
    Laat ze alle twaalf tekenen voor open werving. Met uitleg wat dat is. Dan ligt het niet aan één man. #who:you #mood:explaining #id:the-stage-722b
    Dat moet langs twaalf directeuren, vóór donderdag. Geef me je notitie en een paracetamol. #who:yasmina #mood:tired #id:the-stage-vo5q
    -> how_often

=== how_often ===
{ filter:
    Bij Terpstra staat een wijk tussen de voorkeuren. Esra heeft er al twee mensen op afgewezen. Van wie is dat? #who:ruud #mood:serious #pose:paper #id:how-often-60ox
- else:
    Ik heb eens gezocht. In veertig dossiers staat bij voorkeuren ‘moet in het team passen’. Verder niets. #who:ruud #mood:concerned #pose:paper #id:how-often-6dn8
}
Bij één op de drie telefoontjes hoor ik zoiets. Dan zeg ik: ik kijk wat ik heb. #who:winston #mood:tired #id:how-often-jjoz
En wat zeg je dan niet? #who:yasmina #mood:serious #decision:how-often #id:how-often-0tmp
Ik heb een keer wél wat gezegd. Die haalt zijn mensen nu bij een bureau in Duitsland. #who:winston #thought #id:how-often-m4se
* [Vraag Winston wat hij zelf zou willen kunnen zeggen. #id:ask-winston #learning:2b #monitoring:1a #human:+1]
    Winston, wat zou jij willen kunnen zeggen? #who:you #mood:concerned #id:how-often-zlmd
    ‘Ik zit hier ook aan tafel, Rob.’ Maar ja. Dan moet ik daarna nog wel bellen. #who:winston #mood:solemn #id:how-often-hkz2
    -> on_the_bench
* [Stel één zin voor die jullie allemaal gaan zeggen. #id:one-sentence #learning:3c #monitoring:1a #law:+1 #politics:+1]
    Eén zin, voor ons allemaal. ‘Daar zoek ik niet op. Wat moet iemand kunnen?’ #who:you #mood:explaining #id:how-often-v105
    Die past op een geeltje. Dat is al beter dan de gedragscode. #who:ruud #mood:smile #id:how-often-4btg
    -> on_the_bench
* {filter} [Zeg dat jij dat was, en haal het er vandaag uit. #id:own-filter #learning:3a #monitoring:2b #law:+1 #politics:-1]
    Van mij. Ik haal het er vandaag uit, en ik bel de mensen die Esra heeft afgewezen. #who:you #mood:solemn #id:how-often-8vas
    Doe dat bellen dan vandaag. Met alleen weghalen zijn die twee niet geholpen. #who:ruud #mood:serious #id:how-often-rk28
    -> on_the_bench
* {not filter} [Vertel wat jij zelf zei toen Rob erover begon. #id:share-own-words #learning:3a #monitoring:1a #politics:-1]
    Ik zal zeggen wat ik zei. Woord voor woord. Dan mogen jullie er iets van vinden. #who:you #mood:solemn #id:how-often-imwn
    Niemand zegt iets. Dan schuift Winston je een partje toe. #show:winston #mood:smile #id:how-often-718i
    -> on_the_bench
* [Stel voor om een maand te tellen hoe vaak het is. #id:count-a-month #learning:2c #monitoring:2c #politics:-1 #work:-1 #competence:planning]
    Laten we een maand turven. Bij elk telefoontje. Nu is het een gevoel van Winston. #who:you #mood:serious #id:how-often-9l0j
    Een gevoel van twintig jaar. Maar goed, ik wil best streepjes zetten. #who:winston #mood:calm #pose:shrug #id:how-often-vlkf
    -> on_the_bench

=== on_the_bench ===
Dinsdag, twaalf uur, het bankje aan de gracht. Ilyas heeft een broodje gekocht en houdt het dicht. #place:waterside #show:ilyas #mood:tired #pose:neutral #id:on-the-bench-8qk5
{ told:
    Ik denk steeds aan wat die man zei. Ook als ik mijn tanden poets. #who:ilyas #mood:tired #id:on-the-bench-v35y
- else:
    Mijn buurman zegt dat Terpstra niemand van ons neemt. U wist dat. #who:ilyas #mood:contempt #pose:arms-crossed #id:on-the-bench-3kzf
}
Morgen mag ik een dag meelopen. Mijn schoenen staan al in de gang. #who:ilyas #mood:concerned #pose:neutral #id:on-the-bench-1a7i
Gaat u het melden? Ik wil niet in de krant. #who:ilyas #mood:afraid #dilemma:on-the-bench #id:on-the-bench-r5g3
Eigenlijk wil ik dat het nooit gezegd was. #who:ilyas #thought #id:on-the-bench-1cam
* [Bied aan om de melding samen met hem op te schrijven. #id:write-together #supporting:2c #learning:1a #law:+2 #politics:-1 #work:-1 #human:-1 #competence:coaching]
    We kunnen het samen opschrijven, voor het meldpunt. Dan staat het er goed. #who:you #mood:serious #pose:paper #id:on-the-bench-8pvi
    Voor wie na mij komt, dan. Schrijft u maar. Mijn naam is met een y. #who:ilyas #mood:solemn #id:on-the-bench-n2n7
    ~ reported = true
    -> he_asks_you
* [Zeg dat je niets meldt zolang hij dat niet wil. #id:say-nothing #supporting:3c #learning:1c #law:-1 #human:+1]
    Ik meld niets als u dat niet wilt. Het is van u. #who:you #mood:calm #id:on-the-bench-5lv2
    Dan eet ik nu mijn broodje. #who:ilyas #mood:smile #id:on-the-bench-lgln
    -> he_asks_you
* [Zeg dat je het binnen meldt, zonder zijn naam erin. #id:report-inside #supporting:2b #learning:2c #law:+1 #politics:-1]
    Ik meld het binnen de gemeente. Zonder uw naam. Ik vind dat dat moet, want er bellen er meer. #who:you #mood:serious #id:on-the-bench-e4yo
    Er is er maar één die morgen gaat. Dus dat raden ze wel. Maar ik snap het. #who:ilyas #mood:concerned #id:on-the-bench-qlzu
    -> he_asks_you
* {told} [Vraag of jullie na morgen samen mogen beslissen. #id:after-tomorrow #supporting:2c #learning:1a #work:+1]
    Loop eerst die dag mee. Daarna beslissen we samen. Is dat goed? #who:you #mood:concerned #id:on-the-bench-ejv6
    Ja. Eerst die dag. Dan zie ik wel. #who:ilyas #mood:calm #id:on-the-bench-7p0a
    -> he_asks_you
* {not told} [Geef toe dat je het wist en het hebt verzwegen. #id:own-silence #supporting:2a #learning:3a #politics:-1 #human:+1]
    Ik wist het. Ik heb het niet gezegd. Ik dacht dat dat beter voor u was. #who:you #mood:solemn #id:on-the-bench-j2n2
    Dat dacht de man van het uitzendbureau vast ook. Maar die zei dit er niet bij. #who:ilyas #mood:serious #id:on-the-bench-n2aq
    ~ told = true
    -> he_asks_you

=== he_asks_you ===
Woensdag, tien over vijf. Je koffie is koud en je telefoon gaat. #place:office #show:you #mood:concerned #pose:coffee #id:he-asks-you-skv4
Hij hoorde een lek waar ik al een week naar zoek. Hóórde. Met zijn oor tegen de leiding. #who:rob #mood:surprised #pose:phone #id:he-asks-you-63f3
{ address:
    En hij weet wel goed de weg in de Kolk, voor iemand uit Oud-Meren. #who:rob #mood:suspicious #pose:phone #id:he-asks-you-8svx
}
Zeg eens eerlijk. Heeft hij die Jeroen gekend? #who:rob #mood:serious #pose:phone #decision:he-asks-you #id:he-asks-you-gnr4
Ik wil dat het antwoord nee is. En ik wil het geloven. #who:rob #thought #id:he-asks-you-1z54
* [Zeg dat hij zulke dingen met Ilyas zelf moet bespreken. #id:ask-him-yourself #collaborating:3a #law:+1 #human:+1]
    Over Ilyas praat ik niet. Als u iets van hem wilt weten, praat dan met hem. #who:you #mood:serious #pose:phone #id:he-asks-you-n6vj
    Dan zal ik het hem morgen zelf vragen. Leuk vind ik het niet. #who:rob #mood:concerned #pose:phone #id:he-asks-you-um0e
    ~ rob = MIN(2, rob + 1)
    -> last_place
* [Zeg dat ze in één klas zaten, maar verder ook niets. #id:tell-rob #floor:privacy #collaborating:0a #law:-2 #work:+1 #human:-2]
    Ze zaten in één klas. Verder niets. Hij is nog een passer aan hem kwijt. #who:you #mood:calm #pose:phone #id:he-asks-you-8m1o
    Zie je wel. Nee, het geeft niet. Goed dat ik het weet. #who:rob #mood:suspicious #pose:phone #id:he-asks-you-jg9v
    ~ leaked = true
    -> last_place
* [Zeg dat je daarop geen antwoord geeft, en ook waarom. #id:no-answer-why #collaborating:2a #law:+2 #work:-1]
    Wat mensen mij vertellen, is van hen. Dus u krijgt geen antwoord. Ook niet over Sjoerd. #who:you #mood:serious #pose:phone #id:he-asks-you-q5nu
    Dat had ik kunnen weten. Je bent wel consequent. #who:rob #mood:tired #pose:phone #id:he-asks-you-zjhh
    -> last_place
* [Zeg dat dat vast niet zo is, en begin over het lek. #id:deny-it #collaborating:0b #law:-1 #work:+1]
    Welnee. Waar zat dat lek eigenlijk? #who:you #mood:smile #pose:phone #id:he-asks-you-ot6u
    Achter de zuivel. Nou, mooi. Dan heb ik jouw woord. #who:rob #mood:smile #pose:phone #id:he-asks-you-ee0z
    ~ rob = MIN(2, rob + 1)
    -> last_place

=== last_place ===
Donderdag, half negen. Over twee uur gaat de taart open. Winston zit naast je en pelt niets. #place:office #show:winston #mood:concerned #id:last-place-ina5
{ sent == 1:
    De ene plek gaat naar een jongen van school. Dan is er nog één. #who:rob #mood:calm #pose:phone #id:last-place-swni
- else:
    Sjoerd begint maandag. Dan is er nog één plek. #who:rob #mood:calm #pose:phone #id:last-place-ivpb
}
{
- rob == 2:
    Die Amrani kan het. Ik wil wel. Maar ik lig er wakker van. #who:rob #mood:concerned #pose:phone #id:last-place-mano
- rob == 0:
    Die Amrani kan het. Maar met jullie is er altijd gedoe, en dat komt er dan bij. #who:rob #mood:contempt #pose:phone #id:last-place-9zd0
- else:
    Die Amrani kan het. Maar de ploeg, hè. De ploeg. #who:rob #mood:tired #pose:phone #id:last-place-3qnw
}
Wat doen we? #who:rob #mood:serious #pose:phone #dilemma:last-place #id:last-place-aw7b
Negen plekken achter deze ene. Ik zeg niets. Ik zit hier gewoon hard te zitten. #who:winston #thought #id:last-place-2nxr
* [Laat het besluit bij Rob en wacht zijn antwoord af. #id:leave-to-rob #supporting:1c #monitoring:1a #law:-1 #politics:+2 #human:-1]
    U hebt hem gezien. U beslist. Ik hoor het wel. #who:you #mood:calm #pose:phone #id:last-place-425s
    Dan denk ik er nog over na. Jullie horen het. #who:rob #mood:tired #pose:phone #id:last-place-p255
    ~ shape = 1
    -> look_back
* [Stel voor dat Tineke zonder naam of adres beoordeelt. #id:tineke-decides #supporting:2c #monitoring:2b #law:+1 #work:-1 #human:+1]
    Laat Tineke de proefdagen naast elkaar leggen. Op lijstjes, zonder naam of adres. En neem wie bovenaan staat. #who:you #mood:explaining #pose:phone #id:last-place-fkz1
    Tineke. Die neemt nog een geit, als hij op tijd komt. Maar vooruit, dat duurt een week. #who:rob #mood:concerned #pose:phone #id:last-place-n2fo
    ~ shape = 4
    -> look_back
* [Zeg dat jullie hier geen mensen meer voordragen. #id:stop-here #supporting:0c #monitoring:2b #law:+2 #politics:-2 #work:-2]
    Dan stoppen we hier. U kiest op een wijk, en daar werken wij niet aan mee. #who:you #mood:solemn #pose:phone #id:last-place-1xjb
    Bij mij werken er elf van jullie. Elf. #who:rob #mood:angry #pose:phone #id:last-place-0eqn
    ~ shape = 3
    -> look_back
* [Stel een proefplaats voor, twee maanden met uitkering. #id:trial-place #supporting:1c #monitoring:2a #politics:+1 #work:+1 #human:-1]
    Ik kan een proefplaats voorleggen. Twee maanden, hij houdt zijn uitkering. Dan praten we op de laatste vrijdag. #who:you #mood:explaining #pose:phone #id:last-place-vres
    En kost me dat wat? Nee? Dan kan ik het de ploeg wel uitleggen. #who:rob #mood:smile #pose:phone #id:last-place-gazz
    ~ shape = 2
    -> look_back

=== look_back ===
Vrijdag. Er is taart over. Op jouw stuk staat ‘voor ied’. #exit:rob #show:you #mood:calm #pose:neutral #id:look-back-hd46
Twaalf keer handen geschud. Niemand vroeg iets, ook niet aan mij. #who:winston #mood:tired #pose:coffee #id:look-back-wg2f
Maandag belt er weer een. ‘Even eerlijk.’ Wat doen we dan anders? #who:winston #mood:concerned #decision:look-back #id:look-back-rpl7
Ik ken het antwoord al twintig jaar. Ik wil het een keer van een ander horen. #who:winston #thought #id:look-back-3nj8
* [Spreek af om de elf geplaatste mensen na te bellen. #id:ring-the-eleven #learning:2a #monitoring:2b #politics:-1 #work:+1 #competence:result-orientation]
    We bellen die elf. Hoe gaat het daar, en wat horen zij in de kantine? #who:you #mood:serious #pose:neutral #id:look-back-i7g3
    Dat had ik elf keer kunnen doen. Ik neem de eerste zes. #who:winston #mood:solemn #id:look-back-h8c6
    -> months_later
* [Bel Ilyas en vraag wat hij van jou had willen horen. #id:ring-ilyas #learning:3b #monitoring:3a #politics:-1 #human:+1]
    ‘Dat u even boos was,’ zegt hij. ‘Niet voor mij. Gewoon boos.’ Winston kauwt niet meer. #show:you #mood:solemn #pose:phone #id:look-back-9c6l
    -> months_later
* [Zeg dat jij je antwoord de eerste keer te laat had. #id:admit-late #learning:3a #monitoring:1a #human:+1 #competence:self-reflection]
    Ik had mijn antwoord pas toen ik al had opgehangen. Wat ik ook zei. #who:you #mood:solemn #pose:neutral #id:look-back-rnbz
    Ik ook. Alleen hang ik al twintig jaar op. #who:winston #mood:eyes-closed #id:look-back-c2nb
    -> months_later
* [Schrijf het op voor intervisie, zonder namen erin. #id:write-case #learning:3c #monitoring:1c #law:+1 #politics:+1]
    Ik schrijf het op, voor intervisie. Zonder namen, zonder koper. #who:you #mood:calm #pose:explaining #id:look-back-6734
    Zonder koper weet iedereen het nog. Zet er dan ‘bakkerij’ neer. #who:winston #mood:smile #id:look-back-hxh2
    -> months_later

=== months_later ===
{
- shape == 3:
    -> in_the_right
- sent == 3:
    -> the_other_one
- address:
    -> another_door
- leaked:
    -> no_fit
- reported && not (rob == 2 && shape == 4):
    -> in_the_right
- told && (rob == 2 || (rob == 1 && shape == 4)):
    -> own_key
- rob == 2 || (rob == 1 && shape == 4):
    -> that_one
- shape == 2:
    -> two_months
- else:
    -> no_fit
}

=== own_key ===
Drie maanden later, kwart voor elf in de avond. Ilyas hangt vier sleutels terug. Aan een van de haken zit een briefje met zijn naam. #place:workshop #show:ilyas #mood:tired #pose:neutral #id:own-key-fybm
Hij belt bij alles. Ook als het goed gaat. Ik heb gezegd dat dat niet hoeft. #who:rob #mood:smile #id:own-key-6dbj
Ik blijf bellen. En die ene zin van hem, die weet ik nog. Woord voor woord. #who:ilyas #mood:serious #id:own-key-gvid
{ reported:
    De melding loopt. Rob heeft hem gelezen, twee keer, en hij is er niet over begonnen. #show:rob #mood:solemn #id:own-key-cwj1
}
In de kantine heeft een van de oude monteurs zijn beker een plank hoger gezet. Daar heeft niemand iets over gezegd. #show:tineke #mood:concerned #ending:own-key #id:own-key-9zfn
-> END

=== that_one ===
Zes weken later, in de kantine van Terpstra. Je komt langs met een formulier. #place:workshop #show:ilyas #mood:smile #pose:coffee #id:that-one-c9ia
Jij bent die ene die er van Rob eerst niet in mocht, zei iemand. Bij de koffie. Ze lachten erbij. #who:ilyas #mood:blank #id:that-one-cnhk
Het is een goede baan, hoor. Ik had het alleen van u willen horen. #who:ilyas #mood:tired #pose:arms-crossed #id:that-one-nf8t
Hij lachte mee, zegt Tineke later. Eén keer, kort. #show:tineke #mood:concerned #ending:that-one #id:that-one-zbyy
-> END

=== the_other_one ===
Vijf weken later. Er ligt een kaart van Sjoerd: een bus met zijn hoofd uit het raam. ‘Hartstikke bedankt’, in hoofdletters. #place:office #show:winston #mood:calm #pose:paper #id:the-other-one-ti59
Hij doet het goed. Rob vroeg of ik er nog zo een had. #who:winston #mood:tired #id:the-other-one-g9r0
Met Sjoerd erbij is de haast eraf, zegt Rob. De tweede plek wacht tot het voorjaar, en wat jullie daarover afspraken ook. #show:winston #mood:concerned #id:the-other-one-1vxd
Ilyas kreeg een nette brief: de keus viel op een kandidaat die beter in het team paste. Zijn moeder heeft de wekker uitgezet. #show:winston #mood:solemn #ending:the-other-one #id:the-other-one-rlqk
-> END

=== another_door ===
Vijf weken later. Ilyas zit in spreekkamer 3. Zijn werkschoenen staan in een tas naast zijn stoel. #place:consulting-room #show:ilyas #mood:blank #pose:arms-crossed #id:another-door-vxkw
Bij het contract moest ik mijn adres geven. Het echte. #who:ilyas #mood:tired #id:another-door-rnvi
Hij zei dat de Kolk hem niks meer kon schelen. Maar ik had gelogen. Dus toen was ik toch zo iemand. #who:ilyas #mood:contempt #id:another-door-ltu2
U zei dat het beter was. Ik zei het zelf ook. Ik weet niet meer wie het eerst. #who:ilyas #mood:solemn #ending:another-door #id:another-door-5wss
-> END

=== in_the_right ===
{ shape == 3:
    Vier maanden later. Terpstra haalt zijn mensen nu bij een bureau. De tien plekken van die donderdag gingen dezelfde kant op. #place:office #show:winston #mood:tired #pose:neutral #id:in-the-right-2d5k
- else:
    Vier maanden later. Er ligt een brief van het meldpunt. De melding van Ilyas is in behandeling, zijn naam staat er twee keer in. #place:office #show:winston #mood:tired #pose:paper #id:in-the-right-x261
}
{ shape == 3 && reported:
    De melding van Ilyas loopt nog. Rob heeft een advocaat. #who:winston #mood:serious #id:in-the-right-39n0
- else:
    Rob groet me nog. Vanuit de bus. #who:winston #mood:calm #pose:shrug #id:in-the-right-7iwu
}
Ilyas loopt binnen voor zijn papieren. #show:ilyas #mood:calm #pose:neutral #id:in-the-right-ijq7
Ik heb gelijk, zeggen ze. Ik bezorg nu pakketten. Ook in Oud-Meren. #who:ilyas #mood:tired #ending:in-the-right #id:in-the-right-c6xr
-> END

=== two_months ===
Negen weken later. De laatste vrijdag is geweest. #place:consulting-room #show:ilyas #mood:blank #pose:neutral #id:two-months-l6jt
Twee maanden was ik er elke ochtend het eerst. Hij zei dat ik goud was. #who:ilyas #mood:tired #id:two-months-bxit
Toen moest hij gaan betalen. Toen was er ineens de ploeg weer. #who:ilyas #mood:contempt #pose:shrug #id:two-months-svkk
In het systeem staat: proefplaats afgerond, geen plaatsing. Er is een veld voor de reden. Er staat ‘match’. #show:ilyas #mood:tired #ending:two-months #id:two-months-panj
-> END

=== no_fit ===
Drie weken later komt er een mail van Terpstra, met een ballon erin. #place:office #show:winston #mood:tired #pose:laptop #id:no-fit-9rqm
‘Prima vakman, maar de klik met de ploeg ontbrak.’ Daar kun je niks mee. Daar is hij voor gemaakt, die zin. #who:winston #mood:contempt #id:no-fit-x204
{ leaked:
    In de Kolk weten ze al dat Ilyas ‘een maat van Jeroen’ is. Dat had Rob van iemand bij de gemeente. #show:winston #mood:serious #id:no-fit-dj1s
- else:
    Tineke rijdt de late dienst nu vier avonden. Ze belde of je nog iemand had. #show:winston #mood:concerned #id:no-fit-4dn2
}
Ilyas staat op de lijst van morgen, negen uur. Hij heeft zijn mapje bij zich, nog steeds op volgorde. #show:winston #mood:solemn #ending:no-fit #id:no-fit-ouy3
-> END
