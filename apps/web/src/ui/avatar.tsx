const hue = (id: string) => {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 997
  return sum % 4
}

/** Initials in a circle; decoration, as the name always stands beside it. */
export function Avatar(props: { id: string; initials: string; size?: 's' | 'l' }) {
  return (
    <span class={`av hue${hue(props.id)} ${props.size ?? ''}`} aria-hidden="true">
      {props.initials}
    </span>
  )
}

/** The first letters of a team's name: Lombok-Oost is LO. */
export const shortName = (name: string) =>
  name
    .replace(/^team\s+/i, '')
    .split(/[\s-]+/)
    .map((word) => word[0] ?? '')
    .join('')
    .slice(0, 2)
    .toUpperCase()
