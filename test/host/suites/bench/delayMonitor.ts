/** Watches how late the event loop is; `stop` gives the longest delay in milliseconds. */
export function delayMonitor(): { stop(): number } {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- Node's own, which no bundle for the web has
  const hooks = require('node:perf_hooks') as {
    monitorEventLoopDelay(options: { resolution: number }): { max: number; enable(): void; disable(): void };
  };
  const monitor = hooks.monitorEventLoopDelay({ resolution: 1 });
  monitor.enable();
  return {
    stop() {
      monitor.disable();
      return monitor.max / 1e6 - 1;
    },
  };
}
