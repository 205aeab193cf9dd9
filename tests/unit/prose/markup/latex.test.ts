import assert from 'node:assert/strict';
import { blocksOf, citedIn, sourceOf } from './blocksOf';

describe('the prose of a LaTeX document', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'has no preamble',
      '\\documentclass{article}\n\\title{X}\n\\begin{document}\nText.\n\\end{document}\nMore.',
      ['Text.'],
    ],
    [
      'is all of a file without a preamble',
      'One line\nand another.\n\nTwo.',
      ['One line and another.', 'Two.'],
    ],
    [
      'has no comments',
      'The quay % not the pier\nis open.\n% Nothing.\nIt stays.',
      ['The quay is open. It stays.'],
    ],
    [
      'has headings apart from their text',
      '\\section{The quay}\\label{sec:quay}\nIt is open.',
      ['heading: The quay', 'It is open.'],
    ],
    [
      'has the words of commands',
      'The \\emph{mayor}, \\textbf{Mara \\textit{Quill}}, left.',
      ['The mayor, Mara Quill, left.'],
    ],
    [
      'has no settings of commands',
      '\\textcolor{red}{Open} and \\vspace{2mm}\\includegraphics[width=2cm]{a.png}shut.',
      ['Open and shut.'],
    ],
    [
      'has no footnotes',
      'It is open.\\footnote{See {the} \\emph{note}.} It stays.',
      ['It is open. It stays.'],
    ],
    [
      'has a word for formulas and code',
      'Of $x^2$ and \\(y\\) and \\verb|a % b| we know.',
      ['Of □ and □ and □ we know.'],
    ],
    [
      'has no displayed formulas',
      'So:\n\\[ x = 1 \\]\n\\begin{equation}y\\end{equation}\nIt is.',
      ['So:', 'It is.'],
    ],
    [
      'keeps an amount whose dollar sign opens nothing',
      'It cost $5.\n\nIt cost \\$6.',
      ['It cost 5.', 'It cost $6.'],
    ],
    [
      'has what characters print',
      '5\\,\\% of \\$10\\,000 at Smith \\& Co.~\\#1---2--3 \\ldots{} end',
      ['heading: 5 % of $10000 at Smith & Co. #1—2–3 … end'],
    ],
    [
      'has accented letters',
      'Jos\\\'e, M\\"{u}ller, Fran\\c{c}ois, na\\"{\\i}ve, stra\\ss e.',
      ['José, Müller, François, naïve, straß e.'],
    ],
    ['has quotation marks', "He said, ``We `stay' here.''", ["He said, “We ‘stay' here.”"]],
    [
      'has the marks of csquotes',
      'He said, \\enquote{We \\enquote{stay} here.}',
      ['He said, “We ‘stay’ here.”'],
    ],
    [
      'has items of lists',
      '\\begin{itemize}\n  \\item One.\n  \\item Two\n  words.\n\\end{itemize}',
      ['listItem: One.', 'listItem: Two words.'],
    ],
    [
      'has no tables and listings',
      'A.\n\\begin{tabular}{l} a & b \\end{tabular}\n\\begin{verbatim}\n$ \\item\n\\end{verbatim}\nB.',
      ['A.', 'B.'],
    ],
    ['has a word for references', 'See Section~\\ref{sec:a}.', ['See Section □.']],
    [
      'goes on where a brace is forgotten',
      'The \\footnote{quay is open.\n\nIt } stays.',
      ['The quay is open.', 'It stays.'],
    ],
    ['has no commands without words', '\\maketitle\n\\tableofcontents\n\nText.', ['Text.']],
  ];
  for (const [what, text, blocks] of cases)
    it(what, () => {
      assert.deepEqual(blocksOf(text, 'latex'), blocks);
    });

  it('cites', () => {
    assert.deepEqual(citedIn('It is~\\citep[p.~3]{000,quay}. \\href{https://a.org/b}{Here}.', 'latex'), [
      'key 000: \\citep[p.~3]{000,quay}',
      'key quay: \\citep[p.~3]{000,quay}',
      'link https://a.org/b: \\href{https://a.org/b}{Here}',
    ]);
  });

  it('is mapped to all that stands for it', () => {
    const text = "He: ``Jos\\'e paid 5\\,\\% \\emph{more}.''\r\n";
    assert.equal(sourceOf('“José', text, 'latex'), "``Jos\\'e");
    assert.equal(sourceOf('5 %', text, 'latex'), '5\\,\\%');
    assert.equal(sourceOf('more', text, 'latex'), 'more');
    assert.equal(sourceOf('.”', text, 'latex'), ".''");
  });
});
