// @ts-check
// Runs before anything is installed, so it is plain JavaScript and imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
const lockFile = join(root, 'package-lock.json');
/** npm's own record of what it has installed. */
const installedFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.cache', 'llm-talk', 'installed');

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }} Package */

refuseOldNode(process.versions.node);
if (!isInstalled()) install();

/** @param {string} version */
function refuseOldNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(`This talk needs Node 20.19 or newer; this is Node ${version}.`, 'get one from https://nodejs.org');
}

/** Cheap when nothing has changed: one hash. Only without a stamp are the two lists of packages compared. */
function isInstalled() {
  if (!existsSync(installedFile)) return false;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) return true;
  if (!listsAgree()) return false;
  writeStamp();
  return true;
}

/** Whoever has run `npm ci` by hand need not wait for it again. */
function listsAgree() {
  const wanted = packagesIn(lockFile);
  const present = packagesIn(installedFile);
  return (
    Object.entries(wanted).every(([path, entry]) => {
      if (path === '' || !belongsHere(entry)) return true;
      return present[path]?.version === entry.version && present[path]?.integrity === entry.integrity;
    }) && Object.keys(present).every((path) => path in wanted)
  );
}

/** @param {Package} entry Programs for other machines are optional, and are not installed on this one. */
function belongsHere({ optional, os, cpu, libc }) {
  if (!optional) return true;
  if (!os || !cpu || libc) return false;
  return os.includes(process.platform) && cpu.includes(process.arch);
}

/** @param {string} file @returns {Record<string, Package>} */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

function install() {
  console.log('Installing what the talk needs (once, about a minute) …');
  // `--include=dev`: what builds the talk is a development dependency, and NODE_ENV=production would leave it out.
  const { status, error } = spawnSync('npm', ['ci', '--include=dev'], {
    cwd: root,
    stdio: 'inherit',
    // On Windows npm is a script, which only a shell can start.
    shell: process.platform === 'win32',
  });
  if (error) fail(`npm could not be started: ${error.message}`, 'it comes with Node: https://nodejs.org');
  if (status !== 0) {
    fail(
      `npm ci ended with code ${status}; what it said stands above.`,
      'check the connection to the npm registry (npm ping) and free disk space, then run the same command again',
    );
  }
  writeStamp();
}

function writeStamp() {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp());
}

/** A folder copied from another kind of machine holds the wrong programs. */
function stamp() {
  const lock = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  return `${lock} ${process.platform} ${process.arch}`;
}

/** @param {string} message @param {string} help @returns {never} */
function fail(message, help) {
  console.error(`${message}\n  help: ${help}`);
  process.exit(1);
}
