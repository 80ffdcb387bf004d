/** The four categories of what stops this way of working, as the project TICC found them, with what each means. */
export const ticc = {
  'ticc.1': {
    name: 'The model in an institution with other goals',
    about: 'The organisation around the team works with other values and goals.',
  },
  'ticc.1a': {
    name: 'Goals that do not fit',
    about: 'Paid for and measured by things that are not what the care is for.',
  },
  'ticc.1b': {
    name: 'Services that do not join up',
    about: 'Rules and money are split by kind of care, or by borders that are not those of the neighbourhood.',
  },
  'ticc.1c': {
    name: 'Hierarchy and competition',
    about: 'Someone further up must agree, or organisations compete, where the professional could decide.',
  },
  'ticc.1d': {
    name: 'Systems that decide how we work',
    about: 'The team adapts to a system, a device or a form, instead of the other way round.',
  },
  'ticc.2': {
    name: 'Community nursing in this country',
    about: 'Laws, education, funding or shortages that every organisation here meets.',
  },
  'ticc.3': {
    name: 'Anything new meets this',
    about: 'Habits, doubts and lack of time that stop every innovation.',
  },
  'ticc.4': { name: 'The model itself', about: 'Something about working as a self-managing team stands in the way.' },
}

export type TiccKey = keyof typeof ticc
export type TiccWords = typeof ticc
