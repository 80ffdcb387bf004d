export const everyday = `
`
