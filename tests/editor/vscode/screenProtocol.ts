/**
 * Requests of a test in the extension host to the screen: press keys, move the mouse, read text, take pictures. Each request
 * is one JSON object, posted to the address in the environment variable; Playwright performs it.
 */
export type ScreenRequest =
  /** A key or chord in Playwright's names: `F1`, `ControlOrMeta+Period`. */
  | { readonly do: 'press'; readonly keys: string }
  /** Types a text, with a pause in milliseconds between two keys if one is given. */
  | { readonly do: 'type'; readonly text: string; readonly pause?: number }
  | ({ readonly do: 'click' } & Target)
  /** Waits until the target is visible, and returns its text. */
  | ({ readonly do: 'wait'; readonly until: 'visible' } & Target)
  /** Returns the accessibility violations that axe finds in the open webview, one rule a line; empty if there are none. */
  | { readonly do: 'audit' }
  /** Takes a picture of the window and keeps it as `out/screenshots/NAME.png`. */
  | { readonly do: 'screenshot'; readonly name: string };

export interface Target {
  /** A CSS or Playwright selector; the first match is used. */
  readonly selector: string;
  /** If given, only matches with this text are used. */
  readonly text?: string;
  /** True to search in the open webview instead of the workbench. */
  readonly webview?: boolean;
}

export type ScreenAnswer = { readonly text: string } | { readonly error: string };

/** The environment variable with the address. */
export const screenVariable = 'VERBATIM_TEST_SCREEN';
