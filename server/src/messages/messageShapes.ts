/** The shape that a value must have: returns what is wrong with it, beginning with its path, or undefined. */
export type Shape = (value: unknown, path: string) => string | undefined;

/** Any value, or none. */
export const anything: Shape = () => undefined;

export const text: Shape = (value, path) =>
  typeof value === 'string' ? undefined : `${path} must be a text`;

/** A text with more than blanks. */
export const words: Shape = (value, path) =>
  typeof value === 'string' && value.trim() !== '' ? undefined : `${path} must be a text that is not empty`;

/** A date that reads as `2025-08-18`. */
export const isoDate: Shape = (value, path) =>
  typeof value === 'string' && /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(value)
    ? undefined
    : `${path} must be a date such as 2025-08-18`;

export const integer: Shape = (value, path) =>
  Number.isInteger(value) ? undefined : `${path} must be a whole number`;

export const number: Shape = (value, path) =>
  typeof value === 'number' ? undefined : `${path} must be a number`;

export const flag: Shape = (value, path) =>
  typeof value === 'boolean' ? undefined : `${path} must be true or false`;

export function oneOf(...choices: readonly string[]): Shape {
  return (value, path) =>
    choices.some((choice) => choice === value) ? undefined : `${path} must be one of ${choices.join(', ')}`;
}

/** A value of this shape, or none. */
export function optional(shape: Shape): Shape {
  return (value, path) => (value === undefined ? undefined : shape(value, path));
}

/** A value of this shape, null, or none. */
export function orNull(shape: Shape): Shape {
  return (value, path) => (value === undefined || value === null ? undefined : shape(value, path));
}

/** A value of one of these shapes. */
export function either(...shapes: readonly Shape[]): Shape {
  return (value, path) => {
    const problems = shapes.map((shape) => shape(value, path));
    return problems.includes(undefined) ? undefined : problems.join(', or ');
  };
}

export function list(item: Shape): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} must be a list`;
    for (const [index, each] of value.entries()) {
      const problem = item(each, `${path}[${index}]`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** An object with these fields. It may have others. */
export function fields(shapes: Readonly<Record<string, Shape>>): Shape {
  return (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return `${path} must be an object`;
    for (const [name, shape] of Object.entries(shapes)) {
      const own: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
      const problem = shape(own, `${path}.${name}`);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}
