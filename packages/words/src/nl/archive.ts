import type { ArchiveWords } from '../en/archive.ts'

/** Het leesbare deel van het bestand met je eigen gegevens. */
export const archive = {
  title: 'Jouw gegevens in Kring',
  intro:
    'Dit is alles wat Kring over jou bewaart. In het bestand kring.json staat hetzelfde volledig, voor programma’s. Wachtwoorden en andere geheimen staan er niet in: die bewaart Kring niet zoals ze zijn.',
  profile: 'Je profiel',
  written: 'Wat je schreef',
  else: 'Wat er verder is, en hoeveel (zie kring.json)',
  fields: {
    name: 'Naam',
    email: 'E-mailadres',
    languages: 'Talen',
    ask_me_about: 'Waarover collega’s jou iets mogen vragen',
    locale: 'Taal van Kring',
    created_at: 'Account gemaakt op',
  } as Record<string, string>,
  tables: {
    post: 'Bericht',
    answer: 'Antwoord',
    comment: 'Opmerking',
    contribution: 'Bijdrage in een kring',
    session: 'Apparaten waarop je bent aangemeld',
    token: 'Sleutels voor programma’s',
    passkey: 'Toegangssleutels',
    notification: 'Meldingen',
    saved: 'Bewaarde berichten',
    thanks: 'Bedankjes die je gaf',
    tried: 'Tips die je probeerde',
    me_too: 'Vragen die jij ook hebt',
    followed_team: 'Teams die je volgt',
    followed_topic: 'Onderwerpen die je volgt',
    audience_member: 'Groepen waar je bij hoort',
    file: 'Foto’s en bestanden',
    sent: 'Verzendingen die even onthouden worden',
    act: 'Regels over jou in het logboek van bijzondere handelingen',
    archive: 'Aanvragen van dit bestand',
  } as Record<string, string>,
} satisfies ArchiveWords
