/** The keys of the 42 topics, and of the team's own subjects beside them. */
export const topics: ReadonlySet<string> = new Set(
  `env.income env.sanitation env.residence env.safety
psy.resources psy.contact psy.role psy.relationship psy.spirituality psy.grief psy.mental psy.sexuality psy.caretaking
psy.neglect psy.abuse psy.growth
phy.hearing phy.vision phy.speech phy.oral phy.cognition phy.pain phy.consciousness phy.skin phy.neuro phy.respiration
phy.circulation phy.digestion phy.bowel phy.urinary phy.reproductive phy.pregnancy phy.postpartum phy.infection
beh.nutrition beh.sleep beh.activity beh.personal beh.substance beh.family beh.supervision beh.medication
work.planning work.together work.learning work.money work.rules work.devices work.supplies work.transport
work.professions work.travel`.split(/\s+/),
)
