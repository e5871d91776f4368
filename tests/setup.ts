import fc from "fast-check";

// `npm test` draws the same sample every time; `npm run test:soak` a large new one, whose seed a failure prints.
fc.configureGlobal(process.env.SOAK === undefined ? { seed: 20261122 } : { numRuns: 5000 });
