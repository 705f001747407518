import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import { appendToList } from '../../../src/core/frontmatterEdit';
import { applyEdits, span, type Edit } from '../../../src/core/span';
import { finish } from '../../../src/core/steps';
import { ignoreAt } from '../../../src/language/ignore';
import { lint, type Finding } from '../../../src/language/lint';
import { rewriteAll, rewriterFor } from '../../../src/language/rewrite';
import { readLabelledTexts } from '../../bench/wordingSet';

const words = (findings: readonly Finding[]): readonly string[] => findings.map(({ text }) => text);

/** The findings that are left over from what may stay. */
function beyond(findings: readonly Finding[], allowed: readonly string[]): readonly string[] {
  const left = [...words(findings)];
  for (const known of allowed) if (left.includes(known)) left.splice(left.indexOf(known), 1);
  return left;
}

/** Blanks filled in as a person would: with a count. */
function filled(edits: readonly Edit[]): readonly Edit[] {
  return edits.map((edit) => ({ ...edit, text: edit.text.replace(/__+/g, '3') }));
}

const texts = readLabelledTexts().map((labelled) => ({
  ...labelled,
  text: labelled.kind ? `---\nkind: ${labelled.kind}\n---\n\n${labelled.text}` : labelled.text,
}));

describe('a fixed note', () => {
  it('is silent where it was fixed, with its blanks and once they are filled in', function () {
    this.timeout(120_000);
    const offered = new Set<string>();
    for (const { id, text } of texts) {
      const before = lint({ text });
      const offers = rewriterFor(text);
      for (const finding of before) {
        const others = words(before.filter((other) => other !== finding));
        const found = offers(finding);
        assert.equal(found.length === 0, finding.family === 'self-judgement', `${id}: ${finding.text}`);
        for (const { how, edits } of found) {
          offered.add(how);
          for (const mend of [edits, filled(edits)]) {
            const after = lint({ text: applyEdits(text, mend) });
            assert.deepEqual(beyond(after, others), [], `${id}: ${how} ${finding.text}`);
          }
        }
      }
    }
    const all = ['describe', 'interpretation', 'open-question', 'question', 'quotation', 'removal'];
    assert.deepEqual([...offered].sort(), all);
  });

  it('is silent where a term is allowed in it, or a block is left out', function () {
    this.timeout(120_000);
    for (const { id, text } of texts) {
      for (const finding of lint({ text })) {
        const allowed = lint({ text: applyEdits(text, appendToList(text, 'allow', finding.text)) });
        assert.ok(!words(allowed).includes(finding.text), `${id}: ${finding.text} is allowed`);
        const at = ignoreAt(text, finding.span);
        const comment = '<!-- journal-ignore: reason -->\n';
        const after = lint({ text: applyEdits(text, [{ span: span(at, at), text: comment }]) });
        const start = finding.span.start + comment.length;
        assert.ok(!after.some((left) => left.span.start === start), `${id}: the block of ${finding.text} is left out`);
      }
    }
  });

  it('is silent of a family that is described throughout', function () {
    this.timeout(120_000);
    for (const { id, text, kind } of texts) {
      if (kind) continue;
      const before = lint({ text });
      const offers = rewriterFor(text);
      for (const family of new Set(before.map((finding) => finding.family))) {
        if (family === 'self-judgement') continue;
        const alike = before.filter((finding) => finding.family === family);
        const rewrites = finish(rewriteAll(alike, offers));
        assert.ok(rewrites.length > 0, `${id}: ${family}`);
        const after = lint({
          text: applyEdits(
            text,
            rewrites.flatMap(({ edits }) => edits),
          ),
        });
        assert.ok(after.length <= before.length - rewrites.length, `${id}: ${family}`);
        assert.deepEqual(beyond(after, words(before)), [], `${id}: ${family}`);
      }
    }
  });
});
