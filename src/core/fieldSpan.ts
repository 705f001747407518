import { parseFrontmatter } from './frontmatter';
import { fieldOf } from './frontmatterFields';
import { span, type Span } from './span';
import { isEmpty } from './validate';

/** The value of the first of these fields that a note has, its key where it has no value, else the first line's dashes. */
export function fieldSpan(text: string, ...keys: readonly string[]): Span {
  const { fields } = parseFrontmatter(text);
  const field = keys.map((key) => fieldOf(fields, key)).find((found) => found !== undefined);
  if (!field) return span(0, Math.min(3, text.length));
  return isEmpty(field.value) ? field.keySpan : field.value.span;
}
