import { screenVariable, type ScreenAnswer, type ScreenRequest, type Target } from '../vscode/screenProtocol';

/** Keyboard, mouse and screen of a test: its actions go through the window that a user has. */
export const screen = {
  press: async (keys: string): Promise<void> => {
    await ask({ do: 'press', keys });
  },
  /** @param pause milliseconds between two keys */
  type: async (text: string, pause = 0): Promise<void> => {
    await ask({ do: 'type', text, pause });
  },
  click: async (target: Target): Promise<void> => {
    await ask({ do: 'click', ...target });
  },
  /** Waits until the target is visible, and returns its text. */
  see: (target: Target): Promise<string> => ask({ do: 'wait', until: 'visible', ...target }),
  /** Accessibility violations that axe finds in the open webview: one line per rule, with the elements. */
  audit: (): Promise<string> => ask({ do: 'audit' }),
  screenshot: async (name: string): Promise<void> => {
    await ask({ do: 'screenshot', name });
  },
};

async function ask(request: ScreenRequest): Promise<string> {
  const address = process.env[screenVariable];
  if (address === undefined)
    throw new Error(`${screenVariable} is not set: the suite runs by tests/editor/run.ts.`);
  const response = await fetch(address, { method: 'POST', body: JSON.stringify(request) });
  const answer = (await response.json()) as ScreenAnswer;
  if ('error' in answer) throw new Error(`${JSON.stringify(request)}: ${answer.error}`);
  return answer.text;
}
