import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { changeSetting, closeAll, findings, openDraft } from './draft';
import { screen } from './screen';

/** Milliseconds between two keys: a fast typist's, so that lists open, and checks end, between them. */
const betweenKeys = 25;

const features = { codeLens: true, inlayHints: true, highlight: 'all' };

/**
 * Paragraphs of about 600 words with everything at which something opens: quotation marks, names before Enter, cues,
 * citations, lists.
 */
export const paragraphs: readonly string[] = [
  '# A summer of talks',
  'Kyiv has said again and again that no border can be moved without it. “Without Ukraine at the table, it’s impossible to achieve,” Zelenskyy said. ',
  'European leaders met the day before, and they asked for one thing above all: a seat. According to Keir Starmer, the work would go on whatever the outcome. "We are ready to help," said Keir Starmer.',
  'In Washington the tone was different. Anna Kelly told The Times that the reports were wrong, and she did not mince her words. “This is total fake news and sloppy reporting by The Times, who clearly has terrible sources,” said Anna Kelly.',
  'Steve Witkoff has met with Putin five times in Russia; nobody has said what he brought home from the last of these journeys. Asked about it on the lawn, Donald Trump told reporters that he would say more soon',
  '## What is on the table',
  'Three things are known, and each has been denied by somebody:',
  '- a truce along the present line, which would be watched from the air [@004];\n- an office in Geneva, said an official who was not allowed to speak;\n- a second meeting, according to two people familiar with the plan',
  'None of this is settled. “There is no deal,” he said, and “there may be none,” he added. The word from Moscow, as quoted by Bloomberg, is that Sergei Lavrov, the foreign minister, would travel in a week or two.',
  '| Meeting | Place | Guests |\n| --- | --- | --- |\n| first | Anchorage | 2 |\n| second | not known | 3 |',
  'Friedrich Merz, the chancellor, warned that a bad peace would be paid for twice: once by those who live behind the line, and once by everybody who relies on it. Kaja Kallas said the same in fewer words. She said: “Not one step back”',
  '> “We have been told a lot of things this summer,” said Volodymyr Zelenskyy.\n> “We have written all of them down.”',
  'At the harbour of Odesa, two hundred kilometres from the front, the cranes did not stop. Men who had loaded grain since the spring were told by telephone that the insurers had asked for another month, said Oleksandr Merezhko. He did not know why.',
  'Nobody in the queue at the mill believed that a summit would change the price of bread before winter. “My son is there, and I will believe it when he is home,” said a woman of sixty, who gave her name as Halyna. (She has two more sons; both are abroad.)',
  'In Brussels, people who had prepared the last round of measures were asked to prepare the next, 19th one. It would cost 50% more than the one before, they said, and it would reach 1,300 firms; in the words of one of them, "it is a lot of paper".',
  'What happens next is a matter of days. Zelenskyy is to speak on Thursday, Starmer on Friday, and Trump, who has changed his calendar twice, whenever he likes. “We will see,” he told Fox News, [as he often does](https://example.org/a "We will see").',
  'The last word belongs to the people who have to live with it. They were not asked in May; they may not be asked in September. According to the mayor of a town near the line, that is how it has been “since the first of these summers”. Then the line went dead',
  'He rang again an hour later, from another number. It had been the weather, said the mayor',
];

/** Waits until the last keys have come from the window to the document. */
async function ends(document: vscode.TextDocument, words: string): Promise<void> {
  if (document.getText().endsWith(words)) return;
  await new Promise<void>((resolve) => {
    const listener = vscode.workspace.onDidChangeTextDocument((change) => {
      if (change.document !== document || !document.getText().endsWith(words)) return;
      listener.dispose();
      resolve();
    });
  });
}

/** Types paragraphs by keyboard into a new draft, with every feature on, and compares the text. Leaves a picture. */
export async function typeArticle(typed: readonly string[], picture: string): Promise<void> {
  for (const [name, value] of Object.entries(features)) await changeSetting(name, value);
  try {
    const article = typed.join('\n\n');
    const document = await openDraft('');
    await vscode.window.showTextDocument(document);
    for (const paragraph of article.split(/(?<=\n\n)/)) await screen.type(paragraph, betweenKeys);
    await ends(document, article.slice(-20));
    assert.equal(document.getText(), article);
    await findings(document.uri);
    await screen.screenshot(picture);
  } finally {
    for (const name of Object.keys(features)) await changeSetting(name, undefined);
    await closeAll();
  }
}
