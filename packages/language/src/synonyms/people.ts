export const people = `
`
