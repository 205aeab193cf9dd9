import type { FuzzTarget } from './target';
import { attributions } from './targets/attributions';
import { checks } from './targets/checks';
import { history } from './targets/history';
import { markdown } from './targets/markdown';
import { projectFile } from './targets/projectFile';
import { prose } from './targets/prose';
import { protocol } from './targets/protocol';
import { quotations } from './targets/quotations';
import { readerAnswers } from './targets/readerAnswers';
import { values } from './targets/values';

export const targets: readonly FuzzTarget[] = [
  prose,
  quotations,
  attributions,
  values,
  markdown,
  checks,
  projectFile,
  history,
  protocol,
  readerAnswers,
];
