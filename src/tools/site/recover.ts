import { randomBytes } from 'node:crypto';
import process from 'node:process';
import { openAccounts } from '../../server/accounts.ts';
import { recoverLecturer } from '../../server/recover.ts';
import { openDatabase } from '../../server/store/open.ts';
import { dataPlaces, siteIn } from './settings.ts';
import { told } from './told.ts';

/**
 * `node src/tools/run.mjs recover <e-mail>`: a way back for a lecturer who lost a password, for who runs the
 * server and knows that it is them. It may run beside the server, on the same database.
 */
export default function recover([email = '']: readonly string[]): Promise<number> {
  return told(() => giveWayBack(email));
}

async function giveWayBack(email: string): Promise<number> {
  const database = await openDatabase(dataPlaces(process.env).database);
  try {
    // It signs nothing here, so any secret will do.
    const settings = { secret: randomBytes(32).toString('base64url'), site: 'http://localhost' };
    const accounts = await openAccounts(database, settings);
    const lecturer = await accounts.idOf(email.trim());
    if (lecturer === null) {
      console.error(email === '' ? 'Say whose account, by its e-mail address.' : `Nobody here has ${email}.`);
      return 1;
    }
    const secret = await recoverLecturer({ database, now: Date.now, random: randomBytes }, lecturer);
    const site = siteIn(process.env, '');
    console.log(`A new password is chosen at ${site}/nl/desk/#recover/${secret} (once, within an hour).`);
    console.log('All devices that are signed in to that account are then signed out.');
    return 0;
  } finally {
    await database.close();
  }
}
