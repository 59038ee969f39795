import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { inviteLecturer } from '../../server/invite.ts';
import { openDatabase } from '../../server/store/open.ts';
import { dataPlaces, siteIn } from './settings.ts';
import { told } from './told.ts';

/**
 * `node src/tools/run.mjs invite`: an invitation for one more lecturer, for who runs the server. It may run
 * beside the server, on the same database.
 */
export default function invite(): Promise<number> {
  return told(giveInvitation);
}

async function giveInvitation(): Promise<number> {
  const database = await openDatabase(dataPlaces(process.env).database);
  try {
    const secret = await inviteLecturer({ database, now: Date.now, random: randomBytes });
    const site = siteIn(process.env, '');
    console.log(`A lecturer makes an account at ${site}/nl/desk/#${secret} (once, within a week).`);
    return 0;
  } finally {
    await database.close();
  }
}
