type Secret = { team: { name: string } }

/** Doors of signing in and of looking after people: counts, and a file that names the team. */
export const entryDoors = {
  'OwnSession.idleSeconds': () => ({ query: `query { session { idleSeconds way } }` }),
  'Security.recoveryCodesLeft': () => ({
    query: `query { security { recoveryCodesLeft passkeys { name } devices { browser } } }`,
  }),
  ...Object.fromEntries(
    ['SheetFault.line', 'SheetRow.line', 'SheetReport.added', 'SheetReport.changed'].map((field) => [
      field,
      (secret: Secret) => ({
        query: `mutation ($csv: String!) { importPeople(csv: $csv) { added changed faults { line reason } rows { line name email team } } }`,
        variables: { csv: `naam;e-mail;team\nAnna Berg;anna@example.org;${secret.team.name}\n` },
      }),
    ]),
  ),
}
