import { useSession } from '../session/use-session.ts';

/** The big screen of a group that talks about decisions. */
export function RoundsScreen() {
  const { shared } = useSession();
  return <p>{shared.setup.shape}</p>;
}
