import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { CancellationToken, CancellationTokenSource } from 'vscode-languageserver';
import { finish, type CheckSteps } from '../../../server/src/core/editor';
import type { Span } from '../../../server/src/core/index';
import { InMemoryWorkspace, type OpenedDocument } from '../features/inMemoryWorkspace';

const article = '“The ferry will sail in March,” Mayor Ida Brandt said on Monday.\n';
const first = '⟦“The ferry will sail in April,” Ida Brandt said.⟧';
const second = '⟦“The ferry will sail in June,” Ida Brandt said.⟧';

/** Holds checks until somebody waits for a part of them, and their ends until it is opened. */
class Gate {
  begun = 0;
  private isOpen = false;

  open(): void {
    this.isOpen = true;
  }

  *hold(steps: CheckSteps, asked: () => readonly Span[]): CheckSteps {
    this.begun++;
    while (!this.isOpen && asked().length === 0) yield;
    for (let step = steps.next(); ; step = steps.next()) {
      if (!step.done) {
        yield step.value;
        continue;
      }
      while (!this.isOpen) yield;
      return step.value;
    }
  }
}

/** A workspace whose checks are held by a gate from now on. */
async function gated(): Promise<{ story: InMemoryWorkspace; gate: Gate }> {
  const story = await InMemoryWorkspace.of({ 'seeds/ferry.txt': article });
  return { story, gate: hold(story) };
}

const gates: Gate[] = [];

function hold(story: InMemoryWorkspace): Gate {
  const gate = new Gate();
  gates.push(gate);
  const checker = story.workspace.folders[0]?.checker;
  assert.ok(checker);
  const check = checker.checkInSteps.bind(checker);
  checker.checkInSteps = (draft, asked = () => []) => gate.hold(check(draft, asked), asked);
  return gate;
}

function rangeOf({ ranges }: OpenedDocument, at: number) {
  const range = ranges[at];
  assert.ok(range);
  return range;
}

const { None } = CancellationToken;

describe('the check of a draft that takes long', () => {
  // A check that is held for good would keep the process alive.
  afterEach(() => {
    for (const gate of gates.splice(0)) gate.open();
  });

  it('gives what it has found in a range before it ends', async () => {
    const { story, gate } = await gated();
    const draft = story.open('draft.md', `${first}\n\n${second}\n`);
    const whole = story.checks.found(draft.uri, None);
    const part = await story.checks.foundAt(draft.uri, rangeOf(draft, 1), None);
    assert.equal(part?.isPartial, true);
    assert.deepEqual(
      part.report.findings.map(({ rule, span }) => [rule, draft.text.slice(span.start, span.end)]),
      [['quote-altered', 'June']],
    );
    gate.open();
    const found = await whole;
    assert.equal(found?.isPartial, false);
    assert.equal(found.report.findings.length, 2);
    assert.equal(gate.begun, 1);
  });

  it('gives what is in view, with the last result for the rest', async () => {
    const story = await InMemoryWorkspace.of({ 'seeds/ferry.txt': article });
    const draft = story.open('draft.md', `${first}\n\n${second}\n`);
    await story.checks.found(draft.uri, None);
    const gate = hold(story);
    const edited = draft.text.replace('June', 'July');
    story.change(draft.uri, edited);
    const part = await story.checks.foundInView(draft.uri, [rangeOf(draft, 0)], None);
    assert.equal(part?.isPartial, true);
    assert.deepEqual(
      part.report.findings.map(({ span }) => edited.slice(span.start, span.end)),
      ['April'],
    );
    gate.open();
    const whole = await story.checks.found(draft.uri, None);
    assert.deepEqual(
      whole?.report.findings.map(({ span }) => edited.slice(span.start, span.end)),
      ['April', 'July'],
    );
  });

  it('is left when the draft has changed', async () => {
    const { story, gate } = await gated();
    const draft = story.open('draft.md', `${first}\n`);
    const found = story.checks.found(draft.uri, None);
    await story.checks.foundAt(draft.uri, rangeOf(draft, 0), None);
    story.change(draft.uri, 'Nobody said anything.\n');
    await story.checks.foundAt(draft.uri, rangeOf(draft, 0), None);
    assert.equal(gate.begun, 2);
    gate.open();
    assert.deepEqual((await found)?.report.findings, []);
  });

  it('is left when all who asked have cancelled, and begins again when it is asked for', async () => {
    const { story, gate } = await gated();
    const draft = story.open('draft.md', `${first}\n`);
    const cancelling = new CancellationTokenSource();
    const asked = story.checks.foundAt(draft.uri, rangeOf(draft, 0), cancelling.token);
    const found = story.checks.found(draft.uri, cancelling.token);
    await asked;
    cancelling.cancel();
    assert.equal(await found, undefined);
    // A request that comes before the next pause takes the check over.
    while (gate.begun === 1) {
      for (let turn = 0; turn < 20; turn++) await setImmediate();
      const again = new CancellationTokenSource();
      await story.checks.foundAt(draft.uri, rangeOf(draft, 0), again.token);
      again.cancel();
    }
    gate.open();
    assert.equal((await story.checks.found(draft.uri, None))?.report.findings.length, 1);
  });

  it('goes on while one of those who asked has not cancelled', async () => {
    const { story, gate } = await gated();
    const draft = story.open('draft.md', `${first}\n`);
    const cancelling = new CancellationTokenSource();
    const left = story.checks.found(draft.uri, cancelling.token);
    const found = story.checks.found(draft.uri, None);
    cancelling.cancel();
    assert.equal(await left, undefined);
    gate.open();
    assert.equal((await found)?.report.findings.length, 1);
    assert.equal(gate.begun, 1);
  });

  it('tells of the last result while the sources are changing', async () => {
    const story = await InMemoryWorkspace.of({ 'seeds/ferry.txt': article });
    const draft = story.open('draft.md', `${first}\n`);
    await story.checks.found(draft.uri, None);
    const checker = story.workspace.folders[0]?.checker;
    assert.ok(checker);
    const change = checker.changeSourcesInSteps({ removed: ['ferry'], added: [] });
    change.next();
    story.change(draft.uri, `${draft.text}\nAnd so on.\n`);
    const part = await story.checks.foundAt(draft.uri, rangeOf(draft, 0), None);
    assert.equal(part?.isPartial, true);
    assert.equal(part.report.findings.length, 1);
    finish(change);
    assert.equal((await story.checks.found(draft.uri, None))?.isPartial, false);
  });
});
