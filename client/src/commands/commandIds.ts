export {
  askReaderAboutSentenceCommand,
  checkDraftCommand,
  openPassageCommand,
} from '../../../protocol/commands';

export const askReaderCommand = 'verbatim.askReader';
export const setReaderKeyCommand = 'verbatim.setReaderKey';
export const chooseReaderCommand = 'verbatim.chooseReader';
export const checkAllDraftsCommand = 'verbatim.checkAllDrafts';
export const exportReportCommand = 'verbatim.exportReport';
export const openReportAsTextCommand = 'verbatim.openReportAsText';
export const findInSourcesCommand = 'verbatim.findInSources';
export const insertQuotationCommand = 'verbatim.insertQuotation';
export const checkAnywayCommand = 'verbatim.checkAnyway';
export const showRuleCommand = 'verbatim.showRule';
export const citeCommand = 'verbatim.cite';
export const ignoreFindingsCommand = 'verbatim.ignoreFindings';
export const showEvidenceCommand = 'verbatim.showEvidence';
export const showSourcesCommand = 'verbatim.showSources';
export const chooseSourceFolderCommand = 'verbatim.chooseSourceFolder';
export const trySampleCommand = 'verbatim.trySample';
export const pauseCheckingCommand = 'verbatim.pauseChecking';
export const resumeCheckingCommand = 'verbatim.resumeChecking';
export const resumeIndexingCommand = 'verbatim.resumeIndexing';
export const toggleEvidenceMarksCommand = 'verbatim.toggleEvidenceMarks';
export const stopIgnoringCommand = 'verbatim.stopIgnoring';
export const restartServerCommand = 'verbatim.restartServer';
export const showLogCommand = 'verbatim.showLog';

export const goToStatementCommand = 'verbatim.goToStatement';
export const showPassageCommand = 'verbatim.showPassage';
export const copyTextCommand = 'verbatim.copyText';
export const filterStatementsCommand = 'verbatim.filterStatements';
export const showAllStatementsCommand = 'verbatim.showAllStatements';
export const groupStatementsCommand = 'verbatim.groupStatements';
export const listStatementsCommand = 'verbatim.listStatements';
