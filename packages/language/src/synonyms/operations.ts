/** What goes wrong or must be arranged around care: deliveries, keys, cars, software, telephones. */
export const operations = `
levering, bezorging, leveren, bezorgen, geleverd, bezorgd, aflevering | deliver, delivered, supply delivery, shipping | work.supplies
bestelling, bestellen, nabestellen, besteld | order, reorder, ordering | work.supplies
application = aanvraag, aanvragen, aangevraagd | apply, request, request form | work.rules
voorraad, op voorraad, voorraadbeheer, voorraden | stock, in stock, inventory | work.supplies
uitverkocht, niet leverbaar, leveringsproblemen, geneesmiddelentekort | out of stock, unavailable, supply problem, medicine shortage | work.supplies
retour, terugsturen, retourneren, terugbrengen, inleveren | return, send back, bring back, hand in | work.supplies
kapot, defect, stuk, werkt niet, doet het niet, kapotte | broken, defective, faulty, out of order, does not work, doesn't work, not working | work.supplies
reparatie, repareren, maken laten | repair, repairing, mend | work.supplies
onderhoud, onderhouden | maintenance, maintain, service | work.supplies
storing, uitval, uitgevallen, stroomstoring | outage, failure, malfunction, power cut, breakdown | work.devices
lekkage, lek, lekken, lekt | leak, leakage, leaking | phy.urinary, phy.bowel
verstopt, verstopt raken, blokkade, dicht zitten | blocked, clogged, blockage, obstructed, blocks | phy.urinary
loslaten, laat los, los, losraken | come off, coming off, loose, detached | phy.bowel
wachtwoord, wachtwoorden, pincode | password, passwords, pin, pin code | work.devices
inloggen, inlog, aanmelden op computer, uitloggen | log in, login, sign in, log on, logging in, log out
account, profiel | account, profile | work.devices
digid | digid | work.devices
app, apps, applicatie, toepassing | app, apps, application software, application | work.devices
software, programma, programma's, systeem, systemen | software, program, programme, system, systems | work.devices
update, bijwerken, updaten, versie, versies | update, version, upgrade | work.devices
computer, laptop, tablet computer, ipad, pc | computer, laptop, ipad, pc | work.devices
telefoon, telefoons, mobiel nummer, mobieltje, toestel, smartphone, gsm | phone, telephone, mobile phone, smartphone, cell phone, mobile, handset | work.devices
telefoonnummer, nummer | phone number, number | work.devices
wifi, internet, internetverbinding, verbinding | coverage, wifi, internet, connection, internet connection | work.devices
netwerkverbinding | network connection | work.devices
offline, zonder internet | offline, without internet | work.devices
online | online | work.devices
website, site, webpagina, pagina | website, site, web page, page | work.devices
link, koppeling | link | work.devices
e mail, email, mailen, mail, mailtje | e mail, email, mail | work.devices
bericht, berichten, sms, whatsapp, chat | message, messages, text message, sms, whatsapp | work.devices
notificatie, pushbericht, waarschuwing | notification message, push message, warning, alert | work.devices
scherm, beeldscherm | screen, display | work.devices
knop, knoppen, toets van toetsenbord | button, key press | work.devices
printen, printer, afdrukken, uitprinten, geprint | print, printer, printing, printed | work.devices
papier, papieren, op papier | paper, on paper
scannen, scanner, gescand | scan a code, scanner, scanning, scanned | work.devices
code, codes, qr code, qr, barcode | code, codes, qr code, qr, barcode | work.devices
downloaden, download, installeren, geïnstalleerd | download, install, downloading, installed | work.devices
verwijderen, wissen, deleten, weghalen, verwijder | delete, remove, erase, removal, take away | work.devices
opslaan, bewaren, opgeslagen, opslag | save, store, storage, stored, saved | work.devices
gegevens, data, persoonsgegevens, informatie, info | data, personal data, information, details | work.devices
bestand, bestanden, document, documenten, bijlage | file document, document, documents, attachment | work.devices
formulier, formulieren, invullen, ingevuld | form, forms, fill in, fill out | work.devices
handtekening, ondertekenen, tekenen voor akkoord | signature, sign
brief, brieven, post | letter, letters, post
pakket, pakketje, doos | package, parcel, box | work.supplies
camera, foto, foto's, afbeelding, plaatje | camera, photo, picture, image, photograph | work.devices
video, filmpje, film | video, film, movie
broncode, open source | source code, open source
beveiliging, beveiligd, beveiligen | protection software, secured, protected
hacken, hacker, fraude, vervalsen, vervalst, nep | hack, hacker, fraud, forge, fake, counterfeit | work.devices
toegang, toegangsbewijs, toelaten, binnenlaten, toegangspas | access, entry, admission ticket, entry pass, let in | work.devices
sleutel, sleutels, sleutelbeheer, sleutelafspraak, huissleutel | key, keys, house key, key management | work.transport
deur, voordeur, deurbel, aanbellen | door, front door, doorbell, ring the bell | work.transport
doet niet open, niet thuis, geen gehoor | does not open the door, not at home, no answer | work.transport
slot, op slot, afgesloten, vergrendelen | lock, locked, lock up | work.transport
auto, dienstauto, auto's, voertuig | car, company car, cars, vehicle | work.transport
fiets, elektrische fiets, fietsen, e bike | bicycle, bike, cycling, electric bike, e bike | work.transport
parkeren, parkeerplaats, parkeervergunning, parkeerboete | parking, park, parking permit, parking ticket | work.transport
reistijd, reiskosten, kilometervergoeding, kilometers | travel time, travel costs, mileage, travel expenses, kilometres | work.transport
file, verkeer, ongeluk, ongeval, botsing | traffic, traffic jam, accident, crash, collision | work.transport
rijbewijs | driving licence, driver's license | work.transport
gladheid, sneeuw, ijzel, winterweer | slippery, snow, black ice, winter weather | work.transport
afval, vuilnis, huisvuil, medisch afval | waste, garbage collection, litter, medical waste | env.sanitation
schoonmaken, poetsen, reinigen, schoonmaak, reiniging, schoon | clean, cleaning, cleanse, cleaned | env.sanitation
vies, vuil, smerig | dirty, filthy, soiled | env.sanitation
wasmachine, wasgoed, was doen, de was | washing machine, laundry, do the laundry | env.sanitation
stroom, elektriciteit, stekker, stopcontact, oplader, opladen, batterij, accu | electricity, power supply, plug, socket, charger, charge, battery
verwarming, kachel, gas en licht, energie, energierekening | heating, heater, energy, energy bill, gas and electricity | env.residence
licht, verlichting, lamp | light, lighting, lamp
water, kraan | water, tap
rekening, factuur, rekeningen, betaling, betalen, afrekenen | bill, invoice, payment, pay, paid | env.income
geld, geldbedrag, contant geld, euro, bankrekening | money, cash, amount of money, euro, bank account | env.income
pinpas, bankpas, pinnen, creditcard | debit card, bank card, credit card, card, withdraw cash | env.income
portemonnee | wallet, purse | env.income
diefstal, stelen, gestolen, inbraak | theft, steal, stolen, burglary
kwijt, verloren, kwijtraken, zoekgeraakt, verliezen | lost, lose, missing, misplaced
vinden, gevonden, terugvinden | find, found
zoeken, zoektocht, opzoeken | search, look for, seek, look up
bellen, opbellen, telefoneren, telefoontje | phone somebody, ring up, telephone call, make a call | work.professions
terugbellen, belt niet terug | call back, ring back, return a call | work.professions, work.professions
bereiken, contact opnemen, contact krijgen, bereikbaar | reach, contact, get in touch, reachable | work.professions
klachtafhandeling, klagen, ontevreden, ontevredenheid | complain, dissatisfied, complaining, dissatisfaction
fout, fouten, vergissing, foutmelding | error, mistake, errors, error message, fault | work.devices
verlopen, vervallen, ongeldig, niet geldig | expired, expire, invalid, no longer valid
geldig, geldigheid, geldigheidsduur | valid, validity | work.rules
verplicht, verplichting, verplichten | compulsory, mandatory, obligatory, obligation, required | work.rules
vrijwillig | voluntary
beschikbaar, beschikbaarheid | available, availability
geschikt, compatibel | suitable, compatible, appropriate
ongeschikt | unsuitable
instellen, instelling van een apparaat, instellingen, afstellen | settings, adjust, configure, set up | work.devices
apparaat, apparaten, machine, apparatuur | device, devices, machine, apparatus | work.devices
kabel, snoer | cable, cord, wire | work.devices
taal van een apparaat, taal, talen | language, languages | psy.resources
vertaling, vertalen | translation, translate | psy.resources
`
