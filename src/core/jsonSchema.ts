import { entryKinds } from './entry';
import { fieldsFor, ratingKeys, schema, stepStatuses, type ChoiceSpec, type FieldSpec } from './schema';

/**
 * The vocabulary as a JSON schema (draft 7), for other editors and tools that check frontmatter. It allows what the
 * reader allows: a single value in place of a list, and keys of the writer's own.
 */
export function jsonSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Frontmatter of a Reflective Journal entry',
    type: 'object',
    required: ['kind'],
    properties: Object.fromEntries([
      ...schema.map((spec) => [spec.key, { description: spec.meaning, ...typeOf(spec) }] as const),
      ...ratingKeys.map(
        (key) => [key, { description: 'Makes a coaching note an evaluation.', deprecated: true }] as const,
      ),
    ]),
    additionalProperties: true,
    allOf: entryKinds.flatMap((kind) => {
      const required = fieldsFor(kind, 'required').map((spec) => spec.key);
      if (required.length === 0) return [];
      return [{ if: { properties: { kind: { const: kind } }, required: ['kind'] }, then: { required } }];
    }),
  };
}

const text = { type: ['string', 'number', 'boolean'] };
const date = { type: 'string', format: 'date', pattern: String.raw`^\d{4}-\d{2}-\d{2}$` };
const checkpoint = {
  type: 'object',
  required: ['date', 'value'],
  properties: { date, value: { type: ['number', 'string'] }, note: text },
};
const step = {
  type: 'object',
  required: ['what'],
  properties: { what: text, who: text, when: text, status: choices(stepStatuses) },
};

// An empty field is a field still to be filled in, so all of them may be null.
function typeOf(spec: FieldSpec): object {
  switch (spec.type) {
    case 'text':
    case 'id':
    case 'number-or-text':
      return { anyOf: [text, { type: 'null' }] };
    case 'text-list':
    case 'goal-ids':
      return oneOrMore(text);
    case 'note-links':
      return oneOrMore({ anyOf: [text, { type: 'array' }] });
    case 'date':
      return { anyOf: [date, { type: 'null' }] };
    case 'number':
      return { type: ['number', 'null'] };
    case 'choice':
      return spec.key === 'kind'
        ? choices(spec.choices ?? [])
        : { anyOf: [choices(spec.choices ?? []), { type: 'null' }] };
    case 'language':
      return { type: ['string', 'null'], pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$' };
    case 'checkpoints':
      return oneOrMore(checkpoint);
    case 'next-steps':
      return oneOrMore({ anyOf: [text, step] });
  }
}

function oneOrMore(item: object): object {
  return { anyOf: [{ type: 'array', items: item }, item, { type: 'null' }] };
}

function choices(specs: readonly ChoiceSpec[]): object {
  // `enumDescriptions` is what VS Code and the YAML language server show beside a value.
  return { enum: specs.map((spec) => spec.value), enumDescriptions: specs.map((spec) => spec.meaning) };
}
