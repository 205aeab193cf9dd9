/** Style of text in a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

/** Codes that switch a style on and off (ECMA-48, Select Graphic Rendition). */
const codes: Record<Style, readonly [on: number, off: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

function applyStyle(style: Style, text: string): string {
  const [on, off] = codes[style];
  return `\u001B[${on}m${text}\u001B[${off}m`;
}

/** Options for text that is written to a terminal. */
export interface TextOptions {
  /** True if the terminal shows colours. */
  readonly colour: boolean;
}

/** Applies a style to a text, or returns the text unchanged if the terminal shows no colours. */
export type Paint = (style: Style, text: string) => string;

export function painter({ colour }: TextOptions): Paint {
  return (style, text) => (colour ? applyStyle(style, text) : text);
}
