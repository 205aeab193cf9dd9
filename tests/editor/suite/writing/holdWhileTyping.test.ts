import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSetting, closeAll, findings, findingsOn, hoverAt, none, openDraft, rangeOf } from '../draft';
import { screen } from '../screen';
import { typeBehind } from '../typeBehind';

const right =
  '“This is total fake news and sloppy reporting by The Times, who clearly has terrible sources,” said Anna Kelly.';
const other = 'Nothing else is said here.';

/** A pause that does not end during a test, in milliseconds. */
const endless = 600_000;

/** Alters a word of the quotation by keyboard. */
const spoil = (document: vscode.TextDocument): Promise<void> => typeBehind(document, 'terrible', 'ness');

describe('findings while typing', () => {
  afterEach(async () => {
    await changeSetting('holdWhileTyping', undefined);
    await closeAll();
  });

  it('wait until the writer pauses', async () => {
    await changeSetting('holdWhileTyping', endless);
    const document = await openDraft(`${right}\n\n${other}\n`);
    await spoil(document);
    assert.match(await hoverAt(document, rangeOf(document, 'terribleness').start), /sloppy reporting/);
    assert.deepEqual(findingsOn(document.uri), [], 'the server has found it, but the pause has no end');
    await changeSetting('holdWhileTyping', 500);
    assert.deepEqual(findingsOn(document.uri), [], 'nothing is typed, so that the pause goes on');
    await typeBehind(document, 'terribleness', 'es');
    await findings(document.uri, ([first]) => document.getText(first?.range) === 'terriblenesses');
  });

  it('show as soon as the caret leaves the sentence', async () => {
    await changeSetting('holdWhileTyping', endless);
    const document = await openDraft(`${right}\n\n${other}\n`);
    await spoil(document);
    assert.ok(none(findingsOn(document.uri)));
    await screen.press('ControlOrMeta+End');
    await findings(document.uri);
  });

  it('show when the draft is saved', async () => {
    await changeSetting('holdWhileTyping', endless);
    const document = await openDraft(`${right}\n\n${other}\n`);
    await spoil(document);
    assert.ok(none(findingsOn(document.uri)));
    await document.save();
    await findings(document.uri);
  });

  it('stay in other paragraphs', async () => {
    await changeSetting('holdWhileTyping', endless);
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
