/** Remembers one computed value for as long as everything that it was computed from stays the same. */
export class VersionedValue<Value> {
  private known: { readonly versions: readonly unknown[]; readonly value: Value } | undefined;

  /** The value for these versions, which are compared by identity; computes it where one of them is another. */
  get(versions: readonly unknown[], compute: () => Value): Value {
    const { known } = this;
    if (
      known?.versions.length === versions.length &&
      known.versions.every((version, index) => Object.is(version, versions[index]))
    )
      return known.value;
    const value = compute();
    this.known = { versions: [...versions], value };
    return value;
  }
}
