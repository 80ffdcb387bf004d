export const descriptions = `
`
