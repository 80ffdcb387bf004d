export const body = `
`
