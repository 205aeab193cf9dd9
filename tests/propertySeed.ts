import fc from 'fast-check';

// The same examples in every run: a run tells of the change that it runs on. Another seed looks for new ones.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) });
