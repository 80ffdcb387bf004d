export const symptoms = `
`
