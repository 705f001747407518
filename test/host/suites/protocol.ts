/** How a suite inside VS Code tells the launcher what happened: one line of JSON each, behind a mark of its own. */
export const linePrefix = '@@journal ';

export type SuiteLine =
  | { readonly type: 'pass'; readonly title: string; readonly duration: number }
  | { readonly type: 'fail'; readonly title: string; readonly error: string }
  | { readonly type: 'end'; readonly passed: number; readonly failed: number };
