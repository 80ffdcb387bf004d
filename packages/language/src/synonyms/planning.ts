/** Work, planning and working together in a team. */
export const planning = `
rooster, roosters, roosteren, dienstrooster, inroosteren, roosterplanning | roster, schedule, rota, rostering, scheduling, work schedule | work.planning
dienst, diensten, werkdienst, avonddienst, dagdienst, vroege dienst, late dienst | shift, shifts, evening shift, day shift, early shift, late shift | work.planning
weekenddienst, weekend, weekenden | weekend, weekends, weekend shift | work.planning
gebroken dienst | split shift | work.planning
bereikbaarheidsdienst, achterwacht, bereikbaarheid, piketdienst | on call, on call duty, standby | work.planning
ruilen, dienst ruilen | swap, swap shifts, exchange | work.planning, work.together
eerlijk verdelen, verdelen, verdeling, werkverdeling | divide, share out, distribution, fair share, division of work | work.planning
eerlijk, rechtvaardig | fair, honest | work.together
planning, plannen, inplannen | planning, plan | work.planning
route, routes, looproute, routeplanning | route, routes, round, route planning | work.planning
agenda, afsprakenboek | diary, agenda, appointment book | work.planning
afspraak, afspraken | appointment, appointments, agreement made | work.planning
zorgmoment, huisbezoek, bezoek, zorgmomenten, visite | visit, home visit, care visit, call | work.planning
tijd, tijden, tijdstip | time, times | work.planning
tijdgebrek, geen tijd, tijdnood | lack of time, no time, time pressure | work.planning
werkdruk, drukte, druk werk | workload, work pressure, busyness | work.planning
verzuim, ziekteverzuim, ziekmelding, ziek gemeld, ziekmelden | absenteeism, sick leave, sickness absence, call in sick | work.planning
verlof, vakantie, vrije dagen, vakantiedagen | leave, holiday, vacation, days off | work.planning
personeelstekort, onderbezetting, tekort, tekorten, bezetting | staff shortage, understaffing, shortage, staffing, shortages | work.planning
vacature, werving, sollicitatie, sollicitatiegesprek, solliciteren | vacancy, recruitment, job application, job interview, apply for a job
loon, salaris, onregelmatigheidstoeslag, ort | wage, salary, pay, unsocial hours allowance | work.money
overuren, meeruren, urenregistratie, uren schrijven, urenstaat | overtime, extra hours, time registration, timesheet | work.planning
productiviteit, productie, uren | productivity, hours | work.planning
deeltijd, parttime | part time | work.planning
voltijd, fulltime | full time | work.planning
vergadering, teamoverleg, overleg, vergaderen, overleggen, teamvergadering | meeting, team meeting, consultation, consult, meetings | work.together
notulen, besluitenlijst, actielijst | minutes, action list | work.together
besluit, beslissing, besluiten, beslissen, besluitvorming | decision, decide, decision making | work.together
consensus, overeenstemming | consensus | work.together
conflict, conflicten, ruzie, onenigheid, meningsverschil | conflict, quarrel, argument, disagreement, dispute | work.together
feedback, feedback geven, aanspreken, elkaar aanspreken | feedback, give feedback, call to account, speak up | work.together
vertrouwen, vertrouwd | trust, confidence | work.together
roddel, roddelen, pesten, pestgedrag | gossip, gossiping, bullying, bully | work.together
sfeer, werksfeer, teamsfeer | atmosphere, team spirit, work climate | work.together
rol, rollen, taak, taken, taakverdeling | role, roles, task, tasks, division of tasks | work.together
verantwoordelijkheid, verantwoordelijk | responsibility, responsible, accountable | work.together
werk, baan, werken, arbeid, beroep | work, job, employment, profession, labor, occupation
werkplek, werkplaats, kantoor | workplace, office, work place
werkgroep, commissie | working group, committee | work.together
project, projecten, pilot, proef | project, pilot, trial
scholing, bijscholing, cursus, training volgen, opleiding, nascholing, klinische les | training course, course, schooling, continuing education, clinical lesson, education programme | work.learning
kennis delen, kennis, kennisdeling | knowledge, knowledge sharing | work.learning
ervaring, ervaringen | experience, experiences | work.learning
vaardigheid, vaardigheden | skill, skills | work.learning
examen, toets | exam, examination test | work.learning
diploma, certificaat behalen | diploma, degree | work.learning
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
taakherschikking, delegeren | delegate, task shifting | work.together
motivatiegebrek, werkplezier, tevredenheid, werktevredenheid | job satisfaction, satisfaction, work pleasure | work.together
grens, grenzen | border, limit, boundary, frontier
last minute, onverwacht, plotseling | last minute, unexpected, sudden, suddenly | work.planning
vervanging, vervangen, vervanger | replacement, replace, substitution | work.planning
continuïteit, vaste gezichten, vaste medewerker | continuity, familiar faces, regular staff | work.planning
nieuwe cliënt, aanmelding, aanmelden, cliëntenstop | new client, sign up, register, registration, enrolment, intake stop | work.planning
caseload, cliëntenbestand | caseload | work.planning
prioriteit, voorrang, prioriteiten | priority, prioritise, priorities | work.planning
incident, incidenten, mic melding, vim melding, incidentmelding | incident, incident report, incidents, near miss
melding, melden, meldingen | report a case, notification, notify, notice
calamiteit, ramp | calamity, disaster
risico, risico's, gevaar, gevaarlijk, riskant | risk, risks, danger, dangerous, hazard | env.safety
veilig, veiligheid | safe, safety, security, secure | env.safety
onveilig, onveiligheid | unsafe | env.safety
bijtijds, op tijd | on time, in time | work.planning
te laat, vertraging, vertraagd | late, delay, delayed, too late | work.planning
`
