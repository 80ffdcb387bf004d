/**
 * Made for measuring: troubles as teams would put them, each told by different people in different words, both languages.
 * They stand beside the engine, not in it: nothing of it was chosen by single lines of these.
 */
export const problems: Record<string, string> = {
  gloves: `Handschoenen maat M zijn al weken niet leverbaar
Wie heeft nog een adres voor nitril handschoenen?
De doos met handschoenen is op en de nabestelling blijft uit
Onze groothandel levert alleen nog latex, collega met allergie
Verkeerde maat handschoenen gekregen, derde keer deze maand
Hoe komen jullie aan wegwerphandschoenen nu er niets geleverd wordt?
Bestelling handschoenen staat al drie weken op nalevering
Wij wassen met blote handen want de voorraad is leeg
Supplier keeps sending the wrong size gloves
No nitrile gloves for three weeks, where do you order?
Our order for disposable gloves is stuck in back order
Are other teams also out of gloves?`,
  tablet: `Tablet start niet meer op na de update van dinsdag
Sinds de nieuwe versie loopt mijn iPad telkens vast
Kan niet rapporteren: scherm blijft zwart na de update
De tablet is traag en de accu is voor de middag leeg
Dossier opent niet op de tablet, in de auto alles overtypen
Mijn toestel vraagt elke ochtend opnieuw om te installeren
Helpdesk zegt: tablet resetten, maar dan ben ik alles kwijt
Na de update blijft de tablet hangen bij het opstarten
iPad freezes whenever I open the care record
Tablet battery is dead by noon since the update
Black screen after last week's update, cannot write my notes
The tablet asks to reinstall every single morning`,
  keysafe: `Sleutelkluisje klemt als het vriest, we staan voor een dichte deur
Code van het kluisje is veranderd en niemand wist het
Hoe regelen jullie sleutels als de familie er geen wil afgeven?
Sleutel kwijt, wie betaalt het nieuwe slot?
Nachtdienst kwam niet binnen omdat de sleutel er niet hing
Elektronisch slot gaat niet open met de telefoon
Drie adressen zonder sleutelkluis, elke avond bellen aan de deur
Batterij van het deurslot was leeg, een uur gewacht
Key safe jams in the cold, we could not get in
Lost a house key, who pays for the lock?
The digital door lock will not open with our phones
Family will not give us a spare key, how do you get in at night?`,
  roster: `Rooster van augustus heeft zeven gaten en niemand kan
Weer een open avonddienst in het weekend, wie springt in?
Ruilen van diensten gaat via vier appgroepen, wij zijn het overzicht kwijt
Hoe plannen jullie de zomervakantie zonder ruzie?
Twee zieken en geen invaller, ik draai mijn zesde dienst op rij
Planning klopt nooit met de contracturen
Wie maakt bij jullie het rooster en hoe lang is die daarmee bezig?
Weekenden worden oneerlijk verdeeld in ons team
August roster has gaps every evening
How do you share weekends fairly in the schedule?
Nobody to fill in the late shift, sixth shift in a row for me
Swapping shifts by chat went wrong again`,
  discharge: `Cliënt vrijdagmiddag thuis uit het ziekenhuis zonder medicatielijst
Ontslagbrief komt pas drie dagen na thuiskomst
Ziekenhuis belt om vier uur: om vijf uur is mevrouw thuis
Geen overdracht van de afdeling, wij weten niets van de wond
Transferverpleegkundige onbereikbaar in het weekend
Uit het ziekenhuis met een nieuw recept en de apotheek is dicht
Thuisgekomen met een katheter en niemand zei waarom
Overdracht ontbreekt weer bij ontslag, hoe lossen jullie dit op?
Home from hospital on Friday without a medication list
Discharge letter arrives days after the client
The ward rang at four, client home at five, no handover
Hospital sent her home with a drain and no instructions`,
  parking: `Parkeren in de binnenstad kost ons meer tijd dan de zorg
Weer een bekeuring tijdens de ochtendroute
Parkeervergunning geldt niet voor de nieuwe zone
Geen plek voor de deur, tien minuten lopen met de tas
Gemeente weigert ontheffing voor zorgauto's
Wie betaalt de boete als je bij een spoed dubbel parkeert?
Parkeerapp werkt niet in de nieuwe wijk
Invalidenplaats mogen wij niet gebruiken, waar laten jullie de auto?
Parking fine again on the morning round
The permit does not cover the new parking zone
No place to park near the flats, ten minutes walk with bags
Council refuses an exemption for care cars`,
  pharmacy: `Apotheek levert de baxterrol te laat, drie cliënten zonder medicijnen
Medicijnrol klopt niet met het toedienoverzicht
Rol is weer verkeerd ingepakt, ochtendpillen bij de avond
De apotheek verandert van merk en de cliënt herkent haar tabletten niet
Toedienlijst ontbreekt bij nieuwe medicatie
Bezorger van de apotheek zet de zakjes bij de buren
Wijziging van de dosis staat een week later pas op de lijst
Wie controleert bij jullie de rol als die binnenkomt?
Pharmacy delivers the medication roll a day late
Blister packs do not match the administration list
Wrong tablets in the morning sachet again
The chemist changed brand and the client will not take them`,
  invoicing: `Zorgverzekeraar keurt de declaratie af zonder reden
Uren van februari zijn niet uitbetaald door een verkeerde code
Indicatie verlopen en nu krijgen we de zorg niet vergoed
Machtiging voor het verbandmateriaal is weer geweigerd
Verzekeraar wil voor elke zalf een formulier
Budget is op in oktober, hoe gaan jullie om met het plafond?
Factuur teruggestuurd omdat de handtekening ontbreekt
Declareren van reistijd lukt niet in het nieuwe systeem
Insurer rejects our claim and gives no reason
The authorisation for dressings was refused again
Indication expired and now the hours are not paid
Every invoice comes back for one missing signature`,
  hoist: `Tillift kapot en de leverancier komt volgende week
Passieve lift past niet door de slaapkamerdeur
Tilband versleten, wie keurt die bij jullie?
Hoog-laagbed doet het niet, cliënt ligt al twee dagen laag
Hulpmiddel aangevraagd in mei, in juli nog niets
Douchestoel geleverd zonder remmen
Lift bij cliënt geeft storing, accu laadt niet
Thuiszorgwinkel haalt het bed op voordat het nieuwe er is
The hoist broke down and repair takes a week
Sling is worn out, who inspects yours?
Requested a shower chair in May, still waiting
Hospital bed stuck in the low position`,
  language: `Cliënt spreekt alleen Tigrinya, hoe leggen jullie insuline uit?
Tolkentelefoon wordt niet meer vergoed
Dochter vertaalt alles en laat de helft weg
Wie heeft pictogrammen voor mensen die geen Nederlands lezen?
Intake met handen en voeten, zo mis ik van alles
Geen tolk te krijgen buiten kantooruren
Vertaalapp maakt rare fouten bij medische woorden
Mevrouw is door haar dementie terug in het Pools
No interpreter after office hours
Translation app gets medical words wrong
Son translates for his mother and softens everything
Pictures to explain insulin to people who do not read Dutch?`,
  heat: `Hitte: cliënten drinken niet en de huizen zijn dertig graden
Welke signalen van uitdroging zien jullie bij warm weer?
Ventilator gekregen maar mevrouw durft hem niet aan
Hitteplan van vorig jaar, wie heeft een korte versie?
Zonwering ontbreekt op de vierde verdieping, slaapkamer is een oven
Hoe houden jullie insuline koel op de fiets in de zomer?
Meneer draagt drie truien bij dertig graden
Wassen met koel water tijdens de hittegolf, wat doen jullie?
Heat wave: clients hardly drink, houses above thirty degrees
Signs of dehydration in hot weather you look for?
Keeping insulin cool on a bicycle in summer
Flat without shade is like an oven, what helps?`,
  gp: `Huisarts belt niet terug, al drie keer geprobeerd
Assistente verbindt niet door bij vragen over wondzorg
Nieuwe praktijk wil alles via een portaal dat wij niet in mogen
Uitvoeringsverzoek blijft liggen, mogen we dan beginnen?
Overleg met de dokter kan alleen dinsdag om twaalf uur
Huisarts met pensioen en nergens plek voor onze cliënten
Recept voor de zalf komt niet, praktijk zegt morgen
Geen visite meer aan huis door de huisartsenpraktijk
GP never calls us back
The practice only answers through a portal we cannot enter
Doctor retired and no surgery takes new patients
Written order for the injection still not signed by the GP`,
  loneliness: `Meneer eet alleen en ziet niemand behalve ons
Hoe vinden jullie een maatje voor iemand zonder familie?
Zondag is de langste dag zegt zij, wat is er in de buurt?
Na de dood van haar man komt zij de deur niet meer uit
Eettafel in de wijk is gestopt, waar kan hij nu heen?
Vrijwilliger gezocht voor een wekelijkse wandeling
Zij belt ons tien keer per dag omdat het stil is
Buurthuis dicht, drie cliënten missen hun koffieochtend
Lonely clients on Sundays, what is there nearby?
Looking for a volunteer to visit a man without family
She rings ten times a day because the house is silent
Lunch club closed, where do your people go?`,
  network: `Geen bereik in de kelderwoningen, rapportage gaat verloren
Wifi bij cliënten te zwak om het dossier te openen
Storing van het elektronisch dossier, vanochtend alles op papier
Inloggen duurt tien minuten door de nieuwe beveiliging
Wachtwoord verlopen in het weekend en niemand die helpt
Twee keer inloggen met code, telefoon ligt thuis
Systeem lag er zondag uit, medicatie niet kunnen aftekenen
App zegt geen verbinding terwijl ik bereik heb
No signal in basement flats, my report was lost
Record system down all Sunday, could not sign for medication
Password expired on Saturday and no help desk
Logging in takes ten minutes with the new security`,
}

/** The problems as labelled texts. */
export const labelledProblems = Object.entries(problems).flatMap(([group, texts]) =>
  texts.split('\n').map((text) => ({ text, group })),
)
