import * as assert from 'node:assert/strict';
import type { Entry } from '../../../src/core/entry';
import { readEntry } from '../../../src/core/readEntry';
import { mostMarks } from '../../../src/core/reviewMarks';
import { createSyncedMarks, syncedMarksKey, type KeptState } from '../../../src/core/syncedMarks';

const note = (title: string, date = '2026-03-01'): Entry =>
  readEntry(`f/${title}.md`, `---\nkind: plan\ntitle: ${title}\ndate: ${date}\n---\n`);
const [a, b, c] = [note('A'), note('B'), note('C')];

class State implements KeptState {
  readonly values = new Map<string, string>();
  writes = 0;
  get(key: string): unknown {
    const text = this.values.get(key);
    return text === undefined ? undefined : JSON.parse(text);
  }
  update(key: string, value: unknown): void {
    this.writes++;
    if (value === undefined) this.values.delete(key);
    else this.values.set(key, JSON.stringify(value));
  }
}

/** The account that Settings Sync keeps, which knows of each key what it was given last. */
class Account {
  content: string | undefined;
}

/** A computer of the person, on which windows are opened and Settings Sync runs. */
class Machine {
  readonly global = new State();
  private base: string | undefined;
  constructor(private readonly account: Account) {}

  open({ workspace = new State(), notes = [a, b, c] as readonly Entry[], most = 10 } = {}) {
    const window = createSyncedMarks({
      global: this.global,
      workspace,
      present: () => notes,
      today: () => '2026-03-10',
      most,
    });
    window.takeOver();
    const act = (work: () => void) => {
      window.takeOver();
      work();
      window.keep();
    };
    return {
      workspace,
      takeOver: () => window.takeOver(),
      mark: (...list: Entry[]) => {
        act(() => {
          window.marks.mark(list, '2026-03-10');
        });
      },
      unmark: (...list: Entry[]) => {
        act(() => {
          window.marks.unmark(list, '2026-03-10');
        });
      },
      sees: (...list: Entry[]) => list.map(window.marks.isReviewed),
    };
  }

  /** As VS Code puts two states of an extension together: of a key that changed there, what is here is gone. */
  sync(): void {
    const { content } = this.account;
    if (content !== undefined && content !== this.base) this.global.values.set(syncedMarksKey, content);
    else this.account.content = this.global.values.get(syncedMarksKey);
    this.base = this.account.content;
  }
}

function twoMachines(): [Machine, Machine] {
  const account = new Account();
  return [new Machine(account), new Machine(account)];
}

describe('syncedMarks', () => {
  it('are the same after the window was opened again', () => {
    const [here] = twoMachines();
    here.open().mark(a);
    assert.deepEqual(here.open().sees(a, b), [true, false]);
  });

  it('of two machines that marked while offline are those of both', () => {
    const [here, there] = twoMachines();
    const one = here.open();
    const other = there.open();
    one.mark(a);
    other.mark(b);
    here.sync();
    there.sync();
    assert.equal(other.takeOver(), true);
    there.sync();
    here.sync();
    assert.equal(one.takeOver(), true);
    assert.deepEqual(one.sees(a, b, c), [true, true, false]);
    assert.deepEqual(other.sees(a, b, c), [true, true, false]);
    assert.deepEqual(there.open().sees(a, b, c), [true, true, false]);
  });

  it('that were synced over while no window was open are not lost', () => {
    const [here, there] = twoMachines();
    here.open().mark(a);
    there.open().mark(b);
    here.sync();
    there.sync();
    assert.deepEqual(there.open().sees(a, b), [true, true]);
  });

  it('were taken back on one machine, and an old state of the other does not undo it', () => {
    const [here, there] = twoMachines();
    const one = here.open();
    one.mark(a, b);
    here.sync();
    there.sync();
    const other = there.open();
    other.mark(c);
    one.unmark(a);
    here.sync();
    there.sync();
    other.takeOver();
    there.sync();
    here.sync();
    one.takeOver();
    assert.deepEqual(one.sees(a, b, c), [false, true, true]);
    assert.deepEqual(other.sees(a, b, c), [false, true, true]);
  });

  it('are given back where a machine loses what was synced', () => {
    const [here, there] = twoMachines();
    const one = here.open();
    one.mark(a);
    here.global.values.delete(syncedMarksKey);
    one.takeOver();
    here.sync();
    there.sync();
    assert.deepEqual(there.open().sees(a), [true]);
  });

  it('of two windows are those of both', () => {
    const [here] = twoMachines();
    const [one, other] = [here.open(), here.open()];
    one.mark(a);
    other.mark(b);
    assert.equal(one.takeOver(), true);
    assert.deepEqual(one.sees(a, b), [true, true]);
  });

  it('come to rest', () => {
    const [here, there] = twoMachines();
    const [one, other] = [here.open({ most: 2 }), there.open({ most: 2, notes: [c] })];
    one.mark(a, b);
    other.mark(c);
    const round = () => {
      for (const [machine, window] of [
        [here, one],
        [there, other],
      ] as const) {
        machine.sync();
        window.takeOver();
        machine.sync();
      }
    };
    for (let at = 0; at < 4; at++) round();
    const before = here.global.writes + there.global.writes;
    for (let at = 0; at < 4; at++) round();
    assert.equal(here.global.writes + there.global.writes, before);
  });

  it('take over the first format without writing more than once, and without loss', () => {
    const [here] = twoMachines();
    const first = here.open();
    first.mark(a, b);
    const { months } = here.global.get(syncedMarksKey) as { months: Record<string, string> };
    const [old] = twoMachines();
    old.global.update(syncedMarksKey, { marks: Object.values(months).join('') });
    const window = old.open();
    assert.deepEqual(window.sees(a, b, c), [true, true, false]);
    window.mark(c);
    assert.deepEqual(old.open().sees(a, b, c), [true, true, true]);
  });

  describe('where they are too many', () => {
    const many = Array.from({ length: 6 }, (_, at) => note(`T${at}`, `2026-01-0${at + 1}`));
    const old = note('Old of another folder', '2025-12-01');

    it('the oldest notes count as reviewed in this workspace, and in no other one', () => {
      const [here] = twoMachines();
      const window = here.open({ most: 4, notes: many });
      window.mark(...many);
      assert.ok(window.sees(...many).every(Boolean));
      const again = here.open({ most: 4, notes: many, workspace: window.workspace });
      assert.ok(again.sees(...many).every(Boolean));
      assert.deepEqual(here.open({ most: 4, notes: [old] }).sees(old), [false]);
    });
    it('the day of the first format counts only where so many notes are', () => {
      const [here] = twoMachines();
      here.open({ most: 4, notes: many }).mark(...many);
      const { months } = here.global.get(syncedMarksKey) as { months: Record<string, string> };
      const [first] = twoMachines();
      first.global.update(syncedMarksKey, { marks: Object.values(months).join(''), upTo: '2026-01-02' });
      assert.deepEqual(first.open({ most: 4, notes: [old] }).sees(old), [false]);
      assert.ok(
        first
          .open({ most: 4, notes: many })
          .sees(...many)
          .every(Boolean),
      );
    });
  });

  it('are small enough, kept twice, for a state of VS Code', () => {
    const [here] = twoMachines();
    const all = Array.from({ length: mostMarks + 10 }, (_, at) => ({
      uri: `f/${at}`,
      fingerprint: String(at).padStart(6, '0'),
    }));
    const window = createSyncedMarks({
      global: here.global,
      workspace: new State(),
      present: () => all,
      today: () => '2026-03-10',
    });
    window.marks.mark(all, '2026-03-10');
    window.keep();
    const size = [...here.global.values].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    assert.ok(size < 512 * 1024 - 20_000, `${size}`);
  });
});
