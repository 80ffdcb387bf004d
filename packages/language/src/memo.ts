/**
 * Remembers the answers for words seen before. Texts repeat their words, so this is most of the speed;
 * it forgets everything at once when full, so that a flood of odd words cannot fill the memory.
 */
export function memo<T>(make: (key: string) => T, most = 60_000): (key: string) => T {
  const known = new Map<string, T>()
  return (key) => {
    const had = known.get(key)
    if (had !== undefined) return had
    const made = make(key)
    if (known.size >= most) known.clear()
    known.set(key, made)
    return made
  }
}
