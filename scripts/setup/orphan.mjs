/**
 * npm passes SIGTERM to the shell that it started, and the shell dies without telling us: a gateway would stay behind and hold the port.
 * So `npm start` ends with its npm: once our parent has changed, we stop as if told to. Nothing of this on Windows, where a job ends whole.
 */
export function endWithNpm() {
  if (process.platform === 'win32' || process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  timer.unref();
}
