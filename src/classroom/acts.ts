/** What a lecturer saw or did of a class, as the log of the class has it. */
export const ACTS = [
  'made-class',
  'changed-class',
  'erased-class',
  'made-assignment',
  'changed-assignment',
  // Of an earlier version; a copy is made as any other assignment now.
  'duplicated-assignment',
  'saw-results',
  'saw-attempt',
  'wrote-comment',
  'exported-results',
] as const;

export type Act = (typeof ACTS)[number];
