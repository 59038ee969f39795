/** What a face, a body and a room can be called in a story. The art has a drawing for each of them. */
export const MOODS = [
  'calm',
  'smile',
  'serious',
  'solemn',
  'concerned',
  'afraid',
  'suspicious',
  'contempt',
  'tired',
  'explaining',
  'surprised',
  'blank',
  'driven',
  'angry',
  'eyes-closed',
] as const;
export type Mood = (typeof MOODS)[number];

export const POSES = [
  'neutral',
  'explaining',
  'arms-crossed',
  'paper',
  'coffee',
  'laptop',
  'phone',
  'pointing',
  'shrug',
] as const;
export type Pose = (typeof POSES)[number];

export const PLACES = ['consulting-room', 'office', 'workshop', 'waterside', 'meeting-room'] as const;
export type Place = (typeof PLACES)[number];

/** The cast id of the player, who is on stage in every place. */
export const PLAYER = 'you';
