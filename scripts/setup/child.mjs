// Child processes without a shell: argument arrays on every platform.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program quietly and keeps what it printed.
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, limitMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} code -1: it could not be started or ran past its limit
 */
export function runQuietly(program, args, { cwd, env, limitMs = 15 * 60_000 } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...(env ?? process.env), NO_COLOR: '1' }, stdio: ['ignore', 'pipe', 'pipe'], windowsHide: true });
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(-200_000);
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    const timer = setTimeout(() => {
      keep(`\nstopped after ${limitMs / 1000} s`);
      child.kill('SIGKILL');
    }, limitMs);
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const done = (code, signal) => {
      clearTimeout(timer);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (signal === 'SIGINT' || signal === 'SIGTERM') process.exit(128 + constants.signals[signal]);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      keep(error.message);
      done(-1, null);
    });
    child.on('close', (code, signal) => done(code ?? -1, signal));
  });
}

/**
 * Runs a program in our place: same terminal, signals passed on, its exit code (or signal) becomes ours.
 * @param {string} program
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function runInOurPlace(program, args, env = process.env) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: 'inherit', env });
    // Ctrl-C in a terminal reaches the child by itself; sent twice it would mean "at once".
    const onInterrupt = () => {
      if (!process.stdin.isTTY) child.kill('SIGINT');
    };
    const onTerminate = () => child.kill('SIGTERM');
    const onHangUp = () => child.kill('SIGHUP');
    process.on('SIGINT', onInterrupt).on('SIGTERM', onTerminate).on('SIGHUP', onHangUp);
    child.on('error', (error) => {
      process.stderr.write(`farmhand: ${program} did not start: ${error.message}\n`);
      process.exitCode = 1;
      resolve(undefined);
    });
    child.on('exit', (code, signal) => {
      process.off('SIGINT', onInterrupt).off('SIGTERM', onTerminate).off('SIGHUP', onHangUp);
      process.exitCode = code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0);
      resolve(undefined);
    });
  });
}
