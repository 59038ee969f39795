import process from 'node:process';
import { CHECK_LIMITS, type CheckerSettings } from '../../server/uploads/checker.ts';
import { checkCommand } from '../../server/uploads/command.ts';
import { program } from './dist.ts';

/** How the class server of a built site has scenarios checked that lecturers bring in. */
export function checkerOf(dist: string): CheckerSettings {
  const folder = process.cwd();
  return { ...CHECK_LIMITS, folder, command: checkCommand(program('scenario-check', dist), folder) };
}
