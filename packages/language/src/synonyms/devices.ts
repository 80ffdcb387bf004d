export const devices = `
`
