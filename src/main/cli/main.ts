// The command `farmhand`. Only what every start needs is loaded here; each command brings the rest.
import { fileURLToPath } from 'node:url';
import { runCommandLine } from './command-line';
import { createContext } from './context';
import { drained } from './terminal';

// A reader that has seen enough (`farmhand ... | head`) is no failure.
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0);
  throw error;
});

let exitCode: number;
try {
  exitCode = await runCommandLine(createContext(fileURLToPath(import.meta.url), process.env), process.argv.slice(2));
} catch (error) {
  const { reportError } = await import('./report-error');
  exitCode = reportError(error, process.env);
}
await drained();
process.exit(exitCode);
