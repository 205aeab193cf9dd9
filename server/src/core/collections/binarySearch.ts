/**
 * Index of the first item that `isBefore` does not hold for; the list's length where it holds for all. The list is
 * sorted: all items that `isBefore` holds for come first. Calls `isBefore` about log2(length) times.
 */
export function lowerBound<Item>(items: readonly Item[], isBefore: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    // `middle` is below the length.
    if (isBefore(items[middle] as Item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
