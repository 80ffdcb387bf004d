/** First index of an ascending list whose value is at least the target; the length when there is none. */
export function lowerBound<Item>(items: readonly Item[], of: (item: Item) => number, target: number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (of(items[middle]!) < target) low = middle + 1
    else high = middle
  }
  return low
}
