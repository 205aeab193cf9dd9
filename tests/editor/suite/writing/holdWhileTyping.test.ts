import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSetting, closeAll, findings, findingsOn, none, openDraft, rangeOf } from '../draft';
import { screen } from '../screen';
import { typeBehind } from '../typing';

const right =
  '“This is total fake news and sloppy reporting by The Times, who clearly has terrible sources,” said Anna Kelly.';
const other = 'Nothing else is said here.';

/** Alters a word of the quotation by keyboard. Returns the time at which it was altered. */
const spoil = (document: vscode.TextDocument): Promise<number> => typeBehind(document, 'terrible', 'ness');

describe('findings while typing', () => {
  afterEach(async () => {
    await changeSetting('holdWhileTyping', undefined);
    await closeAll();
  });

  it('wait until the writer pauses', async () => {
    await changeSetting('holdWhileTyping', 1500);
    const document = await openDraft(`${right}\n\n${other}\n`);
    const typed = await spoil(document);
    const [finding] = await findings(document.uri);
    assert.ok(performance.now() - typed >= 1400, 'not before the pause');
    assert.equal(document.getText(finding?.range), 'terribleness');
  });

  it('show as soon as the caret leaves the sentence', async () => {
    await changeSetting('holdWhileTyping', 10_000);
    const document = await openDraft(`${right}\n\n${other}\n`);
    const typed = await spoil(document);
    assert.ok(none(findingsOn(document.uri)));
    await screen.press('ControlOrMeta+End');
    await findings(document.uri);
    assert.ok(performance.now() - typed < 9000, 'before the pause');
  });

  it('show when the draft is saved', async () => {
    await changeSetting('holdWhileTyping', 10_000);
    const document = await openDraft(`${right}\n\n${other}\n`);
    const typed = await spoil(document);
    await document.save();
    await findings(document.uri);
    assert.ok(performance.now() - typed < 9000, 'before the pause');
  });

  it('stay in other paragraphs', async () => {
    await changeSetting('holdWhileTyping', 10_000);
    const wrong = right.replace('sloppy', 'lazy');
    const document = await openDraft(`${right}\n\n${wrong}\n\n${other}\n`);
    await findings(document.uri);
    const editor = await vscode.window.showTextDocument(document);
    const { end } = rangeOf(document, 'terrible');
    editor.selection = new vscode.Selection(end, end);
    await editor.edit((edit) => {
      edit.insert(end, 'ness');
    });
    await findings(document.uri, ([first]) => first?.range.start.line === 2);
    assert.deepEqual(
      findingsOn(document.uri).map(({ range }) => document.getText(range)),
      ['lazy'],
    );
  });
});
