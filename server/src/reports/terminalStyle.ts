/** How a stretch of text looks in a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan';

/** The codes that switch a style on and off (ECMA-48, Select Graphic Rendition). */
const codes: Record<Style, readonly [on: number, off: number]> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

function styled(style: Style, text: string): string {
  const [on, off] = codes[style];
  return `\u001B[${on}m${text}\u001B[${off}m`;
}

/** What a text report needs to know of the terminal that it is written for. */
export interface TextOptions {
  /** Whether the terminal shows colours. */
  readonly colour: boolean;
}

/** Puts a text in a style, or leaves it as it is where there are no colours. */
export type Paint = (style: Style, text: string) => string;

/** How texts are styled under these options. */
export function painter({ colour }: TextOptions): Paint {
  return (style, text) => (colour ? styled(style, text) : text);
}
