import { EventEmitter, LogLevel, workspace, type LogOutputChannel } from 'vscode';
import { settingsSection } from '../../../protocol/settings';

/**
 * Returns the channel that the language client traces messages to. The client traces only at log level Trace, which a
 * user who sets `verbatim.trace.server` need not have set. So this channel reports that level while the setting asks for
 * a trace, and writes the trace to the log at level Info.
 */
export function traceChannel(log: LogOutputChannel): LogOutputChannel {
  const levels = new EventEmitter<LogLevel>();
  const listener = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(`${settingsSection}.trace.server`)) levels.fire(traceLevel());
  });
  const overrides: Partial<LogOutputChannel> = {
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
    get: (target, name) => Reflect.get(Reflect.has(overrides, name) ? overrides : target, name) as unknown,
  });
}

function traceLevel(): LogLevel {
  const setting = workspace.getConfiguration(settingsSection).get<string>('trace.server', 'off');
  return setting === 'messages' || setting === 'verbose' ? LogLevel.Trace : LogLevel.Info;
}
