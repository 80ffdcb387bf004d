/** Two rings that hold each other. */
export function Logo() {
  return (
    <svg class="rings" viewBox="0 0 32 32" fill="none" stroke="currentColor" stroke-width="3.2" aria-hidden="true">
      <circle cx="12" cy="13" r="8.2" />
      <circle class="second" cx="20.5" cy="19" r="8.2" />
    </svg>
  )
}
