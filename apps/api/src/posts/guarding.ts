import { type Context, signedIn } from '../platform/context.ts'
import { guardChange, guardNew } from '../platform/stated.ts'

type Given = { language: string; notAClient: boolean | null | undefined }

/** The viewer's own team's place tells nothing to who is of that team or region; beyond it, it does. */
async function ownPlaces(ctx: Context, audience: string | null | undefined): Promise<string[]> {
  const { teamId } = signedIn(ctx)
  if (teamId === null || (audience !== 'TEAM' && audience !== 'REGION')) return []
  const team = await ctx.load.team(teamId)
  return team?.placeName ? [team.placeName, team.name] : []
}

const asked = async (ctx: Context, audience: string | null | undefined, { language, notAClient }: Given) => ({
  language: language === 'en' ? ('en' as const) : ('nl' as const),
  notAClient: notAClient ?? false,
  teamPlaces: await ownPlaces(ctx, audience),
})

/** How to guard a new text for this kind of audience. */
export const guardFor = async (ctx: Context, audience: string | null | undefined, given: Given) =>
  guardNew(await asked(ctx, audience, given))

/** How to guard a change of a text; `before` is what it says now. */
export const guardEdit = async (
  ctx: Context,
  text: { publicId: string; audienceKind?: string },
  before: Parameters<typeof guardChange>[2],
  given: Given,
) => guardChange(ctx, text.publicId, before, await asked(ctx, text.audienceKind, given))
