export const procedures = `
`
