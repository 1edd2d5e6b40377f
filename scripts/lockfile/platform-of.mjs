/** Node's names for systems and processors, with the words that package names use for them. */
const systems = { linux: ['linux'], darwin: ['darwin', 'mac', 'macos', 'osx'], win32: ['win32', 'win', 'windows'], android: ['android'], freebsd: ['freebsd'] };
const processors = {
  x64: ['x64'],
  arm64: ['arm64'],
  arm: ['arm', 'armv7l', 'armv7'],
  ia32: ['ia32', 'x86'],
  ppc64: ['ppc64', 'ppc64le'],
  s390x: ['s390x'],
  riscv64: ['riscv64'],
  loong64: ['loong64'],
};

/** What npm has to know to leave the package alone elsewhere, or null when the name tells no platform. @param {string} name */
export function platformOf(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split('-');
  // WebAssembly runs on any system, as a processor of its own.
  if (words.includes('wasm32') && words.includes('wasi')) return { os: undefined, cpu: 'wasm32', libc: undefined };
  const of = (table) => Object.keys(table).find((key) => table[key].some((word) => words.includes(word)));
  const os = of(systems);
  const cpu = of(processors);
  if (os === undefined || cpu === undefined) return null;
  const libc = words.includes('musl') ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
  return { os, cpu, libc: os === 'linux' ? libc : undefined };
}
