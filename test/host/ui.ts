import type { HostRun } from './nodeHost';
import type { SuiteResult } from './suiteWatch';
export async function runUi(run: HostRun): Promise<SuiteResult> {
  void run;
  return { passed: 0, failed: 1, notes: [] };
}
