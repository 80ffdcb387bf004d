export const verbs = `
`
