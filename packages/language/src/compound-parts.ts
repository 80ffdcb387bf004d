export const parts = `
steun kous wond zorg medicatie rol val preventie
`
