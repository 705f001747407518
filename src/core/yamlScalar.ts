/** How a value is quoted. `plain` is quoted only where it has to be. */
export type QuoteStyle = 'plain' | 'single' | 'double';

export interface ScalarContext {
  /** Inside `[a, b]` or `{k: v}`, where commas and brackets have a meaning. */
  readonly inFlow?: boolean;
  /** The quotes the writer used here before. */
  readonly style?: QuoteStyle;
}

/** What YAML takes for a mark at the start of a value. `- `, `? ` and `: ` need the space, but quotes read better. */
const indicator = /^[-?:,[\]{}#&*!|>'"%@`]/;
/**
 * Words that some reader of YAML (1.1 or 1.2) takes for something else than text: nothing, truth values, numbers,
 * numbers to base 60 such as 10:30, the merge key. Dates are left plain: here they are text.
 */
const otherThanText =
  /^(?:~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\.?(?:inf|nan)|[-+]?(?:\d[\d_]*)?\.?[\d_]*(?:e[-+]?\d+)?|0x[\da-f_]+|0o?[0-7_]+|0b[01_]+|[-+]?\d+(?::\d+)+(?:\.\d*)?)$/i;
/** Control characters, other line ends and a byte order mark; lone halves of a surrogate pair. */
const needsEscapes = /[\p{Cc}\p{Cs}\u2028\u2029\uFEFF]/u;

/**
 * A text as YAML: plain where that is safe, else in single quotes, and in double quotes where it has line ends or
 * other characters that need an escape.
 */
export function yamlScalar(value: string, { inFlow = false, style = 'plain' }: ScalarContext = {}): string {
  if (needsEscapes.test(value)) return doubleQuoted(value);
  if (style === 'double') return doubleQuoted(value);
  if (style === 'single' || !isPlain(value, inFlow)) return `'${value.replaceAll("'", "''")}'`;
  return value;
}

function isPlain(value: string, inFlow: boolean): boolean {
  if (value === '' || value !== value.trim() || indicator.test(value) || otherThanText.test(value)) return false;
  return !/:(?:\s|$)|\s#/.test(value) && !(inFlow && /[,[\]{}]|:$/.test(value)) && !/^(?:---|\.\.\.)/.test(value);
}

function doubleQuoted(value: string): string {
  const escape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escape);
}
