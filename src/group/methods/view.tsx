import { useSession } from '../session/use-session.ts';

/** A group that talks along the phases of a method. */
export function MethodView() {
  const { shared } = useSession();
  return <p>{shared.setup.shape}</p>;
}
