export const organisations = `
`
