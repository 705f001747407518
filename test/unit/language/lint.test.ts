import * as assert from 'node:assert/strict';
import '../../support/lexicons';
import { entryKinds } from '../../../src/core/entry';
import type { EntryKind } from '../../../src/core/entry';
import type { Family } from '../../../src/language/families';
import { lint } from '../../../src/language/lint';
import { defaultWordingSettings } from '../../../src/language/strictness';
import { check } from './support';

describe('the wording check', () => {
  const rewrites: [written: string, families: Family[], instead: string][] = [
    [
      'The lesson was [[engaging]]',
      ['praise'],
      '18 of 24 students answered at least once; 21 had pencils moving at 10:20',
    ],
    ['[[Good questioning]]', ['praise'], "10:05-10:15: 12 questions; 9 recall, 3 'how do you know'"],
    [
      '[[Weak classroom management]]',
      ['deficit'],
      '9:02-9:09: 7 min from bell to first task; 5 redirections, by seat number',
    ],
    ['Students were [[confused]]', ['unseen-state'], "6 of 24 asked 'what do we do?'; 4 left item 2 blank"],
    ['[[You should]] use wait time', ['directive'], '1-2 s after 10 of 12 questions. What might 5 s change?'],
    [
      '[[Most students]] were [[on task]]',
      ['vague-amount', 'unseen-state'],
      'Sweep 10:20: 19 of 24 writing or looking at the text',
    ],
    ['[[I loved]] the exit ticket', ['taste'], 'Exit ticket: 24 collected; 15 named two causes'],
    ['S14 is [[lazy]]', ['person-label'], 'S14 wrote 0 of 5 items; head on desk 10:12-10:18'],
    ['Transitions went [[smoothly]]', ['verdict-adverb'], 'Carpet to desks: 48 s, no reminders'],
    ['[[Proficient in 3b]]', ['rating'], "5 students replied to another student's idea"],
  ];
  for (const [written, families, instead] of rewrites) {
    it(`sees the judgement in: ${written}`, () => check(written, families));
    it(`sees none in: ${instead}`, () => check(instead));
  }

  const about: [written: string, question: RegExp][] = [
    ['[[I was terrible]] today', /^Which moment do you have in mind, and what were students doing then\?$/],
    ['[[It was a disaster]]', /^What happened first that differed from your plan\?$/],
    ["[[I'm bad at]] questioning", /^When did/],
    ['[[I never get]] transitions right', /^How long did it take/],
    ['[[Perfect lesson]]', /^What did students do that shows it\?$/],
    ['[[I failed]] my kids', /^Which students met the target, and what do the others need next\?$/],
    ['[[I should have known]]', /^What /],
    ['[[Nailed it]]', /^What /],
    ['[[It was fine]]', /^What /],
  ];
  for (const [written, question] of about) {
    it(`asks, and leaves the words, at: ${written}`, () => {
      const text = written.replace('[[I failed]] my kids', '[[I failed my kids]]');
      const [finding] = check(text, 'self-judgement', { kind: 'reflection' });
      assert.equal(finding?.severity, 'hint');
      assert.deepEqual(finding?.instead, []);
      assert.match(finding?.question ?? '', question);
    });
  }

  const silent: string[] = [
    '"The lesson was great."',
    '“That was great. You are brilliant. Well done.”',
    "S3: 'This is great.'",
    '> The lesson was great.',
    '# A great lesson',
    'Great lesson\n============',
    '---\ntitle: A great lesson\n---\n',
    '`great`, ``very great``',
    '```\ngreat\n```',
    '    great',
    '[great](great.md)',
    '<!-- great -->',
    'Text <!-- great --> text',
    '| Great | Poor |\n|---|---|\n| 1 | 2 |',
    '10:05 T: Great job, that was brilliant.',
    'S14: I am bored.',
    'T: You should always show your working.',
    'best practice, formative assessment, growth mindset, cooperative learning, well-being',
    'The Great Depression, a weak acid, a strong verb, the mean, a right angle, a perfect square',
    'a fair test, the science fair, the best-fit line, an only child, a basic solution, a developing country',
    'Goods and services; the effective date; glows and grows; classroom management',
    'T asked them to clear the desks as well.',
    'Norms: we agreed that you should listen first.',
    'Survey: 12 rated themselves confident, 8 unsure.',
    'Rule 3: always show your working.',
    'Poster by the door: Be kind. Be safe. Do your best.',
    'T → S4: You should check that again.',
    'Two hands; S16 says, "One thing." T: Perfect.',
    'S4 told me she was bored.',
    'Students rated themselves from 1 to 5: 9 proficient, 12 nearly.',
    'What might 5 s change?',
    'How did students respond?',
    '- {{? What was excellent, and what was poor?}}',
    'T: {{teacher}} {{? a great lesson}}',
    'T said “It was great. You are\nall brilliant. Nobody was bored.” and left.',
    '> It was great,\nand this is lazy',
    '- It was «great, and they were bored» at the end',
  ];
  for (const text of silent) it(`is silent: ${text}`, () => check(text));

  it('bounds an unclosed quotation to its paragraph', () => {
    check('T said "and then it was great.\n\nIt was [[great]].', 'praise');
  });

  it("hears the observer's brackets inside a script line", () => {
    check('10:05 T: Good job (students [[bored]]) everyone.', 'unseen-state');
  });

  it('keeps offsets behind a byte order mark and with CRLF', () => {
    check('\uFEFF---\r\nkind: observation\r\n---\r\n\r\nIt was [[great]].\r\n\r\n- It was [[superb]].\r\n', 'praise');
  });

  it('goes across emphasis and line ends', () => {
    check('The lesson was **[[great]]**, *[[very\ngood]]* indeed.', 'praise');
  });

  it('finds nothing in a note that is not of the journal', () => {
    assert.deepEqual(lint({ text: 'The lesson was great.' }), []);
  });

  const flagged = 'The lesson was great. S4 was bored. You should wait.';
  const byKind: Partial<Record<EntryKind, Family[]>> = {
    observation: ['praise', 'unseen-state', 'directive'],
    walk: ['praise', 'unseen-state', 'directive'],
    debrief: ['praise', 'directive'],
    reflection: ['praise', 'unseen-state'],
    goal: ['praise', 'unseen-state'],
  };
  for (const kind of entryKinds) {
    it(`is as strict as a ${kind} asks for`, () => {
      const findings = lint({ text: flagged, kind });
      assert.deepEqual(
        findings.map((finding) => finding.family),
        byKind[kind] ?? [],
      );
      if (kind === 'reflection' || kind === 'goal') assert.ok(findings.every((finding) => finding.severity === 'hint'));
    });
  }

  it('takes evidence beside a judgement for a summary, in a debrief and in a reflection', () => {
    for (const text of [
      'Strong questioning: 12 questions in 10 min.',
      'Strong questioning, as in "How do you know?".',
      'At 10:05 strong questioning.',
    ]) {
      check(text, [], { kind: 'debrief' });
      check(text, [], { kind: 'reflection' });
    }
    check('- Strong questioning.\n\n  12 questions in 10 min.', [], { kind: 'debrief' });
    check('[[Strong questioning]]. 12 questions in 10 min.', 'praise', { kind: 'debrief' });
    check('[[Strong questioning]]: 12 questions in 10 min.', 'praise');
  });

  describe('frontmatter', () => {
    const note = (lines: string, body: string): string => `---\nkind: observation\n${lines}\n---\n\n${body}\n`;
    const found = (text: string): string[] => lint({ text }).map((finding) => finding.text);

    it('allows terms in this note', () => {
      assert.deepEqual(found(note('allow: [great, well-planned]', 'A great, well planned, superb start.')), [
        'superb start',
      ]);
      assert.deepEqual(found(note('allow: great', 'A great start.')), []);
    });
    it('picks the language by its first part, and leaves unknown languages alone', () => {
      for (const lang of ['lang: en', 'lang: en-GB', 'lang: EN_us', 'lang:']) {
        assert.deepEqual(found(note(lang, 'It was great.')), ['great'], lang);
      }
      for (const lang of ['lang: fi', 'lang: zh-Hant', 'lang: english']) {
        assert.deepEqual(found(note(lang, 'It was great.')), [], lang);
      }
    });
    it('may be broken', () => {
      assert.deepEqual(found('---\nkind: observation\nallow: {a: [\n---\n\nIt was great.'), ['great']);
    });
  });

  describe('comments', () => {
    const ignored: [text: string, found: string[]][] = [
      ['<!-- journal-ignore -->\n\nIt was great.\n\nIt was superb.', ['superb']],
      ['<!-- journal-ignore: agreed words -->\n- great\n- superb\n\nIt was lovely.', ['lovely']],
      ['It was great. <!-- journal-ignore -->\n\nIt was superb.', ['superb']],
      ['> <!-- other -->\n\nIt was great.', ['great']],
    ];
    for (const [text, found] of ignored) {
      it(`leave the next block out: ${JSON.stringify(text)}`, () =>
        assert.deepEqual(
          lint({ text, kind: 'observation' }).map((finding) => finding.text),
          found,
        ));
    }
  });

  describe('settings', () => {
    it('turn families off', () => {
      check('It was great.', [], { settings: { ...defaultWordingSettings, families: { praise: 'off' } } });
    });
    it('turn kinds off', () => {
      check('It was great.', [], { settings: { ...defaultWordingSettings, kinds: { observation: 'off' } } });
    });
    it('change families in one kind, also in a kind that is left alone as usual', () => {
      const kinds = { observation: { praise: 'off' }, meeting: { praise: 'hint' } } as const;
      const settings = { ...defaultWordingSettings, kinds };
      check('It was great. You [[should]] wait.'.replace('You [[should]]', '[[You should]]'), 'directive', {
        settings,
      });
      assert.equal(check('It was [[great]].', 'praise', { kind: 'meeting', settings })[0]?.severity, 'hint');
    });
    it('do not reach into kinds that leave a family alone', () => {
      check('I loved it.', [], {
        kind: 'goal',
        settings: { ...defaultWordingSettings, families: { taste: 'warning' } },
      });
    });
    it('switch on the families on which guidance disagrees', () => {
      const text = 'It [[seemed]] long [[because]] S4 left. [[I appreciated]] the plan.';
      check(text.replaceAll(/[[\]]{2}/g, ''));
      const families = { hedge: 'hint', 'because-claim': 'hint', appreciation: 'hint' } as const;
      check(text, ['hedge', 'because-claim', 'appreciation'], { settings: { ...defaultWordingSettings, families } });
    });
    it('allow terms', () => {
      const settings = { ...defaultWordingSettings, allowedTerms: ['Great  Start', 'well-planned'] };
      check('A great start, a well-planned talk, a [[great talk]].', 'praise', { settings });
    });
    it('change severities, but never make a warning of what one says of oneself', () => {
      const severities = { praise: 'information', 'self-judgement': 'warning' } as const;
      const settings = { ...defaultWordingSettings, families: severities };
      const text = 'The start was great. I was terrible.';
      assert.deepEqual(
        lint({ text, kind: 'reflection', settings }).map((finding) => finding.severity),
        ['information', 'hint'],
      );
    });
  });
});

describe('the wording check in Spanish', () => {
  const note = (body: string): string => `---\nkind: observation\nlang: es-MX\n---\n\n${body}\n`;
  const cases: [body: string, found: string[]][] = [
    ['La sesión fue excelente.', ['excelente']],
    ['P explica con instrucciones claras y los alumnos estaban motivados.', ['claras', 'motivados']],
    ['10:05 T: ¡Excelente! Muy bien.\n10:06 S3: Estoy aburrido.', []],
    ['«La clase fue excelente», dijo E4.', []],
    ['18 de 24 estudiantes escribieron la fecha antes de las 9:04.', []],
    ['The lesson was great.', []],
    ['El agua clara del vaso llegó a los 40 ml.', []],
    ['E3 subrayó los adjetivos: triste, feliz, cansado.', []],
  ];
  for (const [body, found] of cases) {
    it(JSON.stringify(body), () =>
      assert.deepEqual(
        lint({ text: note(body) }).map((finding) => finding.text),
        found,
      ),
    );
  }
});
