export const planning = `
`
