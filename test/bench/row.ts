/** A measured figure. */
export interface Row {
  readonly name: string;
  readonly figure: number;
  /** 'x' for a ratio, 'share' for a part of 1. */
  readonly unit: 'x' | 'ms' | 'MB' | 'share';
  /** The bound where smaller is better; a row without a bound is there to be read. */
  readonly most?: number | undefined;
  /** The bound where larger is better. */
  readonly least?: number | undefined;
  /** Smallest and largest of the measured figures: the machine's noise. */
  readonly low?: number;
  readonly high?: number;
}

export interface BenchOptions {
  /** Small inputs, to see that everything runs. */
  readonly quick: boolean;
  /** Tells how far it is. */
  readonly say: (line: string) => void;
}

export interface Bench {
  readonly name: string;
  readonly run: (options: BenchOptions) => Promise<readonly Row[]>;
}

/** Whether a row keeps its bound; undefined where it has none. */
export function holds({ figure, most, least }: Row): boolean | undefined {
  if (most === undefined && least === undefined) return undefined;
  return figure <= (most ?? Infinity) && figure >= (least ?? -Infinity);
}

export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A row of the median of several measurements of the same thing. */
export function row(name: string, unit: Row['unit'], figures: readonly number[], most?: number): Row {
  return {
    name,
    unit,
    figure: median(figures),
    low: Math.min(...figures),
    high: Math.max(...figures),
    ...(most !== undefined && { most }),
  };
}

/** The ratios of measurements that were taken in turns, each divided by its neighbour in time. */
export function ratios(above: readonly number[], below: readonly number[]): number[] {
  return above.map((figure, at) => figure / below[at]);
}
