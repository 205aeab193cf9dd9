import { EventEmitter, LogLevel, workspace, type LogOutputChannel } from 'vscode';
import { settingsSection } from '../../../protocol/settings';

/**
 * The channel that the language client writes its trace to. The client traces at log level Trace only, which nobody has
 * set who has just set `verbatim.trace.server`; so this channel has that level while the setting asks for a trace, and
 * writes it into the log at the level Info.
 */
export function traceChannel(log: LogOutputChannel): LogOutputChannel {
  const levels = new EventEmitter<LogLevel>();
  const listener = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${settingsSection}.trace.server`)) levels.fire(traceLevel());
  });
  const own: Partial<LogOutputChannel> = {
    get logLevel() {
      return traceLevel();
    },
    onDidChangeLogLevel: levels.event,
    trace: (message, ...data: unknown[]) => {
      log.info(message, ...data);
    },
    dispose: () => {
      listener.dispose();
      levels.dispose();
    },
  };
  return new Proxy(log, {
    get: (target, name) => Reflect.get(Reflect.has(own, name) ? own : target, name) as unknown,
  });
}

function traceLevel(): LogLevel {
  const wanted = workspace.getConfiguration(settingsSection).get<string>('trace.server', 'off');
  return wanted === 'messages' || wanted === 'verbose' ? LogLevel.Trace : LogLevel.Info;
}
