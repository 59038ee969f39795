import type { Generated } from 'kysely';

/** The tables. Times are milliseconds since 1970 by the server's clock, truths are 0 or 1, lists are JSON. */
export interface Database {
  class: ClassTable;
  member: MemberTable;
  device: DeviceTable;
  assignment: AssignmentTable;
  attempt: AttemptTable;
  note: NoteTable;
  comment: CommentTable;
  edition: EditionTable;
  own_scenario: OwnScenarioTable;
  own_edition: OwnEditionTable;
  event: EventTable;
  audit: AuditTable;
  invitation: InvitationTable;
  recovery: RecoveryTable;
  passkey: PasskeyTable;
  challenge: ChallengeTable;
  group_session: GroupSessionTable;
  group_token: GroupTokenTable;
  group_secret: GroupSecretTable;
  group_event: GroupEventTable;
}

export interface ClassTable {
  id: string;
  /** The lecturer it belongs to. */
  owner: string;
  name: string;
  code: string;
  /** Secret of the join link: anybody who has it may join. */
  link: string;
  created: number;
  /** Attempts and members are deleted so many days after the last hand-in. */
  retention_days: number;
  archived: number;
}

export interface MemberTable {
  id: string;
  class_id: string;
  name: string;
  /** The name without case and accents: two members of a class never have the same. */
  same_name: string;
  recovery_hash: string;
  /** Says nothing since devices have rows of their own; it holds the id, because it must be unique. */
  token_hash: string;
  joined: number;
}

/** A device on which a member is at home. */
export interface DeviceTable {
  token_hash: string;
  member_id: string;
  since: number;
}

export interface AssignmentTable {
  id: string;
  class_id: string;
  title: string;
  scenarios: string;
  opens: number | null;
  closes: number | null;
  counts: string;
  reasons: number;
  reflection: string | null;
  language: string | null;
  debrief: string;
  archived: number;
  created: number;
}

/** An attempt as it was handed in: the notation in columns and the envelope around it. Never a score. */
export interface AttemptTable {
  /** Made by the device it was played on. */
  id: string;
  assignment_id: string;
  member_id: string;
  scenario: string;
  edition: string;
  seed: number;
  /** The moves, each with a comma behind it: what is a beginning of a list is then a beginning of its text. */
  moves: string;
  language: string;
  /** What the device said of itself; its clock may be wrong, so nothing is decided by it. */
  started: number;
  /** When an ending had been reached, by the server's clock; null while the story goes on. */
  ended: number | null;
  first_received: number;
  received: number;
}

export interface NoteTable {
  attempt_id: string;
  about: string;
  fields: string;
  changed: number;
}

export interface CommentTable {
  id: string;
  attempt_id: string;
  author: string;
  text: string;
  written: number;
}

/** Every edition that was ever played, by its content; kept as long as an attempt stands on it. */
export interface EditionTable {
  scenario: string;
  hash: string;
  /** Null for the library's own. */
  owner: string | null;
  content: string;
  created: number;
  /** When it was last on offer: in the library of a process, or as the present edition of a lecturer's own. */
  published: number | null;
}

/** A scenario that a lecturer brought in. */
export interface OwnScenarioTable {
  id: string;
  owner: string;
  /** The id in its manifest. */
  name: string;
  /** Hash of the present edition; older ones are in `edition` as well. */
  edition: string;
  /** An `OwnEntry`. */
  entry: string;
  brought: number;
  withdrawn: number;
}

/** What playing an own edition takes besides what `edition` holds: texts and drawings. */
export interface OwnEditionTable {
  scenario: string;
  hash: string;
  content: string;
}

export interface EventTable {
  id: Generated<number>;
  topic: string;
  data: string;
  at: number;
}

export interface AuditTable {
  id: Generated<number>;
  at: number;
  lecturer: string;
  class_id: string;
  did: string;
  what: string;
}

/** A lecturer who may make an account, once. */
export interface InvitationTable {
  secret_hash: string;
  expires: number;
}

/** A way back into a lecturer's account, once. */
export interface RecoveryTable {
  secret_hash: string;
  lecturer: string;
  expires: number;
}

/** A session of intervision. What became of it is in its events. */
export interface GroupSessionTable {
  id: string;
  code: string;
  /** Secret of the join link: anybody who has it may join. */
  link: string;
  /** JSON of `Setup`. */
  setup: string;
  /** The edition it is about, which stays as long as the session does; null for a case of the group's own. */
  scenario: string | null;
  edition: string | null;
  created: number;
  /** When somebody last did something. */
  touched: number;
  /** Everything is deleted so many days after that. */
  kept_days: number;
  /** Number of the last event. */
  last: number;
}

/** A device on which somebody is in a session. */
export interface GroupTokenTable {
  token_hash: string;
  session_id: string;
  person: string;
  since: number;
}

/** With it somebody goes on on another device, once. */
export interface GroupSecretTable {
  secret_hash: string;
  session_id: string;
  person: string;
  expires: number;
}

/** One act of one person. Numbers are 1, 2, 3 … without gaps within a session. */
export interface GroupEventTable {
  session_id: string;
  number: number;
  /** Made by the device, so that the same act sent twice is one. */
  act_id: string;
  at: number;
  person: string;
  /** JSON of `SessionAct`. */
  act: string;
}

/** A passkey of a lecturer: the public half of what only a device of theirs has. */
export interface PasskeyTable {
  /** As the device calls it. */
  id: string;
  lecturer: string;
  name: string;
  /** COSE, in base64url. */
  public_key: string;
  /** How often it signed, as it says itself. */
  counter: number;
  created: number;
  used: number | null;
}

/** What a device is asked to sign, once. */
export interface ChallengeTable {
  hash: string;
  /** For signing in, or the lecturer who adds a passkey. */
  purpose: string;
  expires: number;
}
