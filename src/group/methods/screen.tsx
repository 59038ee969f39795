import { useSession } from '../session/use-session.ts';

/** The big screen of a group that talks along the phases of a method. */
export function MethodScreen() {
  const { shared } = useSession();
  return <p>{shared.setup.shape}</p>;
}
