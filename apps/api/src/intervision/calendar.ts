import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { House, Viewer } from '../platform/context.ts'
import { visibleCircle, type VisibleSession } from './gate.ts'
import { lengthOf } from './phase.ts'

export const calendarUrlOf = (publicId: string) => `/intervision/${publicId}/calendar.ics`

const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, '')
const titles = { nl: 'Intervisie', en: 'Intervision' }

/** The calendar file of a planned session: when, and no word of what or with whom. Lines are short enough to need no folding. */
export function calendarOf(session: VisibleSession, startsAt: Date, address: string, now: Date): string {
  const minutes = session.rules.phases.reduce(
    (sum, phase) => sum + lengthOf(phase, { form: 'VIDEO', daysPerPhase: 1 }),
    0,
  )
  const turns = session.rules.presenter === 'turns' ? session.rules.people.min : 1
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kring//Kring//NL',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${session.publicId}@kring`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(new Date(startsAt.getTime() + minutes * turns))}`,
    `SUMMARY:${titles[session.circle.language]}`,
    'CLASS:PRIVATE',
    ...(address ? [`URL:${address}/intervision/${session.circle.publicId}`] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

type Door = { viewer: (request: FastifyRequest) => Promise<Viewer | null> }

/** GET /intervision/:id/calendar.ics, for participants alone; for everyone else it is not there. */
export function registerCalendar(app: FastifyInstance, house: House, door: Door): void {
  app.get<{ Params: { id: string } }>('/intervision/:id/calendar.ics', async (request, reply) => {
    const viewer = await door.viewer(request)
    const circle = viewer && (await visibleCircle(house, viewer, { publicId: request.params.id }))
    const session = circle?.mine.state === 'JOINED' ? circle.session : null
    if (!session?.startsAt || session.state !== 'PLANNED') return reply.code(404).send({ error: 'NOT_FOUND' })
    return reply
      .header('cache-control', 'private, no-store')
      .header('content-disposition', 'attachment; filename="intervision.ics"')
      .type('text/calendar; charset=utf-8')
      .send(calendarOf(session, session.startsAt, house.config.publicUrl ?? '', house.now()))
  })
}
