import type { EntryKind } from '../core/entry';
import { parseFrontmatter } from '../core/frontmatter';
import { textOf } from '../core/frontmatterFields';
import { kindOf } from '../core/schema';
import { itemsOf } from '../core/validate';

/** What a note's frontmatter says to the wording check. */
export interface NoteOptions {
  /** Markdown that names no kind is no journal entry and is left alone. */
  readonly kind?: EntryKind;
  /** The language tag as written, such as es-MX. */
  readonly lang?: string;
  /** Words and phrases that are fine in this note. */
  readonly allow: readonly string[];
}

/** Never fails: what cannot be read is as if it were not there. */
export function noteOptions(text: string): NoteOptions {
  const { fields } = parseFrontmatter(text);
  const value = (key: string) => fields.find((field) => field.key === key)?.value;
  const words = (key: string): readonly string[] => {
    const found = value(key);
    return found ? itemsOf(found).flatMap((item) => textOf(text, item)?.trim() ?? []) : [];
  };
  const kind = kindOf(words('kind')[0] ?? '');
  const lang = words('lang')[0] ?? '';
  return { ...(kind && { kind }), ...(lang !== '' && { lang }), allow: words('allow') };
}
