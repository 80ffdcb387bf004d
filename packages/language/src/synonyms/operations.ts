export const operations = `
`
