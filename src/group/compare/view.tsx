import { useSession } from '../session/use-session.ts';

/** A group that talks about where its members parted. */
export function CompareView() {
  const { shared } = useSession();
  return <p>{shared.setup.shape}</p>;
}
