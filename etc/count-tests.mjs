// Prints "passed failed skipped" of a test run's JSON report: CTRF (xUnit), Vitest or Playwright.
import { readFileSync } from 'node:fs';

const report = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { passed, failed, skipped } = counts(report);
if (![passed, failed, skipped].every(Number.isInteger)) throw new Error(`${process.argv[2]}: not a report`);
console.log(passed, failed, skipped);

function counts({ results, numTotalTests, stats, ...vitest }) {
  if (results) {
    const { tests, passed, failed } = results.summary;
    return { passed, failed, skipped: tests - passed - failed };
  }
  if (numTotalTests !== undefined) {
    const { numPassedTests: passed, numFailedTests: failed } = vitest;
    return { passed, failed, skipped: numTotalTests - passed - failed };
  }
  // A test that passed only when repeated has failed.
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}
