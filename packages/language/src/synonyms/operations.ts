/** What goes wrong or must be arranged around care: deliveries, keys, cars, software, telephones. */
export const operations = `
levering, bezorging, leveren, bezorgen, geleverd, bezorgd, aflevering | deliver, delivered, supply delivery, shipping
bestelling, bestellen, nabestellen, besteld | order, reorder, ordering
application = aanvraag, aanvragen, aangevraagd | apply, request, request form
voorraad, op voorraad, voorraadbeheer, voorraden | stock, in stock, inventory
uitverkocht, niet leverbaar, leveringsproblemen, geneesmiddelentekort | out of stock, unavailable, supply problem, medicine shortage
retour, terugsturen, retourneren, terugbrengen, inleveren | return, send back, bring back, hand in
kapot, defect, stuk, werkt niet, doet het niet, kapotte | broken, defective, faulty, out of order, does not work, doesn't work, not working
reparatie, repareren, maken laten | repair, repairing, mend
onderhoud, onderhouden | maintenance, maintain, service
storing, uitval, uitgevallen, stroomstoring | outage, failure, malfunction, power cut, breakdown
lekkage, lek, lekken, lekt | leak, leakage, leaking
verstopt, verstopt raken, dichtslibben, blokkade, dicht zitten | blocked, clogged, blockage, obstructed, blocks
loslaten, laat los, los, losraken | come off, coming off, loose, detached
wachtwoord, wachtwoorden, pincode | password, passwords, pin, pin code
inloggen, inlog, aanmelden op computer, uitloggen | log in, login, sign in, log on, logging in, log out
account, profiel | account, profile
digid | digid
app, apps, applicatie, toepassing | app, apps, application software, application
software, programma, programma's, systeem, systemen | software, program, programme, system, systems
update, bijwerken, updaten, versie, versies | update, version, upgrade
computer, laptop, tablet computer, ipad, pc | computer, laptop, ipad, pc
telefoon, telefoons, mobiel nummer, mobieltje, toestel, smartphone, gsm | phone, telephone, mobile phone, smartphone, cell phone, mobile, handset
telefoonnummer, nummer | phone number, number
wifi, internet, internetverbinding, verbinding | coverage, wifi, internet, connection, internet connection
netwerkverbinding, netwerk van een bedrijf, bedrijfsnetwerk | network connection, corporate network, company network
offline, zonder internet | offline, without internet
online | online
website, site, webpagina, pagina | website, site, web page, page
link, koppeling | link
e mail, email, mailen, mail, mailtje | e mail, email, mail
bericht, berichten, sms, whatsapp, chat | message, messages, text message, sms, whatsapp
notificatie, pushbericht, waarschuwing, meldingen ontvangen | notification message, push message, warning, alert
scherm, beeldscherm | screen, display
knop, knoppen, toets van toetsenbord | button, key press
printen, printer, afdrukken, uitprinten, geprint | print, printer, printing, printed
papier, papieren, op papier | paper, on paper
scannen, scanner, gescand | scan a code, scanner, scanning, scanned
code, codes, qr code, qr, barcode | code, codes, qr code, qr, barcode
downloaden, download, installeren, geïnstalleerd | download, install, downloading, installed
verwijderen, wissen, deleten, weghalen, verwijder | delete, remove, erase, removal, take away
opslaan, bewaren, opgeslagen, opslag | save, store, storage, stored, saved
gegevens, data, persoonsgegevens, informatie, info | data, personal data, information, details
bestand, bestanden, document, documenten, bijlage | file document, document, documents, attachment
formulier, formulieren, invullen, ingevuld | form, forms, fill in, fill out
handtekening, ondertekenen, tekenen voor akkoord | signature, sign
brief, brieven, post | letter, letters, post
pakket, pakketje, doos | package, parcel, box
camera, foto, foto's, afbeelding, plaatje | camera, photo, picture, image, photograph
video, filmpje, film | video, film, movie
broncode, open source | source code, open source
beveiliging, beveiligd, beveiligen | protection software, secured, protected
hacken, hacker, fraude, vervalsen, vervalst, nep | hack, hacker, fraud, forge, fake, tamper, counterfeit
toegang, toegangsbewijs, toelaten, binnenlaten, toegangspas | access, entry, admission ticket, entry pass, let in
sleutel, sleutels, sleutelbeheer, sleutelafspraak, huissleutel | key, keys, house key, key management
deur, voordeur, deurbel, aanbellen | door, front door, doorbell, ring the bell
doet niet open, niet thuis, geen gehoor | does not open the door, not at home, no answer
slot, op slot, afgesloten, vergrendelen | lock, locked, lock up
auto, dienstauto, auto's, voertuig | car, company car, cars, vehicle
fiets, elektrische fiets, fietsen, e bike | bicycle, bike, cycling, electric bike, e bike
parkeren, parkeerplaats, parkeervergunning, parkeerboete | parking, park, parking permit, parking ticket
reistijd, reiskosten, kilometervergoeding, kilometers | travel time, travel costs, mileage, travel expenses, kilometres
file, verkeer, ongeluk, ongeval, botsing | traffic, traffic jam, accident, crash, collision
rijbewijs | driving licence, driver's license
gladheid, sneeuw, ijzel, winterweer | slippery, snow, black ice, winter weather
afval, vuilnis, huisvuil, medisch afval | waste, garbage collection, litter, medical waste
schoonmaken, poetsen, reinigen, schoonmaak, reiniging, schoon | clean, cleaning, cleanse, cleaned
vies, vuil, smerig | dirty, filthy, soiled
wasmachine, wasgoed, was doen, de was | washing machine, laundry, do the laundry
stroom, elektriciteit, stekker, stopcontact, oplader, opladen, batterij, accu | electricity, power supply, plug, socket, charger, charge, battery
verwarming, kachel, gas en licht, energie, energierekening | heating, heater, energy, energy bill, gas and electricity
licht, verlichting, lamp | light, lighting, lamp
water, kraan | water, tap
rekening, factuur, rekeningen, betaling, betalen, afrekenen | bill, invoice, payment, pay, paid
geld, geldbedrag, contant geld, euro, bankrekening | money, cash, amount of money, euro, bank account
pinpas, bankpas, pinnen, creditcard | debit card, bank card, credit card, card, withdraw cash
portemonnee | wallet, purse
diefstal, stelen, gestolen, inbraak | theft, steal, stolen, burglary
kwijt, verloren, kwijtraken, zoekgeraakt, verliezen | lost, lose, missing, misplaced
vinden, gevonden, terugvinden | find, found
zoeken, zoektocht, opzoeken | search, look for, seek, look up
bellen, opbellen, telefoneren, telefoontje | phone somebody, ring up, telephone call, make a call
terugbellen, belt niet terug | call back, ring back, return a call
bereiken, te pakken krijgen, contact opnemen, contact krijgen, bereikbaar | reach, get hold of, contact, get in touch, reachable
klachtafhandeling, klagen, ontevreden, ontevredenheid | complain, dissatisfied, complaining, dissatisfaction
fout, fouten, vergissing, foutmelding | error, mistake, errors, error message, fault
verlopen, vervallen, ongeldig, niet geldig | expired, expire, invalid, no longer valid
geldig, geldigheid, geldigheidsduur | valid, validity
verplicht, verplichting, verplichten | compulsory, mandatory, obligatory, obligation, required
vrijwillig | voluntary
beschikbaar, beschikbaarheid | available, availability
geschikt, compatibel | suitable, compatible, appropriate
ongeschikt | unsuitable
instellen, instelling van een apparaat, instellingen, afstellen | settings, adjust, configure, set up
apparaat, apparaten, machine, apparatuur | device, devices, machine, apparatus
kabel, snoer | cable, cord, wire
taal van een apparaat, taal, talen | language, languages
vertaling, vertalen | translation, translate
`
