import { useSession } from '../session/use-session.ts';

/** A group that sails one course. */
export function TogetherView() {
  const { shared } = useSession();
  return <p>{shared.setup.shape}</p>;
}
