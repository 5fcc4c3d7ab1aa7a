import { cpus } from 'node:os';

/** When and where figures were measured. */
export function occasion(): string {
  const [core] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  return `${day}, ${cpus().length} cores of ${core?.model.trim()}, ${process.platform} ${process.arch}, Node ${process.version}`;
}
