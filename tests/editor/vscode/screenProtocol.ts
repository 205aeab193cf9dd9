/**
 * How a test in the extension host asks for what only the screen has: keys pressed, the mouse moved, text seen, pictures
 * taken. One request is one JSON object posted to the address in the environment variable; Playwright does it.
 */
export type ScreenRequest =
  /** A key or chord in Playwright's names: `F1`, `ControlOrMeta+Period`. */
  | { readonly do: 'press'; readonly keys: string }
  | { readonly do: 'type'; readonly text: string }
  | ({ readonly do: 'click' } & Target)
  /** Waits until the target is to be seen, and answers its text. */
  | ({ readonly do: 'wait'; readonly until: 'visible' } & Target)
  /** Answers what axe finds inaccessible in the content of the open webview, one rule a line; nothing where there is nothing. */
  | { readonly do: 'audit' }
  /** Takes a picture of the window and keeps it as `out/screenshots/NAME.png`. */
  | { readonly do: 'screenshot'; readonly name: string };

export interface Target {
  /** A CSS or Playwright selector; the first match is meant. */
  readonly selector: string;
  /** Only matches with this text, where given. */
  readonly text?: string;
  /** Whether to look inside the content of the open webview rather than in the workbench. */
  readonly webview?: boolean;
}

export type ScreenAnswer = { readonly text: string } | { readonly error: string };

/** The environment variable with the address. */
export const screenVariable = 'VERBATIM_TEST_SCREEN';
