// Een klein scenario om mee te beginnen: drie keuzes, twee afloopen.
// Verander het, geef het in scenario.json een eigen "id" en in locales/nl.json een eigen "title",
// en breng de map opnieuw in. Wat elk merk (#...) betekent staat in writing-a-scenario.txt.
//
// Elke regel en elke keuze heeft een #id: dat je zelf verzint: kleine letters, cijfers en streepjes,
// en geen twee keer hetzelfde. Verander een tekst gerust, maar laat het #id: dan staan.
VAR asked_why = false
-> too_late

=== too_late ===
Het is tien voor half elf. Meneer De Wit zou er om tien uur zijn. #place:office #id:too-late-1
Hij komt binnen en houdt zijn jas aan. #show:dewit #mood:tired #id:too-late-2
Ik ben er toch? #who:dewit #mood:suspicious #id:too-late-3
Straks staat er weer dat ik niet wil. #who:dewit #thought #dilemma:second-time #id:too-late-4
* [Vraag wat er vanochtend gebeurde. #id:ask-morning #investigating:2a #supporting:2a #human:+2 #law:-1]
    Wat gebeurde er vanochtend? #who:you #id:too-late-5
    ~ asked_why = true
    -> what_next
* [Zeg dat dit de tweede keer is. #id:name-second-time #investigating:1a #supporting:1d #law:+2 #human:-1]
    Dit is de tweede keer dat u te laat bent. #who:you #id:too-late-6
    -> what_next

=== what_next ===
{ asked_why:
    Mijn dochter wilde niet naar school. #who:dewit #mood:concerned #id:what-next-1
    Ik kon haar niet laten staan. #who:dewit #id:what-next-2
- else:
    Ja. Dat weet ik ook wel. #who:dewit #mood:blank #pose:arms-crossed #id:what-next-3
}
Zijn volgende afspraak staat om tien uur. #decision:next-time #id:what-next-4
* [Stel een later uur voor. #id:later-hour #supporting:2c #human:+1 #work:+1 #politics:-1]
    Zullen we elf uur doen? Dan is zij al op school. #who:you #id:what-next-5
    -> the_note
* [Laat het op tien uur staan. #id:same-hour #supporting:1c #law:+1 #politics:+1]
    Ik zie u volgende week om tien uur. #who:you #id:what-next-6
    -> the_note

=== the_note ===
Als hij weg is, open je zijn dossier. #exit:dewit #place:office #decision:the-note #id:the-note-1
* [Schrijf op wat hij zei. #id:note-words #investigating:2c #human:+1 #work:-1]
    -> heard
* [Schrijf op dat hij niet wil. #id:note-unwilling #investigating:0c #law:+1 #human:-2]
    -> judged

=== heard ===
Je schrijft zijn woorden op, met de tijd erbij. #ending:heard #id:heard-1
-> END

=== judged ===
Je schrijft: komt afspraken niet na. #ending:judged #id:judged-1
-> END
