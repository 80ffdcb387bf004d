export const society = `
`
