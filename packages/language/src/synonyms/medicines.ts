export const medicines = `
`
