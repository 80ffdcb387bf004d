/** Work, planning and working together in a team. */
export const planning = `
rooster, roosters, roosteren, dienstrooster, inroosteren, roosterplanning | roster, schedule, rota, rostering, scheduling, work schedule
dienst, diensten, werkdienst, avonddienst, dagdienst, vroege dienst, late dienst | shift, shifts, evening shift, day shift, early shift, late shift
weekenddienst, weekend, weekenden | weekend, weekends, weekend shift
gebroken dienst | split shift
bereikbaarheidsdienst, achterwacht, bereikbaarheid, piketdienst | on call, on call duty, standby
ruilen, dienst ruilen | swap, swap shifts, exchange
eerlijk verdelen, verdelen, verdeling, werkverdeling | divide, share out, distribution, fair share, division of work
eerlijk, rechtvaardig | fair, honest
planning, plannen, inplannen | planning, plan
route, routes, looproute, routeplanning | route, routes, round, route planning
agenda, afsprakenboek | diary, agenda, appointment book
afspraak, afspraken | appointment, appointments, agreement made
zorgmoment, huisbezoek, bezoek, zorgmomenten, visite | visit, home visit, care visit, call
tijd, tijden, tijdstip | time, times
tijdgebrek, geen tijd, tijdnood | lack of time, no time, time pressure
werkdruk, drukte, druk werk | workload, work pressure, busyness
verzuim, ziekteverzuim, ziekmelding, ziek gemeld, ziekmelden | absenteeism, sick leave, sickness absence, call in sick
verlof, vakantie, vrije dagen, vakantiedagen | leave, holiday, vacation, days off
personeelstekort, onderbezetting, tekort, tekorten, bezetting | staff shortage, understaffing, shortage, staffing, shortages
vacature, werving, sollicitatie, sollicitatiegesprek, solliciteren | vacancy, recruitment, job application, job interview, apply for a job
loon, salaris, onregelmatigheidstoeslag, ort | wage, salary, pay, unsocial hours allowance
overuren, meeruren, urenregistratie, uren schrijven, urenstaat | overtime, extra hours, time registration, timesheet
productiviteit, productie, uren | productivity, hours
deeltijd, parttime | part time
voltijd, fulltime | full time
vergadering, teamoverleg, overleg, vergaderen, overleggen, teamvergadering | meeting, team meeting, consultation, consult, meetings
notulen, besluitenlijst, actielijst | minutes, action list
besluit, beslissing, besluiten, beslissen, besluitvorming | decision, decide, decision making
consensus, overeenstemming | consensus
conflict, conflicten, ruzie, onenigheid, meningsverschil | conflict, quarrel, argument, disagreement, dispute
feedback, feedback geven, aanspreken, elkaar aanspreken | feedback, give feedback, call to account, speak up
vertrouwen, vertrouwd | trust, confidence
roddel, roddelen, pesten, pestgedrag | gossip, gossiping, bullying, bully
sfeer, werksfeer, teamsfeer | atmosphere, team spirit, work climate
rol, rollen, taak, taken, taakverdeling | role, roles, task, tasks, division of tasks
verantwoordelijkheid, verantwoordelijk | responsibility, responsible, accountable
werk, baan, werken, arbeid, beroep | work, job, employment, profession, labor, occupation
werkplek, werkplaats, kantoor | workplace, office, work place
werkgroep, commissie | working group, committee
project, projecten, pilot, proef | project, pilot, trial
scholing, bijscholing, cursus, training volgen, opleiding, nascholing, klinische les | training course, course, schooling, continuing education, clinical lesson, education programme
kennis delen, kennis, kennisdeling | knowledge, knowledge sharing
ervaring, ervaringen | experience, experiences
vaardigheid, vaardigheden | skill, skills
examen, toets | exam, examination test
diploma, certificaat behalen | diploma, degree
verandering, verandertraject, veranderen, wijziging, wijzigen | change, changes, modify, amendment
verbetering, verbeteren, verbeterplan | improvement, improve, improvement plan
doel, doelen, doelstelling | goal, goals, aim, objective, target
resultaat, resultaten, uitkomst | result, results, outcome
oplossing, oplossingen, oplossen | solution, solve, solutions, fix
probleem, problemen, knelpunt, knelpunten | problem, problems, issue, bottleneck
oorzaak, oorzaken, reden, redenen | cause, causes, reason, reasons
gevolg, gevolgen | consequence, consequences, effect
tip, tips, advies, adviezen, adviseren, aanbeveling, aanraden | tip, advice, advise, recommendation, recommend, suggestion
idee, ideeën, voorstel | idea, proposal, ideas
vraag, vragen, vraagstuk | question, ask, questions, query, inquiry
antwoord, antwoorden, beantwoorden | answer, reply, respond, response
aanpak, methode, manier, werkwijze van een team | approach, method, way, manner
stap, stappen, stappenplan | step, steps, step by step plan
begin, start, beginnen, starten | begin, start, beginning, commence
einde, eind, eindigen, aflopen, afronden | end, ending, finish, complete
taakherschikking, delegeren | delegate, task shifting
motivatiegebrek, werkplezier, tevredenheid, werktevredenheid | job satisfaction, satisfaction, work pleasure
grens, grenzen | border, limit, boundary, frontier
last minute, onverwacht, plotseling | last minute, unexpected, sudden, suddenly
vervanging, vervangen, vervanger | replacement, replace, substitution
continuïteit, vaste gezichten, vaste medewerker | continuity, familiar faces, regular staff
nieuwe cliënt, aanmelding, aanmelden, cliëntenstop | new client, sign up, register, registration, enrolment, intake stop
caseload, cliëntenbestand | caseload
prioriteit, voorrang, prioriteiten | priority, prioritise, priorities
incident, incidenten, mic melding, vim melding, incidentmelding | incident, incident report, incidents, near miss
melding, melden, meldingen | report a case, notification, notify, notice
calamiteit, ramp | calamity, disaster
risico, risico's, gevaar, gevaarlijk, riskant | risk, risks, danger, dangerous, hazard
veilig, veiligheid | safe, safety, security, secure
onveilig, onveiligheid | unsafe
bijtijds, op tijd | on time, in time
te laat, vertraging, vertraagd | late, delay, delayed, too late
`
