import type { AuthContext } from 'better-auth';
import type { AccountAnswer } from '../wire/answers.ts';
import { INSTITUTION } from './institution.ts';

/** What lecturers see of their own account, and do with it. */
export interface OwnAccount {
  readonly id: string;
  look(): Promise<AccountAnswer>;
  /** Whether that is their password; an account of the institution has none, and is who it is by being here. */
  provesWith(password: string): Promise<boolean>;
  /** False where the password they have now is another one. All other sessions end. */
  changePassword(current: string, next: string): Promise<boolean>;
  /** Ends one of the sessions; false where there is none with that name. */
  endSession(id: string): Promise<boolean>;
  endOtherSessions(): Promise<void>;
}

interface Signed {
  readonly user: { readonly id: string; readonly name: string; readonly email: string };
  readonly session: { readonly id: string; readonly token: string };
}

export function ownAccount(
  { internalAdapter, password }: AuthContext,
  { user, session }: Signed,
): OwnAccount {
  const endAll = async (which: (one: { readonly id: string }) => boolean) => {
    const ended = (await internalAdapter.listSessions(user.id)).filter(which);
    if (ended.length > 0) await internalAdapter.deleteSessions(ended.map(({ token }) => token));
    return ended.length > 0;
  };
  const others = ({ id }: { readonly id: string }) => id !== session.id;

  return {
    id: user.id,
    async look() {
      const accounts = await internalAdapter.findAccounts(user.id);
      const sessions = await internalAdapter.listSessions(user.id);
      return {
        ...{ name: user.name, email: user.email },
        hasPassword: accounts.some(({ providerId }) => providerId === 'credential'),
        atInstitution: accounts.some(({ providerId }) => providerId === INSTITUTION),
        sessions: sessions
          .map(({ id, createdAt, updatedAt, userAgent }) => ({
            ...{ id, agent: userAgent ?? '', current: !others({ id }) },
            ...{ began: createdAt.getTime(), seen: updatedAt.getTime() },
          }))
          .sort((a, b) => Number(b.current) - Number(a.current) || b.seen - a.seen),
      };
    },
    async provesWith(given) {
      const hash = (await internalAdapter.findCredentialAccount(user.id))?.password;
      return !hash || password.verify({ hash, password: given });
    },
    async changePassword(current, next) {
      const hash = (await internalAdapter.findCredentialAccount(user.id))?.password;
      if (!hash || !(await password.verify({ hash, password: current }))) return false;
      await internalAdapter.updatePassword(user.id, await password.hash(next));
      await endAll(others);
      return true;
    },
    endSession: (id) => endAll((one) => one.id === id),
    async endOtherSessions() {
      await endAll(others);
    },
  };
}
